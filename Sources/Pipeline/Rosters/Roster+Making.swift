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
}

extension Roster {
  /// The best roster found.
  ///
  /// Where fairness has a price, a quick roster without it says how much burden there is; everybody's fair
  /// share of that is what the roster itself is held to.
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
    var problem = problem
    if problem.fairness.price > 0, problem.people.contains(where: { $0.fairPoints == nil }) {
      var unweighed = problem
      for index in unweighed.people.indices { unweighed.people[index].fairPoints = nil }
      let work = min(search.work, RosterSearch.usualWork(for: problem)) / 10
      let quick = Roster(
        searching: unweighed,
        RosterSearch(seed: search.seed, work: work, threads: search.threads),
        looksForBound: false, spent: { spent() * 10 }, progress: { _, _ in })
      for (index, fair) in quick.fairPoints().enumerated() {
        problem.people[index].fairPoints = fair
      }
    }
    let found = Roster(
      searching: problem, search, looksForBound: true, spent: spent, progress: progress)
    self = found.placedWithinShifts()
  }

  private init(
    searching problem: RosterProblem, _ search: RosterSearch, looksForBound: Bool,
    spent: @escaping @Sendable () -> Double,
    progress: @escaping @Sendable (_ cost: Int, _ lowerBound: Int) -> Void
  ) {
    let translation = RosterTranslation(problem)
    let relaxation = GridRelaxation(translation.grid)
    let found = solve(
      relaxation.grid,
      terms: RosterSearchTerms(
        seed: search.seed, work: search.work, threads: search.threads,
        looksForBound: looksForBound),
      spent: spent, progress: { progress($0.cost, $0.lowerBound) })
    // Where nobody can keep all rules, no roster is there to be below.
    self = translation.roster(
      found.lines, lowerBound: relaxation.people.isEmpty ? found.lowerBound : nil)
  }
}
