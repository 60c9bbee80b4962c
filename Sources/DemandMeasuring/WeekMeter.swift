package import Workforce

/// Measures the mean week of the last whole weeks of a history, queue by queue.
///
///     var meter = WeekMeter(through: last, clock: dublin, terms: WeekTerms())
///     try store.forEachContact { meter.add($0) }
///     let week = meter.measured()   // nil without a whole week
///
/// Spam, merged contacts and duplicates are left out, as by `DemandMeter`; contacts that gave up are
/// demand like any other, unless they never were in line.
package struct WeekMeter {
  private let clock: WallClock
  private let terms: WeekTerms
  private let isOutside: (StreamKey) -> Bool
  /// The week of the last contact and as many before it as may be needed.
  private let span: WeekSpan
  private var origins = StreamTable()
  private var duplicates: DuplicateFinder
  private var table: [QueueKey: Int] = [:]
  private var keys: [QueueKey] = []
  private var tallies: [QueueWeeks] = []
  private var worked: WorkedHours
  /// Of whole channels, for queues that are too small to tell.
  private var handleTimes = PerChannel { HandleTimeMeter() }
  private var patience = PerChannel { PatienceMeter() }
  private var firstDay: Int?
  /// Those who gave up without a wait, such as callers who hang up in the menu.
  private var neverInLine = 0

  /// - Parameters:
  ///   - last: when the history's last contact came in.
  ///   - duplicateHours: what a customer writes again within so many hours counts once.
  ///   - isOutside: streams that are counted elsewhere, on top.
  package init(
    through last: Timestamp, clock: WallClock, terms: WeekTerms, duplicateHours: Double = 72,
    isOutside: @escaping (StreamKey) -> Bool = { _ in false }
  ) {
    self.clock = clock
    self.terms = terms
    self.isOutside = isOutside
    let span = WeekSpan(through: clock.localTime(at: last).date, weeks: terms.weeks)
    self.span = span
    worked = WorkedHours(weeks: span.count)
    duplicates = DuplicateFinder(
      window: MeasuringTerms(duplicateHours: duplicateHours).duplicateWindow)
  }

  /// Contacts come in order of creation; those before the weeks that count only serve to find
  /// duplicates.
  package mutating func add(_ contact: Contact) {
    guard contact.isDemand else { return }
    let origin = origins.number(of: contact)
    let finding = duplicates.see(contact, stream: origin)
    if case .duplicate = finding { return }
    if isOutside(origins.keys[origin]) { return }
    let local = clock.localTime(at: contact.createdAt)
    let day = local.date.dayNumber
    if firstDay == nil { firstDay = day }
    worked.add(contact, at: local, span: span, on: clock)
    guard let week = span.week(of: day) else { return }
    if contact.isAbandoned, contact.waitSeconds == 0 {
      neverInLine += 1
      return
    }
    let queue = number(of: terms.key(of: contact))
    tallies[queue].add(
      1, week: week, interval: span.interval(of: local, seconds: terms.intervalSeconds))
    tallies[queue].handleTimes.add(contact)
    tallies[queue].patience.add(contact)
    handleTimes[contact.channel].add(contact)
    patience[contact.channel].add(contact)
  }

  private mutating func number(of key: QueueKey) -> Int {
    if let known = table[key] { return known }
    table[key] = keys.count
    keys.append(key)
    tallies.append(QueueWeeks(weeks: span.count, intervals: 604_800 / terms.intervalSeconds))
    return keys.count - 1
  }

  package func measured() -> WeekDemand? {
    guard let firstDay,
      let weeks = span.wholeWeeks(firstDay: firstDay, weekdaysSeen: weekdaysSeen)
    else { return nil }
    let queues = keys.indices.map { queue in
      var demand = tallies[queue].demand(
        keys[queue], weeks: weeks, intervalSeconds: terms.intervalSeconds)
      let channel = keys[queue].channel
      demand.workedHours = worked.hours(of: channel, weeks: weeks)
      demand.handleTime = demand.handleTime ?? handleTimes[channel].estimate()
      demand.patience = demand.patience ?? patience[channel].estimate()
      return demand
    }
    return WeekDemand(
      timeZone: clock.name, firstDay: span.firstDay(of: weeks.lowerBound),
      lastDay: span.firstDay(of: weeks.upperBound) + -1, weeks: weeks.count,
      intervalSeconds: terms.intervalSeconds, queues: queues.busiestFirst, notices: notices)
  }

  private var notices: [String] {
    neverInLine > 0 ? [neverInLineNotice(neverInLine)] : []
  }

  /// Whether anything ever came in on each weekday, Monday first, before the last week.
  private var weekdaysSeen: [Bool] {
    let perDay = 86_400 / terms.intervalSeconds
    return (0..<7).map { day in
      tallies.contains { $0.hasAny(day: day, intervalsPerDay: perDay, beforeWeek: span.count - 1) }
    }
  }
}
