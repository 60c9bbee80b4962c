import Foundation
import Workforce

/// The time now and the system's time zones: where the outside world enters.
enum SystemClock {
  static var now: Timestamp {
    Timestamp(secondsSince1970: Int64(Date().timeIntervalSince1970.rounded(.down)))
  }

  /// The zone's clock changes from 1970 to 2037; nil if the system knows no zone of this name.
  static func wallClock(named name: String) -> WallClock? {
    guard let zone = TimeZone(identifier: name) else { return nil }
    let start = Date(timeIntervalSince1970: 0)
    let end = Date(timeIntervalSince1970: 2_145_916_800)  // 2038-01-01
    var changes: [WallClock.Change] = []
    var date = start
    while let next = zone.nextDaylightSavingTimeTransition(after: date), next < end, next > date {
      changes.append(
        WallClock.Change(
          instant: Timestamp(secondsSince1970: Int64(next.timeIntervalSince1970.rounded())),
          offsetSeconds: zone.secondsFromGMT(for: next)))
      date = next
    }
    return WallClock(
      name: name, offsetBeforeSeconds: zone.secondsFromGMT(for: start), changes: changes)
  }
}
