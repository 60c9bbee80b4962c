/// What really came, held against what was planned for it.
package struct PlanActuals: Equatable, Sendable {
  /// Every month that is over and that a plan had which was issued before it began, or in its first
  /// week, in order.
  package var months: [MonthAgainstPlan]
  /// The months to come, as the last plan has them.
  package var coming: [IssuedMonth]
  /// How close the last plan issued before each month came.
  package var tickets: ForecastScore?
  package var customers: ForecastScore?
  /// The same for every issued plan by itself.
  package var byPlan: [PlanScore]
  /// What a reader must know, as sentences.
  package var notices: [String]

  package init(
    months: [MonthAgainstPlan], coming: [IssuedMonth], byPlan: [PlanScore], notices: [String]
  ) {
    self.months = months
    self.coming = coming
    tickets = ForecastScore(ticketsOf: months)
    customers = ForecastScore(customersOf: months)
    self.byPlan = byPlan
    self.notices = notices
  }
}

/// One issued plan's score over the months that began after it was issued.
package struct PlanScore: Equatable, Sendable {
  package var number: Int
  package var tickets: ForecastScore
  package var customers: ForecastScore?

  package init(number: Int, tickets: ForecastScore, customers: ForecastScore?) {
    self.number = number
    self.tickets = tickets
    self.customers = customers
  }
}

/// How close forecasts came to what happened.
package struct ForecastScore: Equatable, Sendable {
  package var months: Int
  /// The weighted absolute percentage error (WAPE): Σ|planned − actual| ÷ Σ actual.
  package var wape: Double
  /// Σ(planned − actual) ÷ Σ actual: above 0 where too much was planned.
  package var bias: Double
  /// Months that had a band, and those of them whose actual was inside.
  package var banded: Int
  package var inBand: Int

  /// Nil without a month, or where nothing came.
  package init?(_ pairs: [(planned: Double, actual: Double, band: Percentiles?)]) {
    let sum = pairs.reduce(0) { $0 + $1.actual }
    guard sum > 0 else { return nil }
    months = pairs.count
    wape = pairs.reduce(0) { $0 + abs($1.planned - $1.actual) } / sum
    bias = pairs.reduce(0) { $0 + $1.planned - $1.actual } / sum
    let bands = pairs.compactMap { pair in
      pair.band.map { pair.actual >= $0.p10 && pair.actual <= $0.p90 }
    }
    banded = bands.count
    inBand = bands.filter(\.self).count
  }

  package init?(ticketsOf months: [MonthAgainstPlan]) {
    self.init(months.map { ($0.plannedTickets, $0.actual.tickets, $0.ticketsBand) })
  }

  /// Nil without a list of customers.
  package init?(customersOf months: [MonthAgainstPlan]) {
    self.init(
      months.compactMap { month in
        month.actual.customers.map { (month.planned.customers, $0, month.planned.customersBand) }
      })
  }
}

/// One month that is over against the last plan that was issued before it began.
package struct MonthAgainstPlan: Equatable, Sendable {
  package var planNumber: Int
  package var planned: IssuedMonth
  package var actual: ActualMonth
  /// Whether the history holds what comes in outside the queue, so that the plan's count of it is
  /// compared too.
  package var countsOutsideQueue: Bool
  /// First-line people of the model's own list who were there; nil where it lists nobody.
  package var peopleInModel: Double?

  package init(
    planNumber: Int, planned: IssuedMonth, actual: ActualMonth, countsOutsideQueue: Bool,
    peopleInModel: Double?
  ) {
    self.planNumber = planNumber
    self.planned = planned
    self.actual = actual
    self.countsOutsideQueue = countsOutsideQueue
    self.peopleInModel = peopleInModel
  }

  package var month: Month { actual.month }

  private var leftOut: Double { countsOutsideQueue ? 0 : planned.ticketsOutsideQueue }

  /// What the plan had of the tickets that the history counts.
  package var plannedTickets: Double { planned.tickets - leftOut }

  package var ticketsBand: Percentiles? {
    planned.ticketsBand.map {
      Percentiles(p10: $0.p10 - leftOut, p50: $0.p50 - leftOut, p90: $0.p90 - leftOut)
    }
  }

  package var moreTickets: Double { actual.tickets - plannedTickets }
  package var plannedRate: Double? {
    planned.customers > 0 ? plannedTickets / planned.customers : nil
  }
  /// Nil without customers.
  package var actualRate: Double? {
    actual.customers.flatMap { $0 > 0 ? actual.tickets / $0 : nil }
  }

  /// Tickets that came because there were more (or fewer) customers than planned, at the mean of both
  /// rates; nil without customers.
  ///
  /// With `rateEffect` it adds up exactly to `moreTickets`. T. L. Bennet, "The Theory of Measurement
  /// of Changes in Cost of Living", Journal of the Royal Statistical Society 83(3), 1920.
  package var customersEffect: Double? {
    guard let actualRate, let plannedRate, let customers = actual.customers else { return nil }
    return (customers - planned.customers) * (actualRate + plannedRate) / 2
  }

  /// Tickets that came because each customer wrote more (or fewer) than planned, at the mean of both
  /// numbers of customers; nil without customers.
  package var rateEffect: Double? {
    guard let actualRate, let plannedRate, let customers = actual.customers else { return nil }
    return (actualRate - plannedRate) * (customers + planned.customers) / 2
  }

  /// First-line people planned to be employed, ramping ones included.
  package var plannedPeople: Double { planned.firstLine.reduce(0) { $0 + $1.present } }
  package var plannedRamped: Double { planned.firstLine.reduce(0) { $0 + $1.productive } }

  /// Tickets that a fully ramped person was planned to solve; nil where nobody was needed.
  package var plannedPerPerson: Double? {
    let exact = planned.firstLine.reduce(0) { $0 + $1.exactNeed }
    return exact > 0 ? planned.firstLine.reduce(0) { $0 + $1.demand } / exact : nil
  }
}
