import Foundation

/// Exponential smoothing of the seasonally adjusted series: a level, a level with a trend, or with a
/// trend that dies away, whichever the corrected Akaike criterion prefers.
///
/// The models ETS(A,N,N), (A,A,N) and (A,Ad,N) of R. J. Hyndman, A. B. Koehler, R. D. Snyder and
/// S. Grose, "A state space framework for automatic forecasting using exponential smoothing methods",
/// International Journal of Forecasting 18(3), 2002, doi:10.1016/S0169-2070(01)00110-8. The error is
/// linear in the states that the series starts from, so that these follow by least squares and only the
/// smoothing parameters are searched for.
package struct ExponentialSmoothing: ForecastMethod {
  package init() {}

  package var name: String { "exponential smoothing" }

  package func forecast(_ series: RegularSeries, ahead: Int) -> [Double]? {
    guard series.count >= 4 else { return nil }
    let adjustment = SeasonalAdjustment(series)
    let fitted = SmoothedTrend(fitting: adjustment.adjusted)
    return adjustment.restored(fitted.continued(ahead))
  }
}

/// A series without seasons as a level and perhaps a trend, as they are at its end.
struct SmoothedTrend {
  var level: Double
  /// Change per step.
  var trend: Double
  /// What is left of the trend from one step to the next; 1 where it lasts.
  var damping: Double
  /// How much of an error goes into the level; the trend takes `trendGain` of it.
  var levelGain: Double
  var trendGain: Double
  /// Sum of squared one-step errors.
  var squaredError: Double

  func continued(_ ahead: Int) -> [Double] {
    var level = level
    var trend = trend
    return (0..<max(ahead, 0)).map { _ in
      trend *= damping
      level += trend
      return level
    }
  }

  /// The model of the three with the lowest corrected Akaike criterion.
  init(fitting values: [Double]) {
    let count = Double(values.count)
    func criterion(_ model: SmoothedTrend, parameters: Double) -> Double {
      let left = count - parameters - 1
      guard left > 0 else { return .infinity }
      return count * log(max(model.squaredError, 1e-300) / count) + 2 * parameters
        + 2 * parameters * (parameters + 1) / left
    }
    let flat = SmoothedTrend(level: values)
    var best = flat
    // A series that a level explains to the last digit has no trend worth looking for.
    let scale = values.reduce(0) { $0 + $1 * $1 }
    guard flat.squaredError > 1e-20 * scale, values.count >= 6 else {
      self = best
      return
    }
    var lowest = criterion(flat, parameters: 3)
    for (candidate, parameters) in [
      (SmoothedTrend(trend: values, isDamped: false), 5.0),
      (SmoothedTrend(trend: values, isDamped: true), 6.0),
    ] {
      let value = criterion(candidate, parameters: parameters)
      if value < lowest { (best, lowest) = (candidate, value) }
    }
    self = best
  }

  /// Simple exponential smoothing.
  init(level values: [Double]) {
    let gain = lowestPoint(between: 0.0001, and: 0.9999, places: 12, refinements: 14) {
      SmoothedTrend(values, $0, 0, 0).squaredError
    }
    self.init(values, gain, 0, 0)
  }

  /// Holt's method, damped or not.
  init(trend values: [Double], isDamped: Bool) {
    // Of the trend a share of the level's gain, as the models have it.
    let search = BoundedSearch(
      lower: [0.0001, 0.0001, 0.8], upper: [0.9999, 0.9999, 0.98],
      evaluations: values.count > 200 ? 60 : 120, tolerance: 1e-6)
    if isDamped {
      let found = search.minimum(from: [0.3, 0.1, 0.95], steps: [0.3, 0.2, -0.08]) {
        SmoothedTrend(values, $0[0], $0[0] * $0[1], $0[2]).squaredError
      }.point
      self.init(values, found[0], found[0] * found[1], found[2])
    } else {
      let found = search.minimum(from: [0.3, 0.05], steps: [0.3, 0.2]) {
        SmoothedTrend(values, $0[0], $0[0] * $0[1], 1).squaredError
      }.point
      self.init(values, found[0], found[0] * found[1], 1)
    }
  }

  /// Runs through the values with given gains; a damping of 0 means that there is no trend at all.
  private init(_ values: [Double], _ levelGain: Double, _ trendGain: Double, _ damping: Double) {
    // Three runs at once: the series from zero states, and what one unit of the first level and of
    // the first trend does to every error. Plain loops, as this runs some hundred times a fit.
    var level = 0.0
    var trend = 0.0
    var levelOfLevel = 1.0
    var trendOfLevel = 0.0
    var levelOfTrend = 0.0
    var trendOfTrend = damping > 0 ? 1.0 : 0
    var errors = 0.0
    var (aa, ab, bb, ae, be) = (0.0, 0.0, 0.0, 0.0, 0.0)
    values.withUnsafeBufferPointer { values in
      for value in values {
        let fallen = damping * trend
        let error = value - level - fallen
        let a = levelOfLevel + damping * trendOfLevel
        let b = levelOfTrend + damping * trendOfTrend
        errors += error * error
        aa += a * a
        ab += a * b
        bb += b * b
        ae += a * error
        be += b * error
        level += fallen + levelGain * error
        trend = fallen + trendGain * error
        levelOfLevel = a - levelGain * a
        trendOfLevel = damping * trendOfLevel - trendGain * a
        levelOfTrend = b - levelGain * b
        trendOfTrend = damping * trendOfTrend - trendGain * b
      }
    }
    var firstLevel = aa > 0 ? ae / aa : 0
    var firstTrend = 0.0
    let determinant = aa * bb - ab * ab
    if damping > 0, determinant > 1e-12 * aa * bb {
      firstLevel = (ae * bb - be * ab) / determinant
      firstTrend = (be * aa - ae * ab) / determinant
    }
    self.level = level + firstLevel * levelOfLevel + firstTrend * levelOfTrend
    self.trend = trend + firstLevel * trendOfLevel + firstTrend * trendOfTrend
    self.damping = damping
    self.levelGain = levelGain
    self.trendGain = trendGain
    squaredError = max(errors - firstLevel * ae - firstTrend * be, 0)
  }
}
