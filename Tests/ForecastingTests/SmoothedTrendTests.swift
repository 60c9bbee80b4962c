import Testing

@testable import Forecasting

struct SmoothedTrendTests {
  /// Oil production of Saudi Arabia 1996–2013 in million tonnes, with the fit that R prints for it:
  /// R. J. Hyndman and G. Athanasopoulos, Forecasting: Principles and Practice, 2nd edition, 2018,
  /// section 7.1.
  @Test func aLevelIsSmoothedAsPublished() {
    let oil = [
      445.36, 453.20, 454.41, 422.38, 456.04, 440.39, 425.19, 486.21, 500.43, 521.28, 508.95,
      488.89,
      509.87, 456.72, 473.82, 525.95, 549.83, 542.34,
    ]
    let model = SmoothedTrend(level: oil)
    #expect(abs(model.levelGain - 0.8339) < 0.002)
    #expect(abs(model.continued(1)[0] - 542.68) < 0.02)
  }

  /// Air passengers of Australia 1990–2016 in millions; the same book, section 7.2.
  @Test func aTrendIsSmoothedAsPublished() {
    let passengers = [
      17.55, 21.86, 23.89, 26.93, 26.89, 28.83, 30.08, 30.95, 30.19, 31.58, 32.58, 33.48, 39.02,
      41.39,
      41.60, 44.66, 46.95, 48.73, 51.49, 50.03, 60.64, 63.36, 66.36, 68.20, 68.12, 69.78, 72.60,
    ]
    let model = SmoothedTrend(trend: passengers, isDamped: false)
    #expect(abs(model.levelGain - 0.8302) < 0.06)
    for (forecast, published) in zip(model.continued(5), [74.60, 76.70, 78.80, 80.91, 83.01]) {
      #expect(abs(forecast - published) < 0.1)
    }
  }

  @Test func aStraightLineGoesOn() {
    let line = (0..<30).map { 5 + 2.5 * Double($0) }
    let forecast = SmoothedTrend(fitting: line).continued(4)
    for lead in 0..<4 { #expect(abs(forecast[lead] - (5 + 2.5 * Double(30 + lead))) < 1e-3) }
  }

  @Test func aLevelWithoutTrendStaysFlat() {
    let values = (0..<40).map { Double([3, 5, 4, 6, 2, 4][$0 % 6]) }
    #expect(SmoothedTrend(fitting: values).trend == 0)
  }
}
