import Forecasting
import Foundation
import Randomness
package import Workforce

/// A week to come as a forecast sees it: what is expected of it, and many ways in which it may come.
package struct ForecastWeek: Sendable {
  /// The Monday, the first on which nothing has come yet.
  package let firstDay: CalendarDate
  /// A typical week of the history with the contacts that are expected of this one.
  package let demand: WeekDemand
  /// Ways in which it may come: each has contacts by queue and by interval from Monday 00:00.
  let paths: [[[Int]]]
  /// The same, as chance alone would have it around what is expected.
  let chance: [[[Int]]]

  /// - Parameters:
  ///   - typical: a mean week of the history, for handle times and patience.
  ///   - history: counted as that week was.
  ///   - terms: holidays, events, and what people changed.
  ///   - paths: how many ways.
  /// - Throws: `Problems` where the history is too short for the days of a forecast to be told apart.
  package init(
    like typical: WeekDemand, history: DemandSeries, terms: ForecastTerms, clock: WallClock,
    paths count: Int, seed: UInt64
  ) throws {
    guard history.dayCount >= YoungTeam.days else {
      throw Problems([
        Problem(
          at: "--forecast",
          "The history has \(history.dayCount) days, too few to tell how days differ.",
          remedy: "Import \(YoungTeam.days) days or more, or leave it out for the typical week.")
      ])
    }
    let today = history.end.date
    let isWhole = history.end.secondOfDay == 0
    let wait = (7 - today.weekday) % 7
    firstDay = today + (wait == 0 && !isWhole ? 7 : wait)
    var terms = terms
    terms.days = firstDay.dayNumber - today.dayNumber + 7
    let forecast = DemandForecast(of: history, terms: terms, clock: clock)
    let perDay = 1440 / history.intervalMinutes
    let week = (terms.days - 7) * perDay - history.end.secondOfDay / 60 / history.intervalMinutes
    var demand = typical
    demand.firstDay = firstDay
    demand.lastDay = firstDay + 6
    demand.weeks = 1
    let models = typical.queues.map { queue in
      history.queues.first { $0.key == queue.key && $0.endedOn == nil }.map {
        ContactModel($0.contacts, ahead: terms.days, calendar: terms.calendar, events: terms.events)
      }
    }
    // Queues' days go up and down together as they did.
    var draws = QueueDependence(models.compactMap(\.self)).draws(
      paths: count, days: terms.days + 1, seed: seed ^ 3
    ).makeIterator()
    var byQueue: [[[Int]]] = []
    for (place, queue) in typical.queues.enumerated() {
      let expected = forecast.queues.first { $0.key == queue.key }?.intervals.map(\.mean)
      demand.queues[place].contacts =
        expected.map { Array($0[week..<week + 7 * perDay]) }
        ?? [Double](repeating: 0, count: 7 * perDay)
      let model = models[place]
      let common = model == nil ? nil : draws.next()
      guard let model, let expected else {
        byQueue.append(Array(repeating: Array(repeating: 0, count: 7 * perDay), count: count))
        continue
      }
      let own = SeededGenerator.child(place, of: seed).nextSeed
      let sampled = model.paths(count, intervals: expected.count, seed: own, draws: common)
      let usual = expected.indices.map { interval in
        sampled.reduce(0) { $0 + $1[interval] } / Double(count)
      }
      byQueue.append(
        sampled.enumerated().map { path, counts in
          var generator = SeededGenerator.child(path, of: own ^ 1)
          return (0..<7).flatMap { day in
            let places = week + day * perDay..<week + (day + 1) * perDay
            return Self.moved(
              counts[places], from: usual[places], to: expected[places], with: &generator)
          }
        })
    }
    self.demand = demand
    self.paths = (0..<count).map { path in byQueue.map { $0[path] } }
    chance = (0..<count).map { path in
      var generator = SeededGenerator.child(path, of: seed ^ 2)
      return demand.queues.map { queue in
        queue.contacts.map { PoissonDistribution(mean: $0).draw(with: &generator) }
      }
    }
  }

  /// A day's contacts as its reconciled and adjusted mean wants it, instead of the queue's own forecast: each
  /// interval times what that changes, with what is no whole contact left to chance.
  private static func moved(
    _ counts: ArraySlice<Double>, from usual: ArraySlice<Double>, to expected: ArraySlice<Double>,
    with generator: inout SeededGenerator
  ) -> [Int] {
    let before = usual.reduce(0, +)
    let after = expected.reduce(0, +)
    guard before > 0 else {
      return expected.map { PoissonDistribution(mean: $0).draw(with: &generator) }
    }
    return counts.map { Int(($0 * after / before + generator.nextUnit()).rounded(.down)) }
  }
}

extension SeededGenerator {
  /// A seed for what goes on by itself from here.
  fileprivate var nextSeed: UInt64 {
    var generator = self
    return generator.next()
  }
}
