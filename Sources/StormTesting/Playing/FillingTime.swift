import Foundation
import Workforce

extension TimeToFill {
  /// The days within which a requisition is filled that takes longer than others by a standard normal
  /// score: a straight line in the logarithm of days between the known quantiles, and on as before beyond
  /// them.
  func days(atScore score: Double) -> Double {
    guard p50 > 0 else {
      return score <= 0 ? 0 : score <= score80 ? p80 * score / score80 : p95 * score / score95
    }
    if score <= score80 { return p50 * pow(p80 / p50, score / score80) }
    return p80 * pow(p95 / p80, (score - score80) / (score95 - score80))
  }
}

/// The standard normal quantiles of 80 % and 95 %.
private let score80 = 0.8416212335729143
private let score95 = 1.6448536269514722
