import RosterSolving
import Rostering
package import Workforce

/// How a roster is looked for.
package struct RosterSearch: Sendable {
  package var seed: UInt64
  /// Stops after so much work, so that the answer is the same on every machine.
  package var work: Int
  package var threads: Int

  package init(seed: UInt64, work: Int = .max, threads: Int = 2) {
    self.seed = seed
    self.work = work
    self.threads = threads
  }
}

extension RosterSearch {
  /// What a roster is worth where nobody says for how long: more for larger teams and longer periods.
  package static func usualWork(for problem: RosterProblem) -> Int {
    min(200_000_000, 10_000_000 + 100_000 * problem.people.count * problem.dayCount / 7)
  }

  /// The same for a roster that is mended: only so much that somebody who waits for it hardly does, for most of it
  /// stays as it is.
  package static func repairWork(for problem: RosterProblem) -> Int {
    min(4_000_000, usualWork(for: problem) / 10)
  }
}

extension Roster {
  /// The best roster found.
  ///
  /// - Parameters:
  ///   - spent: the share of the time that is gone; at 1 or more, the best so far is the answer. Asked from
  ///     several threads.
  ///   - progress: told now and then.
  package init(
    solving problem: RosterProblem, _ search: RosterSearch,
    spent: @escaping @Sendable () -> Double,
    progress: @escaping @Sendable (_ cost: Int, _ lowerBound: Int) -> Void = { _, _ in }
  ) {
    var translation = RosterTranslation(problem)
    let quick = translation.takeFairShares(search) { spent() * 10 }
    let found = translation.solved(
      search, startingFrom: quick, looksForBound: true, spent: spent, progress: progress)
    // Where nobody can keep all rules, no roster is there to be below.
    let lowerBound = found.relaxed.isEmpty ? found.lowerBound : nil
    self = translation.uncounted(found.lines, lowerBound: lowerBound).placedWithinShifts()
  }
}

extension RosterTranslation {
  /// Gives everybody their fair share of the burden, where fairness has a price and nobody has one: a quick roster
  /// without shares says how much burden there is.
  ///
  /// - Parameters:
  ///   - search: for the roster itself; the quick one is given a tenth of its work, or of the usual.
  ///   - spent: the share of the quick one's time that is gone.
  /// - Returns: the quick roster's lines; nil where there was none.
  @discardableResult
  package mutating func takeFairShares(
    _ search: RosterSearch, spent: @escaping @Sendable () -> Double
  ) -> [[Int]]? {
    guard problem.fairness.price > 0, problem.people.allSatisfy({ $0.fairPoints == nil }) else {
      return nil
    }
    let work = min(search.work, RosterSearch.usualWork(for: problem)) / 10
    let quick = solved(
      RosterSearch(seed: search.seed, work: work, threads: search.threads), startingFrom: nil,
      looksForBound: false, spent: spent, progress: { _, _ in })
    take(fairPoints: uncounted(quick.lines, lowerBound: nil).fairPoints())
    return quick.lines
  }

  fileprivate func solved(
    _ search: RosterSearch, startingFrom start: [[Int]]?, looksForBound: Bool,
    spent: @escaping @Sendable () -> Double,
    progress: @escaping @Sendable (_ cost: Int, _ lowerBound: Int) -> Void
  ) -> GridSolution {
    solve(
      grid,
      terms: RosterSearchTerms(
        seed: search.seed, work: search.work, threads: search.threads,
        looksForBound: looksForBound, relaxesLimits: true), startingFrom: start,
      spent: spent, progress: { progress($0.cost, $0.lowerBound) })
  }
}
