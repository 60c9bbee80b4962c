import Foundation

/// How many events come in a period when they come independently at a known mean.
///
/// Below a mean of 10 by multiplying uniform numbers (D. E. Knuth, The Art of Computer Programming,
/// volume 2, section 3.4.1), above by transformed rejection: W. Hörmann, "The Transformed Rejection
/// Method for Generating Poisson Random Variables", Insurance: Mathematics and Economics 12(1),
/// 1993, doi:10.1016/0167-6687(93)90997-4, algorithm PTRS.
package struct PoissonDistribution: Sendable {
  package let mean: Double

  package init(mean: Double) {
    precondition(mean >= 0 && mean.isFinite, "A Poisson mean is finite and not negative.")
    self.mean = mean
  }

  package func draw(with generator: inout some RandomNumberGenerator) -> Int {
    mean < 10 ? drawByMultiplying(with: &generator) : drawByRejection(with: &generator)
  }

  private func drawByMultiplying(with generator: inout some RandomNumberGenerator) -> Int {
    let limit = exp(-mean)
    var product = generator.nextPositiveUnit()
    var count = 0
    while product > limit {
      product *= generator.nextPositiveUnit()
      count += 1
    }
    return count
  }

  private func drawByRejection(with generator: inout some RandomNumberGenerator) -> Int {
    // Step 0: the constants of PTRS.
    let b = 0.931 + 2.53 * mean.squareRoot()
    let a = -0.059 + 0.02483 * b
    let inverseAlpha = 1.1239 + 1.1328 / (b - 3.4)
    let squeeze = 0.9277 - 3.6224 / (b - 2)
    while true {
      // Step 1: a candidate, accepted at once inside the squeeze.
      let u = generator.nextUnit() - 0.5
      let v = generator.nextPositiveUnit()
      let us = 0.5 - abs(u)
      let k = ((2 * a / us + b) * u + mean + 0.43).rounded(.down)
      if us >= 0.07, v <= squeeze { return Int(k) }
      // Step 2: candidates that can't be.
      if k < 0 || (us < 0.013 && v > us) { continue }
      // Step 3: the exact test.
      if log(v) + log(inverseAlpha) - log(a / (us * us) + b)
        <= -mean + k * log(mean) - lgamma(k + 1)
      {
        return Int(k)
      }
    }
  }
}
