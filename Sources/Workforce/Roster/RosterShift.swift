/// A kind of shift that people of a site can work: when it starts and ends on the site's clock, and its
/// breaks.
package struct RosterShift: Hashable, Sendable {
  /// Short, for it stands in every cell of a roster: "E", "L9", "N".
  package var name: String
  /// Its place in the problem's sites.
  package var site: Int
  /// In minutes after midnight of its day.
  package var start: Int
  /// In minutes after midnight of its day; past 1440 on the next day.
  package var end: Int
  package var breaks: [Break]
  /// Weekdays on which it may be worked, 0 for Monday.
  package var weekdays: Set<Int>

  package init(
    name: String, site: Int, start: Int, end: Int, breaks: [Break] = [],
    weekdays: Set<Int> = Set(0..<7)
  ) {
    precondition((0..<1440).contains(start) && end > start, "A shift ends after it starts.")
    self.name = name
    self.site = site
    self.start = start
    self.end = end
    self.breaks = breaks
    self.weekdays = weekdays
  }

  /// Time off within a shift.
  package struct Break: Hashable, Sendable {
    package var name: String
    package var minutes: Int
    package var isPaid: Bool
    /// The earliest start, in minutes after the shift's.
    package var earliestAfter: Int
    /// The latest start, in minutes after the shift's.
    package var latestAfter: Int

    package init(
      name: String, minutes: Int, isPaid: Bool, earliestAfter: Int, latestAfter: Int
    ) {
      self.name = name
      self.minutes = minutes
      self.isPaid = isPaid
      self.earliestAfter = earliestAfter
      self.latestAfter = latestAfter
    }
  }

  /// Unpaid minutes of its breaks.
  package var unpaidMinutes: Int { breaks.reduce(0) { $0 + ($1.isPaid ? 0 : $1.minutes) } }

  /// What is paid on a day on which no clock changes.
  package var paidMinutes: Int { end - start - unpaidMinutes }

  /// Whether it touches the hours from midnight to six.
  package var isNight: Bool { start < 360 || end > 1440 }
}
