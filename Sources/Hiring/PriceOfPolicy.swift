import Workforce

/// What rounding up and buffers cost and buy: the people needed by the policy less the exact need,
/// first line, averaged over the plan's months.
func priceOfPolicy(
  in months: [MonthPlan], incidentRate: Double, problem: HiringProblem
) -> PolicyPrice {
  let firstLine = problem.firstLine
  let lines = months.flatMap(\.lines).filter { $0.role == firstLine.name }
  let ahead = lines.reduce(0.0) { $0 + Double($1.needed) - $1.exactNeed } / Double(months.count)
  let tickets = ahead * problem.ticketsPerPerson(in: firstLine)
  return PolicyPrice(
    peopleAhead: ahead, costPerMonth: firstLine.salaryPerYear.map { ahead * $0 / 12 },
    spareTicketsPerMonth: tickets,
    spareCustomers: incidentRate > 0 ? tickets / incidentRate : nil)
}
