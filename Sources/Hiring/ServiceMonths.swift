import Queueing
import Workforce

/// What customers feel of a team's first line: its backlog month after month, as a fluid.
///
/// - Parameters:
///   - tickets: what comes in for the team, by month of the problem.
///   - productive: fully ramped equivalents there in the same months.
///   - waiting: tickets that wait when the plan begins.
func serviceMonths(
  tickets: [Double], productive: [Double], waiting: Double = 0, problem: HiringProblem
) -> [ServiceMonth] {
  var backlog = waiting
  return tickets.indices.map { index in
    let service = problem.serviceMonth(
      at: index, tickets: tickets[index], productive: productive[index], waiting: backlog)
    backlog = service.backlog
    return service
  }
}

extension HiringProblem {
  /// One month of a team's first line, counted from the problem's first.
  func serviceMonth(
    at index: Int, tickets: Double, productive: Double, waiting: Double
  ) -> ServiceMonth {
    let month = firstMonth + index
    let days = Double(month.dayCount)
    // Slack is time that people have; what waits is done in it.
    let solvable = productive * ticketsPerPerson(in: firstLine) / targetUtilisation
    let fluid = FluidBacklog(
      atStart: waiting, arriving: tickets, capacity: solvable, promise: terms.promiseDays / days)
    let work = waiting + tickets
    return ServiceMonth(
      month: month, tickets: tickets, solvable: solvable, backlog: fluid.atEnd,
      lateTickets: fluid.late, waitDays: fluid.waitAtEnd * days,
      load: work == 0 ? 0 : solvable > 0 ? work / solvable : .infinity)
  }

  /// What it costs to solve one more ticket in overtime: 1.5 times the pay of the time it takes
  /// somebody who has no slack left; nil without a salary.
  package var priceOfTicketInOvertime: Double? {
    firstLine.salaryPerYear.map {
      1.5 * $0 / 12 * targetUtilisation / ticketsPerPerson(in: firstLine)
    }
  }

  /// What one late ticket costs: as given, else the price of solving it in overtime, at 1.5 times the
  /// pay of the time it takes; nil without a salary.
  package var priceOfLateTicket: Double? {
    terms.lateTicketCost
      ?? firstLine.salaryPerYear.map { 1.5 * $0 / 12 / ticketsPerPerson(in: firstLine) }
  }
}
