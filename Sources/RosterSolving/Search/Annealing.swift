import Dispatch
import Foundation
import Rostering

/// Simulated annealing over small changes of lines: a day, a shift moved to another day, a stretch moved by
/// a day, and stretches exchanged between two people.
///
/// S. Kirkpatrick, C. D. Gelatt, M. P. Vecchi, "Optimization by simulated annealing", 1983,
/// doi:10.1126/science.220.4598.671. Changes that break a limit are never made, so that every state is a
/// roster.
///
/// Two pairs of hands may work on the same roster at once, each on other people and other days
/// (`RosterWindow`), so that neither sees what the other does, and the result is the same on one core.
final class Annealing {
  private let state: RosterState
  private let hands: [AnnealingHand]
  private let threads: Int
  private let windows: RosterWindows?
  private let best: UnsafeMutablePointer<Int16>
  private(set) var bestCost: Int
  private let cells: Int
  private var dice: SearchDice

  /// One pair of hands that may go anywhere.
  init(_ grid: FlatGrid, lines: [[Int]], dice: SearchDice) {
    state = RosterState(grid, lines: lines)
    hands = [AnnealingHand(state: state, dice: dice)]
    threads = 1
    windows = nil
    self.dice = dice
    cells = grid.peopleCount * grid.dayCount
    best = .allocate(capacity: max(1, cells))
    best.initialize(from: state.lines, count: cells)
    bestCost = state.cost
  }

  /// Two pairs of hands.
  ///
  /// - Parameter threads: 1 to have one after the other, with the same result.
  init(_ grid: FlatGrid, lines: [[Int]], windows: RosterWindows, seed: UInt64, threads: Int) {
    state = RosterState(grid, lines: lines)
    let state = state
    hands = (0..<2).map {
      AnnealingHand(state: RosterState(sharing: state), dice: SearchDice(worker: $0, seed: seed))
    }
    self.threads = threads
    self.windows = windows
    dice = SearchDice(worker: 2, seed: seed)
    cells = grid.peopleCount * grid.dayCount
    best = .allocate(capacity: max(1, cells))
    best.initialize(from: state.lines, count: cells)
    bestCost = state.cost
  }

  deinit { best.deallocate() }

  /// Cools down to almost nothing.
  ///
  /// - Parameters:
  ///   - heat: How hot it begins: 1 where large costs come and go, less to leave most of the roster as it is.
  ///   - end: The share of the time or work at which it ends.
  ///   - bound: No roster costs less, so that there is nothing to do once one costs as much.
  ///   - workers: How many do the same at once, whose work is counted together.
  func cool(
    from heat: Double, until end: Double, of meter: WorkMeter, bound: Int, workers: Int = 1
  ) {
    let begun = meter.share(after: workers * changesTried)
    if begun >= end { return }
    let range = temperatures()
    let hottest = max(range.coldest, range.hottest * heat)
    while bestCost > bound {
      let share = meter.share(after: workers * changesTried)
      if share >= end { break }
      run(at: hottest * pow(range.coldest / hottest, (share - begun) / (end - begun)))
    }
  }

  /// By all hands.
  var changesTried: Int { hands.reduce(0) { $0 + $1.changesTried } }

  /// Tries some changes, and keeps what is the best so far.
  private func run(at temperature: Double) {
    for hand in hands { hand.temperature = temperature }
    if let windows {
      for (hand, window) in zip(hands, windows.pair(&dice)) { hand.window = window }
      nonisolated(unsafe) let hands = hands
      if threads == 1 {
        for hand in hands { hand.run(windows.slice) }
      } else {
        DispatchQueue.concurrentPerform(iterations: hands.count) { hands[$0].run(windows.slice) }
      }
      for hand in hands { state.takeCost(of: hand.state) }
    } else {
      hands[0].run(2_000)
    }
    if state.cost < bestCost {
      bestCost = state.cost
      best.update(from: state.lines, count: cells)
    }
  }

  /// Where to begin and end, from what changes cost where nothing is cheaper any more: from a fifth of the
  /// large ones to less than the smallest.
  private func temperatures() -> (hottest: Double, coldest: Double) {
    func runs(_ count: Int) { for _ in 0..<count { run(at: 0) } }
    let count = 4 * max(1, state.grid.dayCount * state.grid.peopleCount / 40_000)
    for hand in hands { hand.prices = [] }
    runs(count)
    for hand in hands { hand.prices = [] }
    runs(count)
    var dearer = hands.flatMap { $0.prices ?? [] }.sorted()
    for hand in hands { hand.prices = nil }
    if dearer.isEmpty { dearer = [1] }
    let large = Double(dearer[dearer.count * 8 / 10])
    let small = Double(dearer[dearer.count / 50])
    let hottest = 0.2 * large
    return (hottest, min(hottest / 10, max(hottest / 1000, 0.4 * small)))
  }

  /// The cheapest roster seen.
  var bestRoster: KnownRoster {
    let days = state.grid.dayCount
    return KnownRoster(
      lines: (0..<state.grid.peopleCount).map { person in
        (0..<days).map { Int(best[person * days + $0]) }
      }, cost: bestCost)
  }
}
