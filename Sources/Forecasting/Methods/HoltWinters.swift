import Foundation

/// Exponential smoothing of a level, a trend that dies away, and every season at once, with errors that
/// remember the one before.
///
/// Additive, with several seasons and a first-order autoregression of the error: J. W. Taylor,
/// "Short-term electricity demand forecasting using double seasonal exponential smoothing", Journal of
/// the Operational Research Society 54(8), 2003, doi:10.1057/palgrave.jors.2601589, and for more than two
/// seasons his "Triple seasonal methods for short-term electricity demand forecasting", European Journal
/// of Operational Research 204(1), 2010, doi:10.1016/j.ejor.2009.10.003. The damping of the trend is
/// Gardner's and McKenzie's (1985). The parameters are those with the least squared one-step error that
/// a short search finds.
package struct HoltWinters: ForecastMethod {
  package init() {}

  package var name: String { "Holt–Winters" }

  package func forecast(_ series: RegularSeries, ahead: Int) -> [Double]? {
    let seasons = series.seasons.filter { $0 > 1 && 2 * $0 <= series.count }
    guard series.count >= 6, seasons.count == series.seasons.filter({ $0 > 1 }).count else {
      return nil
    }
    // What lies far back has no say in today's level; it only takes time.
    let values = Array(series.values.suffix(max(8 * series.season, 1500)))
    let start = SmoothedSeasons(startOf: values, seasons: seasons)
    let count = seasons.count
    // The parameters: the level's gain, the trend's share of it, what is left of the trend, what is
    // left of an error, and a gain for each season.
    let search = BoundedSearch(
      lower: [0.001, 0, 0.8, -0.2] + [Double](repeating: 0.001, count: count),
      upper: [0.9, 0.5, 0.98, 0.98] + [Double](repeating: 0.6, count: count),
      evaluations: 60 + 40 * count, tolerance: 1e-4)
    let found = search.minimum(
      from: [0.1, 0.05, 0.92, 0.6] + [Double](repeating: 0.05, count: count),
      steps: [0.2, 0.1, 0.05, 0.3] + [Double](repeating: 0.1, count: count)
    ) { parameters in
      var state = start
      return state.run(through: values, parameters)
    }
    var state = start
    _ = state.run(through: values, found.point)
    return state.continued(ahead, found.point)
  }
}

/// The level, the trend and the seasons as they are at one moment.
private struct SmoothedSeasons {
  private var level: Double
  private var trend: Double
  /// What was left over of the last value.
  private var remainder = 0.0
  /// Each season's effects, one season after the other.
  private var effects: [Double]
  private let seasons: [Int]
  /// Where each season begins in `effects`.
  private let offsets: [Int]
  /// How many of the first values only set the states.
  private let warmUp: Int
  private var step = 0

  /// The states before the first value, from the first few seasons; a pattern that may be chance isn't
  /// taken whole, as it would be unlearnt only slowly.
  init(startOf values: [Double], seasons: [Int]) {
    let longest = seasons.last ?? 1
    let cycles = min(values.count / longest, longest > 1 ? 8 : 6)
    let first = RegularSeries(
      values: Array(values.prefix(max(cycles * longest, 2))), seasons: seasons)
    let profile = SeasonalProfile(of: first)
    effects = profile.patterns.flatMap { $0 }
    offsets = profile.patterns.indices.map { which in
      profile.patterns.prefix(which).reduce(0) { $0 + $1.count }
    }
    self.seasons = seasons
    level = first.values.prefix(longest).reduce(0, +) / Double(min(longest, first.count))
    trend = 0
    warmUp = seasons.isEmpty ? 1 : min(longest, values.count / 3)
  }

  /// Smooths its way through the values; the sum of squared one-step errors after the first season.
  mutating func run(through values: [Double], _ parameters: [Double]) -> Double {
    let (gain, damping, memory) = (parameters[0], parameters[2], parameters[3])
    let trendGain = gain * parameters[1]
    var total = 0.0
    var places = offsets
    let count = seasons.count
    // Plain loops over raw memory: this runs some hundred times a fit.
    effects.withUnsafeMutableBufferPointer { effects in
      places.withUnsafeMutableBufferPointer { places in
        for index in values.indices {
          let fallen = damping * trend
          var expected = level + fallen
          for season in 0..<count { expected += effects[places[season]] }
          let left = values[index] - expected
          let error = left - memory * remainder
          if index >= warmUp { total += error * error }
          level += fallen + gain * left
          trend = fallen + trendGain * left
          for season in 0..<count {
            effects[places[season]] += parameters[4 + season] * left
            places[season] += 1
            if places[season] == offsets[season] + seasons[season] {
              places[season] = offsets[season]
            }
          }
          remainder = left
        }
      }
    }
    step += values.count
    return total
  }

  func continued(_ ahead: Int, _ parameters: [Double]) -> [Double] {
    var (level, trend, remainder) = (level, trend, remainder)
    return (0..<max(ahead, 0)).map { lead in
      trend *= parameters[2]
      level += trend
      remainder *= parameters[3]
      var value = level + remainder
      for (season, offset) in zip(seasons, offsets) {
        value += effects[offset + (step + lead) % season]
      }
      return value
    }
  }
}
