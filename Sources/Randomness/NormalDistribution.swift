import Foundation

/// The bell curve.
///
/// Two uniform numbers make one normal number: G. E. P. Box and M. E. Muller, "A Note on the
/// Generation of Random Normal Deviates", The Annals of Mathematical Statistics 29(2), 1958,
/// doi:10.1214/aoms/1177706645. The second number that the method would give is left unused, so
/// that a draw depends on nothing but the generator.
package struct NormalDistribution: Sendable {
  package let mean: Double
  package let standardDeviation: Double

  package init(mean: Double = 0, standardDeviation: Double = 1) {
    precondition(standardDeviation >= 0, "A standard deviation isn't negative.")
    self.mean = mean
    self.standardDeviation = standardDeviation
  }

  package func draw(with generator: inout some RandomNumberGenerator) -> Double {
    let radius = (-2 * log(generator.nextPositiveUnit())).squareRoot()
    return mean + standardDeviation * radius * cos(2 * .pi * generator.nextUnit())
  }
}
