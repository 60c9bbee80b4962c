import Workforce

/// Rebuilds the backlog of one channel from creations and resolutions that come in order of
/// creation. Memory grows with the days and with what is open, not with the contacts.
struct BacklogSweep {
  private(set) var resolvedCount = 0
  private(set) var neverResolved = 0
  private var created: [Int] = []
  private var resolved: [Int] = []
  /// Sums of creation times, in seconds since day 0, of what was created and resolved on a day.
  private var createdTimes: [Int64] = []
  private var resolvedTimes: [Int64] = []
  /// Creation days of what is still to be resolved, by the day of resolution; and of what never is.
  private var openUntil: [Int: [Int32]] = [:]
  private var openForEver = Tally()
  private var today = 0

  /// Days are counted from the history's first; `secondOfDay` is the creation's.
  mutating func add(createdDay: Int, secondOfDay: Int, resolvedDay: Int?) {
    let time = Int64(createdDay) * 86_400 + Int64(secondOfDay)
    Self.add(1, to: &created, at: createdDay)
    Self.add(time, to: &createdTimes, at: createdDay)
    if createdDay > today {
      openUntil = openUntil.filter { $0.key >= createdDay }
      today = createdDay
    }
    guard let resolvedDay else {
      neverResolved += 1
      openForEver.add(createdDay)
      return
    }
    resolvedCount += 1
    let day = max(createdDay, resolvedDay)
    if day > createdDay { openUntil[day, default: []].append(Int32(createdDay)) }
    guard day < Self.mostDays else { return }
    Self.add(1, to: &resolved, at: day)
    Self.add(time, to: &resolvedTimes, at: day)
  }

  /// How many are open at the end of each of the first `dayCount` days, and the sum of their
  /// creation times.
  func open(days dayCount: Int) -> [(count: Int, times: Int64)] {
    var open = (count: 0, times: Int64(0))
    return (0..<dayCount).map { day in
      open.count += value(created, day) - value(resolved, day)
      open.times += value(createdTimes, day) - value(resolvedTimes, day)
      return open
    }
  }

  /// Creation days of what is open at the end of `day`, the last day that was swept.
  func openNow(day: Int) -> [Int: Int] {
    var open: [Int: Int] = [:]
    for (resolvedDay, days) in openUntil where resolvedDay > day {
      for created in days { open[Int(created), default: 0] += 1 }
    }
    for (created, count) in openForEver.counts.enumerated() where count > 0 {
      open[created, default: 0] += count
    }
    return open
  }

  /// Resolutions a century ahead are mistakes; they needn't make the table longer.
  private static let mostDays = 40_000

  private static func add<Value: AdditiveArithmetic>(
    _ value: Value, to values: inout [Value], at index: Int
  ) {
    if values.count <= index {
      values.append(contentsOf: repeatElement(.zero, count: index + 1 - values.count))
    }
    values[index] += value
  }

  private func value<Value: AdditiveArithmetic>(_ values: [Value], _ index: Int) -> Value {
    index < values.count ? values[index] : .zero
  }
}

/// The backlog of several channels together. Channels that never tell a resolution are left out;
/// nil if all of them are.
func measuredBacklog(
  _ sweeps: [(channel: String, sweep: BacklogSweep)], firstDay: Int, dayCount: Int
) -> MeasuredBacklog? {
  let telling = sweeps.filter { $0.sweep.resolvedCount > 0 }
  guard !telling.isEmpty else { return nil }
  let open = telling.map { $0.sweep.open(days: dayCount) }
  let days = (0..<dayCount).map { day in
    let count = open.reduce(0) { $0 + $1[day].count }
    let times = open.reduce(Int64(0)) { $0 + $1[day].times }
    let age = Double(day + 1) - Double(times) / 86_400 / Double(max(count, 1))
    return MeasuredBacklog.Day(
      date: CalendarDate(dayNumber: firstDay + day), open: count,
      meanAgeDays: count > 0 ? age : nil)
  }
  let now = telling.reduce(into: [:]) { all, each in
    all.merge(each.sweep.openNow(day: dayCount - 1), uniquingKeysWith: +)
  }
  .sorted { $0.key < $1.key }
  /// The age that `share` of the open ones don't exceed, from the end of their day of creation.
  func age(_ share: Double) -> Double? {
    let rank = max(1, Int((share * Double(days[dayCount - 1].open)).rounded(.up)))
    var younger = 0
    for (createdDay, count) in now.reversed() {
      younger += count
      if younger >= rank { return Double(dayCount - 1 - createdDay) }
    }
    return nil
  }
  return MeasuredBacklog(
    days: days, peak: days.max { ($0.open, $1.date) < ($1.open, $0.date) }!,
    now: days[dayCount - 1], medianAgeDays: age(0.5), p90AgeDays: age(0.9),
    oldestCreated: now.first.map { CalendarDate(dayNumber: firstDay + $0.key) },
    neverResolved: telling.reduce(0) { $0 + $1.sweep.neverResolved },
    channelsLeftOut: sweeps.filter { $0.sweep.neverResolved > 0 && $0.sweep.resolvedCount == 0 }
      .map(\.channel))
}
