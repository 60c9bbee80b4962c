/// How many contacts arrived in each of a row of equal intervals, as a clock on the wall counts them.
///
/// It begins at midnight of a day and holds every interval from there on, so that an interval's place
/// tells its day and its time of day. The last day may end early: the series ends where nothing more
/// has been observed.
package struct ContactSeries: Equatable, Sendable {
  package let firstDay: CalendarDate
  /// Minutes of an interval; a day has a whole number of them.
  package let intervalMinutes: Int
  /// Contacts of each interval. Not a number where nothing was observed: closed, or lost.
  package var counts: [Double]

  package init(firstDay: CalendarDate, intervalMinutes: Int, counts: [Double]) {
    precondition(
      intervalMinutes > 0 && 1440 % intervalMinutes == 0, "A day has whole intervals.")
    self.firstDay = firstDay
    self.intervalMinutes = intervalMinutes
    self.counts = counts
  }

  package var intervalsPerDay: Int { 1440 / intervalMinutes }

  /// The days that the series has at least one interval of.
  package var dayCount: Int { (counts.count + intervalsPerDay - 1) / intervalsPerDay }

  package func start(of interval: Int) -> LocalTime {
    LocalTime(
      secondsSince1970: Int64(firstDay.dayNumber) * 86_400
        + Int64(interval) * Int64(intervalMinutes) * 60)
  }

  /// Where the series ends: the first interval that nobody has observed.
  package var end: LocalTime { start(of: counts.count) }

  package func date(ofDay day: Int) -> CalendarDate { firstDay + day }
}
