/// Which shifts may be worked, and how they make a person's week. Times of day are on a site's clock.
package struct ShiftRules: Hashable, Sendable {
  /// How long a day shift is paid, in minutes; each of these lengths may be used.
  package var paidMinutes: [Int] = [480]
  /// Shifts start at multiples of it, in minutes.
  package var startGridMinutes = 60
  /// The unpaid meal within a shift; nil for shifts without one.
  package var meal: Meal? = Meal()
  /// Working days in a week.
  package var daysPerWeek = 5
  /// Whether the days off follow each other.
  package var daysOffTogether = true
  /// Whether a person starts at the same time all week.
  package var sameStart = true
  /// How night shifts are worked; nil where nobody works at night.
  package var nights: Nights?
  /// Shorter shifts of people with fewer hours; nil where everybody works full time.
  package var partTime: PartTime?

  package init() {}

  /// An unpaid meal, taken once in a shift.
  package struct Meal: Hashable, Sendable {
    package var minutes = 60
    /// The earliest start, in minutes after the shift's.
    package var earliestAfter = 180
    /// The latest start, in minutes after the shift's.
    package var latestAfter = 300

    package init(minutes: Int = 60, earliestAfter: Int = 180, latestAfter: Int = 300) {
      self.minutes = minutes
      self.earliestAfter = earliestAfter
      self.latestAfter = latestAfter
    }
  }

  /// Night shifts: those that touch the hours from midnight to six.
  package struct Nights: Hashable, Sendable {
    /// How long a night shift is paid, in minutes.
    package var paidMinutes = 600
    /// Nights in a week, one after the other.
    package var nightsPerWeek = 4
    /// What a paid hour costs more than by day, as a share.
    package var premium = 0.0

    package init(paidMinutes: Int = 600, nightsPerWeek: Int = 4, premium: Double = 0) {
      self.paidMinutes = paidMinutes
      self.nightsPerWeek = nightsPerWeek
      self.premium = premium
    }

    /// Minutes of the day that make a shift a night shift.
    package static let hours = 0..<360
  }

  /// Part-time shifts, on as many days as full-time ones.
  package struct PartTime: Hashable, Sendable {
    package var paidMinutes = 240
    /// The most of all people, as a share.
    package var mostShare = 0.2

    package init(paidMinutes: Int = 240, mostShare: Double = 0.2) {
      self.paidMinutes = paidMinutes
      self.mostShare = mostShare
    }
  }
}
