import Foundation
import Workforce

/// The mean of the last seasons, place by place: last weeks' Mondays say what Monday will bring.
///
/// Either of a set number of seasons that count alike, or of all of them, each older one counting less.
/// Without seasons it is a mean of the last values.
package struct SeasonalMean: ForecastMethod {
  /// How many seasons count; those there are where there are fewer.
  private let window: Int
  /// What a season counts compared with the one after it, 0 to 1.
  private let decay: Double
  package let name: String

  /// - Parameter last: how many seasons count, all of them alike.
  package init(last seasons: Int) {
    window = max(seasons, 1)
    decay = 1
    name = seasons == 1 ? "last season" : "mean of \(seasons) seasons"
  }

  /// - Parameter halfLife: after how many seasons one counts half.
  package init(halfLife: Double) {
    decay = pow(0.5, 1 / max(halfLife, 0.1))
    window = max(Int((12 * halfLife).rounded(.up)), 1)
    name = "weighted mean of seasons, half-life \(Numerals.short(halfLife))"
  }

  package func forecast(_ series: RegularSeries, ahead: Int) -> [Double]? {
    let season = series.season
    let seasons = min(series.count / season, window)
    guard seasons > 0 else { return nil }
    var means = [Double](repeating: 0, count: season)
    var weight = 1.0
    var weights = 0.0
    for back in 1...seasons {
      let start = series.count - back * season
      for place in 0..<season { means[place] += weight * series.values[start + place] }
      weights += weight
      weight *= decay
    }
    return (0..<max(ahead, 0)).map { means[$0 % season] / weights }
  }
}
