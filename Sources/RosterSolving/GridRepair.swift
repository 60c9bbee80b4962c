package import Rostering

/// A grid in which every change of given lines has a price, so that the cheapest roster is the one that
/// disturbs least: what a roster becomes after somebody calls in sick.
package struct GridRepair: Sendable {
  package private(set) var grid: RosterGrid
  /// Legal lines to begin with: the given ones, or those nearest to them.
  package private(set) var lines: [[Int]]

  /// - Parameters:
  ///   - lines: as they were.
  ///   - frozen: whether a person's day stays as it was, unless that has become impossible.
  ///   - price: of giving somebody another choice on a day, by person, day and the new choice.
  package init(
    _ grid: RosterGrid, of lines: [[Int]], frozen: (_ person: Int, _ day: Int) -> Bool,
    price: (_ person: Int, _ day: Int, _ choice: Int) -> Int
  ) {
    var changed = grid
    for person in grid.people.indices {
      let width = grid.people[person].choices + 1
      for day in 0..<grid.dayCount {
        let old = lines[person][day]
        let isPossible =
          grid.people[person].prices[day * width + old] != RosterGrid.impossible
        for choice in 0..<width where choice != old {
          let place = day * width + choice
          if changed.people[person].prices[place] == RosterGrid.impossible { continue }
          if isPossible, frozen(person, day) {
            changed.people[person].prices[place] = RosterGrid.impossible
          } else {
            changed.people[person].prices[place] += price(person, day, choice)
          }
        }
      }
    }
    self.grid = changed
    self.lines = lines
    let finder = LineFinder()
    for person in changed.people.indices where !changed.people[person].allows(lines[person]) {
      let nearest = finder.find(
        PersonLines(changed.people[person], dayCount: grid.dayCount),
        prices: changed.people[person].prices, .exact)
      if let line = nearest.lines.first { self.lines[person] = line.choices }
    }
  }
}
