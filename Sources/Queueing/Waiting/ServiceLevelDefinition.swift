/// Which contacts a service level counts. Where callers give up, the same queue has a different
/// service level by each of them, and they ask for different numbers of agents.
package enum ServiceLevelDefinition: String, CaseIterable, Hashable, Sendable {
  /// Answered within the threshold ÷ all offered. Whoever gives up counts against it.
  case offered
  /// Answered within the threshold ÷ all answered. Whoever gives up counts nowhere.
  case answered
  /// Answered within the threshold ÷ all but those who gave up within it.
  case withoutShortAbandons
  /// The share of test callers with endless patience whom somebody would answer within the threshold,
  /// also known as the virtual wait.
  case virtual
}

/// What becomes of contacts at one wait: shares of all offered.
struct SharesAtWait {
  /// Answered, but only later.
  let answeredLater: Double
  /// Neither answered nor given up yet.
  let stillWaiting: Double
  /// Of test callers with endless patience: not answered yet.
  let virtuallyWaiting: Double

  func serviceLevel(as definition: ServiceLevelDefinition, abandonment: Double) -> Double {
    let answered = 1 - abandonment
    let inTime = max(0, answered - answeredLater)
    switch definition {
    case .offered: return inTime
    case .answered: return answered > 0 ? inTime / answered : 0
    case .withoutShortAbandons:
      // Who gave up in time is who neither was answered nor waits.
      let counted = inTime + stillWaiting
      return counted > 0 ? min(1, inTime / counted) : 0
    case .virtual: return max(0, 1 - virtuallyWaiting)
    }
  }
}
