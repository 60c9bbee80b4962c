import Foundation
import RosterSolving
import Rostering

/// Column generation by itself: what is known on the way, and the roster as a table.
enum ColumnsMode {
  static func run(_ instance: PublishedInstance, seconds: Double, output: String?) throws {
    let begin = ContinuousClock.now
    func elapsed() -> Double { (ContinuousClock.now - begin) / .seconds(1) }
    func used() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let grid = instance.grid
    let search = ColumnSearch(grid, threads: 2)
    print("compiled", String(format: "%.1f s, %.1f of processors", elapsed(), used()))
    let end = begin + .seconds(seconds)
    let keepGoing: @Sendable () -> Bool = { ContinuousClock.now < end }
    let answer = search.solve(seed: 1, keepGoing: keepGoing) { news in
      print(
        String(format: "%6.1f s %6.1f cpu", elapsed(), used()), news.stage, "cost",
        news.cost.map(String.init) ?? "-", "bound", news.lowerBound, "master",
        String(format: "%.1f", news.masterCost), "columns", news.columns, "asks", news.asks)
      fflush(nil)
    }
    guard let answer, let output else { return }
    let rows = answer.lines.map { line in
      line.map { $0 == 0 ? "" : instance.shifts[$0 - 1].name }.joined(separator: ",")
    }
    try (rows.joined(separator: "\n") + "\n").write(
      toFile: output, atomically: true, encoding: .utf8)
  }
}
