package import Workforce

extension HiringProblem {
  /// One team of representatives without attrition, hired at once and without a ramp, of which a test
  /// changes what matters to it.
  package static func made(
    customers: Double = 1000, ticketsPerMonth: Double = 1558, level: Double = 250,
    reps: Double? = nil, months: Int = 24
  ) -> HiringProblem {
    HiringProblem(
      firstMonth: Month("2027-01")!, monthCount: months, teams: ["Support"],
      segments: [
        Segment(
          name: "Customers", team: "Support", startingCustomers: customers,
          incidentRate: IncidentRate(ticketsPerMonth: ticketsPerMonth, customers: customers))
      ],
      roles: [
        Role(
          name: "Representative", work: .firstLine,
          productivity: Productivity(basis: .ticketsPerMonth(level), includesShrinkage: true))
      ],
      people: reps.map { [PeopleGroup(role: "Representative", team: "Support", count: $0)] } ?? [],
      terms: HiringTerms(timeToFillDays: 0, noticeDays: 0))
  }
}
