import Foundation

/// Patience without memory: whoever has waited a while is as likely to give up next as whoever has
/// just come. The usual choice where only a mean is known.
package struct ExponentialPatience: PatienceDistribution {
  /// Seconds.
  package let mean: Double

  package init(mean: Double) {
    precondition(mean > 0 && mean.isFinite, "A mean patience is finite and above 0.")
    self.mean = mean
  }

  package func shareStillWaiting(after wait: Double) -> Double { exp(-wait / mean) }

  package func meanWait(from start: Double, to end: Double) -> Double {
    -mean * exp(-start / mean) * expm1((start - end) / mean)
  }

  package var landmarks: [Double] { [mean / 4, mean, 4 * mean, 12 * mean, 40 * mean] }
}
