/// The share of people who leave in a month, by tenure and by load.
package struct Attrition: Hashable, Sendable {
  /// Holds for people with fewer than `untilMonth` months of tenure; nil for everyone else.
  package struct Step: Hashable, Sendable {
    package var untilMonth: Int?
    package var monthlyShare: Double

    package init(untilMonth: Int?, monthlyShare: Double) {
      self.untilMonth = untilMonth
      self.monthlyShare = monthlyShare
    }
  }

  /// In order of tenure; the last has no end. Never empty.
  package var steps: [Step]
  /// Above this utilisation more people leave; nil if load is not to matter.
  package var overloadAbove: Double?
  /// What the share is multiplied by in a month after an overloaded one.
  package var overloadFactor: Double

  package init(steps: [Step], overloadAbove: Double? = nil, overloadFactor: Double = 1) {
    precondition(
      !steps.isEmpty && steps.last?.untilMonth == nil, "The last step of attrition has no end.")
    self.steps = steps
    self.overloadAbove = overloadAbove
    self.overloadFactor = overloadFactor
  }

  package static let none = Attrition(steps: [Step(untilMonth: nil, monthlyShare: 0)])

  /// The share of people with `tenure` whole months behind them who leave in a month, after a month
  /// at `utilisation`.
  package func monthlyShare(tenure: Int, utilisation: Double) -> Double {
    let step = steps.first { $0.untilMonth.map { tenure < $0 } ?? true } ?? steps[steps.count - 1]
    let isOverloaded = overloadAbove.map { utilisation > $0 } ?? false
    return min(1, step.monthlyShare * (isOverloaded ? overloadFactor : 1))
  }
}
