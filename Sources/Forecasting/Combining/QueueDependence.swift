import Foundation
import Randomness

/// How days of queues that were forecast apart go up and down together, as their replays' errors did.
///
/// From the same origin, errors of the same day's logarithm are compared in units of what the day's level may
/// be off; correlations are drawn towards none as few days tell. What is drawn for each queue then comes from
/// a normal distribution with these correlations, also known as a Gaussian copula: R. B. Nelsen, *An
/// Introduction to Copulas*, 2006. Days of queues with few contacts a day stay independent.
package struct QueueDependence: Sendable {
  /// For each queue, what independent draws are weighed with: row by row, on and below the diagonal.
  private let factor: [[Double]]

  /// Days like independent ones that each correlation is drawn towards.
  private static let prior = 14.0
  /// No two queues are taken for one.
  private static let most = 0.95

  /// - Parameter models: of histories that begin and end on the same days.
  package init(_ models: [ContactModel]) {
    let errors = models.map(\.replayedErrors)
    factor = CovarianceFactor.lowerRows(
      models.indices.map { row in
        (0...row).map { $0 == row ? 1 : Self.correlation(errors[row], errors[$0]) }
      })
  }

  package func correlation(of left: Int, and right: Int) -> Double {
    zip(factor[left], factor[right]).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// Standard normal draws for each queue, path and day ahead.
  package func draws(paths: Int, days: Int, seed: UInt64) -> [[DayDraws]] {
    let normal = NormalDistribution()
    var byQueue = factor.map { _ in [DayDraws]() }
    for path in 0..<paths {
      var generator = SeededGenerator.child(path, of: seed)
      let apart = factor.map { _ in
        (0..<2 * days).map { _ in normal.draw(with: &generator) }
      }
      for queue in factor.indices {
        let own = (0..<2 * days).map { place in
          zip(factor[queue], apart).reduce(0) { $0 + $1.0 * $1.1[place] }
        }
        byQueue[queue].append(
          DayDraws(levels: Array(own.prefix(days)), chances: Array(own.suffix(days))))
      }
    }
    return byQueue
  }

  private static func correlation(
    _ left: [ReplayedDay: Double], _ right: [ReplayedDay: Double]
  ) -> Double {
    var product = 0.0
    var days: Set<Int> = []
    var count = 0.0
    for (place, error) in left {
      guard let other = right[place] else { continue }
      product += error * other
      count += 1
      days.insert(place.day)
    }
    guard count > 0 else { return 0 }
    let trust = Double(days.count) / (Double(days.count) + prior)
    return min(max(trust * product / count, -most), most)
  }
}

/// What chance makes of days ahead: a standard normal draw each.
package struct DayDraws: Sendable {
  /// Of what days have in common.
  var levels: [Double]
  /// Of what each has by itself.
  var chances: [Double]
}

/// A day as it was forecast from an earlier origin, both counted from the history's first day.
struct ReplayedDay: Hashable {
  var origin: Int
  var day: Int
}

extension ContactModel {
  /// How far replays' days were off, in units of what the levels were expected to be; none of a queue with few
  /// contacts.
  var replayedErrors: [ReplayedDay: Double] {
    guard sparse == nil else { return [:] }
    var errors: [ReplayedDay: Double] = [:]
    for (index, replay) in replays.enumerated() {
      for lead in replay.truths.indices where !replay.truths[lead].isNaN {
        let gap = log(replay.truths[lead] + 0.5) - blend.mean(inReplay: index, ofLead: lead)
        let variance = bands.dayScale * bands.growth[lead] * replay.outlook.variance(ofLead: lead)
        guard variance > 0 else { continue }
        // One day that nobody could foresee mustn't decide.
        errors[ReplayedDay(origin: replay.origin, day: replay.origin + lead)] =
          min(max(gap / variance.squareRoot(), -3), 3)
      }
    }
    return errors
  }
}
