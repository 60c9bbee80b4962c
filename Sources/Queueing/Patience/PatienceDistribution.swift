/// How long people wait before they give up. Times are in seconds.
package protocol PatienceDistribution: Hashable, Sendable {
  /// The share of people who still wait after so long, if nobody answers.
  func shareStillWaiting(after wait: Double) -> Double

  /// The time that a caller spends waiting between two moments, on average over all of them: the area
  /// under `shareStillWaiting`.
  func meanWait(from start: Double, to end: Double) -> Double

  /// The area between `shareStillWaiting` and its value at `start`, from there to `end`, which may be
  /// the earlier one; never above 0, as the share falls.
  func excess(from start: Double, to end: Double) -> Double

  /// The mean patience; infinite where some never give up.
  var mean: Double { get }

  /// Waits between which the share still waiting is smooth and bends gently, its jumps among them;
  /// they tell where to look closely.
  var landmarks: [Double] { get }

  /// The share of people who never give up.
  var shareNeverGivingUp: Double { get }
}

extension PatienceDistribution {
  package var shareNeverGivingUp: Double { 0 }

  package func excess(from start: Double, to end: Double) -> Double {
    let area = start <= end ? meanWait(from: start, to: end) : -meanWait(from: end, to: start)
    return min(0, area - shareStillWaiting(after: start) * (end - start))
  }
}
