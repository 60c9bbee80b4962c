import FileFormats
import Foundation
import Pipeline
import Spreadsheets
import Testing
import Workforce

/// A workbook read back says the model that it was written from.
@Suite struct WorkbookReadingTests {
  static let start = Month("2027-01")!

  @Test(arguments: WorkbookModels.all)
  func aWorkbookReadsBackAsItsModel(model: WorkbookModels.Model) throws {
    let plan = try WorkbookModels.plan(model.text)
    let workbook = try HiringWorkbook(of: model.text, named: "muster.yaml", plan: plan).workbook
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).xlsx")
    defer { try? FileManager.default.removeItem(at: file) }
    try workbook.write(to: file)
    let read = try WorkbookModel(of: Workbook(reading: file), named: "plan.xlsx")
    let scenario = try read.scenario(startingIn: Self.start)
    #expect(scenario == plan.scenario, "\(read.text)")
  }

  @Test(arguments: WorkbookModels.all)
  func aWorkbookReadIntoItsModelChangesNothing(model: WorkbookModels.Model) throws {
    let plan = try WorkbookModels.plan(model.text)
    let workbook = try HiringWorkbook(of: model.text, named: "muster.yaml", plan: plan).workbook
    let applied = try WorkbookModel(of: workbook.shown, named: "plan.xlsx")
      .applied(to: model.text, named: "muster.yaml", startingIn: Self.start)
    #expect(applied == model.text)
  }

  @Test func aDayAndAScenarioTypedIntoTheWorkbookAreWrittenIntoTheModel() throws {
    let model = WorkbookModels.storm.text
    var workbook = try HiringWorkbook(
      of: model, named: "muster.yaml", plan: WorkbookModels.plan(model)
    ).workbook.shown
    let day = CalendarDate(year: 2027, month: 4, day: 1)!
    workbook.type(.number(DayCount.number(of: day)), into: "events[0].start")
    let sheet = try #require(workbook["Other inputs"])
    let row = try #require(
      sheet.rows.indices.last { sheet[$0, 4]?.content == .text("scenarios.*") })
    workbook["Other inputs"]?[row, 0] = Cell(.text("Slower"))
    workbook["Other inputs"]?[row, 1] = Cell(.text("adds=-10%"))
    let applied = try WorkbookModel(of: workbook, named: "plan.xlsx")
      .applied(to: model, named: "muster.yaml", startingIn: Self.start)
    let storm = try scenario(applied).storm
    #expect(storm.events.map(\.start.description) == ["2027-04-01", "2027-05-01"])
    #expect(
      storm.scenarios.map(\.name) == ["later", "Much faster, v1.2", "New prices", "Slower"])
    #expect(storm.scenarios.last?.what == "adds=-10%")
    #expect(applied.contains("segments: [Paid, \"Free, old\"]"))
  }
}

extension Workbook {
  /// The workbook as a reader gets it: formulas replaced by what they show.
  var shown: Workbook {
    var copy = self
    let values = calculated
    for (number, sheet) in sheets.enumerated() {
      for (row, cells) in sheet.rows.enumerated() {
        for (column, cell) in cells.enumerated() {
          guard case .formula = cell?.content else { continue }
          let content: Cell.Content =
            switch values[sheet.name, row, column] {
            case .number(let value): .number(value)
            case .text(let value), .error(let value): .text(value)
            case .truth(let value): .truth(value)
            case .blank: .blank
            }
          copy.sheets[number][row, column] = Cell(content)
        }
      }
    }
    return copy
  }
}
