import Pipeline
import Reporting
import TestSupport
import Testing
import Workforce

@Suite struct HoursReportTests {
  private let plain = TextStyle(width: 100, colour: false, full: true)

  /// Two sites, two languages, three regions and a city where a site could open.
  private func report(company: String = "Example & Sons") throws -> HoursReport {
    var scenario = Scenario(
      company: company, hiring: .made(customers: 1000, ticketsPerMonth: 1600),
      sites: [
        Site(
          name: "Boston", timeZone: "America/New_York", hours: WeekHours("daily 7-20"),
          languages: ["English"], costPerHour: 30),
        Site(
          name: "Dublin", timeZone: "Europe/Dublin", hours: WeekHours("Mon-Fri 8-18"),
          costPerHour: 25),
      ],
      languages: [Language(name: "English", share: 0.8), Language(name: "French", share: 0.2)],
      channels: [
        Channel(name: "phone", kind: .phone, share: 0.5, handleMinutes: 10),
        Channel(name: "email", kind: .email, share: 0.5, handleMinutes: 15),
      ], givenShrinkage: 0.2)
    scenario.hours.regions = [
      CustomerRegion(
        name: "America", timeZone: "America/New_York", share: 0.6,
        languages: [.init(name: "English", share: 1)]),
      CustomerRegion(
        name: "France", timeZone: "Europe/Paris", share: 0.3,
        languages: [.init(name: "French", share: 1)]),
      CustomerRegion(
        name: "Asia", timeZone: "Asia/Singapore", share: 0.1,
        languages: [.init(name: "English", share: 1)]),
    ]
    scenario.hours.candidates = [
      Site(name: "Singapore", timeZone: "Asia/Singapore", languages: ["English"], costPerHour: 22)
    ]
    scenario.hours.rules.nights = ShiftRules.Nights()
    let clocks = WallClock.system([
      "America/New_York", "Europe/Dublin", "Europe/Paris", "Asia/Singapore",
    ])
    return HoursReport(
      hours: SupportHours(
        for: try HoursProblem(of: scenario, month: 0, tickets: 1600, clocks: clocks)),
      company: scenario.company)
  }

  @Test func theWholeReadsAsBefore() throws {
    try expectSnapshot(report().text(style: plain), named: "hours-100.txt")
  }

  @Test func thePageIsWellFormedAndHasItsPictures() throws {
    let page = try report().html()
    for id in ["globe", "week-required", "week-at-work", "week-net", "trade-off"] {
      #expect(page.contains("id=\"\(id)\""), "\(id)")
    }
    #expect(page.contains("Example &amp; Sons"))
  }

  @Test func whatAPersonWroteIsEscaped() throws {
    let page = try report(company: "A <b> C").html()
    #expect(page.contains("A &lt;b&gt; C"))
    #expect(!page.contains("A <b> C"))
  }

  @Test func theRecordTellsTheSameFigures() throws {
    let report = try report()
    let json = report.json()
    for key in ["\"reach\"", "\"tours\"", "\"coverage\"", "\"options\"", "\"openings\"", "\"gap\""]
    {
      #expect(json.contains(key), "\(key)")
    }
    #expect(report.csv().hasPrefix("site,crew,people"))
  }
}
