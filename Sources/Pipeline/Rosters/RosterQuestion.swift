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
  /// Those from the first day on: what people were told.
  package var told: [ListedFixedDay]
  /// The day on which a change would be told.
  package var today: CalendarDate

  package init(
    firstDay: CalendarDate, dayCount: Int, settings: RosterSettings,
    lists: RosterLists = RosterLists(), before: [ListedFixedDay] = [],
    told: [ListedFixedDay] = [], today: CalendarDate
  ) {
    self.told = told
    self.today = today
    self.firstDay = firstDay
    self.dayCount = dayCount
    self.settings = settings
    self.lists = lists
    self.before = before
  }
}
