import Foundation
import Workforce

/// The forecast of a team whose history is too short to tell: what the model expects, and the more days
/// there are, what was measured.
struct YoungTeam {
  /// Two weeks: each weekday twice.
  static let days = 14
  /// How much a day differs from what is expected of it beyond chance: a standard deviation. Ours: no
  /// source.
  private static let dayDeviation = 0.15

  let plan: PlannedDemand
  let history: DemandSeries

  /// How much of the forecast is measured, from 0 to 1.
  var measuredShare: Double { Double(max(0, history.dayCount)) / Double(Self.days) }

  var notice: String {
    let days = history.dayCount
    guard days > 0 else {
      return
        "Nothing has been imported: the forecast is the model's customers × incident rate, when "
        + "customers usually write."
    }
    return
      "The history has \(days == 1 ? "1 day" : "\(days) days"): until it has \(Self.days), the "
      + "forecast is \(Numerals.percent(1 - measuredShare)) the model's customers × incident rate and "
      + "\(Numerals.percent(measuredShare)) what was measured."
  }

  func forecast(_ queue: QueueSeries, days: Int) -> SeriesForecast {
    let share = planShare(of: queue)
    let measured = MeanDay(queue.contacts)
    let minutes = history.intervalMinutes
    let count = history.intervals(ofDays: days)
    let weight = measured == nil ? 0 : measuredShare
    let start = history.end.secondsSince1970
    let times = (0..<count).map {
      LocalTime(secondsSince1970: start + Int64($0 * minutes) * 60)
    }
    let means = times.map { time in
      (1 - weight) * share * plan.contacts(at: time, minutes: minutes)
        + weight * (measured?.mean(at: time) ?? 0)
    }
    let level = (1 - weight) * plan.deviation
    let deviation = (level * level + Self.dayDeviation * Self.dayDeviation).squareRoot()
    let byDay = Dictionary(grouping: times.indices, by: { times[$0].date })
    return SeriesForecast(
      origin: history.end, intervalMinutes: minutes,
      intervals: means.map { value($0, deviation: deviation) },
      days: byDay.keys.sorted().map { date in
        DayForecast(
          date: date,
          contacts: value(
            (byDay[date] ?? []).reduce(0) { $0 + means[$1] }, deviation: deviation))
      })
  }

  /// Of a count that varies by chance, and by its expectation's being off.
  private func value(_ mean: Double, deviation: Double) -> ForecastValue {
    guard mean > 0 else { return .none }
    let total = (mean + deviation * deviation * mean * mean).squareRoot()
    // The lognormal with this mean and deviation: never below 0, and longer above.
    let logVariance = log1p(total * total / (mean * mean))
    return ForecastValue(
      median: mean / exp(logVariance / 2), logDeviation: logVariance.squareRoot())
  }

  /// Of the plan's tickets: the channel's share, by contacts over its queues.
  private func planShare(of queue: QueueSeries) -> Double {
    let total = history.queues.reduce(0) { $0 + $1.total }
    guard total > 0 else {
      return plan.channels.first { $0.kind == queue.key.channel }?.share ?? 0
    }
    let alike = history.queues.filter { $0.key.channel == queue.key.channel }
    let channel = alike.reduce(0) { $0 + $1.total }
    let known = plan.channels.filter { planned in
      history.queues.contains { $0.key.channel == planned.kind }
    }
    // Where the model's channels aren't those of the history, the history's shares hold.
    guard let planned = plan.channels.first(where: { $0.kind == queue.key.channel }),
      known.count == Set(history.queues.map(\.key.channel)).count
    else { return queue.total / total }
    return channel > 0
      ? planned.share * queue.total / channel : planned.share / Double(alike.count)
  }
}

/// What a short history has of each time of the day: of the same weekday where it was seen, else of all days.
private struct MeanDay {
  private let all: [Double]
  private let byWeekday: [[Double]?]
  private let minutes: Int

  /// Nil where nothing was observed.
  init?(_ series: ContactSeries) {
    minutes = series.intervalMinutes
    let perDay = series.intervalsPerDay
    func mean(of weekday: Int?) -> [Double]? {
      var sums = [Double](repeating: 0, count: perDay)
      var counts = sums
      for (place, count) in series.counts.enumerated() where !count.isNaN {
        if let weekday, series.date(ofDay: place / perDay).weekday != weekday { continue }
        sums[place % perDay] += count
        counts[place % perDay] += 1
      }
      guard counts.contains(where: { $0 > 0 }) else { return nil }
      return zip(sums, counts).map { $1 > 0 ? $0 / $1 : 0 }
    }
    guard let all = mean(of: nil) else { return nil }
    self.all = all
    byWeekday = (0..<7).map { mean(of: $0) }
  }

  func mean(at time: LocalTime) -> Double {
    (byWeekday[time.date.weekday] ?? all)[time.secondOfDay / 60 / minutes]
  }
}
