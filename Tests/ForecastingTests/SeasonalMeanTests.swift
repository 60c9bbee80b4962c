import Testing

@testable import Forecasting

struct SeasonalMeanTests {
  let series = RegularSeries(values: [99, 10, 20, 14, 24, 12, 28], seasons: [2])

  @Test func eachPlaceIsAMeanOfItsLastSeasons() {
    #expect(SeasonalMean(last: 2).forecast(series, ahead: 3) == [13, 26, 13])
    #expect(SeasonalMean(last: 9).forecast(series, ahead: 2) == [12, 24])
  }

  @Test func olderSeasonsCountLess() throws {
    let forecast = try #require(SeasonalMean(halfLife: 1).forecast(series, ahead: 2))
    #expect(abs(forecast[0] - (12 * 4 + 14 * 2 + 10) / 7) < 1e-12)
    #expect(abs(forecast[1] - (28 * 4 + 24 * 2 + 20) / 7.0) < 1e-12)
  }

  @Test func momentumLiftsTheProfileToTheLastSeason() throws {
    // The last two seasons add up to 38 and 40: their mean of 39 is lifted by 40 ÷ 39.
    let forecast = try #require(Momentum(last: 2).forecast(series, ahead: 2))
    #expect(abs(forecast[0] - 13 * 40 / 39.0) < 1e-12)
    #expect(abs(forecast[1] - 26 * 40 / 39.0) < 1e-12)
  }

  @Test func aSeriesShorterThanASeasonHasNoMean() {
    #expect(SeasonalMean(last: 2).forecast(series.prefix(1), ahead: 2) == nil)
    #expect(Momentum(last: 2).forecast(series.prefix(1), ahead: 2) == nil)
  }
}
