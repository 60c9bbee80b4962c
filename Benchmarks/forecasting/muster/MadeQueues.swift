import Forecasting
import Foundation
import Randomness
import Workforce

/// Prints how often bands held on queues that are made up: all of them, and those of one kind.
///
/// Each queue has a volume, opening hours, weekdays, a level that wanders and days that differ by chance,
/// all drawn from wide ranges, so that what helps here helps broadly. With the seed comes the whole answer.
///
/// - Parameter arguments: how many queues, then the seed.
func madeQueues(_ arguments: [String]) throws {
  let seed = UInt64(arguments[1])!
  var held: [(kind: String, tally: Held)] = []
  func add(_ tally: Held, to kind: String) {
    guard let place = held.firstIndex(where: { $0.kind == kind }) else {
      return held.append((kind, tally))
    }
    held[place].tally += tally
  }
  print("seed \(seed)")
  for index in 0..<Int(arguments[0])! {
    var generator = SeededGenerator.child(index, of: seed)
    let queue = MadeQueue(with: &generator)
    let series = queue.series(with: &generator)
    let origin = series.dayCount - MadeQueue.ahead
    let known = ContactSeries(
      firstDay: series.firstDay, intervalMinutes: series.intervalMinutes,
      counts: Array(series.counts.prefix(origin * series.intervalsPerDay)))
    let forecast = ContactModel(
      known, ahead: MadeQueue.ahead, calendar: HolidayCalendar(named: "US")
    ).forecast(intervals: MadeQueue.ahead * series.intervalsPerDay)
    let tally = Held(forecast, of: series, from: origin)
    for kind in ["all queues"] + queue.kinds { add(tally, to: kind) }
  }
  print(
    "kind", "queues", "in 80 %", "in 95 %", "days 80", "days 95", "WAPE % of days", separator: "\t")
  for (kind, tally) in held.sorted(by: { $0.kind < $1.kind }) {
    print(kind, tally.queues, tally.shares.joined(separator: "\t"), separator: "\t")
  }
}

/// What a queue is like.
private struct MadeQueue {
  static let ahead = 28

  /// Contacts of a usual day.
  let perDay: Double
  let historyDays: Int
  let intervalMinutes: Int
  let isOpenAlways: Bool
  /// Standard deviations of the logarithm of a day: of its own, and of the level's step from day to day.
  let daySpread, levelStep: Double
  /// How much of yesterday's level is left today.
  let memory: Double
  /// What holidays multiply by.
  let holidayFactor: Double
  /// How much hours of a day differ from the profile, as a standard deviation of the logarithm.
  let hourSpread: Double

  init(with generator: inout SeededGenerator) {
    func between(_ least: Double, _ most: Double) -> Double {
      exp(Double.random(in: log(least)...log(most), using: &generator))
    }
    perDay = between(20, 20_000)
    historyDays = Int(between(56, 800))
    intervalMinutes = [15, 30, 60].randomElement(using: &generator)!
    isOpenAlways = Bool.random(using: &generator)
    daySpread = between(0.01, 0.2)
    levelStep = between(0.003, 0.05)
    memory = Double.random(in: 0.8...0.995, using: &generator)
    holidayFactor = Bool.random(using: &generator) ? 1 : between(0.3, 0.9)
    hourSpread = between(0.005, 0.1)
  }

  /// What it is told apart by.
  var kinds: [String] {
    [
      perDay < 200 ? "under 200 a day" : perDay < 2000 ? "200 to 2,000 a day" : "over 2,000 a day",
      daySpread < 0.05 ? "calm days" : "restless days",
      historyDays < 182
        ? "under half a year" : historyDays < 400 ? "half a year to 13 months" : "over 13 months",
      isOpenAlways ? "open always" : "open 8 to 20 on weekdays",
      holidayFactor == 1 ? "holidays like other days" : "holidays apart",
    ]
  }

  func series(with generator: inout SeededGenerator) -> ContactSeries {
    let normal = NormalDistribution()
    let holidays = HolidayCalendar(named: "US")!
    let first =
      CalendarDate(year: 2027, month: 1, day: 1)! + Int.random(in: 0..<365, using: &generator)
    let weekdays = (0..<7).map {
      (isOpenAlways && $0 >= 5 ? -0.4 : 0) + 0.1 * normal.draw(with: &generator)
    }
    var counts: [Double] = []
    var level = 0.0
    for day in 0..<(historyDays + Self.ahead) {
      let date = first + day
      level = memory * level + levelStep * normal.draw(with: &generator)
      let own = daySpread * normal.draw(with: &generator)
      let isOpen = isOpenAlways || date.weekday < 5
      let factor = holidays.name(on: date) == nil ? 1 : holidayFactor
      let total = perDay * factor * exp(weekdays[date.weekday] + level + own)
      for minute in stride(from: 0, to: 1440, by: intervalMinutes) {
        guard isOpen, isOpenAlways || (480..<1200).contains(minute) else {
          counts.append(.nan)
          continue
        }
        let hour = (Double(minute) + Double(intervalMinutes) / 2) / 60
        let share =
          (exp(-pow((hour - 13) / 4, 2)) + 0.05) / (7 + 0.05 * 24) * Double(intervalMinutes) / 60
        let mean = total * share * exp(hourSpread * normal.draw(with: &generator))
        counts.append(Double(PoissonDistribution(mean: mean).draw(with: &generator)))
      }
    }
    return ContactSeries(firstDay: first, intervalMinutes: intervalMinutes, counts: counts)
  }
}

/// How many intervals and days bands held. Every queue counts alike, however many intervals it has.
private struct Held {
  private var sums = [0.0, 0, 0, 0, 0]
  private(set) var queues = 0

  init(_ forecast: SeriesForecast, of series: ContactSeries, from origin: Int) {
    queues = 1
    var within = [0.0, 0, 0, 0, 0]
    var intervals = 0.0
    var days = 0.0
    var contacts = 0.0
    let perDay = series.intervalsPerDay
    for (lead, day) in forecast.days.enumerated() {
      let truths = series.counts[(origin + lead) * perDay..<(origin + lead + 1) * perDay]
      let values = forecast.intervals[lead * perDay..<(lead + 1) * perDay]
      for (truth, value) in zip(truths, values) where !truth.isNaN {
        intervals += 1
        if (value.lower80...value.upper80).contains(truth) { within[0] += 1 }
        if (value.lower95...value.upper95).contains(truth) { within[1] += 1 }
      }
      guard truths.contains(where: { !$0.isNaN }) else { continue }
      days += 1
      let total = truths.reduce(0) { $1.isNaN ? $0 : $0 + $1 }
      contacts += total
      within[4] += abs(day.contacts.mean - total)
      if (day.contacts.lower80...day.contacts.upper80).contains(total) { within[2] += 1 }
      if (day.contacts.lower95...day.contacts.upper95).contains(total) { within[3] += 1 }
    }
    sums = zip(within, [intervals, intervals, days, days, contacts]).map { $0 / max($1, 1) }
  }

  static func += (left: inout Held, right: Held) {
    left.sums = zip(left.sums, right.sums).map(+)
    left.queues += right.queues
  }

  var shares: [String] { sums.map { String(format: "%.2f", 100 * $0 / Double(queues)) } }
}
