import Foundation
import Randomness
package import Workforce

/// What calendar months to come will bring, from months that have been.
///
/// A month counts by its contacts a day, in logarithms. Of two years or more, the season is each calendar
/// month's mean distance from a centred yearly mean, drawn back towards none as few years tell; what is left
/// goes on by exponential smoothing with a damped trend (E. S. Gardner and E. McKenzie, "Forecasting trends
/// in time series", *Management Science* 31, 1985), its parameters those that would have forecast the
/// history's later months best. Shorter histories have no season.
///
/// Bands are as wide as the same forecast was off from up to two years' earlier months, of each of which it knew
/// nothing later: these errors say how large one is, and the smoothing how it grows with the distance. Where the level jumps once and for all, or a single
/// month is far out, what was before is taken as though it had been at the level after it.
package struct MonthlyOutlook: Sendable {
  private let lastMonth: Month
  /// Logarithms of contacts a day, without the season.
  private let levels: [Double]
  /// By calendar month, January first; zeros where too few years tell.
  private let season: [Double]
  private let smoothing: DampedTrend
  /// Standard deviation of the logarithm of the next month.
  private let deviation: Double
  private let wider: FewOrigins

  package var knowsSeason: Bool { season.contains { $0 != 0 } }

  /// Nil without a full month, or where one brought nothing.
  ///
  /// - Parameter months: full calendar months in a row, and what they brought.
  package init?(_ months: [(month: Month, contacts: Double)]) {
    guard let last = months.last, months.allSatisfy({ $0.contacts > 0 }) else { return nil }
    lastMonth = last.month
    let logs = months.map { log($0.contacts / Double($0.month.dayCount)) }
    let numbers = months.map { $0.month.number - 1 }
    let even = Self.withoutJumps(logs, numbers)
    season = Self.season(of: even, numbers)
    let season = season
    levels = zip(even, numbers).map { $0 - season[$1] }
    smoothing = DampedTrend.best(for: levels)
    let errors = Self.replayedErrors(even, numbers)
    // Few errors say little beside what is usual.
    let squares = errors.joined().reduce(Self.usualDeviation * Self.usualDeviation) { $0 + $1 * $1 }
    deviation = (squares / Double(1 + errors.joined().count)).squareRoot()
    // Of three origins in a row, errors share most months.
    wider = FewOrigins(independentDays: Double(errors.count) / 3)
  }

  /// Where no month can be tried, what months usually differ by from one to the next. Ours: no source.
  private static let usualDeviation = 0.12
  /// How far off months are at the least and at the most, as logarithms.
  private static let deviations = 0.03...1.0

  /// From each earlier origin, how far the months of the next year were off, in units of how errors grow with
  /// the distance.
  private static func replayedErrors(_ logs: [Double], _ numbers: [Int]) -> [[Double]] {
    // As today: with a season or without.
    let least = logs.count > monthsOfASeason ? monthsOfASeason : 3
    guard logs.count > least else { return [] }
    return (max(least, logs.count - 24)..<logs.count).map { origin in
      let season = season(of: Array(logs.prefix(origin)), numbers)
      let levels = (0..<origin).map { logs[$0] - season[numbers[$0]] }
      let smoothing = DampedTrend.best(for: levels)
      let ahead = min(12, logs.count - origin)
      return smoothing.forecast(after: levels, ahead: ahead).enumerated().map { index, level in
        let error = logs[origin + index] - season[numbers[origin + index]] - level
        return error / smoothing.growth(at: index + 1).squareRoot()
      }
    }
  }

  private static let monthsOfASeason = 24

  /// The months after the last one.
  package func forecast(ahead count: Int) -> [(month: Month, contacts: ForecastValue)] {
    let path = smoothing.forecast(after: levels, ahead: count)
    return path.indices.map { index in
      let month = lastMonth + (index + 1)
      let perDay = exp(path[index] + season[month.number - 1])
      let deviation = deviation * smoothing.growth(at: index + 1).squareRoot()
      return (
        month,
        value(
          median: perDay * Double(month.dayCount),
          deviation: min(max(deviation, Self.deviations.lowerBound), Self.deviations.upperBound))
      )
    }
  }

  /// A month whose logarithm has a standard deviation that only so many errors tell.
  private func value(median: Double, deviation: Double) -> ForecastValue {
    func at(_ share: Double, _ wider: Double) -> Double {
      median * exp(StandardNormal.quantile(share) * wider * deviation)
    }
    return ForecastValue(
      mean: median * exp(deviation * deviation / 2), median: median,
      lower50: at(0.25, wider.fifty), upper50: at(0.75, wider.fifty),
      lower80: at(0.1, wider.eighty), upper80: at(0.9, wider.eighty),
      lower95: at(0.025, wider.most), upper95: at(0.975, wider.most))
  }

  /// The logarithms as though the level had never jumped: a change from one month to the next that is fivefold
  /// or more, six times what changes usually are, and of which no other year has half at the same time.
  private static func withoutJumps(_ logs: [Double], _ numbers: [Int]) -> [Double] {
    let changes = zip(logs.dropFirst(), logs).map { $0 - $1 }
    guard changes.count >= 6 else { return logs }
    let usual = median(changes.map(\.magnitude))
    var even = logs
    for (place, change) in changes.enumerated()
    where change.magnitude > max(log(5), 6 * 1.4826 * usual) {
      let isSeason = changes.indices.contains { other in
        other != place && numbers[other] == numbers[place]
          && changes[other] * change > change * change / 2
      }
      guard !isSeason else { continue }
      for before in 0...place { even[before] += change }
    }
    return even
  }

  private static func season(of logs: [Double], _ numbers: [Int]) -> [Double] {
    var sums = [Double](repeating: 0, count: 12)
    var counts = sums
    guard logs.count >= monthsOfASeason else { return sums }
    for index in 6..<(logs.count - 6) {
      // Twelve months about the middle: the two at the ends are the same calendar month, and count half.
      let inside = logs[(index - 5)...(index + 5)].reduce(0, +)
      let mean = (inside + (logs[index - 6] + logs[index + 6]) / 2) / 12
      sums[numbers[index]] += logs[index] - mean
      counts[numbers[index]] += 1
    }
    let means = zip(sums, counts).map { $1 > 0 ? $0 / ($1 + 1) : 0 }
    let middle = means.reduce(0, +) / 12
    return means.map { $0 - middle }
  }
}

/// Exponential smoothing of a level and of a trend that fades.
private struct DampedTrend {
  let levelShare: Double
  let trendShare: Double
  let damping: Double

  /// The one that would have been off least, over months one to six ahead of those after the first.
  static func best(for levels: [Double]) -> DampedTrend {
    var best = DampedTrend(levelShare: 0.4, trendShare: 0.05, damping: 0.9)
    guard levels.count >= 6 else { return DampedTrend(levelShare: 0.5, trendShare: 0, damping: 0) }
    var least = Double.infinity
    for levelShare in [0.1, 0.2, 0.4, 0.6, 0.8, 1] {
      for trendShare in [0, 0.02, 0.1, 0.3] {
        for damping in trendShare == 0 ? [0.0] : [0.8, 0.9, 0.97] {
          let tried = DampedTrend(
            levelShare: levelShare, trendShare: trendShare, damping: damping)
          let error = (1...6).reduce(0) { $0 + tried.squares(of: levels, at: $1).sum }
          if error < least { (best, least) = (tried, error) }
        }
      }
    }
    return best
  }

  func forecast(after levels: [Double], ahead: Int) -> [Double] {
    let states = states(of: levels)
    guard let (level, trend) = states.last else { return [] }
    return path(level, trend, ahead)
  }

  private func path(_ level: Double, _ trend: Double, _ ahead: Int) -> [Double] {
    var value = level
    var step = trend
    return (0..<ahead).map { _ in
      step *= damping
      value += step
      return value
    }
  }

  /// After each month.
  private func states(of levels: [Double]) -> [(level: Double, trend: Double)] {
    guard let first = levels.first else { return [] }
    var level = first
    // The trend of the first year, or of what there is of it.
    let start = min(12, levels.count - 1)
    var trend = start > 0 && trendShare > 0 ? (levels[start] - first) / Double(start) : 0
    return levels.enumerated().map { index, value in
      guard index > 0 else { return (level, trend) }
      let before = level
      let expected = level + damping * trend
      level = expected + levelShare * (value - expected)
      trend = damping * trend + trendShare * (level - before - damping * trend)
      return (level, trend)
    }
  }

  private func squares(of levels: [Double], at distance: Int) -> (sum: Double, count: Int) {
    let states = states(of: levels)
    var sum = 0.0
    var count = 0
    for origin in levels.indices where origin >= 2 && origin + distance < levels.count {
      let state = states[origin]
      guard let last = path(state.level, state.trend, distance).last else { continue }
      sum += (levels[origin + distance] - last) * (levels[origin + distance] - last)
      count += 1
    }
    return (sum, count)
  }

  /// The variance of a month so far ahead ÷ that of the next one: R. J. Hyndman, A. B. Koehler, J. K. Ord and
  /// R. D. Snyder, *Forecasting with Exponential Smoothing*, 2008, table 6.1.
  func growth(at distance: Int) -> Double {
    var growth = 1.0
    var trends = 0.0
    for step in 1..<max(distance, 1) {
      trends += pow(damping, Double(step))
      let share = levelShare + levelShare * trendShare * trends
      growth += share * share
    }
    return growth
  }
}
