import FileFormats
import Foundation
import Pipeline
import Spreadsheets
import Testing
import Workforce

/// Models that the tests of workbooks go through: every example and every template.
enum WorkbookModels {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  struct Model: CustomStringConvertible, Sendable {
    let name: String
    let text: String
    var description: String { name }
  }

  static let examples: [Model] = {
    let folder = root.appending(path: "Examples")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { !$0.hasPrefix(".") && !$0.hasSuffix(".md") }.sorted().compactMap { name in
      let file = folder.appending(path: "\(name)/muster.yaml")
      return (try? String(contentsOf: file, encoding: .utf8)).map {
        Model(name: "example \(name)", text: $0)
      }
    }
  }()

  static let templates = ([ModelTemplate.threeNumbers] + ModelTemplate.stages).map {
    Model(name: "template \($0.name)", text: $0.text)
  }

  /// Events, what a storm does, and questions with names of every kind.
  static let storm = Model(
    name: "storm",
    text: """
      start: 2027-01
      segments:
        - {name: Paid, customers: {now: 900, adds: 40, churn: 2%}, incidentRate: 1.2}
        - {name: "Free, old", customers: 5000, incidentRate: 0.05}
      ticketsPerRepPerMonth: 250
      reps: 9
      events:
        - {name: Big launch, kind: launch, start: 2027-03-15, segments: [Paid, "Free, old"]}
        - {name: New prices, kind: priceChange, start: 2027-05, stays: true}
      storm:
        limit: 5%
        customerValue: 40
        uncertainty: {sales: 20%, eventSize: 30%}
        correlations:
          - {between: [sales, incidentRate], coefficient: 0.3}
          - {between: [attrition, productivity], coefficient: -0.2}
        feedback: true
        curves: {churn: {from: 2, most: 3}, attrition: {from: 95%, half: 20%, most: 2}}
      scenarios:
        later: launch=2027-06
        "Much faster, v1.2": "adds=+40%, people=+3"
        "New prices": "\\"New prices\\"=2027-08-01"
      """)

  static let all = examples + templates + [storm]

  static func plan(_ text: String) throws -> Plan {
    Plan(
      for: try ModelFile.read(text, named: "muster.yaml", startingIn: Month("2027-01")!), seed: 1)
  }
}

/// What a workbook's sheets answer, held against a plan.
struct WorkbookFigures {
  /// A cell's value by sheet, row and column.
  let value: (String, Int, Int) -> CellValue

  /// Where the sheets differ from the plan, in words; empty if they agree to a billionth.
  func differences(from plan: HiringPlan) -> [String] {
    var found: [String] = []
    let months = rows(of: "Months", until: plan.months.count)
    func compare(_ what: String, _ cell: CellValue?, _ wanted: Double?) {
      let number = cell?.number
      switch (number, wanted) {
      case (nil, nil): return
      case (let number?, let wanted?):
        if abs(number - wanted) > 1e-9 * max(1, abs(wanted)) {
          found.append("\(what): \(number), not \(wanted)")
        }
      default: found.append("\(what): \(cell.map { "\($0)" } ?? "no cell"), not \(wanted ?? .nan)")
      }
    }
    for (index, month) in plan.months.enumerated() {
      let row = months[index]
      compare("\(month.month) customers", row["Customers"], month.customers)
      compare("\(month.month) adds", row["Join"], month.grossAdds)
      compare("\(month.month) churned", row["Leave"], month.churned)
      compare("\(month.month) tickets", row["Tickets"], month.tickets)
      compare("\(month.month) outside", row["Tickets outside the queue"], month.ticketsOutsideQueue)
    }
    compare("incident rate", months[0]["Incident rate"], plan.incidentRate)
    compare("exact need", months[0]["First line: exact need"], plan.repsNeededExact)
    compare("needed", months[0]["First line: needed"], Double(plan.repsNeeded))
    let staff = rows(of: "Staff", until: 100_000)
    for (index, month) in plan.months.enumerated() {
      for line in month.lines {
        let name = "\(line.team) \(line.role) \(month.month)"
        guard
          let row = staff.first(where: {
            $0["Team"] == .text(line.team) && $0["Role"] == .text(line.role)
              && $0["No."] == .number(Double(index))
          })
        else {
          found.append("\(name) has no row")
          continue
        }
        compare("\(name) demand", row["Demand"], line.demand)
        compare("\(name) exact need", row["Exact need"], line.exactNeed)
        compare("\(name) needed", row["Needed"], Double(line.needed))
        compare("\(name) people", row["People"], line.present)
        compare("\(name) ramped", row["Ramped people"], line.productive)
        compare("\(name) leavers", row["Leavers"], line.leavers)
        compare("\(name) cost", row["Cost"], line.cost)
        compare("\(name) hires counted", row["Hires counted"], Double(line.hires))
        compare(
          "\(name) open by", row["Open requisitions by"],
          line.openBy.map { DayCount.number(of: $0) })
      }
    }
    return found
  }

  /// What a column of the staff's sheet holds, row by row.
  func staff(_ column: String) -> [CellValue] {
    rows(of: "Staff", until: 100_000).map { $0[column] ?? .blank }
  }

  /// Rows below the headers, by header.
  private func rows(of sheet: String, until count: Int) -> [[String: CellValue]] {
    var headers: [(Int, String)] = []
    for column in 0..<60 {
      if let text = value(sheet, 3, column).text { headers.append((column, text)) }
    }
    var rows: [[String: CellValue]] = []
    while rows.count < count {
      let row = 4 + rows.count
      if value(sheet, row, 0) == .blank { break }
      rows.append(
        Dictionary(headers.map { ($1, value(sheet, row, $0)) }, uniquingKeysWith: { $1 }))
    }
    return rows
  }
}

extension WorkbookFigures {
  init(_ calculation: Calculation) {
    value = { calculation[$0, $1, $2] }
  }

  /// What stands in the cells as they are, as a spreadsheet program saved them.
  init(saved workbook: Workbook) {
    value = { sheet, row, column in
      switch workbook[sheet]?[row, column]?.content {
      case .number(let number): .number(number)
      case .text(let text): .text(text)
      case .truth(let truth): .truth(truth)
      case .formula, .blank, nil: .blank
      }
    }
  }
}
