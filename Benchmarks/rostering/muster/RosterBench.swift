import Foundation
import RosterSolving
import Rostering

@main struct RosterBench {
  static func main() throws {
    var arguments = Array(CommandLine.arguments.dropFirst())
    func option(_ name: String) -> String? {
      guard let place = arguments.firstIndex(of: name), place + 1 < arguments.count else {
        return nil
      }
      let value = arguments[place + 1]
      arguments.removeSubrange(place...place + 1)
      return value
    }
    let seconds = option("--seconds").flatMap { Double($0) } ?? 60
    let seed = option("--seed").flatMap { UInt64($0) } ?? 1
    let threads = option("--threads").flatMap { Int($0) } ?? 2
    let work = option("--work").flatMap { Int($0) } ?? .max
    let output = option("--output")
    let verbose = option("--verbose") != nil
    let instance = PublishedInstance(
      text: try String(contentsOfFile: arguments[0], encoding: .utf8))
    let grid = instance.grid
    let begin = ContinuousClock.now
    let elapsed: @Sendable () -> Double = {
      let duration = begin.duration(to: .now).components
      return Double(duration.seconds) + Double(duration.attoseconds) * 1e-18
    }
    // On a busy machine: so many seconds of its cores, instead of so many on the clock.
    let countsCores = option("--clock") == "cores"
    let used: @Sendable () -> Double = {
      countsCores
        ? Double(clock()) / Double(CLOCKS_PER_SEC) / Double(max(1, threads)) : elapsed()
    }
    let solution = solve(
      grid, terms: .init(seed: seed, work: work, threads: threads),
      spent: { used() / seconds },
      progress: {
        if verbose { print(String(format: "%.2f", used()), $0.stage, $0.cost, $0.lowerBound) }
      })
    precondition(solution.cost == grid.cost(of: solution.lines))
    let legal = zip(grid.people, solution.lines).allSatisfy { $0.allows($1) }
    let names = [""] + instance.shifts.map(\.name)
    if let output {
      let text = solution.lines.map { $0.map { names[$0] }.joined(separator: ",") }
        .joined(separator: "\n")
      try (text + "\n").write(toFile: output, atomically: true, encoding: .utf8)
    }
    print(
      "cost \(solution.cost) bound \(solution.lowerBound) legal \(legal) wall",
      String(format: "%.2f", elapsed()), "cpu",
      String(format: "%.2f", Double(clock()) / Double(CLOCKS_PER_SEC)))
  }
}
