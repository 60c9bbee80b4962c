import Foundation
import Workforce

/// The few contacts of a queue that is hardly used: each weekday's rate, drawn towards that of all days.
///
/// Logarithms say little where most days bring none. Here a day is a Poisson count, or a wider one, whose
/// rate is a mean of the last weeks, a week counting half of what one eight weeks later does.
struct SparseDays {
  /// Contacts of a day, by weekday from Monday.
  private let rates: [Double]
  /// Variance ÷ mean of a day's contacts; at least 1.
  let dispersion: Double

  /// Fewer contacts a day than this are few.
  static let most = 5.0
  private static let halfLifeDays = 56.0
  /// Days like all others that a weekday is drawn towards.
  private static let prior = 4.0

  /// Nil where there are more contacts, over the last four weeks in which something was observed.
  init?(days: DaySeries, before origin: Int) {
    let observed = (0..<min(origin, days.dayCount)).filter { !days.totals[$0].isNaN }
    let recent = observed.suffix(28)
    guard !recent.isEmpty,
      recent.reduce(0, { $0 + days.totals[$1] }) < Self.most * Double(recent.count)
    else { return nil }
    // Nothing for two weeks is the end of what came before.
    let quiet = observed.count - 1 - (observed.lastIndex { days.totals[$0] > 0 } ?? -1)
    let halfLife = quiet >= 14 ? Double(quiet) / 10 : Self.halfLifeDays
    var sums = [Double](repeating: 0, count: 7)
    var weights = sums
    for day in observed {
      let weight = pow(0.5, Double(origin - day) / halfLife)
      let weekday = days.series.weekday(ofDay: day)
      sums[weekday] += weight * days.totals[day]
      weights[weekday] += weight
    }
    let weight = weights.reduce(0, +)
    let overall = weight > 0 ? sums.reduce(0, +) / weight : 0
    let rates = (0..<7).map {
      (sums[$0] + Self.prior * overall) / (weights[$0] + Self.prior)
    }
    self.rates = rates
    var squares = 0.0
    var expected = 0.0
    for day in observed.suffix(182) {
      let rate = rates[days.series.weekday(ofDay: day)]
      squares += (days.totals[day] - rate) * (days.totals[day] - rate)
      expected += rate
    }
    dispersion = quiet < 14 && expected > 5 ? max(1, squares / expected) : 1
  }

  func rate(onWeekday weekday: Int) -> Double { rates[weekday] }

  /// A count with such a mean: a negative binomial distribution, or a Poisson one without dispersion.
  func value(mean: Double, dispersion: Double) -> ForecastValue {
    guard mean > 1e-6 else { return .none }
    // P(0), and each next probability from the one before.
    let isPoisson = dispersion < 1.001
    let size = isPoisson ? .infinity : mean / (dispersion - 1)
    var probability = isPoisson ? exp(-mean) : pow(1 / dispersion, size)
    var cumulative = [probability]
    while let sum = cumulative.last, sum < 0.99, cumulative.count < 10_000 {
      let next = Double(cumulative.count)
      probability *=
        isPoisson
        ? mean / next : (size + next - 1) / next * (dispersion - 1) / dispersion
      cumulative.append(sum + probability)
    }
    func quantile(_ share: Double) -> Double {
      Double(cumulative.firstIndex { $0 >= share } ?? cumulative.count - 1)
    }
    return ForecastValue(
      mean: mean, median: quantile(0.5), lower50: quantile(0.25), upper50: quantile(0.75),
      lower80: quantile(0.1), upper80: quantile(0.9), lower95: quantile(0.025),
      upper95: quantile(0.975))
  }
}
