import Workforce

/// What came in through one queue, interval by interval on a clock, from the day of its first contact on.
struct QueueCounts {
  private(set) var firstDay = 0
  /// The interval of the first contact, counted from the first day's midnight.
  private(set) var firstInterval = 0
  private(set) var lastInterval = 0
  private(set) var counts: [Double] = []
  var handleTimes = HandleTimeWeek()

  var lastDay: Int { firstDay + lastInterval / perDay }
  private let perDay: Int

  init(perDay: Int) { self.perDay = perDay }

  /// `interval` counts from the day's midnight. Days come in order, but for the hour that a clock
  /// change repeats.
  mutating func add(_ count: Double, day: Int, interval: Int) {
    if counts.isEmpty {
      firstDay = day
      firstInterval = interval
    }
    let place = (day - firstDay) * perDay + interval
    guard place >= 0 else { return }
    if place >= counts.count {
      counts.append(contentsOf: repeatElement(0, count: place + 1 - counts.count))
    }
    counts[place] += count
    lastInterval = max(lastInterval, place)
  }

  /// What came in on a day from an interval on.
  func sum(day: Int, from interval: Int) -> Double {
    let start = (day - firstDay) * perDay
    guard start >= 0, start < counts.count else { return 0 }
    return counts[min(counts.count, start + interval)..<min(counts.count, start + perDay)]
      .reduce(0, +)
  }

  /// Up to an end, with nothing observed before the first contact and in hours that the clock skips.
  func series(until end: LocalTime, changes: [ClockJump]) -> ContactSeries {
    let minutes = 1440 / perDay
    let first = CalendarDate(dayNumber: firstDay)
    let start = LocalTime(date: first, hour: 0, minute: 0).secondsSince1970
    let length = max(0, Int(end.secondsSince1970 - start) / (minutes * 60))
    var kept = Array(counts.prefix(length))
    kept.append(contentsOf: repeatElement(0, count: length - kept.count))
    for place in 0..<min(firstInterval, kept.count) { kept[place] = .nan }
    for jump in changes {
      jump.correct(&kept, start: start, intervalSeconds: Int64(minutes) * 60)
    }
    return ContactSeries(firstDay: first, intervalMinutes: minutes, counts: kept)
  }
}
