package import Rostering
import Workforce

/// The cheapest roster that is found for a grid, and what no roster can go below.
///
/// Everybody gets a legal line, and two workers anneal the whole. Where it is within reach, column generation
/// then finds a lower bound and lines that good rosters are likely made of; the whole is annealed again with
/// no other choices than theirs; and what is left of the time goes into parts of the roster that are found
/// anew, some people's lines on some weeks, by columns too.
///
/// - Parameters:
///   - start: Lines to begin with, by person; those beyond somebody's limits are left out.
///   - spent: The share of the time that is used up; the search stops at 1.
package func solve(
  _ grid: RosterGrid, terms: RosterSearchTerms, startingFrom start: [[Int]]? = nil,
  spent: @escaping @Sendable () -> Double = { 0 },
  progress: @escaping @Sendable (RosterProgress) -> Void = { _ in }
) -> GridSolution {
  let begun = BegunRoster(grid.withMergedCover, keeping: start, terms: terms)
  var search = RosterSearch(
    begun, terms: terms, meter: WorkMeter(limit: terms.work, spent: spent), progress: progress)
  search.run(looksForBound: terms.looksForBound && begun.withoutLine.isEmpty)
  return GridSolution(
    lines: search.best.lines, cost: search.best.cost, lowerBound: search.lowerBound,
    withoutLine: begun.withoutLine, relaxed: begun.relaxed)
}

/// The best roster of a search so far, and the steps that better it.
struct RosterSearch {
  let grid: RosterGrid
  let flat: FlatGrid
  let people: PeopleLines
  let terms: RosterSearchTerms
  let progress: (RosterProgress) -> Void
  var meter: WorkMeter
  var best: KnownRoster
  private(set) var lowerBound: Int
  /// How hot the first annealing begins.
  var firstHeat = 1.0
  /// Best payments known, by line of the cover; those of a bound once one was looked for.
  private let columns: ColumnSearch

  init(
    _ begun: BegunRoster, terms: RosterSearchTerms, meter: WorkMeter,
    progress: @escaping (RosterProgress) -> Void
  ) {
    grid = begun.grid
    flat = begun.flat
    people = begun.people
    self.terms = terms
    self.progress = progress
    self.meter = meter
    best = KnownRoster(lines: begun.lines, cost: begun.grid.cost(of: begun.lines))
    lowerBound = grid.plainBound
    columns = ColumnSearch(grid, people: people, threads: terms.threads)
    tell(.first)
  }

  mutating func run(looksForBound: Bool) {
    guard looksForBound else { return anneal(from: firstHeat, until: 1) }
    guard meter.share < 1 else { return }
    if flat.isBetterByPeriods { return searchByPeriods() }
    guard let effort = effortOfBound else { return anneal(from: firstHeat, until: 1) }
    anneal(from: firstHeat, until: SearchShares.beginning(flat.openChoices))
    guard best.cost > lowerBound else { return }
    guard let likely = findLikelyLines(effort) else { return anneal(from: 1, until: 1) }
    annealAmong(likely)
    if flat.isWithinReachOfParts { findParts(payments: columns.payments) }
    anneal(from: SearchShares.heatOfBest, until: 1)
  }

  /// Lines that good rosters are likely made of, and a bound; nil where there is no time to get anywhere near.
  mutating func findLikelyLines(_ effort: BoundEffort) -> ColumnSearch.LikelyLines? {
    let likely = columns.findBound(startingFrom: best.lines, effort: effort) { [meter] in
      meter.share
    }
    meter.add(workOfStep * columns.steps + workOfRound * columns.rounds)
    lowerBound = max(lowerBound, columns.lowerBound)
    tell(.bounded)
    return likely
  }

  /// How long a bound may be looked for; nil where it isn't within reach.
  var effortOfBound: BoundEffort? {
    let hasTeams = columns.teams.isSmall
    let effort = BoundEffort(
      steps: meter.rounds(of: workOfStep, until: SearchShares.steps),
      rounds: meter.rounds(
        of: workOfRound, from: hasTeams ? SearchShares.steps : meter.share,
        until: SearchShares.bound))
    let isWithinReach =
      hasTeams
      ? effort.steps > 0
      : flat.isWithinReachOfColumns
        && effort.rounds >= SearchShares.leastRounds(flat.openChoices)
    return isWithinReach ? effort : nil
  }

  private var workOfRound: Int { SearchShares.workOfRound * (flat.openChoices + 250) }
  private var workOfStep: Int { SearchShares.workOfStep * (flat.openChoices + 250) }

  func tell(_ stage: RosterProgress.Stage) {
    progress(RosterProgress(stage: stage, cost: best.cost, lowerBound: lowerBound))
  }

  /// All of it, with all choices, from the best so far.
  mutating func anneal(from heat: Double, until end: Double) {
    anneal(among: flat, from: heat, until: end)
  }

  /// The same with the choices of a grid that has fewer of them, but all of the best roster's.
  mutating func anneal(among few: FlatGrid, from heat: Double, until end: Double) {
    guard best.cost > lowerBound, meter.share < end else { return }
    best.take(
      RosterSolving.anneal(
        best, few, terms: terms, meter: &meter, bound: lowerBound, from: heat, until: end))
    tell(.annealed)
  }

  /// All of it, with no other choices than those of some lines.
  private mutating func annealAmong(_ likely: ColumnSearch.LikelyLines) {
    let start = KnownRoster(lines: likely.roster, cost: grid.cost(of: likely.roster))
    let few = FlatGrid(grid.withChoices(of: likely.lines))
    let (end, heats) =
      flat.isWithinReachOfParts
      ? ((1 + meter.share) / 2, SearchShares.heatsAmongFew)
      : (SearchShares.amongFew, [SearchShares.heatAmongFew])
    for (index, heat) in heats.enumerated() where best.cost > lowerBound {
      var again = terms
      again.seed &+= UInt64(index)
      best.take(
        RosterSolving.anneal(
          start, few, terms: again, meter: &meter, bound: lowerBound, from: heat,
          until: meter.share + (end - meter.share) / Double(heats.count - index)))
      tell(.annealed)
    }
  }

  /// Parts of it, two at a time.
  private mutating func findParts(payments: [Double]) {
    var choice = PartChoice(grid, seed: terms.seed)
    // Both workers read it at once.
    _ = people.all
    let searches = (0..<2).map { _ in ColumnSearch(grid, people: people, threads: 1) }
    for search in searches { search.payments = payments }
    // A part may take as long as the longest so far, and the MIP library can't be stopped at once.
    var longest = 0.0
    while meter.share + longest < 1, best.cost > lowerBound {
      let begun = meter.share
      let now = best
      let parts = [choice.next(for: now.lines), choice.next(for: now.lines)]
      let share = meter
      let shared = Unchecked(value: searches)
      let results = inParallel(terms.threads) { worker in
        shared.value[worker].improved(
          now.lines, cost: now.cost, people: parts[worker].people, days: parts[worker].days,
          nodes: 40, iterations: 3_000, effort: parts[worker].effort
        ) { share.share < 1 }
        .map { KnownRoster(lines: $0.lines, cost: $0.cost) }
      }
      meter.add(parts.reduce(0) { $0 + SearchShares.workOfPart * $1.effort })
      for (result, part) in zip(results, parts) {
        choice.learn(helped: result != nil)
        if let result { best.merge(result, changed: part.people, in: grid) }
      }
      longest = max(longest * 0.9, meter.share - begun)
      if best.cost < now.cost { tell(.parts) }
    }
  }
}

/// How far a search has come.
package struct RosterProgress: Sendable {
  package enum Stage: Sendable { case first, annealed, bounded, parts }
  package var stage: Stage
  package var cost: Int
  package var lowerBound: Int
}

/// Which share of the time goes where; measured on the published instances.
enum SearchShares {
  /// The first annealing ends here where a bound is within reach: sooner for few people, for whom the bound is
  /// often what the search ends with.
  static func beginning(_ openChoices: Int) -> Double {
    min(0.1, 0.01 + Double(openChoices) / 50_000)
  }
  /// Steps without a master programme end here at the latest.
  static let steps = 0.2
  /// The search for a bound ends here at the latest; and here if by then it has hardly begun.
  static let bound = 0.5
  static let beginningOfBound = 0.14
  /// A last solution of the linear programme isn't waited for longer than this.
  static let endOfBound = 0.55
  /// A first solution of the linear programme isn't waited for longer than this where people are alike.
  static let firstSolution = 0.4
  /// Fewer rounds of it than this are of no use.
  static func leastRounds(_ openChoices: Int) -> Int { 8 + openChoices / 2_000 }
  /// Annealing among few choices ends here where parts aren't found anew afterwards.
  static let amongFew = 0.93
  /// How hot annealing begins among few choices: once where that takes long, or one time after another, for
  /// which is best differs.
  static let heatAmongFew = 0.3
  static let heatsAmongFew = [1, 0.3, 0.1]
  /// The same where it is to leave most of the best roster as it is.
  static let heatOfBest = 0.05
  /// What a part that is found anew counts for, in changes tried by annealing.
  static let workOfPart = 500_000
  /// The same of a round in which everybody is asked for lines that raise the bound, for each choice, and of a step
  /// without a master programme.
  static let workOfRound = 40
  static let workOfStep = 10
}

/// Two workers anneal the same roster; or each its own, where there is too little of it for two.
func anneal(
  _ start: KnownRoster, _ flat: FlatGrid, terms: RosterSearchTerms, meter: inout WorkMeter,
  bound: Int, from heat: Double, until end: Double
) -> [KnownRoster] {
  let begun = meter
  defer { meter.add(to: end) }
  if let windows = RosterWindows(flat) {
    let annealing = Annealing(
      flat, lines: start.lines, windows: windows, seed: terms.seed, threads: terms.threads)
    annealing.cool(from: heat, until: end, of: begun, bound: bound)
    return [annealing.bestRoster]
  }
  return inParallel(terms.threads) { worker in
    let annealing = Annealing(
      flat, lines: start.lines, dice: SearchDice(worker: worker, seed: terms.seed))
    annealing.cool(from: heat, until: end, of: begun, bound: bound, workers: 2)
    return annealing.bestRoster
  }
}

/// Does the same for two workers, on one thread or two.
func inParallel<Result: Sendable>(
  _ threads: Int, _ body: @Sendable (Int) -> Result
) -> [Result] {
  sideBySide([0, 1], onOneThread: threads == 1, body)
}

/// What one worker at a time uses.
private struct Unchecked<Value>: @unchecked Sendable { var value: Value }
