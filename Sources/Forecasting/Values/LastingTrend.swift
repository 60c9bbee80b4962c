import Foundation

/// How much a series rises from step to step, as far as the whole of it tells that from chance and from a
/// level that wanders.
///
/// Simple exponential smoothing with drift: R. J. Hyndman and B. Billah, "Unmasking the Theta method",
/// International Journal of Forecasting 19(2), 2003, doi:10.1016/S0169-2070(01)00143-1. For a given gain the
/// first level and the drift follow by least squares. With gain 0 the drift is the slope of the straight line
/// through everything, with gain 1 the mean change. Nobody knows the gain: drifts are averaged over all of them
/// by their restricted likelihood. Each is multiplied by 1 − 1 ÷ t², where t is the drift in its standard
/// errors, and by 0 where that is negative (the positive-part shrinkage of W. James and C. Stein, "Estimation
/// with Quadratic Loss", 1961), with what chance makes of t² by so few values instead of 1. The drift of a level
/// that follows what comes by more than a fifth is that of a while, and counts as 0.
struct LastingTrend {
  /// What each step adds.
  let slope: Double

  private static let gains = (0...20).map { Double($0) / 20 }
  private static let lastingGain = 0.2

  /// - Parameter values: without their seasons.
  init(of values: [Double]) {
    guard values.count >= 8 else {
      slope = 0
      return
    }
    let told = Self.gains.map { (gain: $0, drift: Drift(of: values, gain: $0)) }
    // Where a line leaves nothing, any gain would do.
    guard told[0].drift.isInexact else {
      slope = told[0].drift.kept
      return
    }
    let best = told.map(\.drift.logLikelihood).max() ?? 0
    var sum = 0.0
    var all = 0.0
    for (gain, drift) in told {
      let weight = exp(drift.logLikelihood - best)
      sum += gain <= Self.lastingGain ? weight * drift.kept : 0
      all += weight
    }
    slope = sum / all
  }

  /// The series as it would be without the trend, at today's level.
  func removed(from values: [Double]) -> [Double] {
    values.enumerated().map { $1 + slope * Double(values.count - 1 - $0) }
  }

  /// Values that follow it, with the trend in them.
  func added(to following: [Double]) -> [Double] {
    following.enumerated().map { $1 + slope * Double($0 + 1) }
  }
}

/// The drift of a series whose level follows it with a gain.
private struct Drift {
  /// As much of it as is told from chance.
  let kept: Double
  let logLikelihood: Double
  /// Whether something is left that it doesn't tell.
  let isInexact: Bool

  init(of values: [Double], gain: Double) {
    // One-step errors are linear in the first level and in the drift: the level is known + first · ofFirst +
    // drift · ofDrift.
    var (known, ofFirst, ofDrift) = (0.0, 1.0, 0.0)
    var (aa, ab, bb, ae, be, ee) = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
    let origin = values.reduce(0, +) / Double(values.count)
    for value in values {
      let error = value - origin - known
      let steps = ofDrift + 1
      aa += ofFirst * ofFirst
      ab += ofFirst * steps
      bb += steps * steps
      ae += ofFirst * error
      be += steps * error
      ee += error * error
      known += gain * error
      ofFirst *= 1 - gain
      ofDrift = steps * (1 - gain)
    }
    let determinant = aa * bb - ab * ab
    let drift = (be * aa - ae * ab) / determinant
    let first = (ae - drift * ab) / aa
    // Besides the first level, the drift and the gain.
    let free = Double(values.count - 3)
    let left = ee - first * ae - drift * be
    isInexact = left > 1e-12 * ee
    let squares = max(left, 1e-12 * ee + .leastNormalMagnitude)
    let variance = squares / free * aa / determinant
    let chance = variance * free / (free - 2)
    kept = drift * max(0, 1 - chance / max(drift * drift, .leastNormalMagnitude))
    logLikelihood = -free / 2 * log(squares) - log(determinant) / 2
  }
}
