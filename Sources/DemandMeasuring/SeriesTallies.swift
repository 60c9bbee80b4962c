import Workforce

/// Counts of every queue while a history is read, and the series that they make.
struct SeriesTallies {
  private let perDay: Int
  private var table: [QueueKey: Int] = [:]
  private var keys: [QueueKey] = []
  private var queues: [QueueCounts] = []
  /// Of whole channels, whose queues share one profile.
  private var handleTimes = PerChannel { HandleTimeWeek() }
  private var first: Timestamp?
  private var last: Timestamp?
  private var lastLocal = LocalTime(secondsSince1970: .min)

  /// A queue into which nothing came for so many days, where this is no chance, has ended.
  static let silentDays = 28
  /// Where so many contacts are expected and none comes, it is no chance: its probability is e⁻⁵.
  static let surelySome = 5.0

  init(perDay: Int) { self.perDay = perDay }

  mutating func number(of key: QueueKey) -> Int {
    if let known = table[key] { return known }
    table[key] = keys.count
    keys.append(key)
    queues.append(QueueCounts(perDay: perDay))
    return keys.count - 1
  }

  mutating func add(_ count: Double, at instant: Timestamp, _ local: LocalTime, queue: Int) {
    if count > 0 {
      first = first ?? instant
      last = max(last ?? instant, instant)
      lastLocal = max(lastLocal, local)
    }
    queues[queue].add(
      count, day: local.date.dayNumber, interval: local.secondOfDay / (86_400 / perDay))
  }

  mutating func addHandled(queue: Int, _ body: (inout HandleTimeWeek) -> Void) {
    body(&queues[queue].handleTimes)
    body(&handleTimes[keys[queue].channel])
  }

  /// Nil if nothing came in.
  func series(clock: WallClock, until limit: Timestamp?, notices: [String]) -> DemandSeries? {
    guard let first, let last else { return nil }
    let intervalSeconds = Int64(86_400 / perDay)
    let end =
      limit.map { limit in
        let local = clock.localTime(at: limit)
        let since = Int64(local.secondOfDay) % intervalSeconds
        return LocalTime(secondsSince1970: local.secondsSince1970 - since)
      } ?? naturalEnd
    let jumps = ClockJump.all(
      from: first + -86_400, to: max(last, limit ?? last) + 86_400, on: clock)
    let profiles = PerChannelProfiles(handleTimes)
    let made = keys.indices.map { queue in
      QueueSeries(
        key: keys[queue],
        contacts: queues[queue].series(until: end, changes: jumps).observed(before: naturalEnd),
        handleTime: profiles[keys[queue].channel].flatMap { channel in
          queues[queue].handleTimes.profile(following: channel) ?? channel
        }, endedOn: endedOn(queues[queue]))
    }.filter { $0.total > 0 }
      .sorted { (-$0.total, $0.key.name) < (-$1.total, $1.key.name) }
    guard !made.isEmpty else { return nil }
    return DemandSeries(
      timeZone: clock.name, firstDay: clock.localTime(at: first).date, lastDay: lastLocal.date,
      end: end, intervalMinutes: 1440 / perDay, queues: made,
      notices: notices + made.compactMap(\.endNotice))
  }

  /// The midnight after the last contact; or the end of its interval, where so much usually comes later
  /// on such a day that the day can't be over.
  private var naturalEnd: LocalTime {
    let day = lastLocal.date.dayNumber
    let next = lastLocal.secondOfDay / (86_400 / perDay) + 1
    let firstDay = queues.map(\.firstDay).min() ?? day
    let alike = stride(from: day - 7, through: max(firstDay, day - 56), by: -7).map(\.self)
    let before = alike.isEmpty ? Array(firstDay..<day) : alike
    let later = before.reduce(0) { sum, day in
      queues.reduce(sum) { $0 + $1.sum(day: day, from: next) }
    }
    let isOver =
      before.isEmpty || later / Double(before.count) < Self.surelySome || next == perDay
    let midnight = Int64(day) * 86_400
    return LocalTime(
      secondsSince1970: midnight + (isOver ? 86_400 : Int64(next * (86_400 / perDay))))
  }

  private func endedOn(_ queue: QueueCounts) -> CalendarDate? {
    let silence = lastLocal.date.dayNumber - queue.lastDay
    guard silence >= Self.silentDays else { return nil }
    let days = Double(queue.lastDay - queue.firstDay + 1)
    let expected = queue.counts.reduce(0, +) / days * Double(silence)
    return expected >= Self.surelySome ? CalendarDate(dayNumber: queue.lastDay) : nil
  }
}

extension ContactSeries {
  /// What comes after the history's end wasn't observed; that nothing is known of it is no zero.
  fileprivate func observed(before end: LocalTime) -> ContactSeries {
    var series = self
    for index in series.counts.indices.reversed() {
      guard series.start(of: index) >= end else { break }
      series.counts[index] = .nan
    }
    return series
  }
}

/// The profile of each channel that has one.
private struct PerChannelProfiles {
  private let profiles: [ContactChannel: HandleTimeProfile]

  init(_ handleTimes: PerChannel<HandleTimeWeek>) {
    profiles = ContactChannel.allCases.reduce(into: [:]) {
      $0[$1] = handleTimes[$1].profile()
    }
  }

  subscript(channel: ContactChannel) -> HandleTimeProfile? { profiles[channel] }
}

extension QueueSeries {
  fileprivate var endNotice: String? {
    endedOn.map {
      "\(key.name) ended on \($0): nothing has come into it since, while others go on. It isn't "
        + "forecast."
    }
  }
}
