/// People of one role to be found for one team, to start together: when their requisitions must be
/// open, and what it costs to be late.
package struct Requisition: Hashable, Sendable {
  package var team: String
  package var role: String
  /// People who start, which is as many as are to be posted.
  package var people: Int
  /// Those of them who are expected to finish their training class.
  package var graduates: Double
  package var start: Month
  /// The first month in which they are fully ramped.
  package var ramped: Month
  /// The last days on which opening fills the requisition in time with a chance of 50, 80 and 95 %.
  package var openBy50: CalendarDate
  package var openBy80: CalendarDate
  package var openBy95: CalendarDate
  /// The chance that it is filled in time if it is opened on the plan's first day.
  package var chanceIfOpenedFirst: Double
  /// What a start that is late costs, week by week, from one week on.
  package var delays: [Delay]

  package init(
    team: String, role: String, people: Int, graduates: Double, start: Month, ramped: Month,
    openBy50: CalendarDate, openBy80: CalendarDate, openBy95: CalendarDate,
    chanceIfOpenedFirst: Double, delays: [Delay]
  ) {
    self.team = team
    self.role = role
    self.people = people
    self.graduates = graduates
    self.start = start
    self.ramped = ramped
    self.openBy50 = openBy50
    self.openBy80 = openBy80
    self.openBy95 = openBy95
    self.chanceIfOpenedFirst = chanceIfOpenedFirst
    self.delays = delays
  }

  /// What customers and the budget feel of a start that is `weeks` late.
  package struct Delay: Hashable, Sendable {
    package var weeks: Int
    /// Late tickets on top of those without the delay; nil for roles other than the first line.
    package var lateTickets: Double?
    /// Fully ramped people missing for the work on top of those without the delay, in months of a
    /// person.
    package var undone: Double
    /// The price of the late tickets or of overtime for the undone work; nil without a salary.
    package var cost: Double?

    package init(weeks: Int, lateTickets: Double?, undone: Double, cost: Double?) {
      self.weeks = weeks
      self.lateTickets = lateTickets
      self.undone = undone
      self.cost = cost
    }
  }
}
