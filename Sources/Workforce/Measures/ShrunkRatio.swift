import Foundation

/// How far off a planned value turned out to be, drawn back towards the plan as far as the evidence is
/// thin.
///
/// The true value is taken to be the planned one times a factor that is gamma distributed with mean 1;
/// what was counted is Poisson, or varies more than that. Then the factor's mean after the evidence
/// is 1 + weight × (ratio − 1), with weight = prior variance ÷ (prior variance + evidence's
/// variance). H. Bühlmann and E. Straub, "Glaubwürdigkeit für Schadensätze", Mitteilungen der
/// Vereinigung schweizerischer Versicherungsmathematiker 70, 1970; for counts, A. Gelman et al.,
/// *Bayesian Data Analysis*, third edition, 2013, section 2.6.
///
///     ShrunkRatio(counted: 1310, expected: 1240, months: 1).factor   // 1.043
package struct ShrunkRatio: Hashable, Sendable {
  /// Counted ÷ expected.
  package var ratio: Double
  /// How much of the way from the plan to the evidence is gone, from 0 to 1.
  package var weight: Double

  /// How far off a planned value tends to be: a standard deviation of 10 %.
  package static let priorDeviation = 0.10
  /// How much months differ beyond the chance of counts: a standard deviation of 5 %.
  package static let monthDeviation = 0.05

  /// - Parameter variance: of the ratio, as evidence of the true factor.
  package init(ratio: Double, variance: Double) {
    let prior = Self.priorDeviation * Self.priorDeviation
    self.ratio = ratio
    weight = prior / (prior + variance)
  }

  /// Tickets counted in so many months where `expected` were to come. Nil where none were.
  package init?(counted: Double, expected: Double, months: Int) {
    guard expected > 0, months > 0 else { return nil }
    self.init(
      ratio: counted / expected,
      variance: 1 / expected + Self.monthDeviation * Self.monthDeviation / Double(months))
  }

  /// What the planned value is multiplied by.
  package var factor: Double { 1 + weight * (ratio - 1) }

  /// The factor's 95 % interval after the evidence: the gamma's mean and variance, read as a normal's.
  package var interval: ClosedRange<Double> {
    let prior = Self.priorDeviation * Self.priorDeviation
    let reach = 1.96 * factor * (prior * (1 - weight)).squareRoot()
    return max(0, factor - reach)...(factor + reach)
  }
}
