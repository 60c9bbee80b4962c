import Foundation

/// Positive values with a mean and a spread, such as the mood of a day that multiplies its tickets.
///
/// G. Marsaglia and W. W. Tsang, "A Simple Method for Generating Gamma Variables", ACM Transactions
/// on Mathematical Software 26(3), 2000, doi:10.1145/358407.358414, with their boost for shapes
/// below 1.
package struct GammaDistribution: Sendable {
  package let shape: Double
  package let scale: Double

  package init(shape: Double, scale: Double) {
    precondition(shape > 0 && scale > 0, "A gamma distribution's shape and scale are above 0.")
    self.shape = shape
    self.scale = scale
  }

  /// A gamma distribution with this mean and standard deviation ÷ mean.
  package init(mean: Double, coefficientOfVariation: Double) {
    let shape = 1 / (coefficientOfVariation * coefficientOfVariation)
    self.init(shape: shape, scale: mean / shape)
  }

  package func draw(with generator: inout some RandomNumberGenerator) -> Double {
    guard shape >= 1 else {
      let boosted = GammaDistribution(shape: shape + 1, scale: scale)
      return boosted.draw(with: &generator) * pow(generator.nextPositiveUnit(), 1 / shape)
    }
    let d = shape - 1.0 / 3
    let c = 1 / (9 * d).squareRoot()
    while true {
      let x = NormalDistribution().draw(with: &generator)
      let root = 1 + c * x
      guard root > 0 else { continue }
      let v = root * root * root
      if log(generator.nextPositiveUnit()) < 0.5 * x * x + d - d * v + d * log(v) {
        return d * v * scale
      }
    }
  }
}
