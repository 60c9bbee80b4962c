import Workforce

/// The weeks of a history of strain while it is measured, from the Monday of its first day on.
struct StrainWeeks {
  private let clock: WallClock
  private let firstDay: Int
  private let firstMonday: Int
  /// When each week begins, and the last one ends.
  private let starts: [Timestamp]
  private var weeks: [StrainWeek]
  private var waits: [DurationHistogram]
  /// Contacts that begin to wait in a week less those that stop.
  private var waitingChange: [Int]
  /// Whether anything ever came in on each weekday, Monday first.
  private var weekdaysSeen = Array(repeating: false, count: 7)

  init(from first: Timestamp, through last: Timestamp, clock: WallClock) {
    self.clock = clock
    let date = clock.localTime(at: first).date
    firstDay = date.dayNumber
    let monday = date.dayNumber - date.weekday
    firstMonday = monday
    let count = max(1, (clock.localTime(at: max(first, last)).date.dayNumber - monday) / 7 + 1)
    starts = (0...count).map { week in
      clock.instant(
        of: LocalTime(date: CalendarDate(dayNumber: monday + 7 * week), hour: 0, minute: 0)
      ).instant
    }
    weeks = (0..<count).map {
      StrainWeek(firstDay: CalendarDate(dayNumber: monday + 7 * $0))
    }
    waits = Array(repeating: DurationHistogram(), count: count)
    waitingChange = Array(repeating: 0, count: count + 1)
  }

  subscript(week: Int) -> StrainWeek {
    get { weeks[week] }
    set { weeks[week] = newValue }
  }

  /// Nil for a time before or after all weeks.
  func week(of time: Timestamp) -> Int? {
    guard time >= starts[0], time < starts[weeks.count] else { return nil }
    var low = 0
    var high = weeks.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= time { low = middle } else { high = middle }
    }
    return low
  }

  /// A contact came in.
  mutating func see(_ time: Timestamp) {
    weekdaysSeen[clock.localTime(at: time).date.weekday] = true
  }

  /// The wait for its first answer of a contact that came in in a week.
  mutating func addWait(from start: Timestamp, to end: Timestamp, week: Int) {
    waits[week].add(Int(end - start))
  }

  /// A contact without a first answer.
  mutating func addWaiting(from start: Timestamp, to end: Timestamp) {
    guard let first = week(of: start) else { return }
    waitingChange[first] += 1
    waitingChange[week(of: end) ?? weeks.count] -= 1
  }

  /// A stretch of time in which a customer waits.
  mutating func addCustomerWaiting(from start: Timestamp, to end: Timestamp) {
    guard var index = week(of: start) else { return }
    while index < weeks.count, starts[index] < end {
      let seconds = min(end, starts[index + 1]) - max(start, starts[index])
      weeks[index].customerDaysWaited += Double(seconds) / 86_400
      index += 1
    }
  }

  mutating func add(_ customers: [Customer], on clock: WallClock) {
    var present = Array(repeating: 0, count: weeks.count + 1)
    for customer in customers {
      // The first week that begins with them, and the week in which they leave.
      let first = week(beginningAtOrAfter: customer.since)
      let left = customer.until.map { week(of: $0) ?? ($0 < starts[0] ? -1 : weeks.count) }
      let end = min(left ?? weeks.count, weeks.count)
      guard first <= end, first < weeks.count else { continue }
      present[first] += 1
      if end < weeks.count {
        present[end + 1] -= 1
        weeks[end].customersLeft += 1
      }
    }
    var sum = 0
    for index in weeks.indices {
      sum += present[index]
      weeks[index].customers = sum
    }
  }

  private func week(beginningAtOrAfter time: Timestamp) -> Int {
    guard time > starts[0] else { return 0 }
    guard let week = week(of: time) else { return weeks.count }
    return starts[week] == time ? week : week + 1
  }

  mutating func add(_ agents: [Agent]) {
    for agent in agents {
      for index in weeks.indices {
        let monday = weeks[index].firstDay
        guard agent.hired <= monday, agent.left.map({ $0 >= monday }) ?? true else { continue }
        weeks[index].people += 1
        if let left = agent.left, left <= monday + 6 { weeks[index].peopleLeft += 1 }
      }
    }
  }

  /// Days on which people resolved something.
  mutating func addWork(_ days: [(day: Int, person: Int)]) {
    var atWork = weeks.map { _ in Set<Int>() }
    for (day, person) in days {
      let index = (day - firstMonday) / 7
      guard weeks.indices.contains(index) else { continue }
      weeks[index].agentDays += 1
      atWork[index].insert(person)
    }
    for index in weeks.indices { weeks[index].agentsAtWork = atWork[index].count }
  }

  /// The weeks that the history covers from Monday to Sunday, with everything that was added up. A week
  /// is whole as well where only weekdays are missing on which nothing ever comes in, in a history that is
  /// long enough to tell.
  func wholeWeeks(through last: CalendarDate) -> [StrainWeek] {
    var told = weeks
    var waiting = 0
    for index in told.indices {
      waiting += waitingChange[index]
      told[index].waitingAtEnd = waiting
      told[index].meanWaitHours = waits[index].mean.map { $0 / 3600 }
      told[index].medianWaitHours = waits[index].percentile(0.5).map { $0 / 3600 }
    }
    let tellsWeekdays = last.dayNumber - firstDay >= 7
    let isCutOff = { (missing: ArraySlice<Bool>) in
      tellsWeekdays ? missing.contains(true) : !missing.isEmpty
    }
    if isCutOff(weekdaysSeen.suffix(6 - last.weekday)) { told.removeLast() }
    if isCutOff(weekdaysSeen.prefix(firstDay - firstMonday)), !told.isEmpty { told.removeFirst() }
    return told
  }
}
