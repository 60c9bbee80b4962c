import Foundation
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
  private var span: WeekSpan
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
    guard neverInLine > 0 else { return [] }
    return [
      "\(Numerals.whole(neverInLine)) \(neverInLine == 1 ? "contact" : "contacts") gave up after 0 "
        + "seconds, such as callers who hang up in the menu: never in line, so they need nobody."
    ]
  }

  /// Whether anything ever came in on each weekday, Monday first, before the last week.
  private var weekdaysSeen: [Bool] {
    let perDay = 86_400 / terms.intervalSeconds
    return (0..<7).map { day in
      tallies.contains { $0.hasAny(day: day, intervalsPerDay: perDay, beforeWeek: span.count - 1) }
    }
  }
}

/// Which weeks are measured, and what tells queues apart.
package struct WeekTerms: Hashable, Sendable {
  /// The most whole weeks to average.
  package var weeks: Int
  package var intervalSeconds: Int
  package var byLanguage: Bool
  package var bySkill: Bool

  package init(
    weeks: Int = 8, intervalSeconds: Int = 900, byLanguage: Bool = true, bySkill: Bool = false
  ) {
    precondition(weeks > 0, "At least one week is measured.")
    precondition(
      intervalSeconds > 0 && 86_400 % intervalSeconds == 0, "A day has whole intervals.")
    self.weeks = weeks
    self.intervalSeconds = intervalSeconds
    self.byLanguage = byLanguage
    self.bySkill = bySkill
  }

  func key(of contact: Contact) -> QueueKey {
    QueueKey(
      channel: contact.channel, language: byLanguage ? contact.language : nil,
      skill: bySkill ? contact.group : nil)
  }
}

/// Weeks in a row, from Monday to Sunday, numbered from 0; the last is that of a history's last day.
struct WeekSpan {
  let count: Int
  private let firstMonday: Int
  private let lastDay: Int

  init(through last: CalendarDate, weeks: Int) {
    count = weeks + 1
    lastDay = last.dayNumber
    firstMonday = last.dayNumber - last.weekday - weeks * 7
  }

  func week(of day: Int) -> Int? {
    day >= firstMonday && day < firstMonday + count * 7 ? (day - firstMonday) / 7 : nil
  }

  func interval(of local: LocalTime, seconds: Int) -> Int {
    (local.date.weekday * 86_400 + local.secondOfDay) / seconds
  }

  func firstDay(of week: Int) -> CalendarDate {
    CalendarDate(dayNumber: firstMonday + week * 7)
  }

  /// The weeks that the history covers from their first day to their last, one fewer than there are;
  /// nil if none is. The last week is whole if only weekdays are missing on which nothing ever comes
  /// in, such as the weekend.
  func wholeWeeks(firstDay: Int, weekdaysSeen: [Bool]) -> Range<Int>? {
    let lastWeekday = lastDay - (firstMonday + (count - 1) * 7)
    let isLastWhole =
      lastWeekday == 6
      || (count > 1 && weekdaysSeen.contains(true)
        && !weekdaysSeen[(lastWeekday + 1)...].contains(true))
    let end = isLastWhole ? count : count - 1
    // A history that begins on a Monday, or on a day before which nothing came in that week.
    let late = firstDay - firstMonday
    let begin = late <= 0 ? 0 : (late + 6) / 7
    let start = max(begin, end - (count - 1))
    return start < end ? start..<end : nil
  }
}

/// What came in through one queue, week by week.
struct QueueWeeks {
  /// By week and interval.
  private var contacts: [[Double]]
  var handleTimes = HandleTimeMeter()
  var patience = PatienceMeter()
  /// The handle time of contacts that are only told in sums.
  private var timed = 0.0
  private var handleSeconds = 0.0

  init(weeks: Int, intervals: Int) {
    contacts = Array(repeating: Array(repeating: 0, count: intervals), count: weeks)
  }

  mutating func add(_ count: Double, week: Int, interval: Int) {
    contacts[week][interval] += count
  }

  mutating func addHandled(_ count: Double, seconds: Double) {
    timed += count
    handleSeconds += seconds
  }

  func hasAny(day: Int, intervalsPerDay: Int, beforeWeek end: Int) -> Bool {
    contacts[..<end].contains { week in
      week[(day * intervalsPerDay)..<((day + 1) * intervalsPerDay)].contains { $0 > 0 }
    }
  }

  func demand(_ key: QueueKey, weeks: Range<Int>, intervalSeconds: Int) -> QueueDemand {
    let counted = contacts[weeks]
    let mean = contacts[0].indices.map { interval in
      counted.reduce(0) { $0 + $1[interval] } / Double(weeks.count)
    }
    return QueueDemand(
      key: key, contacts: mean, handleTime: handleTimes.estimate() ?? meanHandleTime,
      patience: patience.estimate(),
      dayVariation: Self.dayVariation(Array(counted), intervalsPerDay: 86_400 / intervalSeconds))
  }

  /// Where only sums are told, how handle times spread isn't known; they are taken to be exponential.
  private var meanHandleTime: HandleTimeEstimate? {
    guard timed > 0, handleSeconds > 0 else { return nil }
    return HandleTimeEstimate(
      count: Int(timed), meanSeconds: handleSeconds / timed, coefficientOfVariation: 1,
      sample: exponentialSample(mean: handleSeconds / timed))
  }

  /// How much days differ beyond chance, by the method of moments: a weekday's counts vary by their
  /// mean (Poisson) and by the square of their mean × the factor's variance. 0 with fewer than three
  /// weeks, or where they differ no more than by chance.
  private static func dayVariation(_ weeks: [[Double]], intervalsPerDay: Int) -> Double {
    guard weeks.count >= 3 else { return 0 }
    var excess = 0.0
    var squares = 0.0
    for day in 0..<7 {
      let range = (day * intervalsPerDay)..<((day + 1) * intervalsPerDay)
      let totals = weeks.map { $0[range].reduce(0, +) }
      let mean = totals.reduce(0, +) / Double(weeks.count)
      let variance =
        totals.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(weeks.count - 1)
      excess += variance - mean
      squares += mean * mean
    }
    return squares > 0 ? max(0, excess / squares).squareRoot() : 0
  }
}

/// Values each as likely, with the mean and shape of an exponential distribution.
private func exponentialSample(mean: Double) -> [Double] {
  let count = 200
  // The mean of the values between two neighbouring quantiles, from the integral of −ln(1 − p).
  func area(_ share: Double) -> Double {
    share >= 1 ? 1 : share + (1 - share) * log1p(-share)
  }
  return (0..<count).map { index in
    let (from, to) = (Double(index) / Double(count), Double(index + 1) / Double(count))
    return mean * (area(to) - area(from)) * Double(count)
  }
}

extension [QueueDemand] {
  /// Those with most contacts first; those with none left out.
  var busiestFirst: [QueueDemand] {
    filter { $0.contactsPerWeek > 0 }.sorted {
      (-$0.contactsPerWeek, $0.key.name) < (-$1.contactsPerWeek, $1.key.name)
    }
  }
}
