/// Several kinds of people, each with patience of their own, such as those who hang up at the first
/// announcement and those who stay.
package struct MixedPatience<Kind: PatienceDistribution>: PatienceDistribution {
  package struct Part: Hashable, Sendable {
    /// The share of people of this kind.
    package let share: Double
    package let patience: Kind

    package init(share: Double, patience: Kind) {
      self.share = share
      self.patience = patience
    }
  }

  package let parts: [Part]

  package init(_ parts: [Part]) {
    precondition(
      abs(parts.reduce(0) { $0 + $1.share } - 1) < 1e-9 && parts.allSatisfy { $0.share >= 0 },
      "The shares of the kinds of people are together 1.")
    self.parts = parts
  }

  package func shareStillWaiting(after wait: Double) -> Double {
    parts.reduce(0) { $0 + $1.share * $1.patience.shareStillWaiting(after: wait) }
  }

  package func meanWait(from start: Double, to end: Double) -> Double {
    parts.reduce(0) { $0 + $1.share * $1.patience.meanWait(from: start, to: end) }
  }

  package var mean: Double {
    parts.reduce(0) { $0 + ($1.share == 0 ? 0 : $1.share * $1.patience.mean) }
  }

  package var landmarks: [Double] { parts.flatMap(\.patience.landmarks) }

  package var shareNeverGivingUp: Double {
    parts.reduce(0) { $0 + $1.share * $1.patience.shareNeverGivingUp }
  }
}
