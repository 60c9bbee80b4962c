/// A workbook's cells with their formulas worked out.
///
/// Every spreadsheet program does this for itself; here it fills in what a program shows that doesn't
/// recalculate, such as a preview, and lets tests read what a workbook answers.
package struct Calculation: Sendable {
  private let sheetNumbers: [String: Int]
  private let values: [[[CellValue]]]

  package subscript(sheet: String, row: Int, column: Int) -> CellValue {
    guard let number = sheetNumbers[sheet], row < values[number].count,
      column < values[number][row].count
    else { return .blank }
    return values[number][row][column]
  }

  fileprivate init(sheetNumbers: [String: Int], values: [[[CellValue]]]) {
    self.sheetNumbers = sheetNumbers
    self.values = values
  }
}

extension Workbook {
  package var calculated: Calculation {
    let sheetNumbers = Dictionary(
      uniqueKeysWithValues: sheets.enumerated().map { ($1.name, $0) })
    let working = Working(self, sheetNumbers: sheetNumbers)
    working.run()
    return Calculation(
      sheetNumbers: sheetNumbers,
      values: working.values.map { $0.map { $0.map { $0 ?? .blank } } })
  }
}

/// Cells that are being worked out.
///
/// A cell whose formula needs others that aren't known yet is put off until they are, on a stack of
/// our own: chains through hundreds of months would overflow the machine's.
final class Working {
  private(set) var values: [[[CellValue?]]]
  private var formulas: [[[Expression?]]]
  /// What the cell at hand needs and isn't known yet.
  private var missing: [Address] = []

  private struct Address: Hashable {
    var sheet: Int
    var place: CellPlace
  }

  init(_ workbook: Workbook, sheetNumbers: [String: Int]) {
    let names = Dictionary(
      workbook.names.map { ($0.name, $0.reference) }, uniquingKeysWith: { first, _ in first })
    values = []
    formulas = []
    for (number, sheet) in workbook.sheets.enumerated() {
      var sheetValues: [[CellValue?]] = []
      var sheetFormulas: [[Expression?]] = []
      for (row, cells) in sheet.rows.enumerated() {
        var rowValues: [CellValue?] = []
        var rowFormulas: [Expression?] = []
        for (column, cell) in cells.enumerated() {
          var formula: Expression?
          switch cell?.content {
          case nil, .blank: rowValues.append(.blank)
          case .number(let number): rowValues.append(.number(number))
          case .text(let text): rowValues.append(.text(text))
          case .truth(let truth): rowValues.append(.truth(truth))
          case .formula(let text):
            var reading = FormulaReading(text, on: number, sheets: sheetNumbers, names: names)
            formula = reading.expression()
            if formula == nil {
              let place = CellPlace(row: row, column: column).name
              preconditionFailure("\(sheet.name)!\(place) has a formula that isn't one: \(text)")
            }
            rowValues.append(nil)
          }
          rowFormulas.append(formula)
        }
        sheetValues.append(rowValues)
        sheetFormulas.append(rowFormulas)
      }
      values.append(sheetValues)
      formulas.append(sheetFormulas)
    }
  }

  func run() {
    for sheet in values.indices {
      for row in values[sheet].indices {
        for column in values[sheet][row].indices where values[sheet][row][column] == nil {
          workOut(Address(sheet: sheet, place: CellPlace(row: row, column: column)))
        }
      }
    }
  }

  /// Nil, and noted, if it isn't known yet.
  func cell(_ sheet: Int, _ place: CellPlace) -> CellValue? {
    guard place.row < values[sheet].count, place.column < values[sheet][place.row].count else {
      return .blank
    }
    if let value = values[sheet][place.row][place.column] { return value }
    missing.append(Address(sheet: sheet, place: place))
    return nil
  }

  private func workOut(_ wanted: Address) {
    var stack = [wanted]
    var waiting: Set<Address> = []
    while let next = stack.last {
      let (sheet, row, column) = (next.sheet, next.place.row, next.place.column)
      guard values[sheet][row][column] == nil, let formula = formulas[sheet][row][column] else {
        stack.removeLast()
        continue
      }
      missing.removeAll(keepingCapacity: true)
      let value = Evaluation(in: self).value(of: formula)
      if missing.isEmpty {
        values[sheet][row][column] = value?.single ?? .error("#VALUE!")
        waiting.remove(next)
        stack.removeLast()
      } else {
        waiting.insert(next)
        precondition(
          !missing.contains { waiting.contains($0) },
          "The cell \(next.place.name) of sheet \(sheet + 1) leads back to itself.")
        stack += missing
      }
    }
  }
}
