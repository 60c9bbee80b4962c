import Foundation
import Randomness
import Testing

@testable import Forecasting

struct SeasonalProfileTests {
  @Test func aPatternWithoutChanceIsTakenWhole() {
    let short = [3.0, -1, -2]
    let long = [2.0, -2]
    func pattern(_ step: Int) -> Double { short[step % 3] + long[step / 3 % 2] }
    let series = RegularSeries(values: (0..<96).map { 7 + pattern($0) }, seasons: [3, 6])
    let profile = SeasonalProfile(of: series)
    for step in 0..<12 { #expect(abs(profile[step] - pattern(step)) < 1e-9) }
  }

  /// Weeks of hours without any weekly pattern: what chance makes of one is held down.
  @Test func aPatternOfChanceAloneIsHeldDown() {
    let seed: UInt64 = 31_415
    print("seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    let values = (0..<(168 * 6)).map { hour in
      10 * sin(Double(hour % 24) / 24 * 2 * .pi)
        + StandardNormal.quantile(Double.random(in: 0.001..<0.999, using: &generator))
    }
    let profile = SeasonalProfile(of: RegularSeries(values: values, seasons: [24, 168]))
    let errors = (0..<168).map { abs(profile[$0] - 10 * sin(Double($0 % 24) / 24 * 2 * .pi)) }
    // Means of six draws would be off by 0.8 ÷ √6, about 0.33.
    #expect(errors.reduce(0, +) / 168 < 0.2)
  }

  @Test func totalsAreSharedOutByTheProfile() throws {
    // Two blocks of three make a long season: 60 and 30 in all, shared 3 : 2 : 1 and 1 : 1 : 1.
    let long = [30.0, 20, 10, 10, 10, 10]
    let series = RegularSeries(values: (0..<60).map { long[$0 % 6] }, seasons: [3, 6])
    let forecast = try #require(TotalsAndProfile().forecast(series, ahead: 9))
    for lead in 0..<9 { #expect(abs(forecast[lead] - long[lead % 6]) < 0.05) }
    // From a place within a block.
    let later = try #require(TotalsAndProfile().forecast(series.prefix(59), ahead: 9))
    for lead in 0..<9 { #expect(abs(later[lead] - long[(59 + lead) % 6]) < 0.05) }
  }
}
