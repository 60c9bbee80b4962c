import Testing

@testable import Forecasting

struct SeasonalNaiveTests {
  @Test func theLastSeasonComesAgain() {
    let series = RegularSeries(values: [1, 2, 3, 4, 5, 6], seasons: [3])
    #expect(SeasonalNaive().forecast(series, ahead: 5) == [4, 5, 6, 4, 5])
    #expect(SeasonalNaive().forecast(series.prefix(2), ahead: 5) == nil)
  }
}
