/// An instant, in whole seconds since 1970-01-01 00:00 UTC. Leap seconds don't count.
package struct Timestamp: Hashable, Comparable, Sendable {
  package let secondsSince1970: Int64

  package init(secondsSince1970: Int64) {
    self.secondsSince1970 = secondsSince1970
  }

  package static func < (lhs: Timestamp, rhs: Timestamp) -> Bool {
    lhs.secondsSince1970 < rhs.secondsSince1970
  }

  /// Seconds from `rhs` to `lhs`.
  package static func - (lhs: Timestamp, rhs: Timestamp) -> Int64 {
    lhs.secondsSince1970 - rhs.secondsSince1970
  }

  package static func + (instant: Timestamp, seconds: Int64) -> Timestamp {
    Timestamp(secondsSince1970: instant.secondsSince1970 + seconds)
  }
}

extension Timestamp: CustomStringConvertible {
  /// The instant in UTC, as `2026-12-31T23:59:00Z`.
  package var description: String {
    "\(LocalTime(secondsSince1970: secondsSince1970))Z"
  }
}

extension Timestamp: Encodable {
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
