import Foundation
import Pipeline
import Reporting
import Testing
import Workforce

@Suite struct StormReportTests {
  private let plain = TextStyle(width: 100, colour: false, full: false)
  private let wide = TextStyle(width: 1000, colour: false, full: true)

  @Test func aBreakingCompanyReadsAsBefore() throws {
    try expectSnapshot(MadeStorm.report().text(style: plain), named: "storm.txt")
  }

  @Test func theHeadlineSaysWhenHowSurelyAndHowFastGrowthMayBe() {
    #expect(
      MadeStorm.report().headline
        == "Hiring as planned, support breaks by week 14 (the week of 2027-04-02) in half of all "
        + "futures: by week 11 in a tenth; 65 % break by 2028-12. At most 212 new customers a month "
        + "keep the risk within 10 %; the plan has 300.")
  }

  @Test func aCompanyThatNeverBreaksIsSaidTo() {
    let report = MadeStorm.report(.holding)
    #expect(
      report.headline
        == "Hiring as planned, support never breaks within 104 weeks, not in one of 496 futures. "
        + "Growth is not what breaks it: even 1,200 new customers a month keep the risk within 10 %."
    )
    let text = report.text(style: wide)
    #expect(text.contains("The plan's 8 hires keep the risk within 10 %: it is 0 %."))
    #expect(text.firstMatch(of: #/\n  Planned +never +– +– +0 %/#) != nil)
    #expect(!text.contains("worst wait"))
  }

  @Test func aCompanyThatIsBrokenAlreadyIsSaidToBe() {
    let report = MadeStorm.report(.broken)
    #expect(
      report.headline
        == "Hiring as planned, support is broken already in week 1 (the week of 2027-01-01), in all "
        + "futures. No growth is safe: the risk is over 10 % even if nobody joins.")
    let text = report.text(style: wide)
    #expect(text.contains("With no new customers at all the risk is 97 %."))
    #expect(text.contains("P10, P50, P90 break"))
    #expect(text.contains("Most futures that break haven't recovered by the end (90 %)."))
  }

  @Test func aHalfThatNeverBreaksIsHolding() {
    var answer = MadeStorm.answer(full: false)
    answer.outcomes[4].breaks = BreakDate(
      p10: 40, p50: nil, p90: nil, probability: 0.12, probabilityLow: 0.1, probabilityHigh: 0.15)
    #expect(
      StormReport(scenario: MadeStorm.scenario(), answer: answer, assumptions: []).headline
        == "Hiring as planned, support holds in most futures: 12 % break by 2028-12, a tenth of them "
        + "by week 41 (the week of 2027-10-08).")
  }

  @Test func aStormOfWhichNothingWasPlayedSaysSo() {
    let report = MadeStorm.stopped
    #expect(report.headline == "It was stopped before a single future was played.")
    #expect(report.csv().split(separator: "\n").count == 1)
  }

  @Test func aStormThatWasStoppedBeforeItsOwnPolicyTellsTheOthers() {
    var answer = MadeStorm.answer(full: false)
    answer.outcomes.removeLast()
    answer.wasStopped = true
    let report = StormReport(scenario: MadeStorm.scenario(), answer: answer, assumptions: [])
    #expect(
      report.headline
        == "It was stopped before the storm was played hiring as planned: only what other ways to "
        + "hire make of it is known.")
    #expect(report.text(style: wide).contains("\n  Reactive "))
  }

  @Test func aStormThatWasStoppedTellsTheAnswerSoFar() {
    var answer = MadeStorm.answer()
    answer.wasStopped = true
    let text = StormReport(scenario: MadeStorm.scenario(), answer: answer, assumptions: [])
      .text(style: wide)
    #expect(text.contains("It was stopped before everything was played"))
  }

  @Test func withoutGrowthThereIsNoneToHoldBack() {
    var answer = MadeStorm.answer(.holding, full: false)
    answer.pace = SafePace(
      limit: 0.1, plannedAddsPerMonth: 0,
      result: .noGrowth(
        SafePace.Trial(
          factor: 1, addsPerMonth: 0, probability: 0.02, probabilityLow: 0.01,
          probabilityHigh: 0.04)))
    let report = StormReport(scenario: MadeStorm.scenario(), answer: answer, assumptions: [])
    #expect(
      report.headline.hasSuffix("Nobody joins in the plan, so there is no growth to hold back."))
    #expect(report.text(style: wide).contains("The risk as things are is 2 %."))
    #expect(report.json().contains("\"result\": \"noGrowth\""))
  }

  @Test func aPlanThatIsSafeIsSaidToHaveRoom() {
    var answer = MadeStorm.answer(full: false)
    answer.pace = MadeStorm.pace(.breaking, more: 128)
    let report = StormReport(scenario: MadeStorm.scenario(), answer: answer, assumptions: [])
    #expect(
      report.headline.hasSuffix(
        "The plan's 300 new customers a month are safe, and up to 340 would be: the risk stays "
          + "within 10 %."))
  }

  @Test func withoutEventsNothingIsSaidOfALaunch() {
    let report = MadeStorm.report(in: MadeStorm.scenario(events: []))
    let text = report.text(style: wide)
    #expect(!text.contains("What happens") && !text.contains("Launch"))
    #expect(report.json().contains("\"launchWeek\": null"))
    #expect(report.html().contains("The start: "))
  }

  @Test func withoutSalariesNothingHasAPrice() {
    let report = MadeStorm.report(in: MadeStorm.scenario(salary: nil))
    #expect(!report.text(style: wide).contains("USD"))
    #expect(report.json().contains("\"cost\": null"))
  }

  @Test func whatWasNotAskedIsNotTold() {
    let text = MadeStorm.report(policies: ["planned"], full: false).text(style: wide)
    for heading in [
      "How fast growth may be", "Growth against hires", "What moves it most", "What to watch",
      "Hires that make it safe", "What to open by when", "other ways to hire",
    ] { #expect(!text.contains(heading), "\(heading)") }
    #expect(text.contains("\nWhat comes of it\n"))
    #expect(text.contains("muster storm --frontier"))
  }

  @Test func whatBreaksItAndHowLongItLastsIsSaid() {
    let text = MadeStorm.report().text(style: wide)
    #expect(
      text.contains(
        "What fails first is mostly that tickets wait too long for a first answer (72 % of the "
          + "futures that break)."))
    #expect(
      text.contains(
        "At worst, in week 20, a contact waits 25 h at the median (P90: 41 h); churn rises from 2.0 "
          + "% a month to 3.4 %. A future that breaks takes 14 weeks at the median until no target "
          + "fails any more; 10 % haven't recovered by the end."))
  }

  @Test func ofSeveralTeamsTheLikeliestToBreakIsNamed() {
    let scenario = MadeStorm.scenario(teams: ["Support", "Billing"])
    let text = MadeStorm.report(in: scenario).text(style: wide)
    #expect(text.contains("Support is likeliest to break, in 65 % of all futures, mostly because"))
    #expect(text.firstMatch(of: #/\n  Billing +– +– +– +0 % +– +–\n/#) != nil)
  }

  @Test func whatMovesItAndWhatToWatchAreToldWithTheirErrors() {
    let text = MadeStorm.report().text(style: wide)
    #expect(
      text.contains(
        "What moves the break date most is contacts per customer: if all else were known, 55 % ± 4 of "
          + "the uncertainty would stay. More of it makes the break come earlier."))
    #expect(text.firstMatch(of: #/\n  chance +0 % ± 6 +2 % ± 4 +–\n/#) != nil)
    #expect(
      text.contains(
        "above 92 % it warned of 84 % of breaks, 5 weeks ahead at the median, and in 6 % of quiet "
          + "weeks it warned of nothing."))
  }

  @Test func theLaunchIsToldWithItsNeighbour() {
    #expect(
      MadeStorm.report().text(style: wide).contains(
        "The earliest safe start of Launch that was tried is 2027-07-19: the risk is 7 %; on "
          + "2027-03-01, as planned, it is 82 %. On 2027-06-21, the latest before it that was tried, it is 22 %."
      ))
  }

  @Test func aHistoryThatBreaksAtOnceSaysWhatToDoubt() {
    var scenario = MadeStorm.scenario()
    scenario.storm.contactsByDay = [40]
    var answer = MadeStorm.answer()
    func text() -> String {
      StormReport(
        scenario: scenario, answer: answer, assumptions: [], what: "40 contacts as they came"
      ).text(style: wide)
    }
    #expect(text().contains("Played again: 40 contacts as they came."))
    #expect(!text().contains("If support held then"))
    for index in answer.outcomes.indices { answer.outcomes[index].breaks.p50 = 2 }
    #expect(text().contains("If support held then, people solved more than the model says"))
    #expect(!text().contains("--hires"))
  }

  @Test func aLaunchThatIsNeverSafeSaysHowCloseItComes() {
    var answer = MadeStorm.answer()
    answer.launch?.trials.removeLast()
    let report = StormReport(scenario: MadeStorm.scenario(), answer: answer, assumptions: [])
    #expect(
      report.text(style: wide).contains(
        "No start of Launch that was tried keeps the risk within 10 %: the lowest is 22 %, on "
          + "2027-06-21."))
  }

  @Test func theHiresThatMakeItSafeHaveAPrice() {
    #expect(
      MadeStorm.report().text(style: wide).contains(
        "13 hires instead of 8, 5 more, keep the risk within 10 %, for USD 480,000 more: it is 7 %, "
          + "not 82 %. It keeps 1,500 customers and USD 600,000 of revenue by the end."))
    var answer = MadeStorm.answer()
    answer.safeHires?.trials.removeLast()
    #expect(
      StormReport(scenario: MadeStorm.scenario(), answer: answer, assumptions: [])
        .text(style: wide).contains(
          "No number of hires that was tried keeps the risk within 10 %: the lowest is 10.4 %, with "
            + "12 hires."))
  }

  @Test func aDayThatHasPassedIsMarked() {
    var answer = MadeStorm.answer()
    answer.hireBy[0].openBy95 = answer.problem.firstDay + -3
    let text = StormReport(scenario: MadeStorm.scenario(), answer: answer, assumptions: [])
      .text(style: wide)
    #expect(text.contains("2026-12-29, past"))
    #expect(text.firstMatch(of: #/1 representative +2027-06 +not needed +not needed +97 %/#) != nil)
  }

  @Test func aStormOfDaysIsToldInDays() {
    let report = MadeStorm.report(weeks: 60, stepDays: 1, policies: ["reactive"], full: false)
    #expect(
      report.headline.hasPrefix(
        "Hiring one more when swamped, support breaks by day 14 (2027-01-14) in half"))
    let text = report.text(style: wide)
    #expect(text.contains("At worst, on day 20, a contact waits"))
    // 14 days.
    #expect(text.contains("takes 2 weeks at the median"))
    #expect(text.contains("Day by day, hiring one more when swamped"))
  }

  @Test func aChangedModelSaysWhatWasAsked() {
    let report = StormReport(
      scenario: MadeStorm.scenario(), answer: MadeStorm.answer(), assumptions: [],
      what: "adds=+40%")
    #expect(report.text(style: wide).contains("\nAsked with: adds=+40%.\n"))
    #expect(report.json().contains("\"what\": \"adds=+40%\""))
  }

  @Test(arguments: [80, 100])
  func noLineIsWiderThanTheTerminal(width: Int) {
    for (name, report) in MadeStorm.reports() {
      for full in [false, true] {
        let text = report.text(style: TextStyle(width: width, colour: false, full: full))
        // Names of teams and events are as long as a person likes.
        guard name != "storm of strange names" else { continue }
        for line in text.split(separator: "\n") where line.count > width {
          Issue.record("\(name), \(line.count) of \(width): \(line)")
        }
      }
    }
  }

  @Test func aTerminalFoldsTheQuietWeeksAndShowsAllOnRequest() {
    let short = MadeStorm.report().text(style: plain)
    #expect(short.contains("\n  2 to 8 "))
    #expect(short.firstMatch(of: #/\n  14 .* P50 breaks\n/#) != nil)
    let full = MadeStorm.report().text(style: wide)
    #expect(full.contains("\n  57 ") && !full.contains("\n  2 to 8 "))
  }

  @Test func waitsAreHoursThenDaysThenOverAYear() {
    var answer = MadeStorm.answer(.holding, policies: ["planned"], full: false)
    let waits: [Double] = [0, 3.24, 47, 60, 400, 8760]
    for (index, hours) in waits.enumerated() {
      answer.outcomes[0].steps[index].waitHours = Percentiles(p10: 0, p50: hours, p90: hours)
    }
    let text = StormReport(scenario: MadeStorm.scenario(), answer: answer, assumptions: [])
      .text(style: wide)
    for wait in [" 0 h ", " 3.2 h ", " 47 h ", " 2.5 days ", " 17 days ", " over a year "] {
      #expect(text.contains(wait), "\(wait)")
    }
  }

  @Test func aRiskThatLooksLikeItsLimitHasADigitMore() {
    #expect(MadeStorm.report().text(style: wide).firstMatch(of: #/\n +20 % +12 +10\.4 % /#) != nil)
  }

  @Test func everyWeekOfEveryPolicyHasARowForSpreadsheets() {
    let rows = MadeStorm.report().csv().split(separator: "\n")
    #expect(rows.count == 1 + 5 * 104)
    #expect(rows[0].hasPrefix("policy,week,firstDay,customers,customersP10"))
    #expect(rows[1].hasPrefix("nothing,1,2027-01-01,4000,3800,4200,"))
  }
}
