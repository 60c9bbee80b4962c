import Forecasting
import Randomness
import Testing

@Suite("Forecasts are judged by what came") struct ForecastScoreTests {
  let actual = [10.0, 20, .nan, 30, 40]
  let forecast = [12.0, 18, 25, 30, .nan]

  @Test func handValues() throws {
    // Known at three places: off by 2, 2 and 0 of 60.
    #expect(ForecastScore.wape(forecast, actual: actual) == 4.0 / 60)
    #expect(ForecastScore.bias(forecast, actual: actual) == 0)
    #expect(ForecastScore.bias([15, 25], actual: [10, 20]) == 10.0 / 30)
    // Of last week's 10 everywhere: off by 0, 10, 20 of these three.
    #expect(
      ForecastScore.mase(forecast, actual: actual, against: [10, 10, 10, 10, 10]) == 4.0 / 30)
    // 90 % are meant to lie below: 1 too low costs 0.9, 1 too high costs 0.1.
    let loss = try #require(ForecastScore.pinball([9, 21], probability: 0.9, actual: [10, 20]))
    #expect(abs(loss - 0.5) < 1e-12)
    #expect(
      ForecastScore.coverage(
        lower: [8, 20, 0, 31], upper: [12, 25, 9, 40], actual: [10, 20, .nan, 30])
        == 2.0 / 3)
  }

  @Test func nothingToJudgeByGivesNoScore() {
    #expect(ForecastScore.wape([1], actual: [.nan]) == nil)
    #expect(ForecastScore.wape([1, 2], actual: [0, 0]) == nil)
    #expect(ForecastScore.bias([], actual: []) == nil)
    #expect(ForecastScore.mase([1], actual: [2], against: [2]) == nil)
    #expect(ForecastScore.pinball([.nan], probability: 0.5, actual: [1]) == nil)
    #expect(ForecastScore.coverage(lower: [], upper: [], actual: []) == nil)
  }

  @Test func thePinballLossIsLeastWhereTheProbabilityIsRight() throws {
    let seed: UInt64 = 81
    print("seed \(seed)")
    var dice = SeededGenerator(seed: seed)
    let actual = (0..<20_000).map { _ in Double.random(in: 0..<1, using: &dice) }
    func loss(_ quantile: Double) throws -> Double {
      try #require(
        ForecastScore.pinball(
          actual.map { _ in quantile }, probability: 0.8, actual: actual))
    }
    let best = try loss(0.8)
    for other in [0.6, 0.7, 0.9] { #expect(try loss(other) > best) }
  }
}
