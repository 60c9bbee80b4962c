import Foundation

/// In what unit errors of quiet and of busy steps are alike.
///
/// Errors of counts grow with the square root of what is expected where chance makes them, in
/// proportion where the level does, and not at all where a meter's does. Which power of the forecast
/// fits is told by the errors themselves: the one under which they are most likely, as Laplace's
/// distribution has it.
struct ErrorUnit {
  private let power: Double
  private let season: Int

  init(of replays: [Blend.Replay], in series: RegularSeries, isNeverNegative: Bool) {
    season = series.season
    var best = (power: 0.0, cost: Double.infinity)
    for power in isNeverNegative ? [0, 0.25, 0.5, 0.75, 1] : [0] {
      let candidate = ErrorUnit(power: power, season: season)
      var logarithms = 0.0
      var sizes = 0.0
      var count = 0.0
      for replay in replays {
        let units = candidate.sizes(of: replay.forecast, after: series.values[..<replay.origin])
        for lead in units.indices {
          logarithms += log(units[lead])
          sizes += abs(replay.truth[lead] - replay.forecast[lead]) / units[lead]
          count += 1
        }
      }
      guard count > 0, sizes > 0 else { continue }
      let cost = logarithms / count + log(sizes / count)
      if cost < best.cost { best = (power, cost) }
    }
    power = best.power
  }

  private init(power: Double, season: Int) {
    self.power = power
    self.season = season
  }

  /// How far a step usually is from the same one a season earlier: the median over the history, in units.
  func usualChange(in series: RegularSeries) -> Double {
    let values = series.values
    var changes: [Double] = []
    for start in stride(from: season, to: values.count, by: season) {
      let before = Array(values[(start - season)..<start])
      let units = sizes(of: before, after: values[..<start])
      for (place, value) in values[start...].prefix(season).enumerated() {
        changes.append(abs(value - before[place]) / units[place])
      }
    }
    return changes.isEmpty ? .infinity : median(changes)
  }

  /// One for each step of a forecast. No step is taken for so quiet that nothing can come: a twentieth
  /// of the last season's level is always expected.
  func sizes(of forecast: [Double], after known: ArraySlice<Double>) -> [Double] {
    guard power > 0 else { return forecast.map { _ in 1 } }
    let recent = known.suffix(season)
    let level = recent.reduce(0, +) / Double(max(recent.count, 1)) + 1e-12
    let least = 0.05 * level
    return forecast.map { pow((max($0, 0) + least) / level, power) * level }
  }
}
