/// What customers feel of one team's first line in one month.
package struct ServiceMonth: Hashable, Sendable {
  package var month: Month
  /// Tickets that come in.
  package var tickets: Double
  /// Tickets that the people there could solve, without slack.
  package var solvable: Double
  /// Tickets still waiting at the month's end.
  package var backlog: Double
  /// Tickets of the month that wait longer than promised.
  package var lateTickets: Double
  /// Days that a ticket waits which comes in at the month's end; infinite where nobody works.
  package var waitDays: Double
  /// (Tickets waiting at the start + tickets that come in) ÷ solvable; infinite where nobody works.
  package var load: Double

  package init(
    month: Month, tickets: Double, solvable: Double, backlog: Double, lateTickets: Double,
    waitDays: Double, load: Double
  ) {
    self.month = month
    self.tickets = tickets
    self.solvable = solvable
    self.backlog = backlog
    self.lateTickets = lateTickets
    self.waitDays = waitDays
    self.load = load
  }

  /// Whether the month ends with more waiting than a day's work, and so the next begins behind.
  package var isOverloaded: Bool { waitDays > 1 }
}
