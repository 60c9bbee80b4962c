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

  /// Without a difference of nearly equal numbers.
  package func excess(from start: Double, to end: Double) -> Double {
    let patiences = (end - start) / mean
    return -mean * exp(-start / mean) * exponentialBeyondLinear(-patiences)
  }

  package var landmarks: [Double] { [mean / 4, mean, 4 * mean, 12 * mean, 40 * mean] }
}

/// eˣ − 1 − x, by its series where x is small.
private func exponentialBeyondLinear(_ x: Double) -> Double {
  guard abs(x) < 0.2 else { return expm1(x) - x }
  var term = x * x / 2
  var sum = 0.0
  var power = 2.0
  while abs(term) > 1e-18 * sum {
    sum += term
    power += 1
    term *= x / power
  }
  return sum
}
