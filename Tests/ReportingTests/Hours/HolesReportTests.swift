import Pipeline
import Reporting
import TestSupport
import Testing
import Workforce

@Suite struct HolesReportTests {
  private func report(
    _ sites: [Site], languages: [Language] = [], channels: [Channel] = [],
    regions: [CustomerRegion] = [], year: Int = 2027
  ) -> HolesReport {
    HolesReport(
      coverage(sites, languages: languages, channels: channels, regions: regions, year: year),
      company: "Sun", workspaceOption: "")
  }

  private func coverage(
    _ sites: [Site], languages: [Language] = [], channels: [Channel] = [],
    regions: [CustomerRegion] = [], year: Int = 2027
  ) -> HoursCoverage {
    var scenario = MadePlans.empty().scenario
    scenario.sites = sites
    scenario.languages = languages
    scenario.channels = channels
    scenario.hours.regions = regions
    return HoursCoverage(
      scenario, year: year,
      clocks: [
        "America/New_York": .boston, "Europe/Dublin": .dublin, "Asia/Singapore": .singapore,
      ])
  }

  private let three = [
    Site(name: "Boston", timeZone: "America/New_York", hours: WeekHours("daily 7-20")!),
    Site(name: "Dublin", timeZone: "Europe/Dublin", hours: WeekHours("daily 9-18")!),
    Site(name: "Singapore", timeZone: "Asia/Singapore", hours: WeekHours("daily 9-18")!),
  ]

  @Test func theAnswerComesFirstAndTheSummerHourIsOneLine() {
    let text = report(three).text(style: TextStyle(width: 100, colour: false, full: false))
    #expect(
      text.hasPrefix("238 h of 2027 are uncovered, all of them because of clock changes.\n"))
    #expect(text.contains("every day, 15 Mar to 7 Nov  00:00–01:00    238    238  Clock change"))
    #expect(text.contains("Boston closes 1 h later (Mon–Sun 7–21): closes 238 h, 100 % of all"))
    #expect(text.contains("no public holidays are kept"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }

  @Test func programsGetEveryHoleInUTC() {
    let json = report(three).json()
    #expect(json.contains("\"start\": \"2027-03-15T00:00:00Z\""))
    #expect(json.contains("\"end\": \"2027-11-07T01:00:00Z\""))
    #expect(json.contains("\"cause\": \"clockChange\""))
    let rows = report(three).csv().split(separator: "\n")
    #expect(rows.count == 239)
    #expect(
      rows[1]
        == "2027-03-15T00:00:00Z,2027-03-15T01:00:00Z,60,all channels,all languages,clockChange,Boston,,"
    )
  }

  @Test func eventsOfSeveralQueuesAtOnceAreOneWithAnIdentityThatStays() {
    let many = report(
      three,
      languages: [Language(name: "English", share: nil), Language(name: "French", share: nil)])
    let events = many.calendarEvents.events
    #expect(events.count == 238)
    #expect(events[0].identity == "hole-20270315T000000Z-20270315T010000Z-clockChange")
    #expect(Set(events.map(\.identity)).count == events.count)
  }

  @Test func theYearIsADrawingWithNumbersAndATable() {
    let page = report(three).html()
    #expect(page.contains("<title id=\"year-wide-title\">Uncovered hours</title>"))
    #expect(page.contains("2027-07-04: 1.00 h uncovered"))
    #expect(page.contains("The figures of this chart"))
    let text = report(three).text(style: TextStyle(width: 80, colour: false, full: true))
    #expect(text.contains("Jul  " + String(repeating: "░░", count: 31) + "  31 h"))
    #expect(text.contains("Jan  " + String(repeating: "··", count: 31)))
  }

  @Test func assumedHoursAreNamed() {
    let bare = report([Site(name: "Boston", timeZone: "America/New_York")])
    let text = bare.text(style: TextStyle(width: 100, colour: false, full: false))
    #expect(text.contains("Boston: open Monday to Friday from 9 to 18, on the site's own clock."))
    #expect(text.contains("`sites[].hours`"))
  }

  @Test func holidaysThatNobodyKnowsAreAWarning() {
    let text = report(
      [
        Site(
          name: "Colombo", timeZone: "Asia/Singapore", hours: WeekHours("daily 9-18")!,
          holidays: "LK")
      ]
    ).text(style: TextStyle(width: 100, colour: false, full: false))
    #expect(text.contains("! The public holidays of LK are known for 2003 to 2026 only."))
  }

  @Test func nothingUncoveredIsSaid() {
    let always = report([
      Site(name: "Boston", timeZone: "America/New_York", hours: .always)
    ])
    #expect(always.headline.hasPrefix("Nothing of 2027 is uncovered"))
    #expect(!always.html().isEmpty)
  }

  @Test func customersReadTheirOwnClockAndNothingOfOurs() {
    let regions = [
      CustomerRegion(
        name: "Ireland", timeZone: "Europe/Dublin", share: 1,
        languages: [CustomerRegion.SpokenLanguage(name: "English", share: 1)])
    ]
    var boston = three[0]
    boston.holidays = "US"
    let hours = PublishedHoursReport(
      coverage([boston], languages: [Language(name: "English", share: 1)], regions: regions)
        .publishedHours(), company: "Sun",
      waits: [
        ExpectedWaits(
          place: "Ireland", channel: "all channels", language: "English",
          secondsByHour: [Double?](repeating: 90, count: 168))
      ])
    let text = hours.text(style: TextStyle(width: 100, colour: false, full: true))
    #expect(text.contains("Ireland, times in Europe/Dublin"))
    #expect(text.contains("14 Mar"))
    #expect(text.contains("Thanksgiving Day: closed"))
    #expect(text.contains("1:30 min"))
    for word in ["queue", "site", "uncovered", "shrinkage", "hole", "all channels"] {
      #expect(!text.lowercased().contains(word), "\(word)")
    }
    #expect(hours.json().contains("\"first\": \"2027-03-14\""))
    #expect(hours.calendarEvents.events.count > 300)
  }
}
