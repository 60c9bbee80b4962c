import Randomness
package import Workforce

/// A figure in which two outcomes are compared.
package enum ComparedFigure: Hashable, Sendable {
  case serviceLevel, averageSpeedOfAnswer, abandonment

  fileprivate func quotient(_ total: ReplicationTotal) -> (Double, Double) {
    switch self {
    case .serviceLevel: (total.inTime, total.inTimeBase)
    case .averageSpeedOfAnswer: (total.answeredWaitSeconds, total.answered)
    case .abandonment: (total.abandoned, total.offered)
    }
  }
}

/// How much larger a queue's figure is in `other` than in `one`, replication against replication.
///
/// Outcomes of the same seed meet the same customers, so that luck hits both alike and the
/// difference is known much better than either figure: common random numbers, in A. M. Law,
/// Simulation Modeling and Analysis, 5th ed. 2015, chapter 11. Nil if either has nobody to tell of,
/// or fewer than two replications are shared.
package func difference(
  in figure: ComparedFigure, ofQueue queue: Int, from one: ServiceOutcome, to other: ServiceOutcome
) -> Estimate? {
  let pairs = zip(
    one.queues[queue].totalsByReplication, other.queues[queue].totalsByReplication
  ).map { (figure.quotient($0), figure.quotient($1)) }
  let count = Double(pairs.count)
  let bottoms = pairs.reduce((0, 0)) { ($0.0 + $1.0.1, $0.1 + $1.1.1) }
  guard pairs.count > 1, bottoms.0 > 0, bottoms.1 > 0 else { return nil }
  let tops = pairs.reduce((0, 0)) { ($0.0 + $1.0.0, $0.1 + $1.1.0) }
  let ratios = (tops.0 / bottoms.0, tops.1 / bottoms.1)
  // How far each replication pulls the difference, to first order; these add up to 0.
  let squares = pairs.reduce(0.0) { sum, pair in
    let (before, after) = pair
    let pull =
      count * (after.0 - ratios.1 * after.1) / bottoms.1
      - count * (before.0 - ratios.0 * before.1) / bottoms.0
    return sum + pull * pull
  }
  let error = (squares / (count - 1) / count).squareRoot()
  let quantile = StudentT.quantile(
    (1 + one.confidence) / 2, degreesOfFreedom: pairs.count - 1)
  return Estimate(mean: ratios.1 - ratios.0, halfWidth: error * quantile)
}
