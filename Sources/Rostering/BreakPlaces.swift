package import Workforce

/// Where the breaks of a shift can lie.
package enum BreakPlaces {
  /// Starts for all breaks of a shift, in minutes after midnight: each in the middle of its window, later
  /// where another is in the way.
  ///
  /// - Parameters:
  ///   - fixed: a break whose start is given.
  ///   - time: its start.
  /// - Returns: Nil where the breaks don't fit.
  package static func first(of shift: RosterShift, with fixed: Int, at time: Int) -> [Int]? {
    var starts = [Int?](repeating: nil, count: shift.breaks.count)
    starts[fixed] = time
    guard time + shift.breaks[fixed].minutes <= shift.end else { return nil }
    for (index, pause) in shift.breaks.enumerated() where index != fixed {
      let window = pause.earliestAfter...max(pause.earliestAfter, pause.latestAfter)
      let middle = (window.lowerBound + window.upperBound) / 2 / 5 * 5
      let order = window.filter { $0 % 5 == 0 || $0 == window.lowerBound }
        .sorted { (abs($0 - middle), $0) < (abs($1 - middle), $1) }
      let free = order.first { after in
        let span = shift.start + after..<shift.start + after + pause.minutes
        return span.upperBound <= shift.end
          && shift.breaks.indices.allSatisfy { other in
            guard let start = starts[other] else { return true }
            return !span.overlaps(start..<start + shift.breaks[other].minutes)
          }
      }
      guard let free else { return nil }
      starts[index] = shift.start + free
    }
    return starts.compactMap(\.self)
  }

  /// The same with every break free. Where they don't fit, each is at its earliest.
  package static func first(of shift: RosterShift) -> [Int] {
    guard let pause = shift.breaks.first else { return [] }
    let middle = (pause.earliestAfter + max(pause.earliestAfter, pause.latestAfter)) / 2 / 5 * 5
    return first(of: shift, with: 0, at: shift.start + max(pause.earliestAfter, middle))
      ?? shift.breaks.map { shift.start + $0.earliestAfter }
  }
}
