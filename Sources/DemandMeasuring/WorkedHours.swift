import Workforce

/// Finds the hours of the week in which somebody answers a channel's contacts.
///
/// From the first to the last hour of a weekday in which, in at least a quarter of the weeks, a contact
/// was answered. What happens more seldom is somebody who helps out.
struct WorkedHours {
  /// By week and hour of the week.
  private var answered: [[Bool]]

  init(weeks: Int) {
    answered = Array(repeating: Array(repeating: false, count: 168), count: weeks)
  }

  /// Takes in a contact at the moment at which somebody took it up, if that is known.
  mutating func add(_ contact: Contact, span: WeekSpan, on clock: WallClock) {
    guard !contact.isAbandoned, let at = contact.takenUpAt else { return }
    let local = clock.localTime(at: at)
    guard let week = span.week(of: local.date.dayNumber) else { return }
    answered[week][local.hourOfWeek] = true
  }

  /// Nil if nobody answered in any of the weeks.
  func hours(weeks: Range<Int>) -> WeekHours? {
    let least = (weeks.count + 3) / 4
    let worked = (0..<168).map { hour in
      weeks.reduce(0) { $0 + (answered[$1][hour] ? 1 : 0) } >= least
    }
    let days = (0..<7).compactMap { day -> Range<Int>? in
      let hours = (day * 24..<(day + 1) * 24).filter { worked[$0] }
      guard let first = hours.first, let last = hours.last else { return nil }
      return first * 60..<(last + 1) * 60
    }
    return days.isEmpty ? nil : WeekHours(minutes: days)
  }
}

extension Contact {
  /// When somebody first answered: the first reply, else the end of the wait, else the resolution less
  /// the time it took.
  fileprivate var takenUpAt: Timestamp? {
    if let firstReplyAt { return firstReplyAt }
    if let waitSeconds { return createdAt + Int64(waitSeconds) }
    return resolvedAt.map { max(createdAt, $0 + -Int64(handleSeconds ?? 0)) }
  }
}
