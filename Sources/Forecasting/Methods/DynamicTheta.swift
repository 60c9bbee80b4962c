import Foundation

/// The dynamic optimised Theta method on the seasonally adjusted series: a smoothed level, and a share
/// of the straight line through everything so far.
///
/// J. A. Fiorucci, T. R. Pellegrini, F. Louzada, F. Petropoulos and A. B. Koehler, "Models for optimising
/// the theta method and their relationship to state space models", International Journal of Forecasting
/// 32(4), 2016, doi:10.1016/j.ijforecast.2016.02.005, the model DOTM. The one-step error is linear in the
/// first level and in the line's share 1 − 1 ÷ θ, so that both follow by least squares and only the
/// smoothing parameter is searched for. Where we differ: θ may be infinite, which is the whole line.
package struct DynamicTheta: ForecastMethod {
  package init() {}

  package var name: String { "Theta" }

  package func forecast(_ series: RegularSeries, ahead: Int) -> [Double]? {
    guard series.count >= 4 else { return nil }
    let adjustment = SeasonalAdjustment(series)
    let values = adjustment.adjusted
    let gain = lowestPoint(between: 0.1, and: 0.99, places: 10) {
      ThetaLines(through: values, gain: $0).squaredError
    }
    var lines = ThetaLines(through: values, gain: gain)
    return adjustment.restored((0..<max(ahead, 0)).map { _ in lines.next() })
  }
}

/// The two lines of Theta at the end of a series.
private struct ThetaLines {
  /// Sum of squared one-step errors from the third value on.
  private(set) var squaredError: Double
  private let gain: Double
  private var level: Double
  /// The straight line's share, 1 − 1 ÷ θ.
  private var share: Double
  /// Mean, intercept and slope of all values so far, and how many there are.
  private var mean = 0.0
  private var intercept = 0.0
  private var slope = 0.0
  private var count = 0.0
  /// (1 − gain) to the power of the count.
  private var forgotten = 1.0

  init(through values: [Double], gain: Double) {
    self.gain = gain
    level = 0
    share = 0
    squaredError = 0
    var levelOfFirst = 1.0
    var (aa, ab, bb, ae, be, errors) = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
    for value in values {
      if count >= 2 {
        let error = value - level
        let line = lineAhead
        errors += error * error
        aa += levelOfFirst * levelOfFirst
        ab += levelOfFirst * line
        bb += line * line
        ae += levelOfFirst * error
        be += line * error
      }
      take(value)
      levelOfFirst *= 1 - gain
    }
    var first = aa > 0 ? ae / aa : 0
    var share = 0.0
    let determinant = aa * bb - ab * ab
    if determinant > 1e-12 * aa * bb {
      share = min(max((be * aa - ae * ab) / determinant, 0), 1)
      first = (ae - share * ab) / aa
    }
    self.share = share
    level += first * levelOfFirst
    squaredError = max(
      errors + first * first * aa + share * share * bb
        - 2 * (first * ae + share * be - first * share * ab), 0)
  }

  /// The forecast of the next value, which is then taken for what came.
  mutating func next() -> Double {
    let forecast = level + share * lineAhead
    take(forecast)
    return forecast
  }

  /// What the straight line adds to the smoothed level at the next step.
  private var lineAhead: Double {
    forgotten * intercept + (1 - forgotten * (1 - gain)) / gain * slope
  }

  private mutating func take(_ value: Double) {
    count += 1
    slope =
      count < 2
      ? 0 : ((count - 2) * slope + 6 / count * (value - mean)) / (count + 1)
    mean += (value - mean) / count
    intercept = mean - (count + 1) / 2 * slope
    level += gain * (value - level)
    forgotten *= 1 - gain
  }
}
