import Testing

@testable import Forecasting

struct DynamicThetaTests {
  @Test func aStraightLineGoesOn() throws {
    let values = (0..<25).map { 40 - 1.5 * Double($0) }
    let forecast = try #require(
      DynamicTheta().forecast(RegularSeries(values: values, seasons: []), ahead: 6))
    for lead in 0..<6 { #expect(abs(forecast[lead] - (40 - 1.5 * Double(25 + lead))) < 1e-6) }
  }

  @Test func aSeasonOnATrendGoesOn() throws {
    let values = (0..<84).map { 100 + 0.5 * Double($0) + [6, 2, 0, -1, -2, -2, -3][$0 % 7] }
    let forecast = try #require(
      DynamicTheta().forecast(RegularSeries(values: values, seasons: [7]), ahead: 14))
    for lead in 0..<14 {
      let truth = 100 + 0.5 * Double(84 + lead) + [6, 2, 0, -1, -2, -2, -3][lead % 7]
      #expect(abs(forecast[lead] - truth) < 0.5)
    }
  }
}
