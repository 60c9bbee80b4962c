import Randomness
package import Rostering

/// Rosters by column generation: a lower bound first, then whole rosters from the lines that it took, then
/// parts of them found anew.
///
///     let search = ColumnSearch(grid, threads: 2)
///     let better = search.improved(lines, cost: cost, people: [3, 8, 12], days: nil) { true }
package final class ColumnSearch {
  /// What is known at a moment.
  package struct News: Sendable {
    package var stage: String
    package var cost: Int?
    package var lowerBound: Int
    /// Cost of the master programme, which falls to a bound as lines come.
    package var masterCost: Double
    package var columns: Int
    /// How often everybody was asked for their best line.
    package var asks: Int
  }

  package let grid: RosterGrid
  package let people: [PersonLines]
  private let threads: Int
  /// The best payments known, by line of the cover, for one unit of cost.
  var payments: [Double]
  /// No roster costs less.
  package var lowerBound = Int.min

  package init(_ grid: RosterGrid, people: [PersonLines]? = nil, threads: Int) {
    self.grid = grid
    self.people = people ?? PersonLines.all(of: grid)
    self.threads = threads
    payments = grid.cover.map { cover in
      Double(cover.cost(of: 0) - cover.cost(of: 1)) / 2
    }
  }

  /// Searches until told to stop, or until so many parts were found anew.
  package func solve(
    seed: UInt64, work: Int = .max, keepGoing: @escaping @Sendable () -> Bool,
    progress: (News) -> Void
  ) -> GridSolution? {
    var dice = SeededGenerator(seed: seed)
    let part = PartOfRoster(grid)
    var terms = ColumnTerms()
    terms.threads = threads
    let root = RosterColumns(part, people: people, terms: terms, keepGoing: keepGoing)
    var best: (lines: [[Int]], cost: Int)?
    func tell(_ stage: String) {
      lowerBound = max(lowerBound, root.lowerBound)
      progress(
        News(
          stage: stage, cost: best?.cost, lowerBound: lowerBound, masterCost: root.masterCost,
          columns: root.columns.count, asks: root.asks))
    }
    func take(_ chosen: [Int]?) {
      guard let chosen else { return }
      let cost = root.cost(of: chosen)
      if cost < best?.cost ?? .max { best = (root.lines(of: chosen), cost) }
    }
    root.descend(steps: terms.descents)
    tell("descended")
    var round = 0
    while keepGoing() {
      let goesOn = root.refine(smoothing: round < 3 ? 0.9 : 0.7)
      round += 1
      if round % 5 == 0 { tell("refining") }
      if !goesOn || Double(root.lowerBound) >= root.masterCost - 1e-6 { break }
      root.prune(to: 24)
    }
    tell("refined")
    keep(root)
    take(root.dive(below: best?.cost ?? .max))
    tell("dived")
    if let chosen = best, chosen.cost > lowerBound {
      let start = chosen.lines.indices.map {
        root.add(chosen.lines[$0], of: $0) ?? root.number(of: chosen.lines[$0], person: $0)
      }
      take(root.choose(from: start, below: chosen.cost, nodes: 300, iterations: 10_000, each: 12))
      tell("chosen")
    }
    guard var now = best else { return nil }
    var size = min(6, grid.people.count)
    var failures = 0
    var tries = 0
    while keepGoing(), now.cost > lowerBound, tries < work {
      let chosen = Array(grid.people.indices.shuffled(using: &dice).prefix(size)).sorted()
      tries += 1
      let length = min(grid.dayCount, 28)
      let first = Int.random(in: 0...(grid.dayCount - length), using: &dice)
      if let better = improved(
        now.lines, cost: now.cost, people: chosen, days: first..<first + length,
        keepGoing: keepGoing)
      {
        now = better
        best = better
        failures = 0
        tell("better \(size) \(tries)")
      } else {
        failures += 1
        if failures > grid.people.count / size + 2 {
          size = min(size + 2, 14, grid.people.count)
          failures = 0
        }
      }
    }
    tell("done \(size) \(tries)")
    return GridSolution(lines: now.lines, cost: now.cost, lowerBound: lowerBound)
  }

  func keep(_ root: RosterColumns) {
    for (index, need) in root.part.needOf.enumerated() where need >= 0 {
      payments[index] = Double(root.payments[need]) / Double(root.pricing.scale)
    }
  }

  /// A cheaper roster in which only some people's lines on some days are others; nil where none was found.
  package func improved(
    _ lines: [[Int]], cost: Int, people chosen: [Int], days: Range<Int>?,
    rounds: Int = 30, nodes: Int = 300, iterations: Int = 20_000,
    keepGoing: @escaping @Sendable () -> Bool
  ) -> (lines: [[Int]], cost: Int)? {
    let part = PartOfRoster(grid, people: chosen, days: days, lines: lines)
    var terms = ColumnTerms()
    terms.threads = threads
    var begin = [Int](repeating: 0, count: part.needs.count)
    let columns = RosterColumns(part, people: people, terms: terms, keepGoing: keepGoing)
    for (index, need) in part.needOf.enumerated() where need >= 0 {
      begin[need] = Int((payments[index] * Double(columns.pricing.scale)).rounded())
    }
    columns.begin(with: begin)
    let start = chosen.indices.map { columns.add(lines[chosen[$0]], of: $0) ?? 0 }
    for round in 0..<rounds where keepGoing() {
      let goesOn = columns.refine(smoothing: round == 0 ? 0.99 : 0.4)
      if columns.lowerBound >= cost { return nil }
      if !goesOn || Double(columns.lowerBound) >= columns.masterCost - 1e-6 { break }
    }
    guard
      let found = columns.choose(
        from: start, below: cost, nodes: nodes, iterations: iterations, each: 60)
    else { return nil }
    let better = columns.cost(of: found)
    return better < cost ? (columns.lines(of: found), better) : nil
  }
}
