package import Workforce

/// What each policy of hiring makes of the same customers and tickets, first line only, and how large
/// a team reactive hiring carries.
///
/// Method and limits: `docs/methods/policies.md`.
///
/// - Parameter plan: the problem's own, whose hires are those of the planned policy.
package func comparePolicies(_ problem: HiringProblem, plan: HiringPlan) -> PolicyComparison {
  let demand = TicketDemand(of: problem)
  let staffed = problem.withPeopleAssumed(for: demand)
  let teams = StaffLines(of: staffed, demand: demand).all.compactMap {
    Team($0, of: problem, demand: demand, plan: plan)
  }
  // The same policies in the same order for every team, and at least their names without one.
  let policies = problem.policies(planned: [])
  let outcomes = policies.indices.map { position in
    let simulations = teams.map { team in
      PolicySimulation(
        of: problem.policies(planned: team.plannedStarts)[position], tickets: team.tickets,
        line: team.line, promotions: team.promotions, problem: problem)
    }
    return PolicyOutcome(
      name: policies[position].name, rule: policies[position].rule,
      months: problem.months.indices.map { index in
        problem.together(simulations.map { $0.months[index] }, at: index)
      })
  }
  return PolicyComparison(
    outcomes: outcomes, priceOfLateTicket: problem.terms.lateTicketCost,
    priceOfTicketInOvertime: problem.priceOfTicketInOvertime,
    reactiveReach: teams.compactMap { reactiveReach(of: $0.line.team, problem: problem) })
}

/// One team's first line: what comes in, who is there, and whom the plan has start and promotes.
private struct Team {
  let line: StaffLine
  let tickets: [Double]
  let plannedStarts: [Int]
  let promotions: LineDecisions

  /// Nil for another role, and for a team without tickets and people.
  init?(_ line: StaffLine, of problem: HiringProblem, demand: TicketDemand, plan: HiringPlan) {
    guard line.role == problem.firstLine else { return nil }
    let tickets = demand.ticketsByTeam[line.team, default: []]
    guard !line.people.isEmpty || tickets.contains(where: { $0 > 0 }) else { return nil }
    self.line = line
    self.tickets = tickets
    let planned = plan.months.map { month in
      month.lines.first { $0.team == line.team && $0.role == line.role.name }
    }
    plannedStarts = planned.map { $0?.hires ?? 0 }
    // People who move by date are in the line already; the rest of who moves is promoted.
    var promotions = LineDecisions(monthCount: problem.monthCount)
    let byDate = Headcount(
      of: line, decided: promotions, load: .given(planned.map { _ in false }), problem: problem)
    for (index, month) in planned.enumerated() {
      let moved = (month?.movedOut ?? 0) - byDate.months[index].movedOut
      promotions.promotedOut[index] = max(0, Int(moved.rounded()))
    }
    self.promotions = promotions
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
