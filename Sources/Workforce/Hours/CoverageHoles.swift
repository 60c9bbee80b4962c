/// Where a year isn't covered: stretches in which a channel is to be answered in a language and no site
/// that serves it is open.
package struct CoverageHoles: Equatable, Sendable {
  package var year: Int
  /// By channel, language and start.
  package var holes: [Hole]
  /// One for each channel and language, in the order of the question.
  package var queues: [Queue]
  /// What could be known of holidays and isn't.
  package var unknownHolidays: [UnknownHolidays]

  package init(
    year: Int, holes: [Hole], queues: [Queue], unknownHolidays: [UnknownHolidays] = []
  ) {
    self.year = year
    self.holes = holes
    self.queues = queues
    self.unknownHolidays = unknownHolidays
  }

  /// Why nobody answers: what would have to be otherwise, each on top of those before it, until
  /// somebody did.
  package enum Cause: String, CaseIterable, Codable, Sendable {
    /// No site serves the channel in the language at any time.
    case notServed
    /// Somebody would, if people worked on public holidays and closed days.
    case holiday
    /// Somebody would, if also a site's clock stood as it does in another part of the year: against UTC
    /// where the channel is wanted always, and else against the clock on which its hours are wanted.
    case clockChange
    /// Somebody would, if also people worked on Saturday, Sunday and other days off at a weekday's hours.
    case weekend
    /// Nobody works at that time of day.
    case hours
  }

  /// One uncovered stretch of one channel in one language. Holes that touch have different causes.
  package struct Hole: Hashable, Sendable {
    package var start: Timestamp
    package var end: Timestamp
    package var channel: String
    package var language: String
    package var cause: Cause
    /// The sites that would cover it without the cause; empty where none would.
    package var reasons: [Reason]
    /// The share of the language's customers who are awake then and not on a holiday, on average over
    /// the hole; nil if nobody said where they are.
    package var awakeShare: Double?

    package init(
      start: Timestamp, end: Timestamp, channel: String, language: String, cause: Cause,
      reasons: [Reason] = [], awakeShare: Double? = nil
    ) {
      self.start = start
      self.end = end
      self.channel = channel
      self.language = language
      self.cause = cause
      self.reasons = reasons
      self.awakeShare = awakeShare
    }

    package var minutes: Int { Int(end - start) / 60 }
  }

  /// A site that would have covered a hole.
  package struct Reason: Hashable, Sendable {
    package var site: String
    /// The holidays that close it; empty where the cause is another.
    package var holidays: [String]

    package init(site: String, holidays: [String] = []) {
      self.site = site
      self.holidays = holidays
    }
  }

  /// A year of one channel in one language, in minutes.
  package struct Queue: Hashable, Sendable {
    package var channel: String
    package var language: String
    package var wantedMinutes: Int
    /// Minutes in which some site that serves it is open, wanted or not.
    package var openMinutes: Int
    package var uncoveredMinutes: [Cause: Int]

    package init(
      channel: String, language: String, wantedMinutes: Int, openMinutes: Int,
      uncoveredMinutes: [Cause: Int]
    ) {
      self.channel = channel
      self.language = language
      self.wantedMinutes = wantedMinutes
      self.openMinutes = openMinutes
      self.uncoveredMinutes = uncoveredMinutes
    }

    package var uncovered: Int { uncoveredMinutes.values.reduce(0, +) }
    /// Of what is wanted; 1 where nothing is.
    package var coveredShare: Double {
      wantedMinutes == 0 ? 1 : 1 - Double(uncovered) / Double(wantedMinutes)
    }
  }

  /// A calendar that doesn't know the year; its holidays are left out.
  package struct UnknownHolidays: Hashable, Sendable {
    /// Sites and regions that keep it.
    package var places: [String]
    package var calendar: String
    package var knownYears: ClosedRange<Int>

    package init(places: [String], calendar: String, knownYears: ClosedRange<Int>) {
      self.places = places
      self.calendar = calendar
      self.knownYears = knownYears
    }
  }
}
