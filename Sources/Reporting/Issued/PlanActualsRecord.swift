package import Workforce

/// Plan and actual for programs.
package struct PlanActualsRecord: Encodable, Sendable {
  package let months: [MonthRecord]
  package let scores: Scores
  package let byPlan: [PlanScores]
  package let notices: [String]

  package struct MonthRecord: Encodable, Sendable {
    package let month: Month
    /// The number of the last plan issued before the month began.
    package let plan: Int
    package let ticketsPlanned: Double
    package let ticketsActual: Double
    package let ticketsBand: Band?
    package let inBand: Bool?
    package let customersPlanned: Double
    package let customersActual: Double?
    package let ratePlanned: Double?
    package let rateActual: Double?
    /// With `rateEffect` it adds up to actual minus planned tickets.
    package let customersEffect: Double?
    package let rateEffect: Double?
    package let peoplePlanned: Double
    package let rampedPlanned: Double
    package let peopleInModel: Double?
    package let activeAgents: Int?
    package let perPersonPlanned: Double?
    package let resolvedPerAgent: Double?
  }

  package struct Band: Encodable, Sendable {
    package let p10: Double
    package let p50: Double
    package let p90: Double
  }

  package struct Scores: Encodable, Sendable {
    package let tickets: Score?
    package let customers: Score?
  }

  package struct PlanScores: Encodable, Sendable {
    package let plan: Int
    package let tickets: Score
    package let customers: Score?
  }

  package struct Score: Encodable, Sendable {
    package let months: Int
    package let wape: Double
    package let bias: Double
    package let banded: Int
    package let inBand: Int

    init(_ score: ForecastScore) {
      months = score.months
      wape = score.wape
      bias = score.bias
      banded = score.banded
      inBand = score.inBand
    }
  }

  init(_ actuals: PlanActuals) {
    months = actuals.months.map { month in
      let band = month.ticketsBand
      return MonthRecord(
        month: month.month, plan: month.planNumber, ticketsPlanned: month.plannedTickets,
        ticketsActual: month.actual.tickets,
        ticketsBand: band.map { Band(p10: $0.p10, p50: $0.p50, p90: $0.p90) },
        inBand: band.map { month.actual.tickets >= $0.p10 && month.actual.tickets <= $0.p90 },
        customersPlanned: month.planned.customers, customersActual: month.actual.customers,
        ratePlanned: month.plannedRate, rateActual: month.actualRate,
        customersEffect: month.customersEffect, rateEffect: month.rateEffect,
        peoplePlanned: month.plannedPeople, rampedPlanned: month.plannedRamped,
        peopleInModel: month.peopleInModel, activeAgents: month.actual.activeAgents,
        perPersonPlanned: month.plannedPerPerson, resolvedPerAgent: month.actual.resolvedPerAgent)
    }
    scores = Scores(
      tickets: actuals.tickets.map(Score.init), customers: actuals.customers.map(Score.init))
    byPlan = actuals.byPlan.map { plan in
      PlanScores(
        plan: plan.number, tickets: Score(plan.tickets), customers: plan.customers.map(Score.init))
    }
    notices = actuals.notices
  }
}
