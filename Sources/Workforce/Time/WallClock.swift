/// A named time zone as the list of its clock changes: turns instants into wall time and back.
///
/// The table is made at the edge (from the system's time zone data) and passed in; looking up is a
/// binary search.
package struct WallClock: Sendable, Hashable {
  /// From `instant` on, until the next change, the wall is `offsetSeconds` ahead of UTC.
  package struct Change: Sendable, Hashable {
    package let instant: Timestamp
    package let offsetSeconds: Int

    package init(instant: Timestamp, offsetSeconds: Int) {
      self.instant = instant
      self.offsetSeconds = offsetSeconds
    }
  }

  /// The zone's name in the tz database, such as `Europe/Dublin`.
  package let name: String
  private let offsetBeforeSeconds: Int
  private let changes: [Change]

  /// `changes` in order of time; `offsetBeforeSeconds` holds before the first of them.
  package init(name: String, offsetBeforeSeconds: Int, changes: [Change]) {
    precondition(
      zip(changes, changes.dropFirst()).allSatisfy { $0.instant < $1.instant },
      "Clock changes are in order of time.")
    self.name = name
    self.offsetBeforeSeconds = offsetBeforeSeconds
    self.changes = changes
  }

  package static let utc = WallClock(name: "UTC", offsetBeforeSeconds: 0, changes: [])

  package func localTime(at instant: Timestamp) -> LocalTime {
    LocalTime(
      secondsSince1970: instant.secondsSince1970 + Int64(offsetSeconds(at: instant)))
  }

  /// How the wall's time maps to an instant.
  package enum Resolution: Equatable, Sendable {
    /// The wall shows this time exactly once.
    case unique(Timestamp)
    /// The clock went back and shows this time twice; the earlier of the two is given.
    case repeated(earlier: Timestamp, later: Timestamp)
    /// The clock went forward over this time; the instant is as far after the change as the time
    /// is after the gap's start.
    case skipped(Timestamp)

    /// The one instant to use: of a repeated time the earlier.
    package var instant: Timestamp {
      switch self {
      case .unique(let instant), .skipped(let instant): instant
      case .repeated(let earlier, _): earlier
      }
    }
  }

  package func instant(of local: LocalTime) -> Resolution {
    // Offsets differ from UTC by less than a day and changes are more than a day apart, so that
    // only the offsets a day before and a day after can hold.
    let asIfUTC = Timestamp(secondsSince1970: local.secondsSince1970)
    let before = offsetSeconds(at: asIfUTC + -86_400)
    let after = offsetSeconds(at: asIfUTC + 86_400)
    let withBefore = asIfUTC + -Int64(before)
    guard before != after else { return .unique(withBefore) }
    let withAfter = asIfUTC + -Int64(after)
    let beforeHolds = offsetSeconds(at: withBefore) == before
    let afterHolds = offsetSeconds(at: withAfter) == after
    return switch (beforeHolds, afterHolds) {
    case (true, true): .repeated(earlier: withBefore, later: withAfter)
    case (true, false): .unique(withBefore)
    case (false, true): .unique(withAfter)
    case (false, false): .skipped(withBefore)
    }
  }

  /// From `start` to `end`, the stretches in which the wall is as far ahead of UTC throughout.
  package func stretches(
    from start: Timestamp, to end: Timestamp
  ) -> [(start: Timestamp, end: Timestamp, offsetSeconds: Int)] {
    let inside = changes.filter { $0.instant > start && $0.instant < end }
    let starts = [Change(instant: start, offsetSeconds: offsetSeconds(at: start))] + inside
    return zip(starts, inside.map(\.instant) + [end]).map { ($0.instant, $1, $0.offsetSeconds) }
  }

  package func offsetSeconds(at instant: Timestamp) -> Int {
    var low = 0
    var high = changes.count
    while low < high {
      let middle = (low + high) / 2
      if changes[middle].instant <= instant { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? offsetBeforeSeconds : changes[low - 1].offsetSeconds
  }
}
