import HoursDesign
import Randomness
import TestSupport
import Testing
import Workforce

/// Counts a few days again, minute by minute, asking only what the wall shows.
@Suite struct CoverageRecountTests {
  static let clocks: [WallClock] = [
    .boston, .dublin, .singapore, .kolkata, .kathmandu, .sydney, .lordHowe, .utc,
  ]

  /// Days on which some clock changes, a holiday or two, and both ends of the year.
  static let days = [
    "2027-01-01", "2027-03-14", "2027-03-15", "2027-03-27", "2027-03-28", "2027-04-03",
    "2027-04-04", "2027-05-31", "2027-10-02", "2027-10-03", "2027-10-31", "2027-11-07",
    "2027-12-25", "2027-12-31",
  ]

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func everyMinuteIsWhatANaiveCountSays(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    let year = Self.drawn(&dice)
    let holes = year.holes()
    for channel in year.channels {
      let wanted = naiveWeek(channel.hours)
      for language in year.languages {
        let sites = year.sites.filter {
          ($0.site.channels ?? [channel.channel]).contains(channel.channel)
            && ($0.site.languages ?? [language]).contains(language)
        }.map { Naive($0, against: channel.hours == .always ? .utc : year.clock) }
        let own = holes.holes.filter { $0.channel == channel.channel && $0.language == language }
        for day in Self.days {
          let start = Timestamp(day)
          let nearby = own.filter { $0.start < start + 86_400 && $0.end > start }
          for minute in 0..<1440 {
            let instant = start + Int64(minute * 60)
            let found = nearby.filter { $0.start <= instant && instant < $0.end }.map(\.cause)
            let cause = Self.cause(at: instant, wanted, sites, year)
            guard found == [cause].compactMap(\.self) else {
              Issue.record(
                "seed \(seed), \(instant), \(channel.channel), \(language): \(found), not \(cause as Any)"
              )
              return
            }
          }
        }
      }
    }
    // Totals are those of the holes, and holes that touch differ in cause.
    for queue in holes.queues {
      let own = holes.holes.filter { $0.channel == queue.channel && $0.language == queue.language }
      for cause in CoverageHoles.Cause.allCases {
        #expect(
          own.filter { $0.cause == cause }.reduce(0) { $0 + $1.minutes }
            == queue.uncoveredMinutes[cause] ?? 0, "seed \(seed)")
      }
      for (one, next) in zip(own, own.dropFirst()) {
        #expect(one.end < next.start || one.end == next.start && one.cause != next.cause)
      }
    }
  }

  static func drawn(_ dice: inout SeededGenerator) -> CoverageYear {
    let sites = (0..<Int.random(in: 1...4, using: &dice)).map { index in
      let from = Int.random(in: 0..<96, using: &dice) * 15
      let length = Int.random(in: 20...900, using: &dice)
      let days = [0..<5, 0..<7, 0..<6, 2..<7].randomElement(using: &dice)!
      let hours = WeekHours(
        minutes: days.map { $0 * 1440 + from..<$0 * 1440 + from + length })
      let calendar = [nil, "US-MA", "IE", "SG", "IN", "AU-NSW"].randomElement(using: &dice)!
      return CoverageYear.Place(
        site: Site(
          name: "Site \(index)", timeZone: "",
          languages: [nil, ["English"], ["French"]].randomElement(using: &dice)!,
          channels: [nil, ["phone"]].randomElement(using: &dice)!,
          closedOn: Bool.random(using: &dice)
            ? [CalendarDate(year: 2027, month: 3, day: 28)!] : [],
          worksOnHolidays: Bool.random(using: &dice)), hours: hours,
        clock: clocks.randomElement(using: &dice)!,
        holidays: calendar.flatMap { HolidayCalendar(named: $0) })
    }
    return CoverageYear(
      year: 2027, sites: sites,
      channels: [
        CoverageYear.Wanted(channel: "phone"),
        CoverageYear.Wanted(channel: "chat", hours: WeekHours("Mon-Sat 6:10-23, Sun 0-3")!),
      ], languages: ["English", "French"], clock: clocks.randomElement(using: &dice)!)
  }

  /// A place as the recount sees it: what its week's minutes are, and how far the year has it ahead of
  /// the clock on which hours are wanted.
  struct Naive {
    let place: CoverageYear.Place
    let open: [Bool]
    let reference: WallClock
    let leads: Set<Int>
    let freeDays: [Bool]

    init(_ place: CoverageYear.Place, against reference: WallClock) {
      self.place = place
      self.reference = reference
      let open = naiveWeek(place.hours)
      self.open = open
      // At noon of every day, and at every quarter hour of days on which a clock may change.
      let instants =
        (0..<365).map { Timestamp("2027-01-01 12:00") + Int64($0) * 86_400 }
        + days.flatMap { day in (0..<96).map { Timestamp(day) + Int64($0) * 900 } }
      leads = Set(
        instants.map { place.clock.offsetSeconds(at: $0) - reference.offsetSeconds(at: $0) })
      freeDays = (0..<7).map { day in
        day >= 5 || !open[day * 1440..<(day + 1) * 1440].contains(true)
      }
    }

    func isOff(_ date: CalendarDate) -> Bool {
      place.site.closedOn.contains(date)
        || !place.site.worksOnHolidays && place.holidays?.name(on: date) != nil
    }

    func wouldOnWeekday(_ minuteOfWeek: Int) -> Bool {
      freeDays[minuteOfWeek / 1440] && (0..<5).contains { open[$0 * 1440 + minuteOfWeek % 1440] }
    }
  }

  /// The cause by its definition; nil where somebody is open or nobody is wanted.
  static func cause(
    at instant: Timestamp, _ wanted: [Bool], _ sites: [Naive], _ year: CoverageYear
  ) -> CoverageHoles.Cause? {
    guard wanted[minuteOfWeek(year.clock.localTime(at: instant))] else { return nil }
    if sites.isEmpty { return .notServed }
    let now = sites.map { site in
      let local = site.place.clock.localTime(at: instant)
      return (isOpen: site.open[minuteOfWeek(local)], isOff: site.isOff(local.date))
    }
    if now.contains(where: { $0.isOpen && !$0.isOff }) { return nil }
    if now.contains(where: \.isOpen) { return .holiday }
    let others = sites.map { site in
      site.leads.map { lead in
        let wanted = site.reference.localTime(at: instant)
        return minuteOfWeek(LocalTime(secondsSince1970: wanted.secondsSince1970 + Int64(lead)))
      }
    }
    let both = zip(sites, others)
    if both.contains(where: { site, minutes in minutes.contains { site.open[$0] } }) {
      return .clockChange
    }
    return both.contains { site, minutes in minutes.contains { site.wouldOnWeekday($0) } }
      ? .weekend : .hours
  }

  private static func minuteOfWeek(_ time: LocalTime) -> Int {
    time.date.weekday * 1440 + time.secondOfDay / 60
  }
}

private func naiveWeek(_ hours: WeekHours) -> [Bool] {
  (0..<10_080).map { minute in hours.minutes.contains { $0.contains(minute) } }
}
