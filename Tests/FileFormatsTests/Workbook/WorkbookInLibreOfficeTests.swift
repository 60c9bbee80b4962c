import FileFormats
import Foundation
import Pipeline
import Spreadsheets
import Testing
import Workforce

/// The workbook in a spreadsheet program: what it works out is what Muster says, and what it saves is
/// read back.
@Suite(.serialized) struct WorkbookInLibreOfficeTests {
  @Test func everyModelIsRecalculatedToThePlansFiguresAndReadBack() throws {
    let models = WorkbookModels.all
    let plans = try models.map { try WorkbookModels.plan($0.text) }
    let workbooks = try zip(models, plans).map { model, plan in
      try HiringWorkbook(of: model.text, named: "muster.yaml", plan: plan).workbook
    }
    let saved = try LibreOffice.recalculated(workbooks.map { ($0, nil) })
    for (index, workbook) in saved.enumerated() {
      let differences = WorkbookFigures(saved: workbook).differences(from: plans[index].hiring)
      #expect(
        differences.isEmpty, "\(models[index]): \(differences.prefix(5).joined(separator: "\n"))")
      let read = try WorkbookModel(of: workbook, named: "saved.xlsx")
      let scenario = try read.scenario(startingIn: Month("2027-01")!)
      #expect(scenario == plans[index].scenario, "\(models[index]):\n\(read.text)")
    }
  }

  /// The files show the figures of before the change, so that one that isn't recalculated is found.
  @Test func everyChangeIsFollowed() throws {
    let text = WorkbookChangeTests.growing.text
    let changed = try TypedChange.all.map { try ChangedWorkbook(text, [$0]) }
    let saved = try LibreOffice.recalculated(changed.map { ($0.workbook, $0.before) })
    for (index, workbook) in saved.enumerated() {
      let figures = WorkbookFigures(saved: workbook)
      let differences = changed[index].differences(in: figures)
      let rule = WorkbookFigures(changed[index].workbook.calculated).staff("Hires by the rule")
      #expect(figures.staff("Hires by the rule") == rule, "\(TypedChange.all[index])")
      #expect(
        differences.isEmpty,
        "\(TypedChange.all[index]): \(differences.prefix(5).joined(separator: "\n"))")
    }
  }
}
