/// Some people on some days in a row.
struct RosterWindow {
  var people: [Int]
  var days: Range<Int>
}

/// Draws two windows at a time that have nothing in common: no person, no day, and no line of the cover. What
/// two pairs of hands change there adds up, whoever is quicker.
struct RosterWindows {
  /// Changes tried in each window before two others are drawn.
  let slice: Int
  private let grid: FlatGrid
  /// Days between both windows, so that a night isn't in one and in the other.
  private let gap: Int
  private let leastDays = 6

  /// Nil where there are too few people or days.
  init?(_ grid: FlatGrid) {
    self.grid = grid
    gap = grid.mostDaysOfOneLine - 1
    slice = max(2_000, min(20_000, 10 * grid.peopleCount * grid.dayCount))
    if grid.peopleCount < 8 || grid.dayCount < 2 * leastDays + gap { return nil }
  }

  /// Half of the people on the first days, and the others on the last, or the other way round.
  func pair(_ dice: inout SearchDice) -> [RosterWindow] {
    var people = Array(0..<grid.peopleCount)
    let half = people.count / 2
    for place in 0..<half {
      people.swapAt(place, place + dice.below(people.count - place))
    }
    let cut = leastDays + dice.below(grid.dayCount - 2 * leastDays - gap + 1)
    let groups = [Array(people[..<half]), Array(people[half...])]
    let first = dice.below(2)
    return [
      RosterWindow(people: groups[first], days: 0..<cut),
      RosterWindow(people: groups[1 - first], days: cut + gap..<grid.dayCount),
    ]
  }
}

extension FlatGrid {
  /// On how many days in a row, from the first to the last, one line of the cover is served: 1 where no shift
  /// goes on past midnight.
  fileprivate var mostDaysOfOneLine: Int {
    var first = [Int](repeating: .max, count: coverCount)
    var most = 1
    for person in 0..<peopleCount {
      let flat = people[person]
      for day in 0..<dayCount {
        let begin = Int(flat.partStarts[day * flat.width])
        for part in begin..<Int(flat.partStarts[(day + 1) * flat.width]) {
          for line in Int(flat.parts[part].lower)..<Int(flat.parts[part].upper) {
            if first[line] == .max { first[line] = day }
            most = max(most, abs(day - first[line]) + 1)
          }
        }
      }
    }
    return most
  }
}
