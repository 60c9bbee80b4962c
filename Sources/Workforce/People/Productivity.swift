/// How many tickets one fully ramped person solves in a month, and how that is known.
package struct Productivity: Hashable, Sendable {
  package enum Basis: Hashable, Sendable {
    /// Tickets a month per employed person.
    case ticketsPerMonth(Double)
    /// Paid hours a month ÷ average handle time (AHT).
    case handleTime(minutes: Double, paidHoursPerMonth: Double)
  }

  /// "Lower it by 20 %" has two readings.
  package enum Lowering: Hashable, Sendable {
    /// × (1 − share): 300 lowered by 20 % is 240.
    case times(share: Double)
    /// ÷ (1 + share): 300 lowered by 20 % is 250.
    case divided(share: Double)

    package var share: Double {
      switch self {
      case .times(let share), .divided(let share): share
      }
    }

    /// What a level is multiplied by.
    package var factor: Double {
      switch self {
      case .times(let share): 1 - share
      case .divided(let share): 1 / (1 + share)
      }
    }
  }

  package var basis: Basis
  /// The step from a measured level to one that every hire can reach.
  package var lowering: Lowering?
  /// Whether the level already contains meetings, breaks, training and leave, as every level
  /// counted per employed person does. Then shrinkage is not applied again.
  package var includesShrinkage: Bool
  /// The coefficient of variation between people: standard deviation ÷ mean.
  package var spread: Double

  package init(
    basis: Basis, lowering: Lowering? = nil, includesShrinkage: Bool, spread: Double = 0
  ) {
    self.basis = basis
    self.lowering = lowering
    self.includesShrinkage = includesShrinkage
    self.spread = spread
  }
}
