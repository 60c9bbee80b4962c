package import Workforce

/// What the people the plan asks for now do against the most whole people below the exact need; nil
/// where the first month needs nobody.
///
/// Method and limits: `docs/methods/policies.md`.
package func headcountCase(for problem: HiringProblem) -> HeadcountCase? {
  let demand = TicketDemand(of: problem)
  let role = problem.firstLine
  let teams = problem.teams.compactMap { name -> (tickets: [Double], exact: Double)? in
    let tickets = demand.ticketsByTeam[name, default: []]
    guard let first = tickets.first, first > 0 else { return nil }
    return (tickets, first / problem.ticketsPerPerson(in: role))
  }
  guard !teams.isEmpty else { return nil }
  func held(_ people: (Double) -> Int) -> HeadcountCase.Held {
    problem.together(
      teams.map { problem.held(people($0.exact), tickets: $0.tickets) },
      people: teams.reduce(0) { $0 + people($1.exact) })
  }
  return HeadcountCase(
    exactNeed: teams.reduce(0) { $0 + $1.exact },
    ticketsPerMonth: teams.reduce(0) { $0 + $1.tickets[0] },
    asked: held { problem.policy.target(for: $0, of: role).people },
    fewer: held { roundedUp($0) - 1 },
    priceOfTicketInOvertime: problem.priceOfTicketInOvertime, salaryPerYear: role.salaryPerYear,
    hiringCost: role.hiringCost, peopleLeaveByLoad: role.attrition.overloadAbove != nil)
}

private let monthsHeld = 12

private struct TeamHeld {
  var months: [ServiceMonth]
  var leavers: Double
  /// The first month whose own tickets are more than the people can solve.
  var fallsBehindIn: Month?
}

extension HiringProblem {
  /// One team with the same ramped people and the first month's tickets every month.
  fileprivate func held(_ people: Int, tickets: [Double]) -> TeamHeld {
    let months = serviceMonths(
      tickets: [Double](repeating: tickets[0], count: monthsHeld),
      productive: [Double](repeating: Double(people), count: monthsHeld), problem: self)
    let leavers = months.reduce(0.0) { sum, month in
      sum
        + Double(people)
        * firstLine.attrition.monthlyShare(tenure: longTenure, utilisation: month.load)
    }
    let solvable = months[0].solvable
    let behind = tickets.firstIndex { $0 > solvable * (1 + 1e-9) }
    return TeamHeld(months: months, leavers: leavers, fallsBehindIn: behind.map { firstMonth + $0 })
  }

  /// Whoever is there has left the early months of attrition behind.
  private var longTenure: Int { 1200 }

  fileprivate func together(_ teams: [TeamHeld], people: Int) -> HeadcountCase.Held {
    let months = (0..<monthsHeld).map { index in
      let services = teams.map { $0.months[index] }
      let tickets = services.reduce(0) { $0 + $1.tickets }
      let solvable = services.reduce(0) { $0 + $1.solvable }
      let before = index == 0 ? 0 : teams.reduce(0) { $0 + $1.months[index - 1].backlog }
      let work = before + tickets
      return ServiceMonth(
        month: firstMonth + index, tickets: tickets, solvable: solvable,
        backlog: services.reduce(0) { $0 + $1.backlog },
        lateTickets: services.reduce(0) { $0 + $1.lateTickets },
        waitDays: services.map(\.waitDays).max() ?? 0,
        load: work == 0 ? 0 : solvable > 0 ? work / solvable : .infinity)
    }
    return HeadcountCase.Held(
      people: people, months: months,
      isOverloaded: (0..<monthsHeld).map { index in
        teams.contains { $0.months[index].isOverloaded }
      },
      leavers: teams.reduce(0) { $0 + $1.leavers },
      fallsBehindIn: teams.compactMap(\.fallsBehindIn).min())
  }
}
