package import Workforce

/// Whom to hire and when: tickets month by month, the people they need, the people there, and the
/// hires that close the gap.
///
/// The same problem and seed give the same plan; the seed only matters to the bands.
///
/// Method and limits: `docs/methods/hiring.md`.
package func planHiring(_ problem: HiringProblem, seed: UInt64) -> HiringPlan {
  let demand = TicketDemand(of: problem)
  let lines = planLines(of: problem, demand: demand)
  let bands = demandBands(of: problem, seed: seed)
  let months = problem.months.enumerated().map { index, month in
    MonthPlan(
      month: month, customers: demand.customers[index], grossAdds: demand.grossAdds[index],
      churned: demand.churned[index], tickets: demand.tickets[index],
      ticketsOutsideQueue: demand.outsideQueue[index], lines: lines.map { $0[index] },
      bands: bands?[index])
  }
  let firstLine = problem.firstLine
  let firstLineNow = months[0].lines.filter { $0.role == firstLine.name }
  return HiringPlan(
    incidentRate: demand.incidentRate,
    ticketsPerRepPerMonth: problem.ticketsPerPerson(in: firstLine),
    repsNeededExact: firstLineNow.reduce(0) { $0 + $1.exactNeed },
    repsNeeded: firstLineNow.reduce(0) { $0 + $1.needed },
    months: months,
    warnings: warnings(about: problem, months: months),
    policyPrice: priceOfPolicy(in: months, incidentRate: demand.incidentRate, problem: problem))
}

/// One series of monthly lines for each team and role with work or people, teams first.
///
/// Roles are planned in order, because a role's work follows from those before it: escalations from
/// the first line's tickets, coaching from its hires, supervision from everybody's heads.
private func planLines(of problem: HiringProblem, demand: TicketDemand) -> [[LinePlan]] {
  problem.teams.flatMap { team in
    var planned: [String: [LinePlan]] = [:]
    for role in problem.roles {
      let work = workload(of: role, in: team, problem: problem, demand: demand, planned: planned)
      let people = problem.peopleThere(role: role, team: team, firstWork: work[0])
      guard !people.isEmpty || work.contains(where: { $0.exactNeed > 0 }) else { continue }
      planned[role.name] = planLine(
        role: role, team: team, work: work, people: people, problem: problem)
    }
    return problem.roles.compactMap { planned[$0.name] }
  }
}

/// One team's role through all months.
private func planLine(
  role: Role, team: String, work: [Workload], people: [PeopleGroup], problem: HiringProblem
) -> [LinePlan] {
  let targets = work.map { problem.policy.target(for: $0.exactNeed, of: role) }
  let hires = hireStarts(role: role, work: work, targets: targets, people: people, problem: problem)
  let headcount = Headcount(
    of: people, hires: hires, role: role, exactNeed: work.map(\.exactNeed), problem: problem)
  return work.indices.map { index in
    let month = headcount.months[index]
    let salary = role.salaryPerYear
    return LinePlan(
      team: team, role: role.name, demand: work[index].demand, exactNeed: work[index].exactNeed,
      needed: targets[index].people, present: month.present, productive: month.productive,
      hires: hires[index], leavers: month.leavers,
      openBy: hires[index] == 0 ? nil : problem.openBy(forStartIn: problem.firstMonth + index),
      cost: salary.map { month.present * $0 / 12 + Double(hires[index]) * role.hiringCost },
      probabilityCarried: probabilityCarried(
        by: month.productive, need: work[index].exactNeed, spread: role.spread))
  }
}
