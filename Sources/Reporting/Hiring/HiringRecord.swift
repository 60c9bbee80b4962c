import Pipeline
package import Workforce

/// A hiring plan for programs: the names of the plan's own properties, nothing rounded.
package struct HiringRecord: Encodable, Sendable {
  package let company: String?
  package let incidentRate: Double
  package let ticketsPerRepPerMonth: Double
  package let repsNeededExact: Double
  package let repsNeeded: Int
  package let currency: String
  package let months: [MonthRecord]
  package let requisitions: [RequisitionRecord]
  package let policyPrice: PolicyPriceRecord?
  package let proof: ProofRecord?
  package let warnings: [String]
  package let assumptions: [Assumption]

  init(scenario: Scenario, plan: HiringPlan) {
    company = scenario.company
    incidentRate = plan.incidentRate
    ticketsPerRepPerMonth = plan.ticketsPerRepPerMonth
    repsNeededExact = plan.repsNeededExact
    repsNeeded = plan.repsNeeded
    currency = scenario.hiring.currency
    months = plan.months.map(MonthRecord.init)
    requisitions = plan.requisitions.map(RequisitionRecord.init)
    policyPrice = plan.policyPrice.map(PolicyPriceRecord.init)
    proof = plan.proof.map(ProofRecord.init)
    warnings = plan.warnings
    assumptions = scenario.assumptions(for: plan)
  }

  package struct MonthRecord: Encodable, Sendable {
    package let month: Month
    package let customers: Double
    package let grossAdds: Double
    package let churned: Double
    package let tickets: Double
    package let ticketsOutsideQueue: Double
    package let hires: Int
    package let cost: Double?
    package let lines: [LineRecord]
    package let bands: BandsRecord?

    init(_ plan: MonthPlan) {
      month = plan.month
      customers = plan.customers
      grossAdds = plan.grossAdds
      churned = plan.churned
      tickets = plan.tickets
      ticketsOutsideQueue = plan.ticketsOutsideQueue
      hires = plan.hires
      cost = plan.cost
      lines = plan.lines.map(LineRecord.init)
      bands = plan.bands.map(BandsRecord.init)
    }
  }

  package struct LineRecord: Encodable, Sendable {
    package let team: String
    package let role: String
    package let demand: Double
    package let exactNeed: Double
    package let needed: Int
    package let present: Double
    package let productive: Double
    package let gap: Double
    package let hires: Int
    package let movedIn: Double
    package let movedOut: Double
    package let leavers: Double
    /// A day, as `2026-11-13`.
    package let openBy: String?
    package let cost: Double?
    package let probabilityCarried: Double?

    init(_ line: LinePlan) {
      team = line.team
      role = line.role
      demand = line.demand
      exactNeed = line.exactNeed
      needed = line.needed
      present = line.present
      productive = line.productive
      gap = line.gap
      hires = line.hires
      movedIn = line.movedIn
      movedOut = line.movedOut
      leavers = line.leavers
      openBy = line.openBy.map { "\($0)" }
      cost = line.cost
      probabilityCarried = line.probabilityCarried
    }
  }

  package struct PolicyPriceRecord: Encodable, Sendable {
    package let peopleAhead: Double
    package let costPerMonth: Double?
    package let spareTicketsPerMonth: Double
    package let spareCustomers: Double?

    init(_ price: PolicyPrice) {
      peopleAhead = price.peopleAhead
      costPerMonth = price.costPerMonth
      spareTicketsPerMonth = price.spareTicketsPerMonth
      spareCustomers = price.spareCustomers
    }
  }

  /// How sure it is that no plan is better.
  package struct ProofRecord: Encodable, Sendable {
    package let isOptimal: Bool
    package let isSettled: Bool
    /// (Cost − bound) ÷ cost.
    package let gap: Double
    package let cost: BoundedRecord
    package let undone: BoundedRecord
    package let belowTarget: BoundedRecord

    init(_ proof: PlanProof) {
      isOptimal = proof.isOptimal
      isSettled = proof.isSettled
      gap = proof.cost.gap
      cost = BoundedRecord(proof.cost)
      undone = BoundedRecord(proof.undone)
      belowTarget = BoundedRecord(proof.belowTarget)
    }
  }

  /// A figure of the plan and what no plan can go below.
  package struct BoundedRecord: Encodable, Sendable {
    package let value: Double
    package let bound: Double

    init(_ bounded: PlanProof.Bounded) {
      value = bounded.value
      bound = bounded.bound
    }
  }

  package struct BandsRecord: Encodable, Sendable {
    package let customers: PercentilesRecord
    package let tickets: PercentilesRecord
    package let repsExact: PercentilesRecord

    init(_ bands: MonthPlan.Bands) {
      customers = PercentilesRecord(bands.customers)
      tickets = PercentilesRecord(bands.tickets)
      repsExact = PercentilesRecord(bands.repsExact)
    }
  }

  package struct PercentilesRecord: Encodable, Sendable {
    package let p10: Double
    package let p50: Double
    package let p90: Double

    init(_ percentiles: Percentiles) {
      p10 = percentiles.p10
      p50 = percentiles.p50
      p90 = percentiles.p90
    }
  }

  /// A row for each month, team and role.
  static func sheet(of plan: HiringPlan) -> Sheet {
    Sheet(
      header: [
        "month", "team", "role", "demand", "exactNeed", "needed", "present", "productive", "gap",
        "hires", "leavers", "openBy", "cost", "probabilityCarried", "movedIn", "movedOut",
      ],
      rows: plan.months.flatMap { month in
        month.lines.map { line in
          [
            .text("\(month.month)"), .text(line.team), .text(line.role), Sheet.Field(line.demand),
            Sheet.Field(line.exactNeed), .whole(line.needed), Sheet.Field(line.present),
            Sheet.Field(line.productive), Sheet.Field(line.gap), .whole(line.hires),
            Sheet.Field(line.leavers),
            line.openBy.map { .text("\($0)") } ?? .none,
            Sheet.Field(line.cost), Sheet.Field(line.probabilityCarried),
            Sheet.Field(line.movedIn), Sheet.Field(line.movedOut),
          ]
        }
      })
  }
}
