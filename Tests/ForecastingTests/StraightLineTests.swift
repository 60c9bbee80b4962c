import Randomness
import Testing
import Workforce

@testable import Forecasting

@Suite struct StraightLineTests {
  private let method = StraightLine()

  private func series(_ values: [Double], seasons: [Int] = []) -> RegularSeries {
    RegularSeries(values: values, seasons: seasons)
  }

  @Test func aLineGoesOn() throws {
    let told = try #require(method.forecast(series((0..<12).map { 5 + 3 * Double($0) }), ahead: 3))
    for (step, value) in told.enumerated() { #expect(abs(value - (41 + 3 * Double(step))) < 1e-9) }
  }

  @Test func aSlopeWithinChanceIsNone() throws {
    let values = [10.0, 12, 9, 11, 10, 12, 9, 11]
    let told = try #require(method.forecast(series(values), ahead: 4))
    #expect(told.allSatisfy { abs($0 - 10.5) < 1e-9 })
  }

  @Test func aSeasonIsPutInAgain() throws {
    let pattern = [10.0, -10, 5, -5]
    let values = (0..<40).map { 100 + 2 * Double($0) + pattern[$0 % 4] }
    let told = try #require(method.forecast(series(values, seasons: [4]), ahead: 4))
    for (step, value) in told.enumerated() {
      #expect(abs(value - (180 + 2 * Double(step) + pattern[step])) < 2)
    }
  }

  @Test func threeValuesAreTooFew() {
    #expect(method.forecast(series([1, 2, 3]), ahead: 1) == nil)
  }

  /// Before there was a method for it, such lines went on with two thirds of their slope.
  @Test func aBlendOfAllFollowsALineThatChanceBlurs() {
    let seed: UInt64 = 41
    print("seed \(seed)")
    let normal = NormalDistribution()
    var slopes = 0.0
    for run in 0..<20 {
      var generator = SeededGenerator.child(run, of: seed)
      let values = (0..<24).map { 100 + 5 * Double($0) + 10 * normal.draw(with: &generator) }
      let told = forecastValues(values, seasons: [], ahead: 12).values
      slopes += (told[11].median - told[0].median) / 11 / 5
    }
    #expect(slopes / 20 > 0.8 && slopes / 20 < 1.1, "\(slopes / 20)")
  }
}
