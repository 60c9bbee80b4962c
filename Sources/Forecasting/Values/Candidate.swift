import Foundation

/// A method with what is done to the values before and undone afterwards.
struct Candidate: Sendable {
  enum Scale: CaseIterable, Sendable {
    case plain
    case logarithm
    case squareRoot
  }

  let method: any ForecastMethod
  let scale: Scale
  /// Whether it looks at the shortest season only.
  var isShort = false

  var name: String {
    let season = isShort ? ", short season" : ""
    return switch scale {
    case .plain: method.name + season
    case .logarithm: method.name + season + ", in logarithms"
    case .squareRoot: method.name + season + ", in square roots"
    }
  }

  /// The weeks of a year.
  private static let longestSeasonOfLines = 53

  /// Every method that may say something of the series.
  static func all(for series: RegularSeries) -> [Candidate] {
    let lowest = series.values.min() ?? 0
    let scales: [Scale] =
      lowest > 0 ? [.plain, .logarithm] : lowest == 0 ? [.plain, .squareRoot] : [.plain]
    let plain: [any ForecastMethod] = [
      SeasonalNaive(), SeasonalMean(last: 4), SeasonalMean(last: 8), Momentum(last: 4),
      // These find out themselves whether seasons are added or multiplied.
      ExponentialSmoothing(), DynamicTheta(),
    ]
    let scaled: [any ForecastMethod] = [
      HoltWinters(), SeasonalDecomposition(), SeasonalAutoregression(of: .levels),
      SeasonalAutoregression(of: .profile), SeasonalAutoregression(of: .longDifferences),
    ]
    var candidates = plain.map { Candidate(method: $0, scale: .plain) }
    // Of days, weeks and longer steps; what goes on for hours or minutes goes on along no line.
    if series.season <= longestSeasonOfLines {
      candidates.append(Candidate(method: StraightLine(), scale: .plain))
    }
    for scale in scales { candidates += scaled.map { Candidate(method: $0, scale: scale) } }
    if series.seasons.count > 1 {
      candidates.append(Candidate(method: SeasonalNaive(), scale: .plain, isShort: true))
      candidates.append(Candidate(method: TotalsAndProfile(), scale: .plain))
      candidates += scales.map {
        Candidate(method: SeasonalAutoregression(of: .shortDifferences), scale: $0)
      }
    }
    return candidates
  }

  /// The next values; never further outside what has been than what has been is wide.
  func forecast(_ series: RegularSeries, ahead: Int) -> [Double]? {
    var given = series
    if isShort { given.seasons = Array(series.seasons.prefix(1)) }
    switch scale {
    case .plain: break
    case .logarithm: given.values = given.values.map { log($0) }
    case .squareRoot: given.values = given.values.map { $0.squareRoot() }
    }
    // No method but the straight line looks at the whole for what lasts: all go on without, and get it back.
    let trend =
      series.season <= Self.longestSeasonOfLines
      ? LastingTrend(of: SeasonalAdjustment(given).adjusted) : nil
    if let trend { given.values = trend.removed(from: given.values) }
    guard let detrended = method.forecast(given, ahead: ahead),
      let lowest = series.values.min(), let highest = series.values.max()
    else { return nil }
    let width = highest - lowest
    let floor = lowest < 0 ? lowest - width : max(lowest - width, 0)
    let following = trend?.added(to: detrended) ?? detrended
    return following.map { value in
      let restored =
        switch scale {
        case .plain: value
        case .logarithm: exp(value)
        case .squareRoot: value > 0 ? value * value : 0
        }
      return min(max(restored.isNaN ? lowest : restored, floor), highest + width)
    }
  }
}
