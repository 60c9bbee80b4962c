import Pipeline
import Reporting
import Testing
import Workforce

@Suite struct HeadcountCaseTextTests {
  private let plain = TextStyle(width: 100, colour: false, full: true)
  private let wide = TextStyle(width: 1000, colour: false, full: true)

  /// Seven against six at 1,558 tickets of 250 each, or as told.
  static func report(
    salary: Double? = nil, exact: Double = 6.232, asked: Int = 7, fewer: Int = 6,
    level: Double = 250, fallsBehind: Month? = MadePlans.january, leavers: (Double, Double)? = nil
  ) -> HeadcountCaseReport {
    var (scenario, plan) = MadePlans.startup(present: Double(asked))
    scenario.hiring.roles[0].salaryPerYear = salary
    for index in plan.months.indices {
      plan.months[index].lines[0].cost = salary.map { Double(asked) * $0 / 12 }
    }
    let found = HeadcountCase(
      exactNeed: exact, ticketsPerMonth: 1558,
      asked: held(asked, level: level, leavers: leavers?.0 ?? 0, fallsBehind: nil),
      fewer: held(fewer, level: level, leavers: leavers?.1 ?? 0, fallsBehind: fallsBehind),
      priceOfTicketInOvertime: salary.map { 1.5 * $0 / 12 / 250 }, salaryPerYear: salary,
      hiringCost: salary == nil ? 0 : 4000, peopleLeaveByLoad: leavers != nil)
    return HeadcountCaseReport(scenario: scenario, plan: plan, found: found)
  }

  private static func held(
    _ people: Int, level: Double, leavers: Double, fallsBehind: Month?
  ) -> HeadcountCase.Held {
    let solvable = level * Double(people)
    let growth = max(0, 1558 - solvable)
    return HeadcountCase.Held(
      people: people,
      months: (0..<12).map { index in
        let backlog = growth * Double(index + 1)
        return ServiceMonth(
          month: MadePlans.january + index, tickets: 1558, solvable: solvable, backlog: backlog,
          lateTickets: growth > 0 ? 1500 : 0,
          waitDays: backlog == 0 ? 0 : solvable > 0 ? 30 * backlog / solvable : .infinity,
          load: solvable > 0 ? (backlog - growth + 1558) / solvable : .infinity)
      },
      isOverloaded: [Bool](repeating: growth > 0, count: 12), leavers: leavers,
      fallsBehindIn: fallsBehind)
  }

  @Test func theSeventhRepReadsAsBefore() throws {
    try expectSnapshot(
      Self.report(salary: 48_000, leavers: (1.2, 1.5)).text(style: plain), named: "case.txt")
  }

  @Test func moneyComesFirst() {
    #expect(
      Self.report(salary: 48_000).headline.hasPrefix(
        "7 reps instead of 6 cost USD 48,000 more a year. With 6, 58 tickets more wait"))
  }

  @Test func overtimeIsPricedBesideTheSeventh() {
    // 58 tickets a month at 1.5 × 4,000 ÷ 250 each are 16,704 a year on top of six salaries.
    let text = Self.report(salary: 48_000).text(style: wide)
    #expect(text.contains("6, with overtime          304,704"))
  }

  @Test func withoutASalaryNothingHasAPrice() {
    let report = Self.report()
    #expect(report.headline.hasPrefix("7 reps, not 6. With 6, 58 tickets"))
    #expect(!report.text(style: wide).contains("USD"))
    #expect(report.json().contains("\"moreSalaries\": null"))
  }

  @Test func aWholeNeedIsCalledWhole() {
    let report = Self.report(exact: 7)
    #expect(report.title == "Why 7 reps")
    #expect(report.text(style: wide).contains("That is 7 reps exactly, with nobody to spare"))
  }

  @Test func fewerWhoKeepUpAreSaidTo() {
    let today = Self.report(salary: 48_000, level: 300, fallsBehind: Month("2027-05"))
    #expect(
      today.headline
        == "7 reps instead of 6 cost USD 48,000 more a year. 6 would keep up today, at 87 % of "
        + "their time instead of 74 %, and fall behind from 2027-05 on as customers grow.")
    let always = Self.report(level: 300, fallsBehind: nil)
    #expect(
      always.headline.hasSuffix("6 would keep up as well, at 87 % of their time instead of 74 %."))
    #expect(!always.text(style: wide).contains("Month by month"))
  }

  @Test func oneInsteadOfNobodyIsNoDivisionByNothing() {
    let report = Self.report(salary: 48_000, exact: 0.4, asked: 1, fewer: 0, level: 4000)
    #expect(
      report.headline
        == "1 rep instead of none costs USD 48,000 more a year. With none, some customers get no "
        + "answer: 1,558 tickets more wait after each month.")
    #expect(!report.html().contains("inf"))
  }

  @Test func nobodyNeededIsAnAnswer() {
    let (scenario, plan) = MadePlans.startup()
    let report = HeadcountCaseReport(scenario: scenario, plan: plan, found: nil)
    #expect(report.headline == "Nobody is needed in 2027-01, so there is nothing to pay for.")
  }

  @Test func peopleDrivenAwayAreCountedOnlyWhereTheModelSaysSo() {
    // 1.2 of 7 leave anyway; of six that would be 1.03, so 0.5 are driven away.
    let text = Self.report(salary: 48_000, leavers: (1.2, 1.5)).text(style: wide)
    #expect(text.contains("Overload drives away 0.5 more of 6 in twelve months, at USD 1,886"))
    #expect(Self.report().text(style: wide).contains("doesn't say that load drives people away"))
  }

  @Test func thePageIsOneSheet() {
    #expect(Self.report().html().contains("<body class=\"sheet\">"))
  }
}
