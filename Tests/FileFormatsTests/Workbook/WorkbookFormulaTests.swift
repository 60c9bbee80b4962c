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
    let problem = plan.scenario.hiring
    let hasClasses = problem.terms.classMonths != nil || problem.terms.classSize != nil
    let differences = WorkbookFigures(workbook.calculated).differences(
      from: plan.hiring, problem: problem, comparingHires: !hasClasses)
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
      from: unchanged.hiring, problem: unchanged.scenario.hiring)
    #expect(differences.count > 50)
  }
}

/// A workbook in which a person typed something, and what Muster plans for the model that they made.
struct ChangedWorkbook {
  let workbook: Workbook
  let plan: Plan
  let followsRule: Bool
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
    followsRule = changes.allSatisfy(\.keepsRule)
    if followsRule { workbook.followRule() } else { workbook.typeHires(of: plan.hiring) }
    self.workbook = workbook
  }

  func differences(in figures: WorkbookFigures) -> [String] {
    figures.differences(
      from: plan.hiring, problem: plan.scenario.hiring, comparingHires: followsRule)
  }
}
