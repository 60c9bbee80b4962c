import FileFormats
import Foundation
import Pipeline
import Spreadsheets
import Testing
import Workforce

/// What is wrong in a workbook is told all at once, with sheet and cell.
@Suite struct WorkbookProblemTests {
  static func growing() throws -> Workbook {
    let text = WorkbookChangeTests.growing.text
    return try HiringWorkbook(
      of: text, named: "muster.yaml", plan: WorkbookModels.plan(text)
    ).workbook.shown
  }

  private func problems(_ change: (inout Workbook) -> Void) throws -> [Problem] {
    var workbook = try Self.growing()
    change(&workbook)
    do {
      _ = try WorkbookModel(of: workbook, named: "plan.xlsx")
        .scenario(startingIn: Month("2027-01")!)
      return []
    } catch let problems as Problems {
      return problems.all
    }
  }

  @Test func everyProblemIsToldWithItsCell() throws {
    let found = try problems {
      $0.type(.number(1.4), into: "segments[0].customers.churn[0]")
      $0.type(.text("Nobody"), into: "people[0].role")
      $0.type(.number(8.5), into: "targetUtilisation")
      $0.type(.text("twice"), into: "ticketsPerRepPerMonth.reading")
    }
    #expect(found.count == 4)
    for (sheet, word) in [
      ("Segments!", "churn"), ("People!B6", "Nobody"), ("Inputs!B", "targetUtilisation"),
      ("Inputs!B", "reading"),
    ] {
      #expect(
        found.contains { $0.place.hasPrefix("plan.xlsx:\(sheet)") && $0.cause.contains(word) },
        "\(sheet) \(word): \(found)")
    }
  }

  @Test func aSegmentWithoutTicketsIsToldInItsRow() throws {
    let found = try problems {
      $0.type(.text("Trial"), into: "segments[3].name")
      $0.type(.number(10), into: "segments[3].customers.now")
    }
    #expect(found.count == 1)
    #expect(found[0].place.hasSuffix("Segments!A9"))
    #expect(found[0].cause.contains("segments[2] has no"))
  }

  @Test func aGapInAListIsTold() throws {
    let found = try problems { $0.type(.number(0.9), into: "ramp[5]") }
    #expect(found.map(\.cause) == ["ramp[5] is given, but ramp[3] is empty."])
    #expect(found[0].place.contains("Inputs!B"))
  }

  @Test func anItemOfShrinkageNeedsItsName() throws {
    var workbook = try Self.growing()
    let sheet = workbook["Inputs"]!
    let row = try #require(
      sheet.rows.indices.first { sheet[$0, 4]?.content == .text("shrinkage.*") })
    workbook["Inputs"]?[row, 1] = Cell(.number(0.05))
    #expect(throws: Problems.self) { try WorkbookModel(of: workbook, named: "plan.xlsx") }
    workbook["Inputs"]?[row, 0] = Cell(.text("meetings"))
    let model = try WorkbookModel(of: workbook, named: "plan.xlsx")
    let scenario = try model.scenario(startingIn: Month("2027-01")!)
    #expect(scenario.hiring.shrinkage == Shrinkage([Shrinkage.Item(name: "meetings", share: 0.05)]))
  }

  @Test func aScenarioNeedsItsNameAndWhatItAsks() throws {
    var workbook = try Self.growing()
    let sheet = try #require(workbook["Other inputs"])
    let row = try #require(
      sheet.rows.indices.first { sheet[$0, 4]?.content == .text("scenarios.*") })
    func remedies() -> [String] {
      do {
        _ = try WorkbookModel(of: workbook, named: "plan.xlsx")
        return []
      } catch {
        return (error as? Problems)?.all.map(\.remedy) ?? []
      }
    }
    workbook["Other inputs"]?[row, 1] = Cell(.text("adds=120"))
    #expect(remedies() == ["Write what the scenario is called in the cell before it."])
    workbook["Other inputs"]?[row, 0] = Cell(.text("Faster"))
    #expect(remedies() == [])
    workbook["Other inputs"]?[row, 1] = nil
    #expect(remedies() == ["Write a text, or take the name out."])
  }

  @Test func aWorkbookWithoutKeysIsNoModel() throws {
    var sheet = Sheet("Sheet1")
    sheet[0, 0] = Cell(.text("Budget"))
    let workbook = Workbook(sheets: [sheet])
    #expect(throws: Problems.self) { try WorkbookModel(of: workbook, named: "budget.xlsx") }
  }

  @Test func whatIsNoWorkbookIsRefused() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).xlsx")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data("PK but no more".utf8).write(to: file)
    #expect(throws: XLSXFailure.self) { try Workbook(reading: file) }
  }

  @Test func sheetsMayBeMovedAndRowsAndColumnsAdded() throws {
    let workbook = try Self.growing()
    let plain = try WorkbookModel(of: workbook, named: "plan.xlsx").text
    let moved = Workbook(
      sheets: workbook.sheets.reversed().map { sheet in
        var shifted = Sheet(sheet.name)
        for (row, cells) in sheet.rows.enumerated() {
          for (column, cell) in cells.enumerated() { shifted[row + 2, column + 1] = cell }
        }
        return shifted
      })
    let scenario = try WorkbookModel(of: moved, named: "plan.xlsx")
      .scenario(startingIn: Month("2027-01")!)
    #expect(
      scenario
        == (try ModelFile.read(plain, named: "muster.yaml", startingIn: Month("2027-01")!)))
  }
}

/// A workbook read into a model that is there changes what it says otherwise, and nothing else.
@Suite struct WorkbookApplyingTests {
  static let text = """
    # Ours, checked in June.
    start: 2027-01
    segments:
      - name: Paid                # the ones who pay
        customers: {now: 900, adds: 40, churn: 2%}
        incidentRate: 1.2
      - name: Free
        customers:
          now: 5000               # from the shop
          adds: 100
        incidentRate: 0.05
    ticketsPerRepPerMonth: 250    # counted
    reps: 7
    attrition: 2%
    hiring:
      noticeDays: 21              # most give three weeks
      policy: {bufferReps: 1}

    """

  private func applied(_ change: (inout Workbook) -> Void) throws -> String {
    let plan = try WorkbookModels.plan(Self.text)
    var workbook = try HiringWorkbook(of: Self.text, named: "muster.yaml", plan: plan).workbook
      .shown
    change(&workbook)
    let model = try WorkbookModel(of: workbook, named: "plan.xlsx")
    let edited = try model.applied(
      to: Self.text, named: "muster.yaml", startingIn: Month("2027-01")!)
    let scenario = try ModelFile.read(
      edited, named: "muster.yaml", startingIn: Month("2027-01")!)
    #expect(scenario == (try model.scenario(startingIn: Month("2027-01")!)), "\(edited)")
    return edited
  }

  private func changedLines(_ edited: String) -> [String] {
    let before = Set(Self.text.split(separator: "\n"))
    return edited.split(separator: "\n").filter { !before.contains($0) }.map(String.init)
  }

  @Test func nothingTypedChangesNothing() throws {
    #expect(try applied { _ in } == Self.text)
  }

  @Test func aTypedValueChangesItsLineAndKeepsTheComment() throws {
    let edited = try applied {
      $0.type(.number(5500), into: "segments[1].customers.now")
      $0.type(.number(30), into: "hiring.noticeDays")
    }
    #expect(
      changedLines(edited) == [
        "      now: 5500               # from the shop",
        "  noticeDays: 30              # most give three weeks",
      ])
  }

  @Test func aNewRowIsAddedToTheList() throws {
    let edited = try applied {
      $0.type(.text("Trial"), into: "segments[2].name")
      $0.type(.number(200), into: "segments[2].customers.now")
      $0.type(.number(0.4), into: "segments[2].incidentRate")
    }
    #expect(
      changedLines(edited) == ["  - {name: Trial, customers: 200, incidentRate: 0.4}"])
  }

  @Test func anEmptiedCellBecomesAComment() throws {
    let edited = try applied { $0.type(.blank, into: "hiring.noticeDays") }
    #expect(changedLines(edited) == ["  # noticeDays: 21              # most give three weeks"])
  }

  @Test func anotherWayToSayItReplacesTheOld() throws {
    let edited = try applied {
      $0.type(.blank, into: "segments[0].incidentRate")
      $0.type(.number(5), into: "segments[0].incidentRateByAge[0]")
      $0.type(.number(1), into: "segments[0].incidentRateByAge[1]")
      $0.type(.blank, into: "attrition.monthly")
      $0.type(.number(0.05), into: "attrition.byTenure[0].monthly")
      $0.type(.number(6), into: "attrition.byTenure[0].untilMonth")
      $0.type(.number(0.01), into: "attrition.byTenure[1].monthly")
    }
    #expect(edited.contains("incidentRateByAge: [5, 1]"))
    #expect(edited.contains("byTenure: [{untilMonth: 6, monthly: 5%}, {monthly: 1%}]"))
  }

  @Test func aRowTakenOutLeavesTheRest() throws {
    let edited = try applied { workbook in
      guard let sheet = workbook["Segments"] else { return }
      for column in sheet.rows[6].indices { workbook["Segments"]?[6, column] = nil }
    }
    #expect(!edited.contains("5000"))
    #expect(edited.contains("# Ours, checked in June."))
    #expect(edited.contains("name: Paid"))
  }
}
