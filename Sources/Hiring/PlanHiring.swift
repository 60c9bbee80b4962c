package import Workforce

/// Whom to hire and when: tickets month by month, the people they need, the people there, and the
/// hires that close the gap at least cost.
///
/// The same problem and seed give the same plan; the seed only matters to the bands.
///
/// Method and limits: `docs/methods/hiring.md`.
///
/// - Parameter isQuick: whether a large company's plan may be proven less closely.
package func planHiring(
  _ problem: HiringProblem, seed: UInt64, isQuick: Bool = false
) -> HiringPlan {
  let demand = TicketDemand(of: problem)
  let staff = StaffLines(of: problem.withPeopleAssumed(for: demand), demand: demand)
  let answer = bestStaffing(of: staff, isQuick: isQuick)
  let count = StaffingCount(of: staff, deciding: answer.decisions)
  let lines = staff.all.indices.compactMap { index -> [LinePlan]? in
    let line = count.lines[index]
    guard line.isThere || !staff.all[index].people.isEmpty else { return nil }
    return line.plans(
      staff.all[index], hires: answer.decisions[index].hires, problem: staff.problem)
  }
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
    policyPrice: priceOfPolicy(in: months, incidentRate: demand.incidentRate, problem: problem),
    proof: answer.proof,
    requisitions: requisitions(for: staff, deciding: answer.decisions, count: count))
}
