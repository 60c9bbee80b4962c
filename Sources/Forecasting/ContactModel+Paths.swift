import Foundation
import Randomness

extension ContactModel {
  /// Ways in which it may come: counts of each interval from the series' end on, a path a row.
  ///
  /// What days have in common is kept, so that a calm week is calm throughout: their levels are drawn
  /// together from the process. What hours of a day have in common is kept too: each day goes up and
  /// down as a whole day of the history did. The same seed gives the same paths.
  ///
  /// - Parameter draws: what chance makes of days, by path, where several queues share it; nil for the
  ///   seed's own.
  package func paths(
    _ count: Int, intervals: Int, seed: UInt64, draws: [DayDraws]? = nil
  ) -> [[Double]] {
    let perDay = days.intervalsPerDay
    let leads = (begun + intervals + perDay - 1) / perDay
    let expectations = (0..<leads).map { expectation(ofLead: $0) }
    let levels = levelFactor(leads)
    let shapes = DayShapes(self)
    return (0..<count).map { path in
      var generator = SeededGenerator.child(path, of: seed)
      let normal = NormalDistribution()
      let own = expectations.map { _ in normal.draw(with: &generator) }
      let dice = draws?[path].levels ?? own
      var counts: [Double] = []
      counts.reserveCapacity(leads * perDay)
      for lead in 0..<leads {
        let ownChance = normal.draw(with: &generator)
        let chance = draws?[path].chances[lead] ?? ownChance
        let expectation = expectations[lead]
        let total: Double
        if sparse != nil {
          counts += expectation.shares.map {
            Double(PoissonDistribution(mean: $0 * expectation.mean).draw(with: &generator))
          }
          continue
        } else if lead == 0, today != nil {
          total = exp(
            expectation.logarithm + (bands.dayScale * expectation.variance).squareRoot() * chance)
        } else {
          let common = zip(levels[lead], dice).reduce(0) { $0 + $1.0 * $1.1 }
          let single = (scale(ofLead: lead) * blend.outlook.chance).squareRoot() * chance
          total = expectation.mean > 0 ? exp(expectation.logarithm + common + single) : 0
        }
        // Around what the day is like, single contacts come by chance; of hours, shapes have it already.
        let count = Double(PoissonDistribution(mean: total).draw(with: &generator))
        let shape = shapes.draw(
          onWeekday: days.series.weekday(ofDay: origin + lead), with: &generator)
        for place in 0..<perDay {
          let mean = expectation.shares[place] * count
          counts.append(max(0, mean + shape[place] * mean.squareRoot()).rounded())
        }
      }
      return Array(counts[begun..<(begun + intervals)])
    }
  }

  /// What independent standard normal draws are weighed with to give the levels of days: row by row, on
  /// and below the diagonal.
  private func levelFactor(_ leads: Int) -> [[Double]] {
    let covariances = blend.outlook.covariances.prefix(leads).map { row in
      row.map { $0 * bands.dayScale }
    }
    return CovarianceFactor.lowerRows(covariances).enumerated().map { lead, row in
      row.map { $0 * bands.growth[lead].squareRoot() }
    }
  }

  /// The variance of days ÷ what the process says of it.
  private func scale(ofLead lead: Int) -> Double { bands.dayScale * bands.growth[lead] }
}

/// How the hours of past days differed from what their totals and profiles say, in units of chance.
private struct DayShapes {
  private let byWeekday: [[[Double]]]
  private let flat: [Double]

  /// Days of half a year.
  private static let days = 182

  init(_ model: ContactModel) {
    let days = model.days
    var byWeekday = [[[Double]]](repeating: [], count: 7)
    let doubtful = Set(
      zip(model.process.days, model.process.doubts).filter { $0.1 > 1 }.map(\.0))
    for day in max(0, model.origin - Self.days)..<max(model.origin, 0)
    where days.totals[day] > 0 && !doubtful.contains(day) {
      let weekday = days.series.weekday(ofDay: day)
      let shares = model.profiles.shares(
        onWeekday: weekday, isHoliday: model.calendar.special.kinds[day] == .holiday)
      let shape = shares.indices.map { place -> Double in
        let expected = shares[place] * days.totals[day]
        let count = days.series.count(onDay: day, at: place)
        return count.isNaN || expected < 1e-9 ? 0 : (count - expected) / expected.squareRoot()
      }
      byWeekday[weekday].append(shape)
    }
    self.byWeekday = byWeekday
    flat = [Double](repeating: 0, count: days.intervalsPerDay)
  }

  func draw(onWeekday weekday: Int, with generator: inout SeededGenerator) -> [Double] {
    byWeekday[weekday].randomElement(using: &generator) ?? flat
  }
}
