/// Patience as a curve through points, straight between them: what was counted from one's own calls,
/// such as by the method of Kaplan and Meier, whose steps are two points at one wait.
///
///     MeasuredPatience([.init(wait: 30, shareStillWaiting: 0.9), .init(wait: 300, shareStillWaiting: 0)])
///
/// It begins with everybody at no wait; after the last point the share stays.
package struct MeasuredPatience: PatienceDistribution {
  package struct Point: Hashable, Sendable {
    /// Seconds.
    package let wait: Double
    package let shareStillWaiting: Double

    package init(wait: Double, shareStillWaiting: Double) {
      self.wait = wait
      self.shareStillWaiting = shareStillWaiting
    }
  }

  package let points: [Point]
  /// The area under the curve up to each point.
  private let meanWaits: [Double]

  package init(_ points: [Point]) {
    let all = [Point(wait: 0, shareStillWaiting: 1)] + points
    precondition(
      zip(all, all.dropFirst()).allSatisfy {
        $0.wait <= $1.wait && $0.shareStillWaiting >= $1.shareStillWaiting
      } && all.allSatisfy { $0.wait.isFinite && (0...1).contains($0.shareStillWaiting) },
      "Waits grow from point to point, and the share still waiting falls from 1.")
    self.points = all
    var area = 0.0
    meanWaits =
      [0]
      + zip(all, all.dropFirst()).map {
        area += ($1.wait - $0.wait) * ($0.shareStillWaiting + $1.shareStillWaiting) / 2
        return area
      }
  }

  /// Everybody gives up after the same time.
  package init(fixed wait: Double) {
    self.init([.init(wait: wait, shareStillWaiting: 1), .init(wait: wait, shareStillWaiting: 0)])
  }

  package func shareStillWaiting(after wait: Double) -> Double {
    let last = lastPoint(atMost: wait)
    guard last + 1 < points.count else { return points[last].shareStillWaiting }
    let from = points[last]
    let to = points[last + 1]
    return from.shareStillWaiting
      + (to.shareStillWaiting - from.shareStillWaiting) * (wait - from.wait) / (to.wait - from.wait)
  }

  package func meanWait(from start: Double, to end: Double) -> Double {
    let first = lastPoint(atMost: start)
    let last = lastPoint(atMost: end)
    let startShare = shareStillWaiting(after: start)
    let endShare = shareStillWaiting(after: end)
    if first == last { return (end - start) * (startShare + endShare) / 2 }
    let next = points[first + 1]
    let before = points[last]
    return (next.wait - start) * (startShare + next.shareStillWaiting) / 2
      + (meanWaits[last] - meanWaits[first + 1])
      + (end - before.wait) * (before.shareStillWaiting + endShare) / 2
  }

  /// Among several points at one wait, the lowest.
  private func lastPoint(atMost wait: Double) -> Int {
    var low = 0
    var high = points.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if points[middle].wait <= wait { low = middle } else { high = middle }
    }
    return low
  }

  package var mean: Double {
    shareNeverGivingUp > 0 ? .infinity : meanWaits[meanWaits.count - 1]
  }

  package var landmarks: [Double] { points.map(\.wait) }

  package var shareNeverGivingUp: Double { points[points.count - 1].shareStillWaiting }
}
