/// The straight line through the seasonally adjusted series, as steep as it is told from chance.
///
/// Ordinary least squares; the slope is multiplied by 1 − 1 ÷ t², where t is the slope in its standard
/// errors, and by 0 where that is negative: the positive-part shrinkage of W. James and C. Stein,
/// "Estimation with Quadratic Loss", Proceedings of the Fourth Berkeley Symposium, 1961, with one unknown.
package struct StraightLine: ForecastMethod {
  package init() {}

  package var name: String { "straight line" }

  package func forecast(_ series: RegularSeries, ahead: Int) -> [Double]? {
    guard series.count >= 4 else { return nil }
    let adjustment = SeasonalAdjustment(series)
    let values = adjustment.adjusted
    let count = Double(values.count)
    let mean = values.reduce(0, +) / count
    let centre = (count - 1) / 2
    var products = 0.0
    var places = 0.0
    for (index, value) in values.enumerated() {
      let place = Double(index) - centre
      products += place * (value - mean)
      places += place * place
    }
    let slope = products / places
    let left = values.enumerated().reduce(0) { sum, element in
      let gap = element.1 - mean - slope * (Double(element.0) - centre)
      return sum + gap * gap
    }
    let variance = left / (count - 2) / places
    let kept = slope * slope > variance ? 1 - variance / (slope * slope) : 0
    return adjustment.restored(
      (0..<max(ahead, 0)).map { mean + kept * slope * (count + Double($0) - centre) })
  }
}
