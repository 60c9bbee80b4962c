import FileFormats
import Spreadsheets
import Testing
import Workforce

@Suite struct RosterSheetsTests {
  private let monday = CalendarDate(year: 2027, month: 3, day: 22)!

  private func sheet(_ name: String, _ rows: [[Cell.Content?]]) -> Sheet {
    var sheet = Sheet(name)
    for (row, cells) in rows.enumerated() {
      for (column, content) in cells.enumerated() {
        sheet[row, column] = content.map { Cell($0) }
      }
    }
    return sheet
  }

  private func day(_ offset: Int) -> Cell.Content {
    .number(DayCount.number(of: monday + offset))
  }

  @Test func daysAndTimesAreNumbersInASheet() throws {
    let workbook = Workbook(sheets: [
      sheet("Notes", [[.text("How to read this")]]),
      sheet(
        "March",
        [
          [.text("Name"), .text("Date"), .text("Shift"), .text("Start"), .text("End")],
          [.text("Amy"), day(0), .text("E"), .number(8.0 / 24), .number(16.5 / 24)],
          [nil], [.text("Amy"), day(1), .number(9), nil, nil],
        ]),
    ])
    let days = try RosterTables.readRoster(workbook, named: "r.xlsx", near: monday)
    #expect(
      days == [
        ListedFixedDay(
          place: "r.xlsx:2", name: "Amy", date: monday, shift: "E", hours: 480..<990),
        ListedFixedDay(place: "r.xlsx:4", name: "Amy", date: monday + 1, shift: "9"),
      ])
  }

  @Test func daysMayBeCountedFrom1904() throws {
    func date(_ offset: Int) -> Cell.Content {
      .number(DayCount.number(of: monday + offset) - 1462)
    }
    var workbook = Workbook(sheets: [
      sheet("Roster", [[.text("Name"), date(0), date(1)], [.text("Amy"), .text("E"), nil]])
    ])
    workbook.countsFrom1904 = true
    let days = try RosterTables.readRoster(workbook, named: "r.xlsx", near: monday)
    #expect(days.map(\.date) == [monday, monday + 1] && days.map(\.shift) == ["E", nil])
  }

  @Test func aWorkbookWithoutARosterSaysSo() {
    #expect(throws: Problems.self) {
      try RosterTables.readRoster(
        Workbook(sheets: [sheet("Budget", [[.text("Item"), .number(3)]])]), named: "b.xlsx",
        near: monday)
    }
  }
}
