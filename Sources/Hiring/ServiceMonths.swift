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
  // Slack is time that people have; what waits is done in it.
  let perPerson = problem.ticketsPerPerson(in: problem.firstLine) / problem.targetUtilisation
  var backlog = waiting
  return tickets.indices.map { index in
    let month = problem.firstMonth + index
    let days = Double(month.dayCount)
    let solvable = productive[index] * perPerson
    let fluid = FluidBacklog(
      atStart: backlog, arriving: tickets[index], capacity: solvable,
      promise: problem.terms.promiseDays / days)
    defer { backlog = fluid.atEnd }
    let work = backlog + tickets[index]
    return ServiceMonth(
      month: month, tickets: tickets[index], solvable: solvable, backlog: fluid.atEnd,
      lateTickets: fluid.late, waitDays: fluid.waitAtEnd * days,
      load: work == 0 ? 0 : solvable > 0 ? work / solvable : .infinity)
  }
}

extension HiringProblem {
  /// What one late ticket costs: as given, else the price of solving it in overtime, at 1.5 times the
  /// pay of the time it takes; nil without a salary.
  package var priceOfLateTicket: Double? {
    terms.lateTicketCost
      ?? firstLine.salaryPerYear.map { 1.5 * $0 / 12 / ticketsPerPerson(in: firstLine) }
  }
}
