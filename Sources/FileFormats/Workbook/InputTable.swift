import Spreadsheets
import Workforce

/// A table of inputs: a row for each item of a list of the model, a column for each of its keys, and
/// empty rows for more. The row above the first item says which key a column is.
struct InputTable {
  /// The list's key, such as `segments`.
  let list: String
  let sheetName: String
  let firstRow: Int
  /// Items and empty rows.
  let rowCount: Int
  /// By the key within an item, such as `customers.adds[3]`.
  private let columns: [String: Int]
  let columnCount: Int

  struct Column {
    /// Within an item. A list's places are counted from its start, `ramp[0]`, or, where that says
    /// more, from its end, `recentAdds[-1]`.
    var key: String
    var title: String
    var width = 11.0
    /// Cells that what is typed is chosen from.
    var choices: String?
  }

  /// Lays the table out and takes what it shows out of `items`.
  ///
  /// Values that no column is for get one of their own, so that nothing a model says is lost.
  init(
    of list: String, columns wanted: [Column], items: inout [ModelEdit.Value], spareRows: Int,
    firstMonth: Month, on sheet: inout Sheet, headerRow: Int, firstColumn: Int = 0
  ) {
    self.list = list
    sheetName = sheet.name
    firstRow = headerRow + 2
    rowCount = items.count + spareRows
    var contents = items.indices.map { _ in [String: ModelEdit.Value]() }
    for index in items.indices {
      for column in wanted {
        contents[index].merge(
          Self.taken(column.key, from: &items[index], firstMonth: firstMonth)
        ) { $1 }
      }
    }
    for (index, item) in items.enumerated() {
      for (path, value) in item.leaves() { contents[index][path] = value }
      items[index] = .map([])
    }
    var all = wanted
    for path in contents.flatMap(\.keys).sorted() where !all.contains(where: { $0.key == path }) {
      all.append(Column(key: path, title: path))
    }
    var places: [String: Int] = [:]
    let lastRow = max(firstRow, firstRow + rowCount - 1)
    for (offset, column) in all.enumerated() {
      let place = firstColumn + offset
      places[column.key] = place
      let path = "\(list)[].\(column.key)"
      sheet[headerRow, place] = Cell(.text(column.title), CellStyle(.header, wraps: true))
      sheet[headerRow + 1, place] = Cell(.text(path), CellStyle(.key))
      sheet.columnWidths[place] = column.width
      for row in 0..<rowCount {
        let value = row < contents.count ? contents[row][column.key] : nil
        sheet[firstRow + row, place] = InputCell.cell(value, at: path)
      }
      let validation = InputCell.validation(
        at: path, title: column.title, from: CellPlace(row: firstRow, column: place),
        to: CellPlace(row: lastRow, column: place), choices: column.choices)
      if let validation { sheet.validations.append(validation) }
    }
    self.columns = places
    columnCount = all.count
  }

  /// The values that a column shows, by their keys: one, or the places of a list or series.
  private static func taken(
    _ key: String, from item: inout ModelEdit.Value, firstMonth: Month
  ) -> [String: ModelEdit.Value] {
    guard key.hasSuffix("[0]") || key.hasSuffix("[-1]") else {
      return item.take(key).map { [key: $0] } ?? [:]
    }
    let base = String(key[..<(key.lastIndex(of: "[") ?? key.endIndex)])
    let fromEnd = key.hasSuffix("[-1]")
    switch item.take(base) {
    case nil: return [:]
    case .list(let values) where values.isEmpty: return [key: .text(WorkbookWords.none)]
    case .list(let values):
      return Dictionary(
        uniqueKeysWithValues: values.enumerated().map { index, value in
          ("\(base)[\(fromEnd ? index - values.count : index)]", value)
        })
    case .map(let entries):
      // What began before the plan holds in its first month.
      return Dictionary(
        entries.map { name, value in
          ("\(base)[\(max(0, (Month(name) ?? firstMonth) - firstMonth))]", value)
        }, uniquingKeysWith: { $1 })
    case let value?: return [key: value]
    }
  }

  /// The cell of an item's key as formulas name it; nil if the table has no such column.
  func cell(_ key: String, row: Int) -> String? {
    columns[key].map {
      "\(sheetNameInFormulas)!\(CellPlace(row: firstRow + row, column: $0).fixedName)"
    }
  }

  /// The cells of a key in all rows.
  func cells(_ key: String) -> String? {
    columns[key].map {
      "\(sheetNameInFormulas)!\(CellPlace(row: firstRow, column: $0).fixedName):"
        + CellPlace(row: firstRow + rowCount - 1, column: $0).fixedName
    }
  }

  func column(_ key: String) -> Int? { columns[key] }

  /// A row's cells from the first column to the last.
  func wholeRow(_ row: Int) -> String {
    let first = columns.values.min() ?? 0
    return "\(sheetNameInFormulas)!\(CellPlace(row: firstRow + row, column: first).fixedName):"
      + CellPlace(row: firstRow + row, column: first + columnCount - 1).fixedName
  }

  private var sheetNameInFormulas: String { Sheet(sheetName).nameInFormulas }
}
