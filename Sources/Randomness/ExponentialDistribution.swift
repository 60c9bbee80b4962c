import Foundation

/// Times between events that come at a constant rate, by inversion.
package struct ExponentialDistribution: Sendable {
  package let mean: Double

  package init(mean: Double) {
    precondition(mean > 0, "The mean of an exponential distribution is above 0.")
    self.mean = mean
  }

  package func draw(with generator: inout some RandomNumberGenerator) -> Double {
    -mean * log(generator.nextPositiveUnit())
  }
}
