package import Workforce

/// What each policy of hiring makes of the same customers and tickets, first line only, and how large
/// a team reactive hiring carries.
///
/// Method and limits: `docs/methods/policies.md`.
///
/// - Parameter plan: the problem's own, whose hires are those of the planned policy.
package func comparePolicies(_ problem: HiringProblem, plan: HiringPlan) -> PolicyComparison {
  let demand = TicketDemand(of: problem)
  let teams = problem.teams.compactMap { Team($0, of: problem, demand: demand, plan: plan) }
  // The same policies in the same order for every team, and at least their names without one.
  let policies = problem.policies(planned: [])
  let outcomes = policies.indices.map { position in
    let simulations = teams.map { team in
      PolicySimulation(
        of: problem.policies(planned: team.plannedStarts)[position], tickets: team.tickets,
        people: team.people, problem: problem)
    }
    return PolicyOutcome(
      name: policies[position].name, rule: policies[position].rule,
      months: problem.months.indices.map { index in
        problem.together(simulations.map { $0.months[index] }, at: index)
      })
  }
  return PolicyComparison(
    outcomes: outcomes, priceOfLateTicket: problem.priceOfLateTicket,
    reactiveReach: teams.compactMap { reactiveReach(of: $0.name, problem: problem) })
}

/// One team's first line: what comes in, who is there, and whom the plan has start.
private struct Team {
  let name: String
  let tickets: [Double]
  let people: [PeopleGroup]
  let plannedStarts: [Int]

  /// Nil for a team without tickets and people.
  init?(_ name: String, of problem: HiringProblem, demand: TicketDemand, plan: HiringPlan) {
    let role = problem.firstLine
    let tickets = demand.ticketsByTeam[name, default: []]
    let first = workload(of: role, in: name, problem: problem, demand: demand, planned: [:])[0]
    let people = problem.peopleThere(role: role, team: name, firstWork: first)
    guard !people.isEmpty || tickets.contains(where: { $0 > 0 }) else { return nil }
    self.name = name
    self.tickets = tickets
    self.people = people
    plannedStarts = plan.months.map { month in
      month.lines.first { $0.team == name && $0.role == role.name }?.hires ?? 0
    }
  }
}

extension HiringProblem {
  /// A month of all teams together.
  fileprivate func together(
    _ teams: [PolicySimulation.Month], at index: Int
  ) -> PolicyOutcome.MonthOutcome {
    let salary = firstLine.salaryPerYear
    return teams.reduce(into: PolicyOutcome.MonthOutcome(month: firstMonth + index)) { sum, team in
      sum.present += team.people.present
      sum.productive += team.people.productive
      sum.hires += team.hires
      sum.leavers += team.people.leavers
      sum.tickets += team.service.tickets
      sum.backlog += team.service.backlog
      sum.lateTickets += team.service.lateTickets
      sum.longestWaitDays = max(sum.longestWaitDays, team.service.waitDays)
      sum.teams += team.service.tickets > 0 ? 1 : 0
      sum.overloadedTeams += team.service.isOverloaded ? 1 : 0
      if let salary {
        let cost = team.people.present * salary / 12 + Double(team.hires) * firstLine.hiringCost
        sum.cost = (sum.cost ?? 0) + cost
      }
    }
  }
}
