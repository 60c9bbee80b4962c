import Foundation
import Randomness
import Workforce

@testable import Forecasting

/// Series whose truth is known.
enum MadeSeries {
  /// A Monday.
  static let start = CalendarDate(year: 2026, month: 1, day: 5)!

  /// The share of a day's contacts in an interval that begins at a minute: a hump around one o'clock.
  static func share(minute: Int, intervalMinutes: Int) -> Double {
    let hour = Double(minute) / 60
    let value = exp(-pow((hour + Double(intervalMinutes) / 120 - 13) / 4, 2))
    return value / (4 * Double.pi.squareRoot()) * Double(intervalMinutes) / 60
  }

  /// Poisson counts of so many contacts a day.
  ///
  /// - Parameters:
  ///   - perDay: contacts that a day is to bring; nil for a day that nobody observes.
  ///   - spread: standard deviation of the logarithm by which a day differs by chance.
  static func poisson(
    days: Int, intervalMinutes: Int = 60, seed: UInt64, spread: Double = 0,
    from start: CalendarDate = MadeSeries.start, perDay: (CalendarDate, Int) -> Double?
  ) -> ContactSeries {
    var generator = SeededGenerator(seed: seed)
    let normal = NormalDistribution()
    var counts: [Double] = []
    for day in 0..<days {
      let factor = exp(spread * normal.draw(with: &generator))
      let total = perDay(start + day, day).map { $0 * factor }
      for minute in stride(from: 0, to: 1440, by: intervalMinutes) {
        guard let total else {
          counts.append(.nan)
          continue
        }
        let mean = total * share(minute: minute, intervalMinutes: intervalMinutes)
        counts.append(Double(PoissonDistribution(mean: mean).draw(with: &generator)))
      }
    }
    return ContactSeries(firstDay: start, intervalMinutes: intervalMinutes, counts: counts)
  }

  /// Monday's 1.3 to Sunday's 0.5.
  static func weekdayFactor(_ date: CalendarDate) -> Double {
    [1.3, 1.15, 1.1, 1.1, 1.05, 0.7, 0.6][date.weekday]
  }
}

extension ContactSeries {
  /// What was known before a day.
  func before(day: Int) -> ContactSeries {
    ContactSeries(
      firstDay: firstDay, intervalMinutes: intervalMinutes,
      counts: Array(counts.prefix(day * intervalsPerDay)))
  }
}
