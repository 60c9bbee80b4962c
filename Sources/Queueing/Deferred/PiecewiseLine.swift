/// A line of straight parts that never falls, such as how many pieces have come in by each moment.
struct PiecewiseLine: Hashable, Sendable {
  /// In ascending order; two at the same place are a jump.
  private(set) var places: [Double] = []
  private(set) var heights: [Double] = []

  mutating func append(_ place: Double, _ height: Double) {
    places.append(place)
    heights.append(height)
  }

  /// The height at a place: at a jump the upper one, beyond the ends that of the end.
  func height(at place: Double) -> Double {
    let after = firstIndex { places[$0] > place }
    if after == 0 { return heights[0] }
    if after == places.count { return heights[after - 1] }
    let share = (place - places[after - 1]) / (places[after] - places[after - 1])
    return heights[after - 1] + share * (heights[after] - heights[after - 1])
  }

  /// The first place at which a height is reached; nil if it never is.
  func firstPlace(reaching height: Double) -> Double? {
    let at = firstIndex { heights[$0] >= height }
    if at == places.count { return nil }
    if at == 0 { return places[0] }
    let rise = heights[at] - heights[at - 1]
    let share = (height - heights[at - 1]) / rise
    return places[at - 1] + share * (places[at] - places[at - 1])
  }

  /// The last place at which a height isn't exceeded yet; beyond the end, the end.
  func lastPlace(atMost height: Double) -> Double {
    let after = firstIndex { heights[$0] > height }
    if after == 0 { return places[0] }
    if after == places.count { return places[after - 1] }
    let rise = heights[after] - heights[after - 1]
    let share = (height - heights[after - 1]) / rise
    return places[after - 1] + share * (places[after] - places[after - 1])
  }

  private func firstIndex(where isPast: (Int) -> Bool) -> Int {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if isPast(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
