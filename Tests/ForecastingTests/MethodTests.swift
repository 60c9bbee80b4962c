import Foundation
import Randomness
import Testing

@testable import Forecasting

/// What holds for every method.
struct MethodTests {
  static let methods: [any ForecastMethod] = [
    SeasonalNaive(), SeasonalMean(last: 4), SeasonalMean(halfLife: 3), Momentum(last: 8),
    HoltWinters(), ExponentialSmoothing(), DynamicTheta(), SeasonalDecomposition(),
    SeasonalAutoregression(of: .levels), SeasonalAutoregression(of: .shortDifferences),
    SeasonalAutoregression(of: .longDifferences), SeasonalAutoregression(of: .profile),
    TotalsAndProfile(),
  ]

  static let ofOneSeason = methods.filter { !($0 is TotalsAndProfile) }

  @Test(arguments: ofOneSeason)
  func aPureSeasonIsContinued(_ method: any ForecastMethod) throws {
    let week = [120.0, 100, 95, 90, 105, 40, 30]
    let values = (0..<140).map { week[$0 % 7] }
    let forecast = try #require(
      method.forecast(RegularSeries(values: values, seasons: [7]), ahead: 17))
    #expect(forecast.count == 17)
    for lead in 0..<17 { #expect(abs(forecast[lead] - week[lead % 7]) < 0.2, "\(lead)") }
  }

  @Test(arguments: methods)
  func twoSeasonsAreContinuedTogether(_ method: any ForecastMethod) throws {
    func value(_ hour: Int) -> Double {
      50 + 20 * sin(Double(hour % 6) / 6 * 2 * .pi) + [8, -3, 0, -5][hour / 6 % 4]
    }
    let series = RegularSeries(values: (0..<(24 * 12)).map(value), seasons: [6, 24])
    let forecast = try #require(method.forecast(series, ahead: 30))
    for lead in 0..<30 { #expect(abs(forecast[lead] - value(24 * 12 + lead)) < 0.4, "\(lead)") }
  }

  @Test(arguments: methods)
  func oddSeriesGiveNumbersOrNothing(_ method: any ForecastMethod) {
    let spike = (0..<60).map { $0 == 31 ? 1e6 : 0.0 }
    let wave = (0..<90).map { -5 + 7 * sin(Double($0)) }
    let odd: [[Double]] = [
      [], [7], [1, 2], [1, 2, 3, 4, 5, 6, 7, 8], [Double](repeating: 0, count: 100),
      [Double](repeating: 12.5, count: 100), [Double](repeating: -3, count: 30), spike, wave,
      [Double](repeating: 0, count: 50) + [1e9], (0..<50).map { pow(2, Double($0)) },
      (0..<64).map { $0 % 2 == 0 ? 1e-9 : 0 },
    ]
    for values in odd {
      for seasons in [[], [1], [7], [12], [4, 8], [24, 168]] {
        for ahead in [0, 1, 40] {
          guard
            let forecast = method.forecast(
              RegularSeries(values: values, seasons: seasons), ahead: ahead)
          else { continue }
          #expect(forecast.count == ahead)
          let areNumbers = forecast.allSatisfy(\.isFinite)
          #expect(areNumbers, "\(values.count) values, seasons \(seasons)")
        }
      }
    }
  }

  @Test(arguments: ofOneSeason)
  func aLevelWithNoiseIsMetWithinTheNoise(_ method: any ForecastMethod) throws {
    let seed: UInt64 = 20_261
    print("seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    let week = [10.0, 8, 6, 6, 5, -15, -20]
    let values = (0..<210).map {
      200 + week[$0 % 7] + 4
        * StandardNormal.quantile(Double.random(in: 0.001..<0.999, using: &generator))
    }
    let forecast = try #require(
      method.forecast(RegularSeries(values: values, seasons: [7]), ahead: 28))
    let errors = (0..<28).map { abs(forecast[$0] - 200 - week[$0 % 7]) }
    #expect(errors.reduce(0, +) / 28 < 5)
  }
}
