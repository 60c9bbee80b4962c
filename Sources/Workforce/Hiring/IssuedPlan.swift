/// A plan that was issued: what was answered, when, to which model, and by which program. It is kept
/// as it was, so that later plans and what really happened can be held against it.
package struct IssuedPlan: Equatable, Sendable {
  /// 1 for a workspace's first.
  package var number: Int
  package var issuedAt: Timestamp
  /// Why it was issued, if somebody said.
  package var note: String?
  /// The whole text of the model file, from which it can be planned again.
  package var model: String
  /// The plan's first month, which a model needn't say.
  package var firstMonth: Month
  package var seed: UInt64
  /// The version of the program that planned it.
  package var programVersion: String
  /// An ISO 4217 code, such as `USD`.
  package var currency: String
  package var months: [IssuedMonth]
  /// The whole answer for programs, in JSON, with all that the months leave out.
  package var answer: String

  package init(
    number: Int, issuedAt: Timestamp, note: String?, model: String, firstMonth: Month,
    seed: UInt64, programVersion: String, currency: String, months: [IssuedMonth], answer: String
  ) {
    self.number = number
    self.issuedAt = issuedAt
    self.note = note
    self.model = model
    self.firstMonth = firstMonth
    self.seed = seed
    self.programVersion = programVersion
    self.currency = currency
    self.months = months
    self.answer = answer
  }

  package var lastMonth: Month { months.last?.month ?? firstMonth }
}

/// One month as a plan was issued: what other plans and actuals are compared with.
package struct IssuedMonth: Equatable, Sendable {
  package var month: Month
  /// Customers during the month: those of before and the month's adds.
  package var customers: Double
  package var grossAdds: Double
  /// Customers who leave at the month's end.
  package var churned: Double
  package var tickets: Double
  /// Tickets that come in outside the queue, among `tickets`.
  package var ticketsOutsideQueue: Double
  /// Nil where the model had no uncertainty.
  package var customersBand: Percentiles?
  package var ticketsBand: Percentiles?
  package var lines: [IssuedLine]

  package init(
    month: Month, customers: Double, grossAdds: Double, churned: Double, tickets: Double,
    ticketsOutsideQueue: Double, customersBand: Percentiles?, ticketsBand: Percentiles?,
    lines: [IssuedLine]
  ) {
    self.month = month
    self.customers = customers
    self.grossAdds = grossAdds
    self.churned = churned
    self.tickets = tickets
    self.ticketsOutsideQueue = ticketsOutsideQueue
    self.customersBand = customersBand
    self.ticketsBand = ticketsBand
    self.lines = lines
  }

  /// - Parameter firstLine: the name of the role that takes tickets as they come in.
  package init(_ plan: MonthPlan, firstLine: String) {
    self.init(
      month: plan.month, customers: plan.customers, grossAdds: plan.grossAdds,
      churned: plan.churned, tickets: plan.tickets,
      ticketsOutsideQueue: plan.ticketsOutsideQueue, customersBand: plan.bands?.customers,
      ticketsBand: plan.bands?.tickets,
      lines: plan.lines.map { IssuedLine($0, isFirstLine: $0.role == firstLine) })
  }

  package var hires: Int { lines.reduce(0) { $0 + $1.hires } }
  package var needed: Int { lines.reduce(0) { $0 + $1.needed } }
  package var isShort: Bool { lines.contains(where: \.isShort) }
  /// Nil if no role has a salary.
  package var cost: Double? {
    let costs = lines.compactMap(\.cost)
    return costs.isEmpty ? nil : costs.reduce(0, +)
  }
  /// Those who take tickets as they come in.
  package var firstLine: [IssuedLine] { lines.filter(\.isFirstLine) }
}

/// One team's role in one month of an issued plan.
package struct IssuedLine: Equatable, Sendable {
  package var team: String
  package var role: String
  /// Whether the role takes tickets as they come in.
  package var isFirstLine: Bool
  package var demand: Double
  package var exactNeed: Double
  package var needed: Int
  package var present: Double
  package var productive: Double
  package var hires: Int
  package var openBy: CalendarDate?
  package var cost: Double?
  /// Whether the people couldn't carry the demand.
  package var isShort: Bool

  package init(
    team: String, role: String, isFirstLine: Bool, demand: Double, exactNeed: Double, needed: Int,
    present: Double, productive: Double, hires: Int, openBy: CalendarDate?, cost: Double?,
    isShort: Bool
  ) {
    self.team = team
    self.role = role
    self.isFirstLine = isFirstLine
    self.demand = demand
    self.exactNeed = exactNeed
    self.needed = needed
    self.present = present
    self.productive = productive
    self.hires = hires
    self.openBy = openBy
    self.cost = cost
    self.isShort = isShort
  }

  package init(_ line: LinePlan, isFirstLine: Bool) {
    self.init(
      team: line.team, role: line.role, isFirstLine: isFirstLine, demand: line.demand,
      exactNeed: line.exactNeed, needed: line.needed, present: line.present,
      productive: line.productive, hires: line.hires, openBy: line.openBy, cost: line.cost,
      isShort: line.isShort)
  }
}
