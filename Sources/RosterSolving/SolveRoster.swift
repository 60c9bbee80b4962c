import Dispatch
package import Rostering
import Synchronization

/// The cheapest roster that is found for a grid, and what no roster can go below.
///
/// Everybody gets a legal line; two workers then anneal the whole, of which one first looks for a lower bound
/// by column generation where that is within reach; and what is left of the time goes into parts of the
/// roster that are found anew, some people's lines on some weeks, by columns too.
///
/// - Parameters:
///   - start: Lines to begin with, within everybody's limits.
///   - spent: The share of the time that is used up; the search stops at 1.
package func solve(
  _ grid: RosterGrid, terms: RosterSearchTerms, startingFrom start: [[Int]]? = nil,
  spent: @escaping @Sendable () -> Double = { 0 },
  progress: @escaping @Sendable (RosterProgress) -> Void = { _ in }
) -> GridSolution {
  var meter = WorkMeter(limit: terms.work, spent: spent)
  let people = PersonLines.all(of: grid)
  let first = FirstRoster(FlatGrid(grid), people: people, keeping: start)
  // Who has no line counts for nothing.
  let open = grid.withoutChoices(of: first.withoutLine)
  let flat = FlatGrid(open)
  var best = KnownRoster(lines: first.lines, cost: open.cost(of: first.lines))
  var lowerBound = open.plainBound
  func tell(_ stage: RosterProgress.Stage) {
    progress(RosterProgress(stage: stage, cost: best.cost, lowerBound: lowerBound))
  }
  func answer() -> GridSolution {
    GridSolution(
      lines: best.lines, cost: best.cost, lowerBound: lowerBound, withoutLine: first.withoutLine)
  }
  tell(.first)

  // The whole, and beside it the bound.
  let proves = flat.isWithinReachOfColumns && first.withoutLine.isEmpty
  let root = ColumnSearch(grid, people: people, threads: 1)
  let annealed = anneal(
    best, flat, terms: terms, meter: &meter, from: 1, until: proves ? SearchShares.annealing : 1,
    besides: proves ? root : nil)
  best.take(annealed)
  lowerBound = max(lowerBound, root.lowerBound)
  tell(.annealed)
  guard proves else { return answer() }

  // Parts of it, two at a time.
  var choice = PartChoice(grid, seed: terms.seed)
  let searches = [root, ColumnSearch(grid, people: people, threads: 1)]
  searches[1].payments = root.payments
  // A part may take as long as the longest so far, and the MIP library can't be stopped at once.
  var longest = 0.0
  while meter.share + longest < 1, best.cost > lowerBound {
    let begun = meter.share
    let parts = [choice.next(), choice.next()]
    let now = best
    let share = meter
    let shared = Unchecked(value: searches)
    let results = inParallel(terms.threads) { worker in
      shared.value[worker].improved(
        now.lines, cost: now.cost, people: parts[worker].people, days: parts[worker].days,
        nodes: 40, iterations: 3_000
      ) { share.share < 1 }
      .map { KnownRoster(lines: $0.lines, cost: $0.cost) }
    }
    meter.add(SearchShares.workOfPart * 2)
    for (result, part) in zip(results, parts) {
      choice.learn(helped: result != nil)
      if let result { best.merge(result, changed: part.people, in: grid) }
    }
    longest = max(longest * 0.9, meter.share - begun)
    if best.cost < now.cost { tell(.parts) }
  }
  if best.cost > lowerBound, meter.share < 1 {
    best.take(anneal(best, flat, terms: terms, meter: &meter, from: 0.05, until: 1))
  }
  return answer()
}

/// How far a search has come.
package struct RosterProgress: Sendable {
  package enum Stage: Sendable { case first, annealed, parts }
  package var stage: Stage
  package var cost: Int
  package var lowerBound: Int
}

/// Which share of the time goes where; measured on the published instances.
enum SearchShares {
  /// Annealing ends here where a bound is within reach.
  static let annealing = 0.35
  /// The search for a bound ends here at the latest.
  static let bound = 0.5
  /// What a part that is found anew counts for, in changes tried by annealing.
  static let workOfPart = 500_000
  /// The same of a round in which everybody is asked for lines that raise the bound.
  static let workOfRound = 250_000
}

/// Two workers anneal, each from its own seed, one of them after having looked for the bound.
func anneal(
  _ start: KnownRoster, _ flat: FlatGrid, terms: RosterSearchTerms, meter: inout WorkMeter,
  from heat: Double, until end: Double, besides root: ColumnSearch? = nil
) -> [KnownRoster] {
  let begun = meter
  let proving = Unchecked(value: root)
  let isProving = Atomic(root != nil)
  let results = inParallel(terms.threads) { worker in
    let annealing = Annealing(
      state: RosterState(flat, lines: start.lines),
      dice: SearchDice(worker: worker, seed: terms.seed))
    if worker == 1, let root = proving.value {
      root.findBound(rounds: begun.rounds(until: SearchShares.bound)) {
        begun.share < SearchShares.bound
      }
      isProving.store(false, ordering: .releasing)
    }
    annealing.cool(from: heat, until: end, of: begun)
    // Rather than wait for the bound; not where only work counts, for nobody knows then how long.
    while begun.isTimed, isProving.load(ordering: .acquiring), begun.share < SearchShares.bound {
      annealing.cool(from: 0.2, until: begun.share + 0.1, of: begun)
    }
    return annealing.bestRoster
  }
  meter.add(to: end)
  return results
}

/// Does the same for two workers, on one thread or two.
private func inParallel<Result: Sendable>(
  _ threads: Int, _ body: @Sendable (Int) -> Result
) -> [Result] {
  if threads == 1 { return [body(0), body(1)] }
  let results = Mutex<[Int: Result]>([:])
  DispatchQueue.concurrentPerform(iterations: 2) { worker in
    let result = body(worker)
    results.withLock { $0[worker] = result }
  }
  return results.withLock { [$0[0]!, $0[1]!] }
}

/// What one worker at a time uses.
private struct Unchecked<Value>: @unchecked Sendable { var value: Value }
