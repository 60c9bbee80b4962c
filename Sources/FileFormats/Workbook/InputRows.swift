import Spreadsheets
import Workforce

/// Inputs of which there is one each: a row with a name, the person's value, the value that is used,
/// what it means, and its key.
struct InputRows {
  private(set) var sheet: Sheet
  private var nextRow: Int
  private var rowOfKey: [String: Int] = [:]

  private enum Column {
    static let title = 0
    static let value = 1
    static let used = 2
    static let meaning = 3
    static let key = 4
  }

  init(_ name: String, title: String, note: String) {
    sheet = Sheet(name)
    sheet[0, 0] = Cell(.text(title), CellStyle(.title))
    sheet[1, 0] = Cell(.text(note), CellStyle(.note))
    let headers = [
      "Input", WorkbookWords.valueHeader, "Used", "What it is", WorkbookWords.keyHeader,
    ]
    for (column, header) in headers.enumerated() {
      sheet[3, column] = Cell(.text(header), CellStyle(.header))
    }
    for (column, width) in [38.0, 16, 14, 90, 36].enumerated() {
      sheet.columnWidths[column] = width
    }
    sheet.frozen = (rows: 4, columns: 1)
    sheet.isLandscape = true
    nextRow = 4
  }

  mutating func heading(_ text: String) {
    if nextRow > 4 { nextRow += 1 }
    sheet[nextRow, Column.title] = Cell(.text(text), CellStyle(.heading))
    nextRow += 1
  }

  /// A row for the key at `path`, with what `tree` says taken out of it.
  ///
  /// - Parameter used: the formula of the value that is used, with `@` for the person's cell; nil
  ///   if no formula needs it.
  mutating func row(
    _ path: String, _ title: String, from tree: inout ModelEdit.Value, used: String? = nil,
    as number: CellStyle.Number? = nil
  ) {
    let known = ModelKeys.model.at(path)
    let meaning = known?.key.map { key in
      key.meaning + (key.fallback.map { " Left empty: \($0)." } ?? "")
    }
    row(
      path, title, value: tree.take(path), used: used,
      as: number ?? InputCell.number(for: known?.form), meaning: meaning ?? "")
  }

  mutating func row(
    _ path: String, _ title: String, value: ModelEdit.Value?, used: String? = nil,
    as number: CellStyle.Number, meaning: String
  ) {
    let row = nextRow
    nextRow += 1
    rowOfKey[path] = row
    sheet[row, Column.title] = Cell(.text(title))
    sheet[row, Column.value] = InputCell.cell(value, at: path)
    if let used {
      let own = CellPlace(row: row, column: Column.value).fixedName
      sheet[row, Column.used] = Cell(
        .formula(used.replacing("@", with: own)), CellStyle(.plain, number))
    }
    sheet[row, Column.meaning] = Cell(.text(meaning), CellStyle(.note, wraps: true))
    sheet[row, Column.key] = Cell(.text(path), CellStyle(.key))
    let place = CellPlace(row: row, column: Column.value)
    if let validation = InputCell.validation(at: path, title: title, from: place, to: place) {
      sheet.validations.append(validation)
    }
  }

  /// A row whose name the person chooses as well: an item of shrinkage, a scenario.
  mutating func named(
    _ list: String, _ name: String?, _ value: ModelEdit.Value?, title: String, message: String
  ) {
    let form = ModelKeys.model.at(list)?.form.entryForm
    let row = nextRow
    nextRow += 1
    sheet[row, Column.title] = Cell(name.map { .text($0) } ?? .blank, CellStyle(.input))
    sheet[row, Column.value] = Cell(
      value.map(InputCell.content) ?? .blank, CellStyle(.input, InputCell.number(for: form)))
    sheet[row, Column.key] = Cell(.text("\(list).*"), CellStyle(.key))
    let place = CellPlace(row: row, column: Column.value)
    sheet.validations.append(
      Validation(
        from: place, to: place, rule: form?.scalar?.isShare == true ? .number(0...1) : .any,
        title: title, message: message))
  }

  /// A cell that belongs to the workbook and not to the model.
  mutating func choice(_ title: String, _ words: [String], meaning: String) -> String {
    let row = nextRow
    nextRow += 1
    sheet[row, Column.title] = Cell(.text(title))
    sheet[row, Column.value] = Cell(.text(words[0]), CellStyle(.input))
    sheet[row, Column.meaning] = Cell(.text(meaning), CellStyle(.note, wraps: true))
    let place = CellPlace(row: row, column: Column.value)
    sheet.validations.append(
      Validation(from: place, to: place, rule: .oneOf(words), title: title, message: meaning))
    return sheet.reference(row, Column.value)
  }

  var endRow: Int { nextRow }
  var isEmpty: Bool { rowOfKey.isEmpty }
  /// The keys that have a row.
  var keys: [String] { Array(rowOfKey.keys) }

  /// The person's cell for a key, as formulas name it.
  func value(_ path: String) -> String { reference(path, Column.value) }

  /// The cell with the value that is used.
  func used(_ path: String) -> String { reference(path, Column.used) }

  /// Values of rows that stand under each other.
  func values(_ first: String, to last: String) -> String {
    sheet.reference(
      (rowIndex(first), Column.value), to: (rowIndex(last), Column.value))
  }

  func values(from row: Int, to last: Int) -> String {
    sheet.reference((row, Column.value), to: (last, Column.value))
  }

  private func reference(_ path: String, _ column: Int) -> String {
    sheet.reference(rowIndex(path), column)
  }

  private func rowIndex(_ path: String) -> Int {
    guard let row = rowOfKey[path] else { preconditionFailure("There is no row for \(path).") }
    return row
  }
}
