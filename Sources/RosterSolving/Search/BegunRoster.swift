import Rostering

/// A grid with a line for everybody who can have one, and all that a search needs of it.
///
/// Who has no line even so is off all the time, and counts for nothing.
struct BegunRoster {
  private(set) var grid: RosterGrid
  private(set) var flat: FlatGrid
  let people: PeopleLines
  private(set) var lines: [[Int]]
  /// Whose limits gave way, if the terms allow that.
  private(set) var relaxed: [Int] = []
  private(set) var withoutLine: [Int]

  /// - Parameters:
  ///   - full: with all totals: those that others imply count again where the others give way.
  ///   - known: lines that are kept where they are within limits.
  init(_ full: RosterGrid, keeping known: [[Int]]?, terms: RosterSearchTerms) {
    grid = full.withoutImpliedTotals
    people = PeopleLines(grid, threads: terms.threads)
    flat = FlatGrid(grid)
    var first = FirstRoster(flat, people: people.all, keeping: known.map(grid.legal))
    if terms.relaxesLimits, !first.withoutLine.isEmpty {
      let relaxation = GridRelaxation(full, suspects: first.withoutLine)
      relaxed = relaxation.people
      var kept = grid.legal(first.lines)
      for person in relaxed {
        let eased = relaxation.grid.people[person].withoutImpliedTotals
        grid.people[person] = eased
        people.all[person] = PersonLines(eased, dayCount: grid.dayCount)
        kept[person] = known.flatMap { eased.allows($0[person]) ? $0[person] : nil }
      }
      flat = FlatGrid(grid)
      first = FirstRoster(flat, people: people.all, keeping: kept)
    }
    lines = first.lines
    withoutLine = first.withoutLine
    guard !withoutLine.isEmpty else { return }
    grid = grid.withoutChoices(of: withoutLine)
    flat = FlatGrid(grid)
  }

  /// The same of a grid in which everybody has a line already.
  init(_ grid: RosterGrid, threads: Int, lines: [[Int]]) {
    self.grid = grid
    flat = FlatGrid(grid)
    people = PeopleLines(grid, threads: threads)
    self.lines = lines
    withoutLine = []
  }
}

extension RosterGrid {
  /// Lines that keep all limits; nil instead of the others.
  func legal(_ lines: [[Int]]) -> [[Int]?] {
    zip(people, lines).map { $0.allows($1) ? $1 : nil }
  }

  /// The same problem with some people off all the time, at no price of their own for that.
  func withoutChoices(of absent: [Int]) -> RosterGrid {
    var grid = self
    for person in absent {
      let width = people[person].choices + 1
      for day in 0..<dayCount {
        grid.people[person].prices[day * width] = 0
        for choice in 1..<width {
          grid.people[person].prices[day * width + choice] = RosterGrid.impossible
        }
      }
    }
    return grid
  }
}
