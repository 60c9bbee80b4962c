/// A series with its seasons taken out, and the way to put them in again.
///
/// Classical decomposition by moving averages, one season after the other, the shortest first: what a
/// place in the season differs from the average over one season around it. Added or multiplied,
/// whichever leaves less over; see S. Makridakis, S. C. Wheelwright and R. J. Hyndman, Forecasting:
/// Methods and Applications, 3rd edition, 1998, chapter 3.
struct SeasonalAdjustment {
  /// The series without its seasons.
  let adjusted: [Double]
  private let layers: [SeasonalLayer]
  private let length: Int

  init(_ series: RegularSeries) {
    var values = series.values
    var layers: [SeasonalLayer] = []
    for season in series.seasons where season > 1 && values.count >= 2 * season {
      guard let layer = SeasonalLayer(of: values, season: season) else { continue }
      layer.remove(from: &values)
      layers.append(layer)
    }
    adjusted = values
    self.layers = layers
    length = series.count
  }

  /// Values that follow the adjusted series, with the seasons in them again.
  func restored(_ following: [Double]) -> [Double] {
    var values = following
    for layer in layers.reversed() { layer.restore(to: &values, from: length) }
    return values
  }
}

/// One season's pattern: what each place adds to the level, or what it multiplies it with.
private struct SeasonalLayer {
  let pattern: [Double]
  let isMultiplied: Bool

  init?(of values: [Double], season: Int) {
    let smooth = centredAverage(of: values, over: season)
    let half = season / 2
    let middle = half..<(values.count - half)
    let added = seasonalPattern(season: season, over: middle, neutral: 0) {
      values[$0] - smooth[$0]
    }
    let multiplied: [Double]? =
      values.allSatisfy { $0 > 0 }
      ? seasonalPattern(season: season, over: middle, neutral: 1) { values[$0] / smooth[$0] }
      : nil
    var addedError = 0.0
    var multipliedError = 0.0
    for index in middle {
      let add = values[index] - smooth[index] - added[index % season]
      addedError += add * add
      guard let multiplied else { continue }
      let multiply = values[index] - smooth[index] * multiplied[index % season]
      multipliedError += multiply * multiply
    }
    if let multiplied, multipliedError < addedError, multiplied.allSatisfy({ $0 > 0.02 }) {
      pattern = multiplied
      isMultiplied = true
    } else {
      pattern = added
      isMultiplied = false
    }
  }

  func remove(from values: inout [Double]) {
    let season = pattern.count
    for index in values.indices {
      if isMultiplied {
        values[index] /= pattern[index % season]
      } else {
        values[index] -= pattern[index % season]
      }
    }
  }

  func restore(to values: inout [Double], from start: Int) {
    let season = pattern.count
    for index in values.indices {
      let effect = pattern[(start + index) % season]
      values[index] = isMultiplied ? values[index] * effect : values[index] + effect
    }
  }
}

/// The mean effect of each place in a season, moved so that the season as a whole is neutral: 0 where
/// effects are added, 1 where they are multiplied.
func seasonalPattern(
  season: Int, over range: Range<Int>, neutral: Double, effect: (Int) -> Double
) -> [Double] {
  var sums = [Double](repeating: 0, count: season)
  var counts = [Double](repeating: 0, count: season)
  for index in range {
    sums[index % season] += effect(index)
    counts[index % season] += 1
  }
  let means = zip(sums, counts).map { $1 > 0 ? $0 / $1 : neutral }
  let overall = means.reduce(0, +) / Double(season)
  if neutral == 0 { return means.map { $0 - overall } }
  return overall > 0 ? means.map { $0 / overall } : means
}

/// The average of one season around every value, the two ends of an even one counting half.
///
/// Where half a season is missing on one side, the nearest average that is whole.
func centredAverage(of values: [Double], over season: Int) -> [Double] {
  let half = season / 2
  let count = values.count
  guard count >= 2 * half + 1 else {
    let mean = count > 0 ? values.reduce(0, +) / Double(count) : 0
    return [Double](repeating: mean, count: count)
  }
  let isEven = season % 2 == 0
  var averages = [Double](repeating: 0, count: count)
  // Sums of the values before each place: a window is a difference of two.
  var before = [Double](repeating: 0, count: count + 1)
  for index in 0..<count { before[index + 1] = before[index] + values[index] }
  for index in half..<(count - half) {
    var sum = before[index + half + 1] - before[index - half]
    if isEven { sum -= (values[index - half] + values[index + half]) / 2 }
    averages[index] = sum / Double(season)
  }
  for index in 0..<half { averages[index] = averages[half] }
  for index in (count - half)..<count { averages[index] = averages[count - half - 1] }
  return averages
}
