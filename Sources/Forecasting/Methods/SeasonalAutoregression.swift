/// A value as a weighted sum of those just before it and around earlier seasons.
///
/// An autoregression (G. E. P. Box and G. M. Jenkins, 1970) of the values or of their differences from a
/// season ago, with its coefficients by least squares held slightly towards 0 (A. E. Hoerl and
/// R. W. Kennard, "Ridge Regression", Technometrics 12(1), 1970, doi:10.1080/00401706.1970.10488634), and
/// its own forecasts taken for values at longer leads.
package struct SeasonalAutoregression: ForecastMethod {
  /// What the sum explains.
  package enum Subject: Sendable {
    /// How far values are from their mean: the forecast returns to it in the long run.
    case levels
    /// How far values are from the pattern of their seasons: the forecast returns to that.
    case profile
    /// How far values are from those one short season ago.
    case shortDifferences
    /// How far values are from those one long season ago: last season's level and pattern last.
    case longDifferences
  }

  private let subject: Subject

  package init(of subject: Subject) { self.subject = subject }

  package var name: String {
    switch subject {
    case .levels: "autoregression"
    case .profile: "autoregression around the profile"
    case .shortDifferences: "autoregression of short differences"
    case .longDifferences: "autoregression of long differences"
    }
  }

  package func forecast(_ series: RegularSeries, ahead: Int) -> [Double]? {
    // What lies further back is of another time; it would only cost some.
    let values = Array(series.values.suffix(max(20 * series.season, 4000)))
    switch subject {
    case .levels:
      return continued(values, around: { _ in 0 }, series.seasons, ahead)
    case .profile:
      let profile = SeasonalProfile(of: RegularSeries(values: values, seasons: series.seasons))
      return continued(values, around: { profile[$0] }, series.seasons, ahead)
    case .shortDifferences:
      return continued(values, differencedBy: series.seasons.first ?? 1, series.seasons, ahead)
    case .longDifferences:
      return continued(values, differencedBy: series.season, series.seasons, ahead)
    }
  }

  private func continued(
    _ values: [Double], around pattern: (Int) -> Double, _ seasons: [Int], _ ahead: Int
  ) -> [Double]? {
    guard values.count >= 8 else { return nil }
    let mean = values.reduce(0, +) / Double(values.count)
    let apart = values.indices.map { values[$0] - mean - pattern($0) }
    guard let following = continued(apart, seasons, ahead) else { return nil }
    return following.indices.map { following[$0] + mean + pattern(values.count + $0) }
  }

  private func continued(
    _ values: [Double], differencedBy step: Int, _ seasons: [Int], _ ahead: Int
  ) -> [Double]? {
    guard values.count >= step + 8 else { return nil }
    let differences = (step..<values.count).map { values[$0] - values[$0 - step] }
    guard let following = continued(differences, seasons, ahead) else { return nil }
    var values = values
    for difference in following { values.append(values[values.count - step] + difference) }
    return Array(values.suffix(following.count))
  }

  private func continued(_ values: [Double], _ seasons: [Int], _ ahead: Int) -> [Double]? {
    let lags = Autoregression.lags(of: seasons, length: values.count)
    return Autoregression(of: values, lags: lags)?.continued(values, ahead: ahead)
  }
}

/// Coefficients of earlier values, and how they go on.
struct Autoregression {
  let lags: [Int]
  private(set) var coefficients: [Double]

  /// The steps just before, and those around every season, as far as there is enough to learn from.
  static func lags(of seasons: [Int], length: Int) -> [Int] {
    var lags: Set<Int> = [1, 2, 3]
    for season in seasons where season > 1 { lags.formUnion([season - 1, season, season + 1]) }
    return lags.filter { $0 > 0 && length - $0 >= max(3 * lags.count, 12) }.sorted()
  }

  /// Coefficients by least squares, with a slight pull towards 0.
  init?(of values: [Double], lags: [Int]) {
    guard let reach = lags.max(), values.count > reach + lags.count else { return nil }
    let size = lags.count
    var products = [Double](repeating: 0, count: size * size)
    var right = [Double](repeating: 0, count: size)
    values.withUnsafeBufferPointer { values in
      for row in 0..<size {
        for column in row..<size {
          var sum = 0.0
          let (first, second) = (lags[row], lags[column])
          for index in reach..<values.count {
            sum += values[index - first] * values[index - second]
          }
          products[row * size + column] = sum
          products[column * size + row] = sum
        }
        var sum = 0.0
        for index in reach..<values.count { sum += values[index - lags[row]] * values[index] }
        right[row] = sum
      }
    }
    let power = (0..<size).reduce(0) { $0 + products[$1 * size + $1] } / Double(size)
    let rows = Double(values.count - reach)
    for index in 0..<size { products[index * size + index] += power * 0.2 / rows }
    self.lags = lags
    coefficients = solved(products, right) ?? [Double](repeating: 0, count: size)
  }

  /// The values that follow, each taken for true by the next.
  ///
  /// Coefficients that would let them run away are lowered until they don't.
  func continued(_ values: [Double], ahead: Int) -> [Double] {
    let largest = values.reduce(0) { max($0, $1.magnitude) }
    let known = values.count
    var coefficients = coefficients
    for _ in 0..<40 {
      var extended = values
      extended.reserveCapacity(known + max(ahead, 0))
      for _ in 0..<max(ahead, 0) {
        var sum = 0.0
        for (lag, coefficient) in zip(lags, coefficients) {
          sum += coefficient * extended[extended.count - lag]
        }
        extended.append(sum)
      }
      if extended.allSatisfy({ $0.magnitude <= 1.5 * largest }) {
        return Array(extended.suffix(from: known))
      }
      coefficients = coefficients.map { 0.9 * $0 }
    }
    return [Double](repeating: 0, count: max(ahead, 0))
  }
}
