/// What the hiring model answers: month by month, per team and role, who is needed, who is there,
/// and whom to hire.
package struct HiringPlan: Equatable, Sendable {
  /// Tickets per customer in the first month, over all segments; streams outside the queue come on
  /// top.
  package var incidentRate: Double
  /// What one fully ramped first-line person is planned to solve in a month, after lowering,
  /// shrinkage and slack.
  package var ticketsPerRepPerMonth: Double
  /// First-line people for the first month's tickets, before rounding and buffers.
  package var repsNeededExact: Double
  /// First-line people for the first month by the policy: rounded up, buffers included.
  package var repsNeeded: Int
  package var months: [MonthPlan]
  /// What a reader must know before believing the plan.
  package var warnings: [String]
  /// What hiring ahead costs and buys.
  package var policyPrice: PolicyPrice?
  /// How sure it is that no plan is better; nil for a plan that nobody searched for.
  package var proof: PlanProof?
  /// What to open when, in order of the safe day.
  package var requisitions: [Requisition]

  package init(
    incidentRate: Double, ticketsPerRepPerMonth: Double, repsNeededExact: Double,
    repsNeeded: Int, months: [MonthPlan], warnings: [String], policyPrice: PolicyPrice? = nil,
    proof: PlanProof? = nil, requisitions: [Requisition] = []
  ) {
    self.incidentRate = incidentRate
    self.ticketsPerRepPerMonth = ticketsPerRepPerMonth
    self.repsNeededExact = repsNeededExact
    self.repsNeeded = repsNeeded
    self.months = months
    self.warnings = warnings
    self.policyPrice = policyPrice
    self.proof = proof
    self.requisitions = requisitions
  }

  /// Whether some month's people can't carry its demand.
  package var isShort: Bool { months.contains { $0.lines.contains(where: \.isShort) } }
}

/// One month of a hiring plan.
package struct MonthPlan: Equatable, Sendable {
  package var month: Month
  /// Customers during the month: those of before and the month's adds.
  package var customers: Double
  package var grossAdds: Double
  /// Customers who leave at the month's end.
  package var churned: Double
  /// Tickets of all segments and streams.
  package var tickets: Double
  /// Tickets that come in outside the queue, among `tickets`.
  package var ticketsOutsideQueue: Double
  /// One for every team and role that has work or people, teams first, roles in order.
  package var lines: [LinePlan]
  /// What sales and retention that go otherwise than forecast would make of the month; nil if
  /// neither has an uncertainty.
  package var bands: Bands?

  package init(
    month: Month, customers: Double, grossAdds: Double, churned: Double, tickets: Double,
    ticketsOutsideQueue: Double, lines: [LinePlan], bands: Bands? = nil
  ) {
    self.month = month
    self.customers = customers
    self.grossAdds = grossAdds
    self.churned = churned
    self.tickets = tickets
    self.ticketsOutsideQueue = ticketsOutsideQueue
    self.lines = lines
    self.bands = bands
  }

  package var hires: Int { lines.reduce(0) { $0 + $1.hires } }
  /// Salaries and hiring costs; nil if no role has a salary.
  package var cost: Double? {
    let costs = lines.compactMap(\.cost)
    return costs.isEmpty ? nil : costs.reduce(0, +)
  }

  /// The 10th, 50th and 90th percentile of customers, tickets and first-line people.
  package struct Bands: Equatable, Sendable {
    package var customers: Percentiles
    package var tickets: Percentiles
    package var repsExact: Percentiles

    package init(customers: Percentiles, tickets: Percentiles, repsExact: Percentiles) {
      self.customers = customers
      self.tickets = tickets
      self.repsExact = repsExact
    }
  }
}

package struct Percentiles: Equatable, Encodable, Sendable {
  package var p10: Double
  package var p50: Double
  package var p90: Double

  package init(p10: Double, p50: Double, p90: Double) {
    self.p10 = p10
    self.p50 = p50
    self.p90 = p90
  }
}

/// One team's role in one month.
package struct LinePlan: Equatable, Sendable {
  package var team: String
  package var role: String
  /// What makes people needed: tickets, escalated tickets, or people to lead.
  package var demand: Double
  /// Fully ramped people for that demand.
  package var exactNeed: Double
  /// Whole people by the policy.
  package var needed: Int
  /// People expected to be employed, ramping ones included.
  package var present: Double
  /// The same people as fully ramped equivalents.
  package var productive: Double
  /// People who start in this month.
  package var hires: Int
  /// People who come from another role or team in this month: promoted, or moved by date.
  package var movedIn: Double
  /// People who go to another role or team in this month.
  package var movedOut: Double
  /// People expected to leave at the month's end.
  package var leavers: Double
  /// The day by which the month's requisitions should be open: the safe day of `Requisition`, or the
  /// plan's first day where that has passed; nil without hires.
  package var openBy: CalendarDate?
  /// Salaries and hiring costs; nil without a salary.
  package var cost: Double?
  /// The probability that these people, who differ, carry the demand; nil without a spread.
  package var probabilityCarried: Double?

  package init(
    team: String, role: String, demand: Double, exactNeed: Double, needed: Int, present: Double,
    productive: Double, hires: Int, leavers: Double, openBy: CalendarDate? = nil,
    cost: Double? = nil, probabilityCarried: Double? = nil, movedIn: Double = 0,
    movedOut: Double = 0
  ) {
    self.team = team
    self.role = role
    self.demand = demand
    self.exactNeed = exactNeed
    self.needed = needed
    self.present = present
    self.productive = productive
    self.hires = hires
    self.leavers = leavers
    self.openBy = openBy
    self.cost = cost
    self.probabilityCarried = probabilityCarried
    self.movedIn = movedIn
    self.movedOut = movedOut
  }

  /// Fully ramped people there above (+) or below (−) the need.
  package var gap: Double { productive - Double(needed) }
  /// Fully ramped people missing for the demand itself, whatever the policy adds to it.
  package var shortfall: Double { max(0, exactNeed - productive) }
  /// Whether the people can't carry the demand. Less than a twentieth of a person, a day in a month,
  /// is within what expected leavers are worth.
  package var isShort: Bool { shortfall >= 0.05 }
}
