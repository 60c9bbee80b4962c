import Foundation
import Randomness
import Testing

/// Means and variances of large samples against those of the distributions, within five standard
/// errors.
@Suite struct DistributionsTests {
  private let seed: UInt64 = 20_260_101
  private let count = 40_000

  private func moments(_ draw: (inout SeededGenerator) -> Double) -> (
    mean: Double, variance: Double
  ) {
    var dice = SeededGenerator(seed: seed)
    let values = (0..<count).map { _ in draw(&dice) }
    let mean = values.reduce(0, +) / Double(count)
    return (mean, values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(count - 1))
  }

  @Test(arguments: [0.3, 4, 9.9, 10.1, 35, 400, 20_000])
  func poissonCountsHaveTheirMeanAsVariance(mean: Double) {
    let distribution = PoissonDistribution(mean: mean)
    let sample = moments { Double(distribution.draw(with: &$0)) }
    let standardError = (mean / Double(count)).squareRoot()
    #expect(abs(sample.mean - mean) < 5 * standardError, "seed \(seed)")
    #expect(abs(sample.variance / mean - 1) < 0.05, "seed \(seed)")
  }

  @Test func aPoissonMeanOf0GivesNothing() {
    var dice = SeededGenerator(seed: seed)
    #expect((0..<100).allSatisfy { _ in PoissonDistribution(mean: 0).draw(with: &dice) == 0 })
  }

  @Test(arguments: [(0.2, 3.0), (1, 1), (8, 0.5)])
  func gammaValuesHaveShapeTimesScaleAsMean(shape: Double, scale: Double) {
    let sample = moments { GammaDistribution(shape: shape, scale: scale).draw(with: &$0) }
    let variance = shape * scale * scale
    #expect(abs(sample.mean - shape * scale) < 5 * (variance / Double(count)).squareRoot())
    #expect(abs(sample.variance / variance - 1) < 0.15)
  }

  @Test func normalLognormalAndExponentialValuesHaveTheirMoments() {
    let normal = moments { NormalDistribution(mean: 3, standardDeviation: 2).draw(with: &$0) }
    #expect(abs(normal.mean - 3) < 0.05 && abs(normal.variance - 4) < 0.15)
    let lognormal = LognormalDistribution(mean: 10, coefficientOfVariation: 0.5)
    #expect(abs(lognormal.mean - 10) < 1e-9)
    let drawn = moments { lognormal.draw(with: &$0) }
    #expect(abs(drawn.mean - 10) < 0.15 && abs(drawn.variance.squareRoot() - 5) < 0.3)
    let exponential = moments { ExponentialDistribution(mean: 7).draw(with: &$0) }
    #expect(abs(exponential.mean - 7) < 0.2 && abs(exponential.variance - 49) < 3)
  }

  @Test func choicesFollowTheirWeights() {
    var dice = SeededGenerator(seed: seed)
    let choice = WeightedChoice([1, 0, 3])
    var counts = [0, 0, 0]
    for _ in 0..<count { counts[choice.draw(with: &dice)] += 1 }
    #expect(counts[1] == 0)
    #expect(abs(Double(counts[2]) / Double(count) - 0.75) < 0.012)
  }

  @Test func indicesAreEvenlySpread() {
    var dice = SeededGenerator(seed: seed)
    var counts = [Int](repeating: 0, count: 7)
    for _ in 0..<70_000 { counts[dice.nextIndex(below: 7)] += 1 }
    #expect(counts.allSatisfy { abs(Double($0) - 10_000) < 500 })
  }
}
