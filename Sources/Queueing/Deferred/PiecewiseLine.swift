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
    height(at: place, before: firstIndex { places[$0] > place })
  }

  /// The first place at which a height is reached; nil if it never is.
  func firstPlace(reaching height: Double) -> Double? {
    firstPlace(reaching: height, at: firstIndex { heights[$0] >= height })
  }

  /// The last place at which a height isn't exceeded yet; beyond the end, the end.
  func lastPlace(atMost height: Double) -> Double {
    lastPlace(atMost: height, before: firstIndex { heights[$0] > height })
  }

  private func height(at place: Double, before after: Int) -> Double {
    if after == 0 { return heights[0] }
    if after == places.count { return heights[after - 1] }
    let share = (place - places[after - 1]) / (places[after] - places[after - 1])
    return heights[after - 1] + share * (heights[after] - heights[after - 1])
  }

  private func firstPlace(reaching height: Double, at index: Int) -> Double? {
    if index == places.count { return nil }
    if index == 0 { return places[0] }
    let rise = heights[index] - heights[index - 1]
    let share = (height - heights[index - 1]) / rise
    return places[index - 1] + share * (places[index] - places[index - 1])
  }

  private func lastPlace(atMost height: Double, before after: Int) -> Double {
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

extension PiecewiseLine {
  /// Answers one kind of question, each for as much as the one before or more: all of them together take one walk
  /// along the line.
  struct Walk {
    private let line: PiecewiseLine
    private var index = 0

    init(along line: PiecewiseLine) { self.line = line }

    mutating func height(at place: Double) -> Double {
      while index < line.places.count, line.places[index] <= place { index += 1 }
      return line.height(at: place, before: index)
    }

    mutating func firstPlace(reaching height: Double) -> Double? {
      while index < line.heights.count, line.heights[index] < height { index += 1 }
      return line.firstPlace(reaching: height, at: index)
    }

    mutating func lastPlace(atMost height: Double) -> Double {
      while index < line.heights.count, line.heights[index] <= height { index += 1 }
      return line.lastPlace(atMost: height, before: index)
    }
  }

  /// Heights of two lines up to one, in ascending order.
  static func heights(of one: Self, and other: Self, upTo most: Double) -> [Double] {
    var merged: [Double] = []
    merged.reserveCapacity(one.heights.count + other.heights.count)
    var rest = other.heights[...]
    for height in one.heights.prefix(while: { $0 <= most }) {
      while let first = rest.first, first < height {
        merged.append(first)
        rest = rest.dropFirst()
      }
      merged.append(height)
    }
    return merged + rest.prefix { $0 <= most }
  }
}
