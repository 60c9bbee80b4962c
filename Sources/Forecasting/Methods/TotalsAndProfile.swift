import Foundation

/// The totals of short seasons are forecast, and shared out by a profile: how many come a day, and when
/// in the day.
///
/// Totals are far less noisy than single steps, and the profile far more lasting than the level; see
/// J. W. Taylor, "A comparison of univariate time series methods for forecasting intraday arrivals at a
/// call center", Management Science 54(2), 2008, doi:10.1287/mnsc.1070.0786, on how little intraday models
/// gain over it. The totals are continued in logarithms by the mean of several methods. The profile is
/// that of the last long seasons, in which every short season's own shape is drawn towards their common
/// one as far as its differences are chance.
package struct TotalsAndProfile: ForecastMethod {
  private let methods: [any ForecastMethod] = [
    ExponentialSmoothing(), DynamicTheta(), HoltWinters(), SeasonalMean(last: 4),
    SeasonalMean(last: 8),
  ]

  package init() {}

  package var name: String { "totals and profile" }

  package func forecast(_ series: RegularSeries, ahead: Int) -> [Double]? {
    guard let short = series.seasons.first, short > 1, series.season > short,
      series.season % short == 0, series.count >= 3 * series.season
    else { return nil }
    // Blocks are counted from the end, so that the last one is whole.
    let blocks = series.count / short
    let start = series.count - blocks * short
    let totals = (0..<blocks).map { block in
      series.values[(start + block * short)..<(start + (block + 1) * short)].reduce(0, +)
    }
    guard totals.allSatisfy({ $0 > 0 }), let profile = BlockProfile(of: series, short: short)
    else { return nil }
    let logarithms = RegularSeries(
      values: totals.map { log($0) }, seasons: [series.season / short])
    let steps = (max(ahead, 0) + short - 1) / short
    let forecasts = methods.compactMap { $0.forecast(logarithms, ahead: steps) }
    let following = (0..<steps).map { step in
      exp(forecasts.reduce(0) { $0 + $1[step] } / Double(forecasts.count))
    }
    return (0..<max(ahead, 0)).map {
      following[$0 / short] * profile.shares[$0 % series.season]
    }
  }
}

/// What share of its short season's total each place of the long season has, counted from the end of
/// the series.
private struct BlockProfile {
  private(set) var shares: [Double]

  init?(of series: RegularSeries, short: Int) {
    let long = series.season
    let seasons = min(series.count / long, 12)
    let first = series.count - seasons * long
    var means = [Double](repeating: 0, count: long)
    var squares = means
    for season in 0..<seasons {
      for block in 0..<(long / short) {
        let at = first + season * long + block * short
        let total = series.values[at..<(at + short)].reduce(0, +)
        guard total > 0 else { return nil }
        for place in 0..<short {
          let share = series.values[at + place] / total
          means[block * short + place] += share / Double(seasons)
          squares[block * short + place] += share * share / Double(seasons)
        }
      }
    }
    var common = [Double](repeating: 0, count: short)
    for place in 0..<long { common[place % short] += means[place] * Double(short) / Double(long) }
    // How much shares of one place stray from season to season, as a variance of their mean, and how
    // much places of different short seasons differ beyond that.
    var chance = 0.0
    var difference = 0.0
    for place in 0..<long {
      chance += max(squares[place] - means[place] * means[place], 0) / Double(seasons - 1)
      let apart = means[place] - common[place % short]
      difference += apart * apart
    }
    let own = difference > chance ? 1 - chance / difference : 0
    shares = (0..<long).map { common[$0 % short] + own * (means[$0] - common[$0 % short]) }
  }
}
