import Foundation
import RosterSolving
import Rostering

/// Makes the roster of a published instance (*.txt) or of a written grid (*.json), writes the one as the other, or
/// counts somebody else's lines again.
@main struct RosterBench {
  static func main() throws {
    let options = Options(CommandLine.arguments.dropFirst())
    let grid: RosterGrid
    var names: [String] = []
    if options.file.hasSuffix(".json") {
      grid = try JSONDecoder().decode(RosterGrid.self, from: contents(of: options.file))
    } else {
      let instance = PublishedInstance(
        text: String(decoding: try contents(of: options.file), as: UTF8.self))
      grid = instance.grid
      names = [""] + instance.shifts.map(\.name)
    }
    if let place = options["--write-model"] {
      return try JSONEncoder().encode(grid.withMergedCover.withoutImpliedTotals)
        .write(to: URL(filePath: place))
    }
    if let place = options["--recount"] {
      let lines = try JSONDecoder().decode([[Int]].self, from: contents(of: place))
      return print("cost \(grid.cost(of: lines)) legal \(grid.allows(lines))")
    }
    let solution = try solve(grid, options)
    if let place = options["--lines"] {
      try JSONEncoder().encode(solution.lines).write(to: URL(filePath: place))
    }
    if let place = options["--output"] {
      let text = solution.lines.map {
        $0.map { names.isEmpty ? "\($0)" : names[$0] }.joined(separator: ",")
      }
      .joined(separator: "\n")
      try (text + "\n").write(toFile: place, atomically: true, encoding: .utf8)
    }
  }

  /// Looks for a roster and prints what came of it.
  private static func solve(_ grid: RosterGrid, _ options: Options) throws -> GridSolution {
    let seconds = options["--seconds"].flatMap { Double($0) } ?? 60
    let threads = options["--threads"].flatMap { Int($0) } ?? 2
    let isVerbose = options["--verbose"] != nil
    let start = try options["--start"].map {
      try JSONDecoder().decode([[Int]].self, from: contents(of: $0))
    }
    let begin = ContinuousClock.now
    let elapsed: @Sendable () -> Double = { (ContinuousClock.now - begin) / .seconds(1) }
    // On a busy machine: so many seconds of its cores, instead of so many on the clock.
    let countsCores = options["--clock"] == "cores"
    let used: @Sendable () -> Double = {
      countsCores
        ? Double(clock()) / Double(CLOCKS_PER_SEC) / Double(max(1, threads)) : elapsed()
    }
    let solution = RosterSolving.solve(
      grid,
      terms: .init(
        seed: options["--seed"].flatMap { UInt64($0) } ?? 1,
        work: options["--work"].flatMap { Int($0) } ?? .max, threads: threads),
      startingFrom: start,
      spent: { used() / seconds },
      progress: {
        if isVerbose { print(String(format: "%.2f", used()), $0.stage, $0.cost, $0.lowerBound) }
      })
    precondition(
      solution.cost == grid.cost(of: solution.lines), "A cost is what is counted plainly.")
    print(
      "cost \(solution.cost) bound \(solution.lowerBound) legal \(grid.allows(solution.lines)) wall",
      String(format: "%.2f", elapsed()), "cpu",
      String(format: "%.2f", Double(clock()) / Double(CLOCKS_PER_SEC)))
    return solution
  }

  private static func contents(of place: String) throws -> Data {
    try Data(contentsOf: URL(filePath: place))
  }
}

/// What the program was asked: a file, and pairs of an option and what it says.
private struct Options {
  let file: String
  private var values: [String: String] = [:]

  init(_ arguments: ArraySlice<String>) {
    file = arguments.first ?? ""
    var rest = arguments.dropFirst()
    while let name = rest.popFirst(), let value = rest.popFirst() { values[name] = value }
  }

  subscript(_ name: String) -> String? { values[name] }
}

extension RosterGrid {
  /// Whether everybody's line keeps every limit that has no price, counted plainly.
  fileprivate func allows(_ lines: [[Int]]) -> Bool {
    lines.count == people.count && zip(people, lines).allSatisfy { $0.allows($1) }
  }
}
