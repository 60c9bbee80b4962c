/// The last season again: what every other method has to beat.
package struct SeasonalNaive: ForecastMethod {
  package init() {}

  package var name: String { "seasonal naive" }

  package func forecast(_ series: RegularSeries, ahead: Int) -> [Double]? {
    let season = series.season
    guard series.count >= season else { return nil }
    let last = series.values.suffix(season)
    return (0..<ahead).map { last[last.startIndex + $0 % season] }
  }
}
