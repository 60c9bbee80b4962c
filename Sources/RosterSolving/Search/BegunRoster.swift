import Rostering

/// A grid with a line for everybody who can have one, and all that a search needs of it.
///
/// Who has no line even so is off all the time, and counts for nothing.
struct BegunRoster {
  private(set) var grid: RosterGrid
  private(set) var flat: FlatGrid
  private(set) var people: [PersonLines]
  private(set) var lines: [[Int]]
  /// Whose limits gave way, if the terms allow that.
  private(set) var relaxed: [Int] = []
  private(set) var withoutLine: [Int]

  /// - Parameters:
  ///   - grid: without totals that others imply.
  ///   - known: lines that are kept where they are within limits.
  init(_ grid: RosterGrid, keeping known: [[Int]]?, terms: RosterSearchTerms) {
    self.grid = grid
    people = PersonLines.all(of: grid, threads: terms.threads)
    flat = FlatGrid(grid)
    var first = FirstRoster(flat, people: people, keeping: known.map(grid.legal))
    if terms.relaxesLimits, !first.withoutLine.isEmpty {
      let relaxation = GridRelaxation(grid, suspects: first.withoutLine)
      relaxed = relaxation.people
      self.grid = relaxation.grid.withoutImpliedTotals
      for person in relaxed {
        people[person] = PersonLines(self.grid.people[person], dayCount: grid.dayCount)
      }
      flat = FlatGrid(self.grid)
      first = FirstRoster(flat, people: people, keeping: grid.legal(first.lines))
    }
    lines = first.lines
    withoutLine = first.withoutLine
    guard !withoutLine.isEmpty else { return }
    self.grid = self.grid.withoutChoices(of: withoutLine)
    flat = FlatGrid(self.grid)
  }

  /// The same of a grid in which everybody has a line already.
  init(_ grid: RosterGrid, people: [PersonLines], lines: [[Int]]) {
    self.grid = grid
    flat = FlatGrid(grid)
    self.people = people
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
