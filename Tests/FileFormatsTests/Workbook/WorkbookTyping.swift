import FileFormats
import Pipeline
import Spreadsheets
import Workforce

extension Workbook {
  /// Types a value into the cell of a key, as a person would: `ramp[0]`, or `segments[2].name` for the
  /// third row of the segments.
  mutating func type(_ content: Cell.Content, into key: String) {
    guard let (sheet, place) = place(of: key) else {
      preconditionFailure("The workbook has no cell for \(key).")
    }
    let style = sheets[sheet][place]?.style ?? CellStyle()
    sheets[sheet][place] = Cell(content, style)
  }

  private func place(of key: String) -> (sheet: Int, place: CellPlace)? {
    var wanted = key
    var item: Int?
    if let open = key.firstIndex(of: "["), let close = key.firstIndex(of: "]"),
      key[close...].hasPrefix("].")
    {
      item = Int(key[key.index(after: open)..<close])
      wanted = key[..<open] + "[]" + key[key.index(after: close)...]
    }
    // A key that a single row has may have the same shape: attrition.byTenure[0].monthly.
    for (number, sheet) in sheets.enumerated() {
      for (row, cells) in sheet.rows.enumerated() {
        for (column, cell) in cells.enumerated() {
          if cell?.content == .text(key) {
            return (number, CellPlace(row: row, column: 1))
          }
          if let item, cell?.content == .text(wanted) {
            return (number, CellPlace(row: row + 1 + item, column: column))
          }
        }
      }
    }
    return nil
  }

  /// Makes the headcount follow the rule on the sheet.
  mutating func followRule() {
    for (number, sheet) in sheets.enumerated() where sheet.name == "Inputs" {
      for row in sheet.rows.indices where sheet[row, 0]?.content == .text("Hires come from") {
        sheets[number][row, 1]?.content = .text("rule")
      }
    }
  }

  /// Types hires into the staff's sheet, row by row.
  mutating func typeHires(_ hires: [Double]) {
    guard let number = sheets.firstIndex(where: { $0.name == "Staff" }),
      let column = sheets[number].rows[3].firstIndex(where: {
        $0?.content == .text("Hires planned")
      })
    else { return }
    for (index, count) in hires.enumerated() {
      sheets[number][4 + index, column]?.content = .number(count)
    }
  }

  /// Types the hires of a plan into the staff's sheet.
  mutating func typeHires(of plan: HiringPlan) {
    guard let number = sheets.firstIndex(where: { $0.name == "Staff" }) else { return }
    let sheet = sheets[number]
    let headers = sheet.rows[3].map { $0?.content }
    guard let hires = headers.firstIndex(of: .text("Hires planned")),
      let index = headers.firstIndex(of: .text("No."))
    else { return }
    for row in 4..<sheet.rows.count {
      guard case .text(let team) = sheet[row, 0]?.content,
        case .text(let role) = sheet[row, 1]?.content,
        case .number(let month) = sheet[row, index]?.content
      else { continue }
      let line = plan.months[Int(month)].lines.first { $0.team == team && $0.role == role }
      sheets[number][row, hires]?.content = .number(Double(line?.hires ?? 0))
    }
  }
}

/// A change that a person makes in a workbook.
struct TypedChange: CustomStringConvertible, Sendable {
  let description: String
  let cells: [(key: String, content: Cell.Content)]

  init(_ description: String, _ cells: [(String, Cell.Content)]) {
    self.description = description
    self.cells = cells.map { (key: $0.0, content: $0.1) }
  }

  static let level = "ticketsPerRepPerMonth"

  /// Changes of the example of a growing team.
  static let all = [
    TypedChange("faster sales", [("segments[0].customers.adds[0]", .number(80))]),
    TypedChange(
      "sales that change in two months",
      [
        ("segments[0].customers.adds[4]", .number(120)),
        ("segments[1].customers.adds[9]", .number(0)),
      ]),
    TypedChange("more churn", [("segments[1].customers.churn[2]", .number(0.06))]),
    TypedChange(
      "a higher rate at first",
      [
        ("segments[0].incidentRateByAge[0]", .number(5)),
        ("segments[0].incidentRateByAge[1]", .number(2)),
        ("segments[0].incidentRateByAge[2]", .number(1.25)),
      ]),
    TypedChange(
      "a segment more",
      [
        ("segments[2].name", .text("Trial")), ("segments[2].customers.now", .number(500)),
        ("segments[2].customers.adds[0]", .number(60)), ("segments[2].incidentRate", .number(0.4)),
        ("segments[2].customers.churn[0]", .number(0.1)),
      ]),
    TypedChange(
      "a stream more",
      [
        ("streams[1].name", .text("App store")), ("streams[1].ticketsPerMonth", .number(300)),
        ("streams[1].duplicates", .number(0.2)),
      ]),
    TypedChange("a merged stream", [("streams[0].merged", .truth(true))]),
    TypedChange("lowered the other way", [("\(level).reading", .text("times"))]),
    TypedChange(
      "shrinkage for a level that doesn't contain it",
      [
        ("\(level).includesShrinkage", .truth(false)), ("shrinkage", .number(0.25)),
      ]),
    TypedChange(
      "handle time",
      [
        ("\(level).measured", .blank), ("\(level).lowerBy", .blank),
        ("\(level).reading", .blank), ("\(level).spread", .blank), ("handleMinutes", .number(30)),
      ]),
    TypedChange("less slack", [("targetUtilisation", .number(0.97))]),
    TypedChange(
      "confidence and a buffer",
      [("hiring.policy.confidence", .number(0.9)), ("hiring.policy.buffer", .number(0.08))]),
    TypedChange("no rounding up", [("hiring.policy.roundUp", .truth(false))]),
    TypedChange("a longer ramp", [("ramp[3]", .number(0.8)), ("ramp[4]", .number(0.9))]),
    TypedChange("no ramp", [("ramp[0]", .text("none")), ("ramp[1]", .blank), ("ramp[2]", .blank)]),
    TypedChange(
      "attrition by tenure",
      [
        ("attrition.monthly", .blank), ("attrition.byTenure[0].monthly", .number(0.05)),
        ("attrition.byTenure[0].untilMonth", .number(6)),
        ("attrition.byTenure[1].monthly", .number(0.01)),
      ]),
    TypedChange(
      "attrition by load",
      [
        ("attrition.overloadAbove", .number(0.9)), ("attrition.overloadFactor", .number(2)),
      ]),
    TypedChange(
      "classes", [("hiring.classMonths", .text("1, 4, 7, 10")), ("hiring.classSize", .number(4))]),
    TypedChange("longer notice", [("hiring.noticeDays", .number(75))]),
    TypedChange("all finish", [("hiring.graduation", .blank)]),
    TypedChange("more escalations", [("roles[1].escalationRate", .number(0.18))]),
    TypedChange("a wider span", [("roles[2].spanOfControl", .number(12))]),
    TypedChange("a role's own attrition", [("roles[0].attrition.monthly", .number(0.03))]),
    TypedChange(
      "somebody more",
      [
        ("people[3].name", .text("Amy")), ("people[3].role", .text("Specialist")),
        ("people[3].start", .number(46_447)), ("people[3].leaves", .number(46_753)),
        ("people[3].fte", .number(0.8)),
      ]),
  ]
}
