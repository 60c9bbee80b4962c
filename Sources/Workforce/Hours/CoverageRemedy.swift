/// A change of one site's hours, and what it closes of a year's holes.
package struct CoverageRemedy: Hashable, Sendable {
  package var site: String
  package var change: Change
  /// The site's hours then, on its own clock.
  package var hours: WeekHours
  /// How much less is uncovered in the year, added up over channels and languages.
  package var closedMinutes: Int
  /// How much longer the site is open in the year.
  package var addedMinutes: Int

  package init(
    site: String, change: Change, hours: WeekHours, closedMinutes: Int, addedMinutes: Int
  ) {
    self.site = site
    self.change = change
    self.hours = hours
    self.closedMinutes = closedMinutes
    self.addedMinutes = addedMinutes
  }

  package enum Change: Hashable, Sendable {
    /// All hours begin and end so much later; earlier if it is under 0.
    case moved(minutes: Int)
    /// It opens so much earlier.
    case opensEarlier(minutes: Int)
    /// It closes so much later.
    case closesLater(minutes: Int)
    /// It is open every day whenever it is on some day.
    case everyDay
    /// People work on public holidays.
    case onHolidays
  }
}
