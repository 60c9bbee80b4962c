import Randomness
import Testing
import Workforce

@testable import Forecasting

@Suite struct LastingTrendTests {
  private let normal = NormalDistribution()

  @Test func aLineIsAllTrend() {
    let values = (0..<30).map { 5 + 3 * Double($0) }
    let trend = LastingTrend(of: values)
    #expect(abs(trend.slope - 3) < 1e-6)
    // What is left lies at the line's end, and goes on from there.
    #expect(trend.removed(from: values).allSatisfy { abs($0 - 92) < 1e-4 })
    #expect(abs(trend.added(to: [92, 92])[1] - 98) < 1e-4)
  }

  @Test func whatComesAndGoesIsNone() {
    #expect(LastingTrend(of: [10, 12, 9, 11, 10, 12, 9, 11, 10, 12, 9, 11]).slope == 0)
    #expect(LastingTrend(of: [7, 7, 7, 7, 7, 7, 7, 7, 7]).slope == 0)
  }

  @Test func sevenValuesAreTooFew() {
    #expect(LastingTrend(of: [1, 2, 3, 4, 5, 6, 7]).slope == 0)
  }

  /// A level that wanders is somewhere else at the end: that is no trend.
  @Test func aLevelThatWandersHasHardlyAny() {
    let seed: UInt64 = 52
    print("seed \(seed)")
    var told = 0.0
    var seeming = 0.0
    for run in 0..<200 {
      var generator = SeededGenerator.child(run, of: seed)
      var level = 0.0
      let values = (0..<60).map { _ in
        level += normal.draw(with: &generator)
        return level
      }
      told += abs(LastingTrend(of: values).slope)
      seeming += abs(values[59] - values[0]) / 59
    }
    #expect(told < 0.15 * seeming, "\(told / 200), where ends differ by \(seeming / 200) a step")
  }

  /// Chance scatters values by 4 around the line. A straight line alone is off it by 0.96; the blend, where no
  /// trend was taken out before, was by 1.74.
  @Test func aBlendOfAllIsNearALineThatChanceBlurs() {
    let seed: UInt64 = 9
    print("seed \(seed)")
    var squares = 0.0
    for run in 0..<100 {
      var generator = SeededGenerator.child(run, of: seed)
      let line = (0..<112).map { 5 + 0.24 * Double($0) }
      let values = line.prefix(100).map { max(0, $0 + 4 * normal.draw(with: &generator)) }
      let told = forecastValues(values, seasons: [], ahead: 12).values
      squares += zip(told, line.suffix(12)).reduce(0) { sum, pair in
        sum + (pair.0.mean - pair.1) * (pair.0.mean - pair.1)
      }
    }
    let usual = (squares / 100 / 12).squareRoot()
    #expect(usual < 1.5, "off by \(usual)")
  }
}
