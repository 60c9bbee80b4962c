package import Workforce

/// The difference of two plans for programs.
package struct PlanDifferenceRecord: Encodable, Sendable {
  /// The numbers of the issued plans; none for today's.
  package let before: Int?
  package let after: Int?
  package let firstMonth: Month?
  package let lastMonth: Month?
  package let summary: String
  package let currency: String
  package let figuresBefore: Figures
  package let figuresAfter: Figures
  package let difference: Effect
  package let causes: [Cause]
  package let months: [MonthLine]

  package struct Figures: Encodable, Sendable {
    package let hires: Int
    package let neededAtEnd: Int
    package let ticketsAtEnd: Double
    package let cost: Double?
    package let firstMissedMonth: Month?

    init(_ figures: PlanFigures) {
      hires = figures.hires
      neededAtEnd = figures.neededAtEnd
      ticketsAtEnd = figures.ticketsAtEnd
      cost = figures.cost
      firstMissedMonth = figures.firstMissedMonth
    }
  }

  package struct Effect: Encodable, Sendable {
    package let hires: Int
    package let neededAtEnd: Int
    package let ticketsAtEnd: Double
    package let cost: Double?

    init(_ effect: PlanEffect) {
      hires = effect.hires
      neededAtEnd = effect.neededAtEnd
      ticketsAtEnd = effect.ticketsAtEnd
      cost = effect.cost
    }
  }

  package struct Cause: Encodable, Sendable {
    /// `input`, `timePassed`, `otherInputs` or `program`.
    package let kind: String
    /// The key of the model file, for an input.
    package let path: String?
    package let before: String?
    package let after: String?
    /// What it changes after all causes before it; these add up to the difference.
    package let effect: Effect
    /// What it changes by itself.
    package let alone: Effect?

    init(_ cause: PlanCause) {
      switch cause.kind {
      case .input(let path, let before, let after):
        (kind, self.path, self.before, self.after) = ("input", path, before, after)
      case .timePassed(let from, let to):
        (kind, path, before, after) = ("timePassed", "start", "\(from)", "\(to)")
      case .otherInputs: (kind, path, before, after) = ("otherInputs", nil, nil, nil)
      case .program: (kind, path, before, after) = ("program", nil, nil, nil)
      }
      effect = Effect(cause.effect)
      alone = cause.alone.map(Effect.init)
    }
  }

  package struct MonthLine: Encodable, Sendable {
    package let month: Month
    package let team: String
    package let role: String
    package let neededBefore: Int
    package let neededAfter: Int
    package let hiresBefore: Int
    package let hiresAfter: Int
  }

  init(_ difference: PlanDifference, headline: String) {
    before = difference.before.number
    after = difference.after.number
    firstMonth = difference.commonMonths.first
    lastMonth = difference.commonMonths.last
    summary = headline
    currency = difference.after.currency
    figuresBefore = Figures(difference.figuresBefore)
    figuresAfter = Figures(difference.figuresAfter)
    self.difference = Effect(difference.total)
    causes = difference.causes.map(Cause.init)
    months = difference.lines.map { month, team, role, old, new in
      MonthLine(
        month: month, team: team, role: role, neededBefore: old?.needed ?? 0,
        neededAfter: new?.needed ?? 0, hiresBefore: old?.hires ?? 0, hiresAfter: new?.hires ?? 0)
    }
  }
}
