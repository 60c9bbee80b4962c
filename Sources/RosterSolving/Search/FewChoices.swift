import Rostering

extension RosterGrid {
  /// The same problem with only those choices left that some lines make, and days off: a search among few
  /// choices that are likely gets further than one among all.
  ///
  /// - Parameter lines: By person, some of their lines.
  func withChoices(of lines: [[[Int]]]) -> RosterGrid {
    var likely = LikelyChoices(in: self)
    likely.add(lines, on: 0..<dayCount)
    return likely.grid
  }
}

/// Choices that good rosters are likely made of, as they become known; days off are always among them.
struct LikelyChoices {
  private let whole: RosterGrid
  /// By person, then by day and choice.
  private var isLikely: [[Bool]]

  init(in grid: RosterGrid) {
    whole = grid
    isLikely = grid.people.map { person in
      let width = person.choices + 1
      return (0..<grid.dayCount * width).map { $0 % width == 0 }
    }
  }

  /// - Parameters:
  ///   - lines: By person, some lines of such days.
  ///   - days: The first of them is the lines' first.
  mutating func add(_ lines: [[[Int]]], on days: Range<Int>) {
    for person in lines.indices {
      let width = whole.people[person].choices + 1
      for line in lines[person] {
        for (day, choice) in zip(days, line) { isLikely[person][day * width + choice] = true }
      }
    }
  }

  /// All choices of such days.
  mutating func addAll(on days: Range<Int>) {
    for person in isLikely.indices {
      let width = whole.people[person].choices + 1
      for place in days.lowerBound * width..<days.upperBound * width {
        isLikely[person][place] = true
      }
    }
  }

  /// The same problem with only those left.
  var grid: RosterGrid {
    var few = whole
    for person in few.people.indices {
      for place in isLikely[person].indices where !isLikely[person][place] {
        few.people[person].prices[place] = RosterGrid.impossible
      }
    }
    return few
  }
}
