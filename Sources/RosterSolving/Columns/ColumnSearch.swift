import Rostering

/// Column generation for a roster: a lower bound with the lines that it took, and parts of a roster found anew.
///
///     let search = ColumnSearch(grid, threads: 1)
///     let better = search.improved(lines, cost: cost, people: [3, 8, 12], days: nil) { true }
final class ColumnSearch {
  let grid: RosterGrid
  let threads: Int
  private let everybody: PeopleLines
  var people: [PersonLines] { everybody.all }
  /// The best payments known, by line of the cover, for one unit of cost.
  var payments: [Double]
  /// The whole roster by teams of people who are alike.
  private(set) lazy var teams = TeamProgramme(PartOfRoster(grid))
  /// No roster costs less.
  var lowerBound = Int.min
  /// How often everybody was asked for lines that raise the bound, without a master programme and with one.
  var steps = 0
  var rounds = 0

  init(_ grid: RosterGrid, people: PeopleLines? = nil, threads: Int) {
    self.grid = grid
    everybody = people ?? PeopleLines(grid, threads: threads)
    self.threads = threads
    payments = grid.cover.map { cover in
      Double(cover.cost(of: 0) - cover.cost(of: 1)) / 2
    }
  }

  func keep(_ root: RosterColumns) {
    for (index, need) in root.part.needOf.enumerated() where need >= 0 {
      payments[index] = Double(root.payments[need]) / Double(root.pricing.scale)
    }
  }

  /// A cheaper roster in which only some people's lines on some days are others; nil where none was found.
  ///
  /// - Parameter effort: How many times as hard as usual whole rosters are looked for.
  func improved(
    _ lines: [[Int]], cost: Int, people chosen: [Int], days: Range<Int>?,
    rounds: Int = 30, nodes: Int = 300, iterations: Int = 20_000, effort: Int = 1,
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
    if effort > 1 { columns.widen(to: 20 * effort) }
    guard
      let found = columns.choose(
        from: start, below: cost, nodes: nodes * effort, iterations: iterations * effort,
        each: max(60, 20 * effort))
    else { return nil }
    let better = columns.cost(of: found)
    return better < cost ? (columns.lines(of: found), better) : nil
  }
}
