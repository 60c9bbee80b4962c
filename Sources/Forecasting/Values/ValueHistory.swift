import Foundation
import Workforce

/// What was observed, made regular: gaps filled, wild values tamed, and seasons that can be told.
struct ValueHistory {
  /// From the first observed value to the last.
  private(set) var series: RegularSeries
  /// Steps after the last observed value.
  let unobservedAtEnd: Int
  let isNeverNegative: Bool
  private(set) var notices: [String] = []

  init(_ values: [Double], seasons: [Int]) {
    guard let first = values.firstIndex(where: \.isFinite),
      let last = values.lastIndex(where: \.isFinite)
    else {
      series = RegularSeries(values: [], seasons: [])
      unobservedAtEnd = 0
      isNeverNegative = true
      return
    }
    let observed = Array(values[first...last])
    unobservedAtEnd = values.count - 1 - last
    isNeverNegative = !observed.contains { $0 < 0 }
    let wanted = Set(seasons.filter { $0 > 1 }).sorted()
    let told = wanted.filter { 2 * $0 <= observed.count }
    if told.count < wanted.count {
      notices.append(
        "A season is only told from two of them: the \(Numerals.whole(observed.count)) values are "
          + "too few for "
          + "\(wanted.dropFirst(told.count).map { Numerals.whole($0) }.joined(separator: " and "))."
      )
    }
    let missing = observed.count { !$0.isFinite }
    if missing > 0 {
      notices.append(
        "\(Numerals.whole(missing)) of \(Numerals.whole(observed.count)) values were not observed "
          + "and are filled in from their neighbours and other seasons.")
    }
    series = RegularSeries(values: gapsFilled(observed, season: told.last ?? 1), seasons: told)
    tameSpikes()
    if let value = series.values.first, series.values.allSatisfy({ $0 == value }), series.count > 1
    {
      notices.append("Every value was \(Numerals.short(value)): nothing else is expected.")
    }
  }

  /// Takes what stands alone and far from everything else for an accident that won't come again.
  private mutating func tameSpikes() {
    let season = series.season
    let count = series.count
    guard count >= 12 else { return }
    // How far each value is from the middle one of itself and its neighbours: those beside it, and
    // those a season away.
    let usual = series.values.indices.map { index in
      let near = [
        index - 2 * season, index - season, index + season, index + 2 * season, index - 1,
      ]
      return middle(
        ([index] + near + [index + 1]).compactMap { other in
          other >= 0 && other < count ? series.values[other] : nil
        })
    }
    let distances = zip(series.values, usual).map { abs($0 - $1) }
    let all = distances.reduce(0, +)
    let wild = distances.indices.filter { index in
      let others = (all - distances[index]) / Double(count - 1)
      return distances[index] > 0 && distances[index] > 20 * others
    }
    guard !wild.isEmpty, wild.count <= max(1, count / 200) else { return }
    let worst = wild.max { distances[$0] < distances[$1] } ?? 0
    let example =
      "number \(Numerals.whole(worst + 1)) with \(Numerals.short(series.values[worst])) where "
      + "\(Numerals.short(usual[worst])) is usual"
    notices.append(
      wild.count == 1
        ? "One value is far from every other and not followed: \(example)."
        : "\(Numerals.whole(wild.count)) values are far from every other and not followed, such as "
          + "\(example).")
    for index in wild { series.values[index] = usual[index] }
  }
}

/// Values with their gaps filled: from the same place of the seasons around, moved by how the levels
/// nearby differ, else from a straight line between the neighbours.
private func gapsFilled(_ values: [Double], season: Int) -> [Double] {
  guard values.contains(where: { !$0.isFinite }) else { return values }
  var filled = values
  var last = 0
  for index in values.indices where values[index].isFinite {
    if index > last + 1 {
      for gap in (last + 1)..<index {
        let share = Double(gap - last) / Double(index - last)
        filled[gap] = values[last] * (1 - share) + values[index] * share
      }
    }
    last = index
  }
  guard season > 1 else { return filled }
  for index in values.indices where !values[index].isFinite {
    var found: [Double] = []
    for direction in [-1, 1] {
      var other = index + direction * season
      while values.indices.contains(other), !values[other].isFinite { other += direction * season }
      if values.indices.contains(other) { found.append(values[other]) }
    }
    if !found.isEmpty { filled[index] = found.reduce(0, +) / Double(found.count) }
  }
  return filled
}

/// The median.
func middle(_ values: [Double]) -> Double {
  let sorted = values.sorted()
  let half = sorted.count / 2
  return sorted.count % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2
}
