package import Workforce

/// What a roster is asked for, besides the scenario: when, and who.
package struct RosterQuestion: Sendable {
  package var firstDay: CalendarDate
  package var dayCount: Int
  package var settings: RosterSettings
  /// Who is rostered; where nobody is named, people are made up as the week's design needs them.
  package var lists: RosterLists
  /// Days of rosters that were published, before the first day.
  package var before: [ListedFixedDay]

  package init(
    firstDay: CalendarDate, dayCount: Int, settings: RosterSettings,
    lists: RosterLists = RosterLists(), before: [ListedFixedDay] = []
  ) {
    self.firstDay = firstDay
    self.dayCount = dayCount
    self.settings = settings
    self.lists = lists
    self.before = before
  }
}
