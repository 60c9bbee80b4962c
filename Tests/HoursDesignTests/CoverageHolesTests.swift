import HoursDesign
import TestSupport
import Testing
import Workforce

@Suite struct CoverageHolesTests {
  static func place(
    _ name: String, _ clock: WallClock, _ hours: String, holidays: String? = nil,
    languages: [String]? = nil, channels: [String]? = nil, closedOn: [CalendarDate] = [],
    worksOnHolidays: Bool = false
  ) -> CoverageYear.Place {
    let hours = WeekHours(hours)!
    return CoverageYear.Place(
      site: Site(
        name: name, timeZone: clock.name, hours: hours, languages: languages, channels: channels,
        holidays: holidays, closedOn: closedOn, worksOnHolidays: worksOnHolidays),
      hours: hours, clock: clock, holidays: holidays.map { HolidayCalendar(named: $0)! })
  }

  static func year(
    _ sites: [CoverageYear.Place], in year: Int = 2027, channels: [CoverageYear.Wanted]? = nil,
    languages: [String] = ["English"], regions: [CoverageYear.Region] = []
  ) -> CoverageYear {
    CoverageYear(
      year: year, sites: sites, channels: channels ?? [CoverageYear.Wanted(channel: "phone")],
      languages: languages, regions: regions, clock: sites[0].clock)
  }

  static func date(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    CalendarDate(year: year, month: month, day: day)!
  }

  static let threeSites = [
    place("Boston", .boston, "daily 7-20"), place("Dublin", .dublin, "daily 9-18"),
    place("Singapore", .singapore, "daily 9-18"),
  ]

  /// In winter Boston ends at 01:00 UTC, when Singapore begins. In Boston's summer it ends at 00:00: from
  /// the evening of Sunday 14 March on, whose last hour is 15 March 00:00–01:00 UTC, to that of Saturday 6
  /// November: on Sunday the 7th the clock goes back. Ireland changes its clocks on 28 March and 31
  /// October and closes or opens nothing: Dublin overlaps with both others by more than an hour.
  @Test func threeSitesCloseTheDayInWinterAndLeaveAnHourInSummer() {
    let holes = Self.year(Self.threeSites).holes()
    let days = (Self.date(2027, 3, 15).dayNumber...Self.date(2027, 11, 7).dayNumber)
    #expect(days.count == 238)
    #expect(
      holes.holes
        == days.map { day in
          let start = Timestamp(secondsSince1970: Int64(day) * 86_400)
          return CoverageHoles.Hole(
            start: start, end: start + 3600, channel: "phone", language: "English",
            cause: .clockChange, reasons: [CoverageHoles.Reason(site: "Boston")])
        })
    #expect(holes.queues[0].uncoveredMinutes == [.clockChange: 238 * 60])
    #expect(holes.queues[0].wantedMinutes == 525_600)
    #expect(holes.queues[0].openMinutes == 525_600 - 238 * 60)
  }

  /// The same by the first of January alone, as the articles' figures have it.
  @Test func noHoleIsInJanuary() {
    for year in [2026, 2027, 2028] {
      let holes = Self.year(Self.threeSites, in: year).holes().holes
      #expect(holes.allSatisfy { $0.start >= Timestamp("\(year)-03-01") })
      #expect(holes.allSatisfy { $0.minutes == 60 && $0.start.secondsSince1970 % 86_400 == 0 })
    }
  }

  @Test func aWeekOfOneSiteIsCountedByHand() {
    // Monday to Friday 9 to 18 in Singapore is 01:00 to 10:00 UTC.
    let holes = Self.year([Self.place("Singapore", .singapore, "Mon-Fri 9-18")]).holes()
    // 2027 has 261 weekdays and 104 days of weekends, and begins on a Friday.
    #expect(holes.queues[0].openMinutes == 261 * 540)
    #expect(holes.queues[0].uncoveredMinutes == [.hours: 365 * 900, .weekend: 104 * 540])
    #expect(
      holes.holes.prefix(4).map { [$0.start, $0.end] } == [
        [Timestamp("2027-01-01"), Timestamp("2027-01-01 01:00")],
        [Timestamp("2027-01-01 10:00"), Timestamp("2027-01-02 01:00")],
        [Timestamp("2027-01-02 01:00"), Timestamp("2027-01-02 10:00")],
        [Timestamp("2027-01-02 10:00"), Timestamp("2027-01-03 01:00")],
      ])
    #expect(holes.holes.prefix(4).map(\.cause) == [.hours, .hours, .weekend, .hours])
    #expect(holes.holes[2].reasons == [CoverageHoles.Reason(site: "Singapore")])
    #expect(holes.holes[1].reasons.isEmpty)
  }

  @Test func publicHolidaysAndClosedDaysAreNamed() throws {
    let boston = Self.place(
      "Boston", .boston, "daily 0-24", holidays: "US-MA", closedOn: [Self.date(2027, 6, 1)])
    let holes = Self.year([boston]).holes()
    #expect(holes.holes.allSatisfy { $0.cause == .holiday })
    // Patriots' Day, 19 April, on Boston's clock: 04:00 to 04:00 UTC.
    let patriots = try #require(
      holes.holes.first { $0.start == Timestamp("2027-04-19 04:00") })
    #expect(patriots.end == Timestamp("2027-04-20 04:00"))
    #expect(
      patriots.reasons == [CoverageHoles.Reason(site: "Boston", holidays: ["Patriots' Day"])])
    // 31 May is Memorial Day, and the day after it is closed: one hole, two reasons.
    let memorial = try #require(holes.holes.first { $0.start == Timestamp("2027-05-31 04:00") })
    #expect(memorial.minutes == 2880)
    #expect(memorial.reasons[0].holidays == ["Memorial Day", "closed that day"])
    let days = try #require(HolidayCalendar(named: "US-MA")?.holidays(in: 2027)).count + 1
    #expect(holes.queues[0].uncovered == days * 1440)
    // Whoever works on public holidays has only its own closed days.
    let working = Self.place(
      "Boston", .boston, "daily 0-24", holidays: "US-MA", closedOn: [Self.date(2027, 6, 1)],
      worksOnHolidays: true)
    #expect(Self.year([working]).holes().queues[0].uncoveredMinutes == [.holiday: 1440])
  }

  @Test func whatNobodyServesIsOneHoleAllYear() {
    let holes = Self.year(
      [
        Self.place("Boston", .boston, "daily 0-24", languages: ["English"], channels: ["phone"])
      ],
      channels: [
        CoverageYear.Wanted(channel: "phone"), CoverageYear.Wanted(channel: "chat"),
      ], languages: ["English", "French"]
    ).holes()
    #expect(holes.queues.map(\.uncovered) == [0, 525_600, 525_600, 525_600])
    #expect(holes.holes.count == 3)
    #expect(holes.holes.allSatisfy { $0.cause == .notServed && $0.minutes == 525_600 })
    #expect(holes.holes.map(\.channel) == ["phone", "chat", "chat"])
  }

  /// On the first site's clock, also across its clock changes.
  @Test func onlyWantedHoursCanBeHoles() {
    let wanted = CoverageYear.Wanted(channel: "phone", hours: WeekHours("Mon-Fri 9-17")!)
    let dublin = Self.place("Dublin", .dublin, "Mon-Fri 9-16:30")
    let holes = Self.year([dublin], channels: [wanted]).holes()
    #expect(holes.queues[0].wantedMinutes == 261 * 480)
    // On Dublin's own wall the hole is the same in summer and winter: no clock is its cause.
    #expect(holes.queues[0].uncoveredMinutes == [.hours: 261 * 30])
  }

  /// Wanted to 22 in Boston, which is open to 20. Singapore opens at 01:00 UTC: 20:00 in Boston's winter,
  /// and 21:00 in its summer, when an hour is left open.
  @Test func againstAnotherClockTheHoleOfASeasonIsTheClocks() {
    let wanted = CoverageYear.Wanted(channel: "phone", hours: WeekHours("daily 7-22")!)
    let holes = Self.year([Self.threeSites[0], Self.threeSites[2]], channels: [wanted]).holes()
    #expect(holes.queues[0].uncoveredMinutes == [.clockChange: 238 * 60])
    #expect(holes.holes.allSatisfy { $0.reasons == [CoverageHoles.Reason(site: "Singapore")] })
    #expect(holes.holes.first?.start == Timestamp("2027-03-15 00:00"))
    #expect(holes.holes.last?.end == Timestamp("2027-11-07 01:00"))
  }

  @Test func theShortAndTheLongDayOfAClockChangeCountAsTheyAre() {
    // 24 hours a day but only on Sundays: 23 hours on 28 March, 25 on 31 October.
    let dublin = Self.place("Dublin", .dublin, "Sun 0-24")
    let holes = Self.year([dublin]).holes()
    #expect(holes.queues[0].openMinutes == 52 * 1440)
    let short = Self.year([Self.place("Dublin", .dublin, "Sun 1-2")]).holes()
    // The hour from 1 to 2 doesn't exist on 28 March and comes twice on 31 October.
    #expect(short.queues[0].openMinutes == 52 * 60)
    // Lord Howe moves by half an hour, at 2 on Sunday: 1:30–2:00 comes twice on 4 April, and 2:00–2:30
    // is skipped on 3 October.
    let twice = Self.year([Self.place("Lord Howe", .lordHowe, "Sun 1:30-2")]).holes()
    #expect(twice.queues[0].openMinutes == 52 * 30 + 30)
    let skipped = Self.year([Self.place("Lord Howe", .lordHowe, "Sun 2-2:30")]).holes()
    #expect(skipped.queues[0].openMinutes == 52 * 30 - 30)
  }

  @Test func halfHourZonesAndOddMinutesAreExact() {
    // 18:00 in Kolkata is 12:30 UTC; 18:15 in Kathmandu too.
    let holes = Self.year([
      Self.place("Kolkata", .kolkata, "daily 6-18"),
      Self.place("Kathmandu", .kathmandu, "daily 18:22-6:15"),
    ]).holes()
    #expect(holes.queues[0].uncoveredMinutes == [.hours: 365 * 7])
    #expect(holes.holes[0].start == Timestamp("2027-01-01 12:30"))
    #expect(holes.holes[0].end == Timestamp("2027-01-01 12:37"))
  }

  @Test func customersWhoAreAwakeAreWeighed() {
    let region = { (name: String, clock: WallClock, share: Double, holidays: String?) in
      CoverageYear.Region(
        region: CustomerRegion(
          name: name, timeZone: clock.name, share: share,
          languages: [CustomerRegion.SpokenLanguage(name: "English", share: 1)],
          hours: WeekHours("daily 0-12")!, holidays: holidays), clock: clock,
        holidays: holidays.flatMap { HolidayCalendar(named: $0) })
    }
    let accra = Self.place("Accra", .utc, "daily 12-24")
    let holes = Self.year(
      [accra], languages: ["English", "French"],
      regions: [
        region("Ireland", .dublin, 0.75, "IE"), region("Singapore", .singapore, 0.25, nil),
      ]
    ).holes().holes
    // On 1 January all of Ireland is off; in Singapore it is 8:00 to 20:00.
    #expect(holes[0].awakeShare == 0.25 * 4 / 12)
    #expect(holes[1].awakeShare == 0.75 + 0.25 * 4 / 12)
    #expect(holes.last?.language == "French")
    #expect(holes.last?.awakeShare == nil)
  }

  @Test func aYearWithoutKnownHolidaysIsSaid() {
    let holes = Self.year(
      [
        Self.place("Colombo", .kolkata, "daily 0-24", holidays: "LK"),
        Self.place("Kandy", .kolkata, "daily 0-24", holidays: "LK"),
        Self.place("Galle", .kolkata, "daily 0-24", holidays: "LK", worksOnHolidays: true),
        Self.place("Dublin", .dublin, "daily 0-24", holidays: "IE"),
      ]
    ).holes()
    #expect(
      holes.unknownHolidays == [
        CoverageHoles.UnknownHolidays(
          places: ["Colombo", "Kandy"], calendar: "LK", knownYears: 2003...2026)
      ])
  }
}
