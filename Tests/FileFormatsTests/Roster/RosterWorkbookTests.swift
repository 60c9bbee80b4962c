import FileFormats
import Spreadsheets
import TestSupport
import Testing
import Workforce

@Suite struct RosterWorkbookTests {
  private let workbook = RosterWorkbook(MadeRoster.example).workbook

  @Test func theGridHasPeopleDownAndDaysAcross() throws {
    let sheet = try #require(workbook["Roster"])
    #expect(sheet[2, 2]?.content == .number(DayCount.number(of: MadeRoster.firstDay)))
    #expect(sheet[1, 7]?.content == .text("Sat"))
    #expect(sheet[3, 0]?.content == .text("Amy") && sheet[6, 1]?.content == .text("Boston"))
    #expect(sheet[3, 2]?.content == .text("E") && sheet[3, 6] == nil)
    #expect(sheet[3, 11]?.content == .text("leave"))
    #expect(sheet.frozen.rows == 3 && sheet.frozen.columns == 2)
  }

  @Test func dutiesAreARowEachWithTrueHours() throws {
    let sheet = try #require(workbook["Duties"])
    let duties = MadeRoster.example.duties.joined().count { $0 != nil }
    #expect(sheet.rows.count == duties + 1)
    // Ben's night in which the clocks go forward.
    let night = try #require(
      sheet.rows.first {
        $0[0]?.content == .text("Ben")
          && $0[2]?.content
            == .number(DayCount.number(of: MadeRoster.firstDay + 5))
      })
    #expect(night[4]?.content == .text("22:00") && night[5]?.content == .text("06:30"))
    #expect(night[6]?.content == .number(7))
    #expect(night[8]?.content == .text("01:00"))
  }

  @Test func balancesAreFormulasThatGiveTheLedgersFigures() throws {
    let ledger = RosterLedger(MadeRoster.example, lateChanges: [:])
    let values = workbook.calculated
    for line in ledger.lines {
      let balance = try #require(values["Fairness", 1 + line.person, 9].number)
      #expect(abs(balance - line.balance) < 1e-9)
    }
  }

  @Test func coverageIsARowANeedAndDay() throws {
    let sheet = try #require(workbook["Coverage"])
    #expect(sheet.rows.count == 1 + 2 * 14)
    #expect(sheet[1, 2]?.content == .number(14))
  }
}
