package import Workforce

/// What tells work after a contact, idleness and absence apart.
package struct DutyTerms: Hashable, Sendable {
  /// Whoever takes nobody for longer than this, though somebody waits, is away.
  package var awayAfterSeconds = 300
  /// Whoever takes nobody for longer than this is away, though nobody waits.
  package var longestIdleSeconds = 7200
  /// With fewer observations than this, no time of wrapping up is told.
  package var fewestObservations = 30

  package init() {}
}

/// How long agents take after a contact until they take the next; nil with too few observations.
///
/// An agent who ends a contact while people stand in line, and is free, takes the next at once. So as
/// long as the line lasts, the time until the next contact is the time of wrapping up. Where the line
/// dissolves before, because others took its people, it was longer than that: it is censored, and the
/// distribution is that of Kaplan and Meier, up to `awayAfterSeconds`.
package func measuredWrapUp(
  of line: WaitingLine, terms: DutyTerms = DutyTerms()
) -> WrapUpEstimate? {
  let waiting = WaitingTimes(line)
  let limit = terms.awayAfterSeconds
  var ended = Tally()
  var lost = Tally()
  for answers in line.answersByAgent {
    for (index, contact) in answers.enumerated() {
      let end = contact.endedAt
      guard let lineEnd = waiting.end(from: end) else { continue }
      let lasts = Int(lineEnd - end)
      let next = index + 1 < answers.count ? Int(answers[index + 1].leftAt - end) : .max
      if next < 0 { continue }
      // The last of the line leaves it in the moment in which it ends, give or take a second.
      if next <= lasts + 1, next <= limit {
        ended.add(next)
      } else {
        lost.add(min(lasts, limit + 1))
      }
    }
  }
  let observed = ended.counts.reduce(0, +)
  guard observed >= terms.fewestObservations else { return nil }
  let curve = KaplanMeier(events: ended, lost: lost)
  let away = curve.steps.last?.share ?? 1
  guard away < 1 else { return nil }
  var shares: [(seconds: Double, share: Double)] = []
  var before = 1.0
  for step in curve.steps {
    shares.append((Double(step.seconds), (before - step.share) / (1 - away)))
    before = step.share
  }
  let mean = shares.reduce(0) { $0 + $1.seconds * $1.share }
  let variance = shares.reduce(0) { $0 + ($1.seconds - mean) * ($1.seconds - mean) * $1.share }
  let halfWidth = 1.96 * (variance / Double(observed)).squareRoot()
  return WrapUpEstimate(
    observed: observed, meanSeconds: mean, lowSeconds: max(0, mean - halfWidth),
    highSeconds: mean + halfWidth, awayAfterSeconds: limit, awayShare: away,
    sample: meansOfEqualParts(of: shares, count: 500))
}

/// The means of so many equal parts of a distribution, in ascending order.
private func meansOfEqualParts(
  of shares: [(seconds: Double, share: Double)], count: Int
) -> [Double] {
  let size = 1 / Double(count)
  var means: [Double] = []
  var (sum, room) = (0.0, size)
  for (seconds, share) in shares {
    var left = share
    while left > room, means.count < count - 1 {
      means.append((sum + room * seconds) / size)
      left -= room
      (sum, room) = (0, size)
    }
    sum += left * seconds
    room -= left
  }
  means.append(sum / size)
  return means
}
