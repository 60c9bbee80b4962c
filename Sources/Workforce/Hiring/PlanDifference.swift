/// What differs between two plans, and which inputs it comes from.
///
/// The effects of the causes add up exactly to the difference of the two answers.
package struct PlanDifference: Equatable, Sendable {
  package var before: ComparedPlan
  package var after: ComparedPlan
  /// In the order in which they were applied.
  package var causes: [PlanCause]

  package init(before: ComparedPlan, after: ComparedPlan, causes: [PlanCause]) {
    self.before = before
    self.after = after
    self.causes = causes
  }

  /// The months that both plans have.
  package var commonMonths: [Month] {
    let later = Set(after.months.map(\.month))
    return before.months.map(\.month).filter(later.contains)
  }

  package var figuresBefore: PlanFigures { PlanFigures(of: before.months, in: commonMonths) }
  package var figuresAfter: PlanFigures { PlanFigures(of: after.months, in: commonMonths) }
  package var total: PlanEffect { PlanEffect(from: figuresBefore, to: figuresAfter) }
}

/// A plan that is held against another: one that was issued, or today's.
package struct ComparedPlan: Equatable, Sendable {
  /// Nil for today's plan, which isn't issued.
  package var number: Int?
  /// Nil for today's plan.
  package var issuedAt: Timestamp?
  package var months: [IssuedMonth]
  /// An ISO 4217 code, such as `USD`.
  package var currency: String

  package init(number: Int?, issuedAt: Timestamp?, months: [IssuedMonth], currency: String) {
    self.number = number
    self.issuedAt = issuedAt
    self.months = months
    self.currency = currency
  }

  package init(_ plan: IssuedPlan) {
    self.init(
      number: plan.number, issuedAt: plan.issuedAt, months: plan.months, currency: plan.currency)
  }
}

/// One reason why two plans differ, and how much of the difference it makes.
package struct PlanCause: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    /// An input of the model: its key's path, and its value in both.
    case input(path: String, before: String, after: String)
    /// The later plan begins later: months have gone by as planned.
    case timePassed(from: Month, to: Month)
    /// Inputs that aren't told apart.
    case otherInputs
    /// Another version of the program plans the same model otherwise.
    case program
  }

  package var kind: Kind
  /// What it changes after all causes before it, so that all of them add up.
  package var effect: PlanEffect
  /// What it changes by itself; nil where that can't be asked.
  package var alone: PlanEffect?

  package init(_ kind: Kind, effect: PlanEffect, alone: PlanEffect?) {
    self.kind = kind
    self.effect = effect
    self.alone = alone
  }
}

/// What is compared between plans, over the months that they share.
package struct PlanFigures: Equatable, Sendable {
  /// People who start, all teams and roles.
  package var hires: Int
  /// Whole people needed in the last month.
  package var neededAtEnd: Int
  /// Tickets in the last month.
  package var ticketsAtEnd: Double
  /// Salaries and hiring; nil if nobody has a salary.
  package var cost: Double?
  /// The first month with too few people; nil if every month is met.
  package var firstMissedMonth: Month?

  package init(of plan: [IssuedMonth], in months: [Month]) {
    let wanted = Set(months)
    let shared = plan.filter { wanted.contains($0.month) }
    hires = shared.reduce(0) { $0 + $1.hires }
    neededAtEnd = shared.last?.needed ?? 0
    ticketsAtEnd = shared.last?.tickets ?? 0
    let costs = shared.compactMap(\.cost)
    cost = costs.isEmpty ? nil : costs.reduce(0, +)
    firstMissedMonth = shared.first(where: \.isShort)?.month
  }
}

/// The difference between two plans' figures.
package struct PlanEffect: Equatable, Sendable {
  package var hires: Int
  package var neededAtEnd: Int
  package var ticketsAtEnd: Double
  /// Nil where either plan has no price.
  package var cost: Double?

  package init(from before: PlanFigures, to after: PlanFigures) {
    hires = after.hires - before.hires
    neededAtEnd = after.neededAtEnd - before.neededAtEnd
    ticketsAtEnd = after.ticketsAtEnd - before.ticketsAtEnd
    cost = before.cost.flatMap { old in after.cost.map { $0 - old } }
  }

  package var isNothing: Bool {
    hires == 0 && neededAtEnd == 0 && abs(ticketsAtEnd) < 1e-6 && abs(cost ?? 0) < 1e-6
  }
}
