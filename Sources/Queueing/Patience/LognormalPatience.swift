import Foundation

/// Patience as measured in call centres: few give up in the first seconds, and some never seem to. See
/// L. Brown and others, "Statistical analysis of a telephone call center", Journal of the American
/// Statistical Association 100, 2005, doi:10.1198/016214504000001808.
package struct LognormalPatience: PatienceDistribution {
  /// Seconds that half of the people wait at least.
  package let median: Double
  /// The standard deviation of patience's natural logarithm.
  package let spread: Double

  package init(median: Double, spread: Double) {
    precondition(median > 0 && median.isFinite, "A median patience is finite and above 0.")
    precondition(spread > 0 && spread.isFinite, "The spread of patience is finite and above 0.")
    self.median = median
    self.spread = spread
  }

  package func shareStillWaiting(after wait: Double) -> Double {
    wait == 0 ? 1 : normalTail(log(wait / median) / spread)
  }

  package func meanWait(from start: Double, to end: Double) -> Double {
    // The mean of the shorter of patience and a wait, at both ends.
    shorter(than: end) - shorter(than: start)
  }

  private func shorter(than wait: Double) -> Double {
    guard wait > 0 else { return 0 }
    let z = log(wait / median) / spread
    return mean * normalTail(spread - z) + wait * normalTail(z)
  }

  package var mean: Double { median * exp(spread * spread / 2) }

  package var landmarks: [Double] {
    stride(from: -6.0, through: 6, by: 1.5).map { median * exp($0 * spread) }
  }

  /// The share of a standard normal distribution above `z`.
  private func normalTail(_ z: Double) -> Double { 0.5 * erfc(z / 2.0.squareRoot()) }
}
