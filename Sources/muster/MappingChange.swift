import FileFormats
import Foundation
import Workforce

/// What a person says about one field with `--map`: `created=Opened`, `channel=phone`, `id=`.
struct MappingChange {
  let field: ImportField
  /// The header of the column; empty to leave the field out.
  let column: String

  static func parse(_ text: String) -> Result<MappingChange, Problem> {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts[0].trimmingCharacters(in: .whitespaces)
    let fields = ImportField.allCases.map(\.rawValue)
    guard parts.count == 2 else {
      return .failure(
        Problem(
          at: "--map", "'\(text)' doesn't say which column.",
          remedy: "Write a field and a column, such as created=Opened."))
    }
    guard
      let field = ImportField.allCases.first(where: {
        $0.rawValue.lowercased() == name.lowercased()
      })
    else {
      return .failure(
        Problem(
          at: "--map", "'\(name)' is no field.",
          remedy: "Write one of \(fields.joined(separator: ", "))."))
    }
    return .success(
      MappingChange(field: field, column: parts[1].trimmingCharacters(in: .whitespaces)))
  }
}

extension ColumnMapping {
  /// The mapping with a person's changes. Throws `Problems` for columns that aren't there.
  func applying(_ changes: [MappingChange], to table: TableFile) throws -> ColumnMapping {
    var mapping = self
    var problems: [Problem] = []
    for change in changes {
      if change.column.isEmpty {
        mapping.remove(change.field)
        continue
      }
      let wanted = NormalizedHeader(change.column)
      let index =
        table.survey.columns.firstIndex { $0.header == change.column }
        ?? table.survey.columns.firstIndex { $0.name == wanted && !wanted.words.isEmpty }
      if let index {
        mapping.set(table.survey.column(index, as: change.field))
      } else if change.field == .channel,
        let channel = ContactChannel(rawValue: change.column.lowercased())
      {
        mapping.remove(.channel)
        mapping.channel = channel
      } else {
        problems.append(
          Problem(
            at: "--map", "\(table.name) has no column '\(change.column)'.",
            remedy: "Its columns are: \(table.survey.header.joined(separator: ", "))."))
      }
    }
    guard problems.isEmpty else { throw Problems(problems) }
    return mapping
  }

  func problem(missing field: ImportField, in table: TableFile) -> Problem {
    let columns = table.survey.header
    // A JSON file is told by its name alone: its records have no common line.
    let (header, firstRow) =
      table.isJSON ? (table.name, table.name) : ("\(table.name):1", "\(table.name):2")
    guard columns.count > 1 || table.isJSON else {
      return Problem(
        at: "\(table.name):1",
        "The file has one column, '\(columns.first ?? "")', so it isn't a table of contacts or its fields are parted by something other than comma, semicolon, tab or bar.",
        remedy: "Export it as CSV with commas.")
    }
    if let unfit = table.survey.unfitColumn(for: field) {
      return Problem(
        at: firstRow,
        "The column '\(unfit.header)' holds '\(unfit.example)', from which nobody can tell \(field.title).",
        remedy:
          "Export it with dates such as 2026-12-31 14:05, or name another column with --map \(field.rawValue)=COLUMN."
      )
    }
    return Problem(
      at: header,
      "No column says \(field.title); the columns are: \(columns.joined(separator: ", ")).",
      remedy: "Name it with --map \(field.rawValue)=COLUMN.")
  }
}
