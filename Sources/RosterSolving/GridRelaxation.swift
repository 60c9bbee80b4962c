package import Rostering

/// A grid in which everybody has a line: where a person's limits contradict each other, those that stand in
/// the way get a high price instead, one kind after another, until there is one.
package struct GridRelaxation: Sendable {
  package private(set) var grid: RosterGrid
  /// People whose limits had to give way.
  package private(set) var people: [Int] = []

  /// - Parameter suspects: Who may have no line; anybody by default. Whoever has one keeps all limits.
  package init(_ grid: RosterGrid, suspects: [Int]? = nil) {
    self.grid = grid
    var few = grid.withoutImpliedTotals
    let suspects = suspects ?? Array(grid.people.indices)
    few.people = suspects.map { few.people[$0] }
    let finder = LineFinder()
    for (index, lines) in zip(suspects, PersonLines.all(of: few)) {
      if Self.hasLine(lines, finder) { continue }
      people.append(index)
      var person = grid.people[index]
      for ease in Self.easings {
        ease(&person, grid.dayCount)
        if Self.hasLine(PersonLines(person, dayCount: grid.dayCount), finder) { break }
      }
      self.grid.people[index] = person
    }
  }

  private static func hasLine(_ lines: PersonLines, _ finder: LineFinder) -> Bool {
    lines.mayHaveLine && !finder.find(lines, prices: lines.person.prices, .exact).lines.isEmpty
  }

  /// The price of a unit that a relaxed total is off: more than anything else is worth.
  private static let price = 1000

  private typealias Ease = @Sendable (inout RosterGrid.Person, _ dayCount: Int) -> Void

  /// From what is given up first to what is given up last.
  private static let easings: [Ease] = [
    // Too few hours.
    { person, _ in
      for index in person.totals.indices
      where person.totals[index].price == nil && person.totals[index].least > 0 {
        var below = person.totals[index]
        below.most = below.highest
        below.price = price
        person.totals[index].least = 0
        person.totals.append(below)
      }
    },
    // Whole weekends, the same start, and least lengths of runs.
    { person, _ in
      for index in person.weekends.indices { person.weekends[index].isWhole = false }
      person.sames = []
      for index in person.runs.indices { person.runs[index].least = 1 }
    },
    // Too many hours or days.
    { person, _ in
      for index in person.totals.indices where person.totals[index].price == nil {
        person.totals[index].price = price
      }
    },
    // Too many weekends, or days in a row.
    { person, _ in
      for index in person.weekends.indices {
        person.weekends[index].most = .max
        person.weekends[index].mostInRow = .max
        person.weekends[index].price += price
      }
      person.runs = []
    },
    // Too little rest.
    { person, _ in
      person.mayFollow = person.mayFollow.map { _ in true }
      person.mayFollowFrom = [:]
    },
    // A day on which nothing is possible is off.
    { person, dayCount in
      let width = person.choices + 1
      for day in 0..<dayCount
      where (0..<width).allSatisfy({ person.prices[day * width + $0] == RosterGrid.impossible }) {
        person.prices[day * width] = 0
      }
    },
  ]
}

extension RosterGrid.TotalLimit {
  /// No line adds up to more.
  fileprivate var highest: Int {
    days.reduce(0) { $0 + max(0, (amountsOn[$1] ?? amounts).max() ?? 0) }
  }
}
