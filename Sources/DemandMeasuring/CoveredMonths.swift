import Workforce

/// Which months a history covers, judged from the tickets of each day.
///
/// An active day has at least a twentieth of the tickets of a typical day (the level of a day at
/// which half of all tickets came in). What lies before the first active day or after the last is
/// stray. A month at the edge is cut off when more days at its edge are silent than ever in a row
/// between active days, and at the latest after three.
struct CoveredMonths {
  let firstActiveDay: Int
  let lastActiveDay: Int
  /// The most days in a row without activity between the first and the last active day.
  let longestSilence: Int
  /// The first day of the longest silence.
  let silenceBegins: Int

  private static let activeShare = 0.05
  private static let toleratedSilence = 3
  /// A beginning or an end of less than `strayShare` of the tickets, so many days away from the
  /// rest, is stray.
  private static let strayDays = 45
  private static let strayShare = 0.01

  /// `tickets[i]` came in on day `firstDay + i`; nil without any.
  init?(tickets: [Double], firstDay: Int) {
    guard let typical = levelOfHalfTheTotal(tickets) else { return nil }
    var active = tickets.indices.filter { tickets[$0] >= Self.activeShare * typical }
    active.removeFirst(Self.strayCount(in: active, tickets: tickets))
    active.removeLast(Self.strayCount(in: active.reversed(), tickets: tickets))
    firstActiveDay = firstDay + active[0]
    lastActiveDay = firstDay + active[active.count - 1]
    let silences = zip(active, active.dropFirst()).map { (days: $1 - $0 - 1, begins: $0 + 1) }
    let longest = silences.max { $0.days < $1.days }
    longestSilence = longest?.days ?? 0
    silenceBegins = firstDay + (longest?.begins ?? 0)
  }

  /// - Parameter longest: days of silence at an edge that are still taken for ordinary ones, if there
  ///   were as many in a row inside the history.
  func extent(of month: Month, tolerating longest: Int = toleratedSilence) -> MeasuredMonth.Extent {
    let firstDay = month.firstDay.dayNumber
    let lastDay = firstDay + month.dayCount - 1
    guard lastDay >= firstActiveDay, firstDay <= lastActiveDay else { return .thin }
    let tolerated = min(longest, longestSilence)
    return firstActiveDay - firstDay > tolerated || lastDay - lastActiveDay > tolerated
      ? .cutOff : .full
  }

  /// How many of the days at the beginning of `days` are stray.
  private static func strayCount(in days: [Int], tickets: [Double]) -> Int {
    let limit = strayShare * tickets.reduce(0, +)
    var running = 0.0
    var stray = 0
    for (index, (day, next)) in zip(days, days.dropFirst()).enumerated() {
      running += tickets[day]
      guard running < limit else { break }
      if abs(next - day) > strayDays { stray = index + 1 }
    }
    return stray
  }
}
