import Workforce

/// A change of the clock on the wall: times that it skips, or shows twice.
struct ClockJump: Equatable {
  /// Seconds as `LocalTime` counts them.
  let times: Range<Int64>
  let isSkipped: Bool

  /// Those between two instants, in order.
  static func all(from start: Timestamp, to end: Timestamp, on clock: WallClock) -> [ClockJump] {
    guard start < end else { return [] }
    let stretches = clock.stretches(from: start, to: end)
    return zip(stretches, stretches.dropFirst()).compactMap { before, after in
      let old = after.start.secondsSince1970 + Int64(before.offsetSeconds)
      let new = after.start.secondsSince1970 + Int64(after.offsetSeconds)
      if old == new { return nil }
      return old < new
        ? ClockJump(times: old..<new, isSkipped: true)
        : ClockJump(times: new..<old, isSkipped: false)
    }
  }

  /// Makes counts what they would be without the change: an interval that is shown twice has half, one
  /// that is skipped isn't observed, and one that is cut counts as though it were whole.
  func correct(_ counts: inout [Double], start: Int64, intervalSeconds: Int64) {
    let first = max(0, (times.lowerBound - start) / intervalSeconds)
    var place = first
    while place < counts.count {
      let from = start + place * intervalSeconds
      guard from < times.upperBound else { return }
      let part = Double(
        min(from + intervalSeconds, times.upperBound) - max(from, times.lowerBound))
      if part > 0 {
        let whole = Double(intervalSeconds)
        let passed = isSkipped ? whole - part : whole + part
        counts[Int(place)] = passed > 0 ? counts[Int(place)] * whole / passed : .nan
      }
      place += 1
    }
  }
}
