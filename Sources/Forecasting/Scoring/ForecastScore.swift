/// How good forecasts were, once the truth is known.
///
/// Of two rows of numbers only the places count at which both are known: what wasn't observed, or wasn't
/// forecast, is not a number. Each score is nil where nothing is left to judge by.
package enum ForecastScore {
  /// Weighted absolute percentage error: Σ|truth − forecast| ÷ Σ truth, as a share. S. Kolassa and
  /// W. Schütz, "Advantages of the MAD/mean ratio over the MAPE", *Foresight* 6, 2007.
  package static func wape(_ forecast: [Double], actual: [Double]) -> Double? {
    let known = pairs(forecast, actual)
    let total = known.reduce(0) { $0 + $1.actual }
    guard total > 0 else { return nil }
    return known.reduce(0) { $0 + abs($1.actual - $1.forecast) } / total
  }

  /// Σ(forecast − truth) ÷ Σ truth: above 0 where it promised too much.
  package static func bias(_ forecast: [Double], actual: [Double]) -> Double? {
    let known = pairs(forecast, actual)
    let total = known.reduce(0) { $0 + $1.actual }
    guard total > 0 else { return nil }
    return known.reduce(0) { $0 + ($1.forecast - $1.actual) } / total
  }

  /// Mean absolute scaled error: the mean absolute error ÷ that of a simpler forecast. R. J. Hyndman and
  /// A. B. Koehler, "Another look at measures of forecast accuracy", *International Journal of Forecasting*
  /// 22, 2006.
  ///
  /// - Parameter simple: what the simpler one said of the same places, such as last week's day repeated.
  package static func mase(
    _ forecast: [Double], actual: [Double], against simple: [Double]
  ) -> Double? {
    let places = actual.indices.filter { place in
      [forecast, actual, simple].allSatisfy { place < $0.count && !$0[place].isNaN }
    }
    let scale = places.reduce(0) { $0 + abs(actual[$1] - simple[$1]) }
    guard scale > 0 else { return nil }
    return places.reduce(0) { $0 + abs(actual[$1] - forecast[$1]) } / scale
  }

  /// The mean pinball loss of a quantile that is meant to lie above the truth with a probability: lower is
  /// better, and lowest where it does. R. Koenker and G. Bassett, "Regression quantiles", *Econometrica* 46,
  /// 1978.
  package static func pinball(
    _ quantile: [Double], probability: Double, actual: [Double]
  ) -> Double? {
    let known = pairs(quantile, actual)
    guard !known.isEmpty else { return nil }
    let loss = known.reduce(0) { sum, pair in
      let over = pair.actual - pair.forecast
      return sum + (over >= 0 ? probability * over : (probability - 1) * over)
    }
    return loss / Double(known.count)
  }

  /// The share of truths that lie between two bounds, or on them.
  package static func coverage(
    lower: [Double], upper: [Double], actual: [Double]
  ) -> Double? {
    let places = actual.indices.filter { place in
      [lower, upper, actual].allSatisfy { place < $0.count && !$0[place].isNaN }
    }
    guard !places.isEmpty else { return nil }
    let inside = places.filter { lower[$0] <= actual[$0] && actual[$0] <= upper[$0] }
    return Double(inside.count) / Double(places.count)
  }

  private static func pairs(
    _ forecast: [Double], _ actual: [Double]
  ) -> [(forecast: Double, actual: Double)] {
    zip(forecast, actual).filter { !$0.isNaN && !$1.isNaN }.map { (forecast: $0, actual: $1) }
  }
}
