/// What customers would feel with a roster, week by week: the desk played many times over.
package struct RosterOutcome: Equatable, Sendable {
  package var weeks: [Week]

  package init(weeks: [Week]) { self.weeks = weeks }

  package struct Week: Equatable, Sendable {
    /// From whose 00:00 UTC on it is told.
    package var monday: CalendarDate
    package var service: WeekService

    package init(monday: CalendarDate, service: WeekService) {
      self.monday = monday
      self.service = service
    }
  }
}
