package import Pipeline
package import Spreadsheets
package import Workforce
import Yams

/// The model that a workbook's input cells say.
///
///     let model = try WorkbookModel(of: Workbook(reading: file), named: "plan.xlsx")
///     let scenario = try model.scenario(startingIn: Month("2027-01")!)
///
/// Cells are found by the keys that stand above or beside them, so sheets may be moved and rows and
/// columns added.
package struct WorkbookModel {
  /// The same model as a `muster.yaml` of its own.
  package let text: String
  private let written: CellTreeText

  /// - Throws: `Problems`, each with sheet and cell, if cells contradict each other or lists have
  ///   gaps.
  package init(of workbook: Workbook, named fileName: String) throws {
    var reading = WorkbookReading(fileName: fileName, countsFrom1904: workbook.countsFrom1904)
    for sheet in workbook.sheets { reading.read(sheet) }
    let tree = try reading.tree()
    written = CellTreeText(tree, head: "# Read from the workbook \(fileName).\n\n")
    text = written.text
  }

  /// The scenario, checked as a model file is.
  ///
  /// - Throws: `Problems`: everything that must change, with sheet and cell.
  package func scenario(startingIn firstMonth: Month) throws -> Scenario {
    let name = "workbook"
    do {
      return try ModelFile.read(text, named: name, startingIn: firstMonth)
    } catch let problems as Problems {
      throw Problems(
        problems.all.map { problem in
          let parts = problem.place.split(separator: ":").compactMap { Int($0) }
          guard parts.count == 2,
            let place = written.place(of: Spot(line: parts[0], column: parts[1]))
          else { return problem }
          return Problem(at: place, problem.cause, remedy: problem.remedy)
        })
    }
  }
}

/// Finds the inputs on the sheets.
struct WorkbookReading {
  private let fileName: String
  private let countsFrom1904: Bool
  private var root = CellTree.map([])
  private var items: [(list: String, item: CellTree)] = []
  private var problems: [Problem] = []
  /// The plan's first month, which series count from.
  private var firstMonth: Month?

  init(fileName: String, countsFrom1904: Bool) {
    self.fileName = fileName
    self.countsFrom1904 = countsFrom1904
  }

  mutating func read(_ sheet: Sheet) {
    var table: [Column] = []
    var rows: RowColumns?
    for row in sheet.rows.indices {
      let columns = keyColumns(in: sheet, row: row)
      if !columns.isEmpty {
        table = columns
      } else if let found = RowColumns(in: sheet, row: row) {
        rows = found
      } else {
        readItems(of: table, in: sheet, row: row)
        if let rows { readRow(rows, in: sheet, row: row) }
      }
    }
  }

  /// The whole, or all that is wrong with it.
  mutating func tree() throws -> CellTree {
    for (list, group) in grouped() { insertItems(group, of: list) }
    let settled = root.settled(
      as: ModelKeys.model, path: "", firstMonth: firstMonth, problems: &problems)
    if case .map(let entries) = settled, entries.isEmpty, problems.isEmpty {
      problems.append(
        Problem(
          at: fileName, "There are no inputs of a model in this workbook.",
          remedy: "Give a workbook that muster hire --format xlsx wrote, with its keys."))
    }
    guard problems.isEmpty else { throw Problems(problems) }
    return settled
  }

  private func grouped() -> [(String, [CellTree])] {
    var order: [String] = []
    var groups: [String: [CellTree]] = [:]
    for (list, item) in items {
      if groups[list] == nil { order.append(list) }
      groups[list, default: []].append(item)
    }
    return order.map { ($0, groups[$0] ?? []) }
  }

  /// A single segment without a name or a team is said at the top.
  private mutating func insertItems(_ items: [CellTree], of list: String) {
    func has(_ key: String, _ item: CellTree) -> Bool {
      if case .map(let entries) = item { entries.contains { $0.key == key } } else { false }
    }
    guard list == "segments" else {
      return insert(.list(items), at: [.key(list)][...])
    }
    if items.count == 1, !has("name", items[0]), !has("team", items[0]),
      case .map(let entries) = items[0]
    {
      for (key, value) in entries { insert(value, at: [.key(key)][...]) }
      return
    }
    let named = items.map { item -> CellTree in
      guard !has("name", item), case .map(let entries) = item else { return item }
      let name = CellTree.value(WorkbookWords.allCustomers, place: item.place ?? "")
      return .map([("name", name)] + entries)
    }
    insert(.list(named), at: [.key(list)][...])
  }

  private mutating func insert(_ value: CellTree, at steps: ArraySlice<CellStep>) {
    guard let clash = root.insert(value, at: steps) else { return }
    problems.append(
      Problem(
        at: value.place ?? fileName, "The same key is given at \(clash) too.",
        remedy: "Keep one of the two."))
  }

  // MARK: Tables

  private struct Column {
    let column: Int
    let list: String
    let path: String
  }

  /// The columns that a row of keys names, such as `segments[].name`.
  private func keyColumns(in sheet: Sheet, row: Int) -> [Column] {
    sheet.rows[row].indices.compactMap { column in
      guard case .text(let text) = sheet[row, column]?.content,
        let mark = text.firstRange(of: "[]."), !text.contains(" ")
      else { return nil }
      let list = String(text[..<mark.lowerBound])
      guard ModelKeys.model.keyed?.keys.contains(where: { $0.name == list }) == true else {
        return nil
      }
      return Column(column: column, list: list, path: String(text[mark.upperBound...]))
    }
  }

  private mutating func readItems(of columns: [Column], in sheet: Sheet, row: Int) {
    var found: [String: CellTree] = [:]
    for column in columns {
      let full = "\(column.list)[].\(column.path)"
      guard let value = value(in: sheet, row: row, column: column.column, at: full),
        let steps = CellStep.steps(of: column.path)
      else { continue }
      _ = found[column.list, default: .map([])].insert(value, at: steps[...])
    }
    for list in columns.map(\.list) {
      if let item = found.removeValue(forKey: list) { items.append((list, item)) }
    }
  }

  // MARK: Rows

  private struct RowColumns {
    let value: Int
    let key: Int

    init?(in sheet: Sheet, row: Int) {
      func column(_ header: String) -> Int? {
        sheet.rows[row].firstIndex { $0?.content == .text(header) }
      }
      guard let value = column(WorkbookWords.valueHeader), let key = column(WorkbookWords.keyHeader)
      else { return nil }
      self.value = value
      self.key = key
    }
  }

  private mutating func readRow(_ columns: RowColumns, in sheet: Sheet, row: Int) {
    guard case .text(let path) = sheet[row, columns.key]?.content else { return }
    if path.hasSuffix(".*") {
      return readNamed(String(path.dropLast(2)), columns, in: sheet, row: row)
    }
    guard let value = value(in: sheet, row: row, column: columns.value, at: path),
      let steps = CellStep.steps(of: path)
    else { return }
    if path == "start", case .value(let yaml, _) = value { firstMonth = Month(yaml) }
    insert(value, at: steps[...])
  }

  /// A row whose name is the person's own.
  private mutating func readNamed(
    _ list: String, _ columns: RowColumns, in sheet: Sheet, row: Int
  ) {
    let value = value(in: sheet, row: row, column: columns.value, at: "\(list).name")
    guard case .named(let scalar, let whatIsNamed) = ModelKeys.model.at(list)?.form.mapping else {
      return
    }
    var name: String?
    if columns.value > 0, case .text(let text) = sheet[row, columns.value - 1]?.content {
      name = text.trimmingBlanks
    }
    switch (name, value) {
    case (nil, nil): return
    case (let name?, let value?): insert(value, at: [.key(list), .key(name)][...])
    case (nil, let value?):
      problems.append(
        Problem(
          at: value.place ?? fileName, "An item of \(list) has no name.",
          remedy: "Write \(whatIsNamed) in the cell before it."))
    case (let name?, nil):
      problems.append(
        Problem(
          at: place(sheet, row, columns.value), "\(list).\(name) has no value.",
          remedy: "Write \(scalar.words), or take the name out."))
    }
  }

  // MARK: Cells

  private func place(_ sheet: Sheet, _ row: Int, _ column: Int) -> String {
    "\(fileName):\(sheet.name)!\(CellPlace(row: row, column: column).name)"
  }

  /// What a cell says for a key; nil if it is empty.
  private mutating func value(
    in sheet: Sheet, row: Int, column: Int, at path: String
  ) -> CellTree? {
    let form = ModelKeys.model.at(path)?.form
    let place = place(sheet, row, column)
    switch sheet[row, column]?.content {
    case nil, .blank, .formula: return nil
    case .number(let number): return .value(yaml(number, as: form), place: place)
    case .truth(let truth):
      return .value(truth ? "true" : "false", place: place)
    case .text(let text):
      let text = text.trimmingBlanks
      guard !text.isEmpty else { return nil }
      return .value(yaml(text, as: form, place: place), place: place)
    }
  }

  private func yaml(_ number: Double, as form: Form?) -> String {
    // A list in one cell may be a single number.
    guard let form, let scalar = form.scalar else {
      let item = form?.list?.items()
      let inner = item == nil ? ModelEdit.Value.number(number).yaml : yaml(number, as: item)
      return form?.list == nil ? inner : "[\(inner)]"
    }
    switch scalar {
    case .share: return ModelEdit.Value.share(number).yaml
    case .month:
      let day = number + (countsFrom1904 ? 1462 : 0)
      return DayCount.date(day).map { "\($0.containingMonth)" }
        ?? ModelEdit.Value.number(number).yaml
    case .day:
      let day = number + (countsFrom1904 ? 1462 : 0)
      return DayCount.date(day)?.description ?? ModelEdit.Value.number(number).yaml
    case .number, .whole: return ModelEdit.Value.number(number).yaml
    case .clock where number < 1:
      // A part of a day, as spreadsheets keep times.
      let minute = Int((number * 1440).rounded())
      return "\(minute / 60):\(minute % 60 < 10 ? "0" : "")\(minute % 60)"
    case .text, .truth, .oneOf, .currency, .timeZone, .time, .serviceLevel, .weekHours, .clock,
      .weekdays:
      return ModelEdit.Value.text(ModelEdit.Value.number(number).yaml).yaml
    }
  }

  private mutating func yaml(_ text: String, as form: Form?, place: String) -> String {
    let isBracketed = text.hasPrefix("[") || text.hasPrefix("{")
    let takesList = form?.list != nil && form?.scalar == nil
    guard takesList || (isBracketed && form?.scalar == nil) else { return yamlScalar(text) }
    let flow = isBracketed ? text : "[\(text)]"
    let oneLine = flow.split(whereSeparator: \.isNewline).joined(separator: " ")
    guard (try? Yams.compose(yaml: oneLine)) != nil else {
      problems.append(
        Problem(
          at: place, "\(text.quoted) is no list.",
          remedy: "Put commas between the values, and quotes around one with a comma in it."))
      return "[]"
    }
    return oneLine
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    var view = self[...]
    while view.first?.isWhitespace ?? false { view.removeFirst() }
    while view.last?.isWhitespace ?? false { view.removeLast() }
    return String(view)
  }
}
