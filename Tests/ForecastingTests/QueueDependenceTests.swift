import Foundation
import Randomness
import Testing
import Workforce

@testable import Forecasting

@Suite("Days of queues go up and down as they did") struct QueueDependenceTests {
  /// Two queues, of whose days' logarithms a share of the variance is common.
  private func models(shared: Double, seed: UInt64) -> [ContactModel] {
    var generator = SeededGenerator(seed: seed)
    let normal = NormalDistribution()
    let common = (0..<182).map { _ in normal.draw(with: &generator) }
    return [UInt64(1), 2].map { queue in
      var own = SeededGenerator.child(Int(queue), of: seed)
      let factors = common.map {
        exp(0.2 * (shared.squareRoot() * $0 + (1 - shared).squareRoot() * normal.draw(with: &own)))
      }
      let series = MadeSeries.poisson(
        days: 182, intervalMinutes: 360, seed: seed + queue
      ) { date, day in 400 * MadeSeries.weekdayFactor(date) * factors[day] }
      return ContactModel(series, ahead: 14)
    }
  }

  /// Of the first days' totals over paths.
  private func correlation(_ paths: [[[Double]]], day: Int) -> Double {
    let totals = paths.map { queue in queue.map { log($0[day * 4..<day * 4 + 4].reduce(1, +)) } }
    let means = totals.map { $0.reduce(0, +) / Double($0.count) }
    func product(_ left: Int, _ right: Int) -> Double {
      zip(totals[left], totals[right]).reduce(0) {
        $0 + ($1.0 - means[left]) * ($1.1 - means[right])
      }
    }
    return product(0, 1) / (product(0, 0) * product(1, 1)).squareRoot()
  }

  @Test(arguments: [0.0, 0.8]) func pathsHaveTheDependenceOfTheHistory(shared: Double) {
    let seed: UInt64 = 41
    print("seed \(seed)")
    let models = models(shared: shared, seed: seed)
    let dependence = QueueDependence(models)
    #expect(abs(dependence.correlation(of: 0, and: 1) - shared) < 0.25)
    let draws = dependence.draws(paths: 600, days: 15, seed: seed)
    let paths = zip(models, draws).enumerated().map { place, both in
      both.0.paths(600, intervals: 14 * 4, seed: seed + UInt64(place), draws: both.1)
    }
    for day in [0, 6, 13] {
      let found = correlation(paths, day: day)
      #expect(abs(found - shared) < 0.3, "\(found) on day \(day)")
    }
    #expect(
      dependence.draws(paths: 3, days: 15, seed: seed)[1][2].levels == draws[1][2].levels)
  }

  @Test func oneQueueAloneDrawsAsItWould() {
    let model = models(shared: 0, seed: 5)[0]
    let draws = QueueDependence([model]).draws(paths: 400, days: 15, seed: 9)
    func spread(_ paths: [[Double]]) -> Double {
      let totals = paths.map { log($0.reduce(0, +)) }
      let mean = totals.reduce(0, +) / Double(totals.count)
      return (totals.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(totals.count))
        .squareRoot()
    }
    let alone = spread(model.paths(400, intervals: 56, seed: 9))
    let drawn = spread(model.paths(400, intervals: 56, seed: 9, draws: draws[0]))
    #expect(abs(drawn / alone - 1) < 0.15, "\(drawn), \(alone)")
  }
}
