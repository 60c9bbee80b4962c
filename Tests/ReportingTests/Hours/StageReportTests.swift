import Pipeline
import Reporting
import TestSupport
import Testing
import Workforce

@Suite struct StageReportTests {
  private let plain = TextStyle(width: 100, colour: false, full: false)
  private let all = TextStyle(width: 120, colour: false, full: true)
  private let zones = [
    "America/New_York", "Europe/Dublin", "Asia/Singapore", "Europe/Berlin", "Europe/Paris",
    "Australia/Sydney", "America/Bogota",
  ]

  /// Fifteen people, 13 hours on seven days in Boston, growing by about a person in three months.
  private func scenario(hours: String? = "daily 7-20", reps: Double = 15) -> Scenario {
    var hiring = HiringProblem.made(
      customers: 2400, ticketsPerMonth: 3739, reps: reps, months: 24)
    hiring.segments[0].grossAdds = MonthlySeries(constant: 60)
    hiring.roles[0].salaryPerYear = 48_000
    hiring.roles[0].ramp = [0.25, 0.5, 0.75]
    hiring.terms = HiringTerms(timeToFillDays: 45, noticeDays: 21)
    var phone = Channel(name: "phone", kind: .phone, share: 0.5, handleMinutes: 10)
    phone.service.promise = ServiceLevelPromise(share: 0.8, threshold: 20)
    return Scenario(
      company: "Example & Sons", hiring: hiring,
      sites: [
        Site(name: "Boston", timeZone: "America/New_York", hours: hours.flatMap { WeekHours($0) })
      ],
      languages: [Language(name: "English", share: 0.8), Language(name: "Spanish", share: 0.2)],
      channels: [phone])
  }

  private func report(_ scenario: Scenario, people: Int? = nil) -> StageReport {
    var wishes = StageWishes()
    wishes.people = people
    return StageReport(
      scenario: scenario,
      standing: HoursStanding(
        of: Plan(for: scenario, seed: 1), week: nil, clocks: WallClock.system(zones),
        wishes: wishes))
  }

  @Test func theGrowingTeamReadsAsBefore() throws {
    try expectSnapshot(report(scenario()).text(style: plain), named: "stages-100.txt")
  }

  @Test func sixOfficesReadAsBefore() throws {
    var scenario = scenario(hours: nil, reps: 120)
    scenario.sites += [
      Site(name: "Dublin", timeZone: "Europe/Dublin"),
      Site(name: "Singapore", timeZone: "Asia/Singapore"),
    ]
    try expectSnapshot(report(scenario).text(style: all), named: "stages-global-120.txt")
  }

  @Test func theHeadlineSaysStageNextAndMonth() {
    let headline = report(scenario()).headline
    #expect(
      headline.hasPrefix(
        "You are at stage 2 of 7, the growing team; next comes the 24/7 commitment, when 20 people are "
          + "there, by your plan in 20"))
  }

  @Test func whatThePlanDoesntReachIsSaid() {
    var scenario = scenario()
    scenario.hiring.segments[0].grossAdds = MonthlySeries(constant: 0)
    #expect(report(scenario).headline.hasSuffix("which the plan doesn't reach by 2028-12."))
  }

  @Test func changesAreToldByGroup() {
    let text = report(scenario(hours: "Mon-Fri 7-20")).text(
      style: TextStyle(width: 500, colour: false, full: false))
    #expect(
      text.contains("15 of 15 work a weekend every third week, with Thursday and Friday off."))
    #expect(text.contains("start at 08:00 instead of 07:00"))
  }

  @Test func onePersonForTheNightIsToldTheWayOut() {
    let text = report(scenario(hours: "daily 7-20", reps: 1), people: 1).text(
      style: TextStyle(width: 500, colour: false, full: false))
    #expect(text.contains("You are at stage 2 of 7"))
  }

  @Test func everyPersonAndWeekHasARowForSpreadsheets() {
    let rows = report(scenario()).csv().split(separator: "\n")
    #expect(rows[0] == "stage,site,person,group,start,end,meal,week,days")
    // Twenty people, three weeks: the stage that comes next.
    #expect(rows.count == 1 + 20 * 3)
  }

  @Test func programsReadSharesAndMonths() {
    let json = report(scenario()).json()
    #expect(json.contains("\"name\": \"24/7 commitment\""))
    #expect(json.contains("\"name\": \"fewestPeople\""))
    #expect(json.contains("\"overlapMinutes\"") == false)
  }

  @Test func thePageHoldsEveryTable() {
    let page = report(scenario()).html()
    #expect(page.contains("days at work, week by week"))
    #expect(page.contains("People for one seat, 13 × 5"))
  }
}
