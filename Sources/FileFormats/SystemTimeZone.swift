import Foundation
package import Workforce

extension WallClock {
  /// A zone's clock with its changes from 1970 to 2037, from the system's time zone data; nil if the system knows
  /// no zone of this name.
  package init?(systemZone name: String) {
    guard let zone = TimeZone(identifier: name) else { return nil }
    let start = Date(timeIntervalSince1970: 0)
    let end = Date(timeIntervalSince1970: 2_145_916_800)  // 2038-01-01
    var changes: [Change] = []
    var date = start
    while let next = zone.nextDaylightSavingTimeTransition(after: date), next < end, next > date {
      changes.append(
        Change(
          instant: Timestamp(secondsSince1970: Int64(next.timeIntervalSince1970.rounded())),
          offsetSeconds: zone.secondsFromGMT(for: next)))
      date = next
    }
    self.init(name: name, offsetBeforeSeconds: zone.secondsFromGMT(for: start), changes: changes)
  }
}
