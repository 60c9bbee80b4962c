import Workforce

/// Finds the hours of the week in which a desk is at work, from when it answers.
///
/// From the first to the last hour of a weekday in which, in over a quarter of the weeks, somebody
/// answered a contact of any channel: what happens more seldom is somebody who helps out. At its ends, a
/// channel is closed in hours in which several of its contacts came and nobody ever answered one.
struct WorkedHours {
  /// Whether anything was answered, by week and hour of the week.
  private var worked: [[Bool]]
  /// Contacts that came in each hour of the week, and those of them that were answered.
  private var came = PerChannel { Tally() }
  private var answered = PerChannel { Tally() }

  /// So many contacts without an answer aren't chance.
  private static let several = 3

  init(weeks: Int) {
    worked = Array(repeating: Array(repeating: false, count: 168), count: weeks)
  }

  /// Takes in a contact that came at `local`, and the moment at which somebody took it up, if that is
  /// known.
  mutating func add(_ contact: Contact, at local: LocalTime, span: WeekSpan, on clock: WallClock) {
    if span.week(of: local.date.dayNumber) != nil {
      came[contact.channel].add(local.hourOfWeek)
      if !contact.isAbandoned { answered[contact.channel].add(local.hourOfWeek) }
    }
    guard !contact.isAbandoned, let at = contact.takenUpAt else { return }
    let local = clock.localTime(at: at)
    guard let week = span.week(of: local.date.dayNumber) else { return }
    worked[week][local.hourOfWeek] = true
  }

  /// Nil if nobody answered anything in any of the weeks.
  func hours(of channel: ContactChannel, weeks: Range<Int>) -> WeekHours? {
    let days = (0..<7).compactMap { day -> Range<Int>? in
      let hours = (day * 24..<(day + 1) * 24).filter { hour in
        4 * weeks.reduce(0) { $0 + (worked[$1][hour] ? 1 : 0) } > weeks.count
          && !isDeaf(channel, in: hour)
      }
      guard let first = hours.first, let last = hours.last else { return nil }
      return first * 60..<(last + 1) * 60
    }
    return days.isEmpty ? nil : WeekHours(minutes: days)
  }

  private func isDeaf(_ channel: ContactChannel, in hour: Int) -> Bool {
    came[channel][hour] >= Self.several && answered[channel][hour] == 0
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
