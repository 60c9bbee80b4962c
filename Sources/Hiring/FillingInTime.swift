import Foundation
import Randomness
import Workforce

extension TimeToFill {
  /// The chance that a requisition is filled within `days`.
  ///
  /// Between its quantiles, the logarithm of days is a straight line in standard normal scores, and
  /// beyond them it goes on as before: a lognormal distribution where all three lie on one line.
  package func chance(within days: Double) -> Double {
    guard days >= 0 else { return 0 }
    guard days < p95 || p50 < p95 else { return 1 }
    guard p50 > 0 else { return days >= p95 ? 0.95 : days >= p80 ? 0.8 : 0.5 }
    guard days > 0 else { return 0 }
    let known = [
      (p50, 0), (p80, StandardNormal.quantile(0.8)), (p95, StandardNormal.quantile(0.95)),
    ]
    let (low, high) = days < p80 ? (known[0], known[1]) : (known[1], known[2])
    guard low.0 < high.0 else {
      return StandardNormal.cumulative(days < low.0 ? -.infinity : high.1)
    }
    let share = log(days / low.0) / log(high.0 / low.0)
    return StandardNormal.cumulative(low.1 + share * (high.1 - low.1))
  }
}
