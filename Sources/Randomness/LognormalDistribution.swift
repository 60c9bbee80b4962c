import Foundation

/// Positive values whose logarithm is normal: handle times, resolution times.
package struct LognormalDistribution: Sendable {
  package let median: Double
  /// The standard deviation of the logarithm: 0.5 is a moderate spread, 1 a wide one.
  package let sigma: Double

  package init(median: Double, sigma: Double) {
    precondition(median > 0 && sigma >= 0, "A lognormal median is above 0, its sigma not below.")
    self.median = median
    self.sigma = sigma
  }

  /// A lognormal distribution with this mean and standard deviation ÷ mean.
  package init(mean: Double, coefficientOfVariation: Double) {
    let variance = log(1 + coefficientOfVariation * coefficientOfVariation)
    self.init(median: mean * exp(-variance / 2), sigma: variance.squareRoot())
  }

  package var mean: Double { median * exp(sigma * sigma / 2) }

  package func draw(with generator: inout some RandomNumberGenerator) -> Double {
    median * exp(sigma * NormalDistribution().draw(with: &generator))
  }
}
