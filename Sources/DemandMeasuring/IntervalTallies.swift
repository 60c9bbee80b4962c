import Workforce

/// Volumes by interval, added up by day, by month and by queue on one clock.
struct IntervalTallies {
  let first: Timestamp
  let last: Timestamp
  /// The last second of the last interval.
  let end: Timestamp
  let firstDay: CalendarDate
  let firstMonth: Month
  /// What was offered on each day from `firstDay` on.
  private(set) var days: [Double] = []
  /// From `firstMonth` on.
  private(set) var months: [IntervalMonth] = []
  /// Number 0 is no queue.
  private(set) var queues = NameTable()
  /// By the queue's number.
  private(set) var queueTotals = [QueueTotal()]
  private(set) var hasLongIntervals = false

  /// Nil if nothing was offered.
  init?(_ volumes: [IntervalVolume], on clock: WallClock) {
    let volumes = volumes.sorted { $0.start < $1.start }
    guard let first = volumes.first(where: { $0.offered > 0 })?.start,
      let last = volumes.last(where: { $0.offered > 0 }), let end = volumes.last
    else { return nil }
    self.first = first
    self.last = last.start
    self.end = end.start + Int64(max(1, end.lengthSeconds) - 1)
    firstDay = clock.localTime(at: first).date
    firstMonth = firstDay.containingMonth
    for volume in volumes where volume.start >= first { add(volume, on: clock) }
  }

  private mutating func add(_ volume: IntervalVolume, on clock: WallClock) {
    if volume.lengthSeconds > 3600 { hasLongIntervals = true }
    let queue = queues.number(of: volume.queue)
    if queue == queueTotals.count { queueTotals.append(QueueTotal()) }
    queueTotals[queue].add(volume)
    volume.forEachHour { instant, offered in
      let local = clock.localTime(at: instant)
      let day = local.date.dayNumber - firstDay.dayNumber
      while days.count <= day { days.append(0) }
      days[day] += offered
      let month = local.date.containingMonth - firstMonth
      while months.count <= month { months.append(IntervalMonth()) }
      months[month].hoursOfWeek[local.hourOfWeek] += offered
      months[month].offered[queue, default: 0] += offered
      if let handled = volume.handled, volume.offered > 0 {
        months[month].abandoned += max(0, volume.offered - handled) * offered / volume.offered
      }
    }
  }
}

/// What one calendar month of intervals holds.
struct IntervalMonth {
  var hoursOfWeek = [Double](repeating: 0, count: 168)
  /// By the queue's number.
  var offered: [Int: Double] = [:]
  var abandoned = 0.0

  var total: Double { offered.sorted { $0.key < $1.key }.reduce(0) { $0 + $1.value } }
}

/// What one queue's intervals add up to.
struct QueueTotal {
  var offeredWhereHandledIsTold = 0.0
  var abandoned = 0.0
  /// Handled contacts whose handle time is told, and that time.
  var timed = 0.0
  var handleSeconds = 0.0

  mutating func add(_ volume: IntervalVolume) {
    guard let handled = volume.handled else { return }
    offeredWhereHandledIsTold += volume.offered
    abandoned += max(0, volume.offered - handled)
    if let seconds = volume.handleSeconds {
      timed += handled
      handleSeconds += seconds
    }
  }
}

extension IntervalVolume {
  /// The parts of the interval that lie in one hour each, with their share of what was offered.
  fileprivate func forEachHour(_ body: (Timestamp, Double) -> Void) {
    let length = Int64(max(1, lengthSeconds))
    var offset: Int64 = 0
    while offset < length {
      let instant = start + offset
      let intoHour = ((instant.secondsSince1970 % 3600) + 3600) % 3600
      let part = min(length - offset, 3600 - intoHour)
      body(instant, offered * Double(part) / Double(length))
      offset += part
    }
  }
}
