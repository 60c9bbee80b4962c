/// What is to be covered in a year, and who covers it: the question that `CoverageHoles` answers.
package struct CoverageYear: Equatable, Sendable {
  /// From 1 January 00:00 UTC to the next.
  package var year: Int
  package var sites: [Place]
  package var channels: [Wanted]
  package var languages: [String]
  /// Where customers are; empty if nobody said.
  package var regions: [Region]
  /// The clock that the channels' hours are told on.
  package var clock: WallClock

  package init(
    year: Int, sites: [Place], channels: [Wanted], languages: [String], regions: [Region] = [],
    clock: WallClock
  ) {
    self.year = year
    self.sites = sites
    self.channels = channels
    self.languages = languages
    self.regions = regions
    self.clock = clock
  }

  /// A site with its hours, its clock and its holidays.
  package struct Place: Equatable, Sendable {
    package var site: Site
    package var hours: WeekHours
    package var clock: WallClock
    /// Nil where no public holidays are kept.
    package var holidays: HolidayCalendar?

    package init(
      site: Site, hours: WeekHours, clock: WallClock, holidays: HolidayCalendar? = nil
    ) {
      self.site = site
      self.hours = hours
      self.clock = clock
      self.holidays = holidays
    }
  }

  /// A channel and when somebody should answer it.
  package struct Wanted: Hashable, Sendable {
    package var channel: String
    package var hours: WeekHours

    package init(channel: String, hours: WeekHours = .always) {
      self.channel = channel
      self.hours = hours
    }
  }

  /// A region with its clock and its holidays.
  package struct Region: Equatable, Sendable {
    package var region: CustomerRegion
    package var clock: WallClock
    package var holidays: HolidayCalendar?

    package init(region: CustomerRegion, clock: WallClock, holidays: HolidayCalendar? = nil) {
      self.region = region
      self.clock = clock
      self.holidays = holidays
    }
  }

  package var start: Timestamp { Self.start(of: year) }
  package var end: Timestamp { Self.start(of: year + 1) }
  /// Minutes of the year: 525,600, and 1,440 more in a leap year.
  package var minutes: Int { Int(end - start) / 60 }

  private static func start(of year: Int) -> Timestamp {
    guard let first = CalendarDate(year: year, month: 1, day: 1) else {
      preconditionFailure("Every year has a first of January.")
    }
    return Timestamp(secondsSince1970: Int64(first.dayNumber) * 86_400)
  }
}
