import Foundation
package import Workforce

extension WallClock {
  /// A zone's clock from 2026 to 2029, from the system's time zone data.
  package static func system(_ name: String) -> WallClock {
    guard let zone = TimeZone(identifier: name) else {
      preconditionFailure("There is no time zone \(name).")
    }
    var date = Date(timeIntervalSince1970: 1_767_225_600)  // 2026-01-01
    let end = Date(timeIntervalSince1970: 1_893_456_000)  // 2030-01-01
    let before = zone.secondsFromGMT(for: date)
    var changes: [Change] = []
    while let next = zone.nextDaylightSavingTimeTransition(after: date), next < end, next > date {
      changes.append(
        Change(
          instant: Timestamp(secondsSince1970: Int64(next.timeIntervalSince1970.rounded())),
          offsetSeconds: zone.secondsFromGMT(for: next)))
      date = next
    }
    return WallClock(name: name, offsetBeforeSeconds: before, changes: changes)
  }

  /// The same of several zones, by name.
  package static func system(_ names: [String]) -> [String: WallClock] {
    Dictionary(uniqueKeysWithValues: names.map { ($0, system($0)) })
  }
}
