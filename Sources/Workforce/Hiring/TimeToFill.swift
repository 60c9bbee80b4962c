/// How long requisitions take from opening to an accepted offer, as days at three quantiles.
///
///     TimeToFill(p50: 45, p80: 60, p95: 80)
package struct TimeToFill: Hashable, Sendable {
  /// Half of the requisitions are filled within so many days.
  package var p50: Double
  /// Four out of five are.
  package var p80: Double
  /// All but one in twenty are.
  package var p95: Double

  package init(p50: Double, p80: Double, p95: Double) {
    precondition(0 <= p50 && p50 <= p80 && p80 <= p95, "Quantiles of days rise from 0.")
    self.p50 = p50
    self.p80 = p80
    self.p95 = p95
  }

  /// The quantiles of a lognormal distribution with median `p50` and σ = 0.35, where only the median
  /// is known: 80 % are filled within 1.34 times the median, 95 % within 1.78 times.
  package init(median p50: Double) {
    // exp(0.35 z) at the standard normal quantiles z of 80 % and 95 %.
    self.init(p50: p50, p80: p50 * 1.342545490510092, p95: p50 * 1.7783727653733092)
  }
}
