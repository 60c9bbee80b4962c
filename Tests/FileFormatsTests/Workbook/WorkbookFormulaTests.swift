import FileFormats
import Foundation
import Pipeline
import Randomness
import Spreadsheets
import Testing
import Workforce

/// The formulas of a workbook, worked out here, say what the plan says.
@Suite struct WorkbookFormulaTests {
  @Test(arguments: WorkbookModels.all)
  func formulasGiveThePlansFigures(model: WorkbookModels.Model) throws {
    let plan = try WorkbookModels.plan(model.text)
    let workbook = try HiringWorkbook(of: model.text, named: "muster.yaml", plan: plan).workbook
    let differences = WorkbookFigures(workbook.calculated).differences(from: plan.hiring)
    #expect(differences.isEmpty, "\(differences.prefix(5).joined(separator: "\n"))")
  }
}

/// Whatever a person types, the formulas say what Muster says of the model that they made.
@Suite struct WorkbookChangeTests {
  static let growing = WorkbookModels.examples.first { $0.name == "example growing" }!

  @Test(arguments: TypedChange.all)
  func formulasFollowAChange(change: TypedChange) throws {
    let changed = try ChangedWorkbook(Self.growing.text, [change])
    let differences = changed.differences(in: WorkbookFigures(changed.workbook.calculated))
    #expect(differences.isEmpty, "\(differences.prefix(5).joined(separator: "\n"))")
  }

  @Test(arguments: [1, 2] as [UInt64])
  func formulasFollowSeveralChangesAtOnce(seed: UInt64) throws {
    for number in 0..<12 {
      var dice = SeededGenerator.child(number, of: seed)
      let changes = Array(
        TypedChange.all.shuffled(using: &dice).prefix(Int.random(in: 2...6, using: &dice)))
      // Of two that fill the same cells, the later one would stand.
      guard let changed = try? ChangedWorkbook(Self.growing.text, changes) else { continue }
      let differences = changed.differences(in: WorkbookFigures(changed.workbook.calculated))
      #expect(
        differences.isEmpty,
        "Seed \(seed), number \(number), \(changes): \(differences.prefix(5).joined(separator: "\n"))"
      )
    }
  }

  @Test func aChangeThatIsNotFollowedIsFound() throws {
    let changed = try ChangedWorkbook(Self.growing.text, [TypedChange.all[0]])
    let unchanged = try WorkbookModels.plan(Self.growing.text)
    let differences = WorkbookFigures(changed.workbook.calculated).differences(
      from: unchanged.hiring)
    #expect(differences.count > 50)
  }
}

/// A workbook in which a person typed something, and what Muster plans for the model that they made.
struct ChangedWorkbook {
  let workbook: Workbook
  let plan: Plan
  /// What the formulas said before, as a file shows it until a program works them out anew.
  let before: Calculation

  init(_ text: String, _ changes: [TypedChange]) throws {
    let original = try WorkbookModels.plan(text)
    var workbook = try HiringWorkbook(of: text, named: "muster.yaml", plan: original).workbook
    before = workbook.calculated
    for change in changes {
      for (key, content) in change.cells { workbook.type(content, into: key) }
    }
    let model = try WorkbookModel(of: workbook.shown, named: "plan.xlsx")
    plan = Plan(for: try model.scenario(startingIn: Month("2027-01")!), seed: 1)
    workbook.typeHires(of: plan.hiring)
    self.workbook = workbook
  }

  func differences(in figures: WorkbookFigures) -> [String] {
    figures.differences(from: plan.hiring)
  }
}

/// The rule starts as many people as the months that it can reach need, and no more.
@Suite struct HiringRuleTests {
  private static let text = """
    start: 2027-01
    months: 18
    customers: {now: 2000, adds: [60, 90, 40], churn: 1%}
    incidentRate: 1.2
    ticketsPerRepPerMonth: 250
    reps: 10
    attrition: {byTenure: [{untilMonth: 6, monthly: 4%}, {monthly: 2%}]}
    ramp: [25%, 50%, 75%]
    hiring: {timeToFillDays: 45, noticeDays: 30, graduation: 90%}
    """
  /// Whoever starts in the first month that can be, the fourth, has ramped three months later.
  private static let firstReached = 6

  private func gaps(_ workbook: Workbook) -> [Double] {
    WorkbookFigures(workbook.calculated).staff("Gap").compactMap(\.number)
  }

  private func workbook() throws -> Workbook {
    let plan = try WorkbookModels.plan(Self.text)
    return try HiringWorkbook(of: Self.text, named: "muster.yaml", plan: plan).workbook
  }

  @Test func everyMonthThatItReachesHasItsPeople() throws {
    var workbook = try workbook()
    workbook.followRule()
    let gaps = gaps(workbook)
    #expect(gaps.count == 18)
    #expect(gaps[..<Self.firstReached].contains { $0 < 0 }, "some months come too soon")
    #expect(gaps[Self.firstReached...].allSatisfy { $0 >= -1e-9 })
  }

  @Test func withOnePersonLessSomeMonthIsShort() throws {
    var workbook = try workbook()
    let rule = WorkbookFigures(workbook.calculated).staff("Hires by the rule").compactMap(\.number)
    #expect(rule.reduce(0, +) > 3)
    for month in rule.indices where rule[month] > 0 {
      workbook.typeHires(rule.enumerated().map { $1 - ($0 == month ? 1 : 0) })
      #expect(gaps(workbook)[Self.firstReached...].contains { $0 < -1e-9 }, "month \(month)")
    }
  }
}
