/// The mean of the last seasons, raised or lowered to the level of the very last one.
///
/// What planners do by hand: the profile of several weeks times how last week compared with them.
package struct Momentum: ForecastMethod {
  private let seasons: Int

  package init(last seasons: Int) { self.seasons = seasons }

  package var name: String { "momentum of \(seasons) seasons" }

  package func forecast(_ series: RegularSeries, ahead: Int) -> [Double]? {
    let season = series.season
    guard let profile = SeasonalMean(last: seasons).forecast(series, ahead: season) else {
      return nil
    }
    let usual = profile.reduce(0, +)
    let recent = series.values.suffix(season).reduce(0, +)
    // A level near or below 0 has no ratio that means anything; a wild one is a spike, not a level.
    let ratio = usual > 0 ? min(max(recent / usual, 0.4), 2.5) : 1
    return (0..<max(ahead, 0)).map { profile[$0 % season] * ratio }
  }
}
