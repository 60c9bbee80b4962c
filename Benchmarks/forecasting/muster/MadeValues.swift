import Forecasting
import Foundation
import Randomness
import Workforce

/// Prints how often bands held on series without dates that are made up: counts with a season, a level that
/// wanders and perhaps a trend.
///
/// - Parameter arguments: how many series of each kind, then the seed.
func madeValues(_ arguments: [String]) throws {
  let seed = UInt64(arguments[1])!
  print("seed \(seed)")
  print("kind", "series", "in 50 %", "in 80 %", "in 95 %", "WAPE %", separator: "\t")
  for (place, kind) in ValueKind.all.enumerated() {
    var sums = [0.0, 0, 0, 0]
    let count = Int(arguments[0])!
    for index in 0..<count {
      var generator = SeededGenerator.child(place * 100_000 + index, of: seed)
      let length = Int.random(in: kind.lengths, using: &generator)
      let values = kind.values(length + kind.ahead, with: &generator)
      let forecast = forecastValues(
        Array(values.prefix(length)), seasons: kind.seasons, ahead: kind.ahead
      ).values
      let truths = values.suffix(kind.ahead)
      func share(_ isHeld: (Double, Int) -> Bool) -> Double {
        Double(zip(truths, forecast.indices).count { isHeld($0, $1) }) / Double(kind.ahead)
      }
      sums[0] += share { (forecast[$1].lower50...forecast[$1].upper50).contains($0) }
      sums[1] += share { (forecast[$1].lower80...forecast[$1].upper80).contains($0) }
      sums[2] += share { (forecast[$1].lower95...forecast[$1].upper95).contains($0) }
      sums[3] +=
        zip(truths, forecast).reduce(0) { $0 + abs($1.0 - $1.1.mean) }
        / max(truths.reduce(0, +), 1)
    }
    let shares = sums.map { String(format: "%.1f", 100 * $0 / Double(count)) }
    print(kind.name, count, shares.joined(separator: "\t"), separator: "\t")
  }
}

private struct ValueKind {
  let name: String
  let seasons: [Int]
  let lengths: ClosedRange<Int>
  let ahead: Int
  /// Whether it goes along a straight line, besides chance, instead of wandering.
  var isLine = false

  static let all = [
    ValueKind(name: "a handful", seasons: [], lengths: 8...20, ahead: 6),
    ValueKind(name: "weeks without a season", seasons: [], lengths: 30...150, ahead: 8),
    ValueKind(name: "months", seasons: [12], lengths: 24...72, ahead: 12),
    ValueKind(name: "some days", seasons: [7], lengths: 21...60, ahead: 14),
    ValueKind(name: "many days", seasons: [7], lengths: 100...400, ahead: 28),
    ValueKind(name: "hours", seasons: [24, 168], lengths: 504...1200, ahead: 48),
    ValueKind(name: "weeks along a line", seasons: [], lengths: 24...120, ahead: 12, isLine: true),
    ValueKind(
      name: "months along a line", seasons: [12], lengths: 36...84, ahead: 12, isLine: true),
  ]

  func values(_ count: Int, with generator: inout SeededGenerator) -> [Double] {
    func between(_ least: Double, _ most: Double) -> Double {
      exp(Double.random(in: log(least)...log(most), using: &generator))
    }
    let normal = NormalDistribution()
    let usual = between(2, 2000)
    let (step, spread, memory) = (between(0.003, 0.1), between(0.01, 0.2), between(0.8, 0.999))
    let trend = Bool.random(using: &generator) ? 0 : 0.3 * normal.draw(with: &generator)
    let patterns = seasons.map { season in
      (season, (0..<season).map { _ in 0.25 * normal.draw(with: &generator) })
    }
    var level = 0.0
    if isLine {
      // A rise or fall over the whole, as a share of where it ends, seen through chance.
      let rise = Double.random(in: -1...0.9, using: &generator)
      let noise = between(0.05, 0.4)
      return (0..<count).map { index in
        let line = 1 - rise * (1 - Double(index) / Double(count))
        let pattern = patterns.reduce(0) { $0 + $1.1[index % $1.0] }
        return usual * max(0, line * exp(pattern) + noise * normal.draw(with: &generator))
      }
    }
    return (0..<count).map { index in
      level = memory * level + step * normal.draw(with: &generator)
      let pattern = patterns.reduce(0) { $0 + $1.1[index % $1.0] }
      let mean =
        usual
        * exp(
          level + pattern + trend * Double(index) / Double(count)
            + spread * normal.draw(with: &generator))
      return Double(PoissonDistribution(mean: mean).draw(with: &generator))
    }
  }
}
