import FileFormats
import Foundation
import Pipeline
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
