import Foundation

/// How long customers of a channel wait before they give up, estimated from contacts that were
/// answered and contacts that were not.
///
/// Whoever was answered would have waited longer than they did: their patience is only known to be
/// more, also known as censored. Leaving them out makes people look far less patient than they are.
package struct PatienceEstimate: Hashable, Sendable {
  package struct Point: Hashable, Sendable {
    package let waitSeconds: Double
    /// Of all who would wait so long for an answer that doesn't come, the share that still does.
    package let shareStillWaiting: Double

    package init(waitSeconds: Double, shareStillWaiting: Double) {
      self.waitSeconds = waitSeconds
      self.shareStillWaiting = shareStillWaiting
    }
  }

  /// Contacts that gave up.
  package let abandoned: Int
  package let answered: Int
  /// The waiting time of all, answered or not, ÷ those who gave up: the maximum-likelihood estimate
  /// where patience is exponential (D. R. Cox and D. Oakes, Analysis of Survival Data, 1984,
  /// chapter 3).
  package let meanSeconds: Double
  /// The mean is between these two with 95 % confidence, for customers who decide independently.
  package let lowSeconds: Double
  package let highSeconds: Double
  /// The share still waiting by the method of Kaplan and Meier, straight between points; it begins
  /// with everybody at no wait, which isn't a point of it, and ends where too few waited to tell.
  package let curve: [Point]
  /// The mean of what remains to those who waited longer than half of those who gave up did: how
  /// those are taken to go on who outlast the curve.
  package let laterMeanSeconds: Double

  package init(
    abandoned: Int, answered: Int, meanSeconds: Double, lowSeconds: Double, highSeconds: Double,
    curve: [Point], laterMeanSeconds: Double? = nil
  ) {
    let points = [Point(waitSeconds: 0, shareStillWaiting: 1)] + curve
    precondition(
      zip(points, points.dropFirst()).allSatisfy {
        $0.waitSeconds <= $1.waitSeconds && $0.shareStillWaiting >= $1.shareStillWaiting
      } && points.allSatisfy { $0.waitSeconds.isFinite && (0...1).contains($0.shareStillWaiting) },
      "Waits grow from point to point, and the share still waiting falls from 1.")
    precondition(
      meanSeconds > 0 && laterMeanSeconds ?? meanSeconds > 0, "Patience is a time above 0.")
    self.abandoned = abandoned
    self.answered = answered
    self.meanSeconds = meanSeconds
    self.lowSeconds = lowSeconds
    self.highSeconds = highSeconds
    self.curve = curve
    self.laterMeanSeconds = laterMeanSeconds ?? meanSeconds
  }

  /// The curve, and beyond its end what is taken for likely: those who are left go on giving up at
  /// the rate of those who had waited long.
  ///
  /// Nothing was observed there, so this is an assumption. Its rival, that whoever outlasted the
  /// longest wait on record never gives up, would let a queue grow without end as soon as waits get
  /// longer than they ever were. (Completing the curve by an exponential tail: B. W. Brown,
  /// M. Hollander and R. M. Korwar, in Reliability and Biometry, SIAM 1974; the rate is ours.)
  package var completedCurve: [Point] {
    let end = curve.last ?? Point(waitSeconds: 0, shareStillWaiting: 1)
    guard end.shareStillWaiting > 0 else { return curve }
    let steps = 24
    return curve
      + (1...steps).map { step in
        // Each step leaves the same share; the last one a thousandth of those at the curve's end.
        let left = pow(0.001, Double(step) / Double(steps))
        return Point(
          waitSeconds: end.waitSeconds - laterMeanSeconds * log(left),
          shareStillWaiting: step == steps ? 0 : end.shareStillWaiting * left)
      }
  }

  /// The same people, each so many times as patient.
  package func scaled(by factor: Double) -> PatienceEstimate {
    PatienceEstimate(
      abandoned: abandoned, answered: answered, meanSeconds: meanSeconds * factor,
      lowSeconds: lowSeconds * factor, highSeconds: highSeconds * factor,
      curve: curve.map {
        Point(
          waitSeconds: $0.waitSeconds * factor, shareStillWaiting: $0.shareStillWaiting)
      },
      laterMeanSeconds: laterMeanSeconds * factor)
  }

  /// A thousand patiences, each as likely, from the completed curve.
  package var distribution: DurationDistribution {
    let points = [Point(waitSeconds: 0, shareStillWaiting: 1)] + completedCurve
    let count = 1000
    var next = 1
    return .measured(
      seconds: (0..<count).map { draw in
        let share = 1 - (Double(draw) + 0.5) / Double(count)
        while next < points.count - 1, points[next].shareStillWaiting > share { next += 1 }
        let (from, to) = (points[next - 1], points[next])
        guard from.shareStillWaiting > to.shareStillWaiting else { return to.waitSeconds }
        let part =
          (from.shareStillWaiting - share) / (from.shareStillWaiting - to.shareStillWaiting)
        return from.waitSeconds + (to.waitSeconds - from.waitSeconds) * min(1, max(0, part))
      })
  }
}
