/// Tickets that were open at each day's end, rebuilt by sweeping over creations and resolutions.
///
/// What was open before the history begins is not in it, so the first days are too low by an
/// unknown number.
package struct MeasuredBacklog: Equatable, Encodable, Sendable {
  /// One local day's end.
  package struct Day: Equatable, Encodable, Sendable {
    package var date: CalendarDate
    package var open: Int
    /// The mean age of the open ones; nil without any.
    package var meanAgeDays: Double?

    package init(date: CalendarDate, open: Int, meanAgeDays: Double?) {
      self.date = date
      self.open = open
      self.meanAgeDays = meanAgeDays
    }
  }

  /// Every day from the first creation to the last.
  package var days: [Day]
  /// The first of the days with the most open.
  package var peak: Day
  /// The last day's end.
  package var now: Day
  /// Age of what is open now, in days: half of it is older than this.
  package var medianAgeDays: Double?
  /// A tenth of it is older than this.
  package var p90AgeDays: Double?
  package var oldestCreated: CalendarDate?
  /// Tickets without any resolution. They are open now.
  package var neverResolved: Int
  /// Channels that never say when a contact was resolved: they are left out.
  package var channelsLeftOut: [String]

  package init(
    days: [Day], peak: Day, now: Day, medianAgeDays: Double?, p90AgeDays: Double?,
    oldestCreated: CalendarDate?, neverResolved: Int, channelsLeftOut: [String]
  ) {
    self.days = days
    self.peak = peak
    self.now = now
    self.medianAgeDays = medianAgeDays
    self.p90AgeDays = p90AgeDays
    self.oldestCreated = oldestCreated
    self.neverResolved = neverResolved
    self.channelsLeftOut = channelsLeftOut
  }
}
