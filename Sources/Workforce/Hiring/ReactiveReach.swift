/// How large a team can be that hires only when it is swamped: the team's own numbers, made smaller
/// and larger.
package struct ReactiveReach: Equatable, Sendable {
  package var team: String
  /// Months from the day on which a requisition is opened until the person is worth a whole one.
  package var monthsUntilRamped: Int
  /// In order of size.
  package var sizes: [SizeOutcome]
  /// The smallest size from which on reactive hiring fails at every size tried, where planned hiring
  /// doesn't fail there; nil if there is none.
  package var failsFrom: SizeOutcome?

  package init(
    team: String, monthsUntilRamped: Int, sizes: [SizeOutcome], failsFrom: SizeOutcome?
  ) {
    self.team = team
    self.monthsUntilRamped = monthsUntilRamped
    self.sizes = sizes
    self.failsFrom = failsFrom
  }

  /// The team at one size: it starts with the people whom it needs until somebody hired on the first
  /// day is worth a whole person.
  package struct SizeOutcome: Equatable, Sendable {
    /// People at the start.
    package var people: Int
    /// People whom the plan hires in a month, on average: for growth and for those who leave.
    package var hiresPerMonth: Double
    package var reactive: Strain
    package var planned: Strain

    package init(people: Int, hiresPerMonth: Double, reactive: Strain, planned: Strain) {
      self.people = people
      self.hiresPerMonth = hiresPerMonth
      self.reactive = reactive
      self.planned = planned
    }
  }

  /// What hiring in one way does to a team.
  package struct Strain: Equatable, Sendable {
    /// The share of months that end with more than a day's work waiting.
    package var overloadedShare: Double
    /// The share of tickets that wait longer than promised.
    package var lateShare: Double

    package init(overloadedShare: Double, lateShare: Double) {
      self.overloadedShare = overloadedShare
      self.lateShare = lateShare
    }

    /// More than one month in twelve overloaded, or more than one ticket in twenty late.
    package var fails: Bool { overloadedShare > 1.0 / 12 + 1e-9 || lateShare > 0.05 }
  }
}
