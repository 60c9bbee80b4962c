import Reporting
import Testing
import Workforce

@Suite struct SheetTests {
  @Test func fieldsAreQuotedWhereTheyNeedIt() {
    let sheet = Sheet(
      header: ["plain", "a,b"],
      rows: [
        [.text("Amy"), .text("says \"hi\"")],
        [.text("two\nlines"), .text("")],
        [.number(6.232), .none],
        [.whole(7), .number(1e21)],
      ])
    #expect(
      sheet.csv == """
        plain,"a,b"
        Amy,"says ""hi\"""
        "two
        lines",
        6.232,
        7,1e+21

        """)
  }

  @Test func aPlanIsARowForEachMonthTeamAndRole() {
    let (scenario, plan) = MadePlans.growing()
    let csv = HiringReport(scenario: scenario, plan: plan, explanations: []).csv()
    let rows = csv.split(separator: "\n")
    #expect(rows.count == 1 + 24 * 4)
    #expect(
      rows[0]
        == "month,team,role,demand,exactNeed,needed,present,productive,gap,hires,leavers,openBy,"
        + "cost,probabilityCarried,movedIn,movedOut")
    #expect(rows[1].hasPrefix("2027-01,Product,representative,3528,14.7,15,"))
    #expect(
      rows.allSatisfy { $0.split(separator: ",", omittingEmptySubsequences: false).count == 16 })
  }
}
