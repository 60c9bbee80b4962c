import Randomness
import Workforce

extension ReplayPrediction {
  /// A quotient of sums over replications; nil where there is nothing to divide by.
  ///
  /// Its standard error is that of `part − quotient × whole`, divided by the mean whole: the delta
  /// method (A. M. Law, Simulation Modeling and Analysis, 5th ed. 2015, chapter 9).
  init?(parts: [Double], wholes: [Double]) {
    let count = Double(parts.count)
    let whole = wholes.reduce(0, +) / count
    guard !parts.isEmpty, whole > 0 else { return nil }
    let mean = parts.reduce(0, +) / count / whole
    let squares = zip(parts, wholes).reduce(0) { sum, pair in
      let rest = pair.0 - mean * pair.1
      return sum + rest * rest
    }
    let quotients = zip(parts, wholes).filter { $1 > 0 }.map { $0 / $1 }.sorted()
    self.init(
      mean: mean,
      halfWidth: parts.count > 1
        ? StudentT.quantile(0.975, degreesOfFreedom: parts.count - 1)
          * (squares / (count - 1) / count).squareRoot() / whole : nil,
      low: quantile(0.025, ofSorted: quotients), high: quantile(0.975, ofSorted: quotients))
  }

  /// The same where single stretches vary by so much more than replications do.
  func widened(byVariance variance: Double) -> ReplayPrediction {
    let reach = 1.96 * variance.squareRoot()
    func wider(_ distance: Double) -> Double {
      (distance * distance + reach * reach).squareRoot()
    }
    return ReplayPrediction(
      mean: mean, halfWidth: halfWidth, low: max(0, mean - wider(mean - low)),
      high: mean + wider(high - mean))
  }
}

extension ReplayError {
  /// Over the times of day that have the measure in every way; nil if none has.
  init?(_ measure: ReplayMeasure, over rows: [ReplayRow]) {
    let told = rows.compactMap { row -> Told? in
      guard let actual = row.actual[measure], let simulated = row.simulated[measure],
        let formula = row.formula[measure]
      else { return nil }
      return Told(
        weight: Double(row.contacts), actual: actual, simulated: simulated, formula: formula)
    }
    let weight = told.reduce(0) { $0 + $1.weight }
    guard weight > 0 else { return nil }
    func error(_ predicted: (Told) -> Double) -> Error {
      Error(
        meanAbsolute: told.reduce(0) { $0 + $1.weight * abs(predicted($1) - $1.actual) } / weight,
        bias: told.reduce(0) { $0 + $1.weight * (predicted($1) - $1.actual) } / weight)
    }
    self.init(
      measure: measure, simulated: error(\.simulated.mean), formula: error(\.formula),
      inRange: told.count { ($0.simulated.low...$0.simulated.high).contains($0.actual) },
      ofTimes: told.count)
  }

  private struct Told {
    let weight: Double
    let actual: Double
    let simulated: ReplayPrediction
    let formula: Double
  }
}
