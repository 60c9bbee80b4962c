import Randomness
import Rostering
import Synchronization
import Testing

@testable import RosterSolving

struct PeriodSearchTests {
  /// Eight weeks of sixteen people with two shifts, of which each may work some, with hours and weekends of the
  /// whole time.
  private func grid(from dice: inout SeededGenerator) -> RosterGrid {
    let days = 56
    let cover = (0..<2 * days).map { _ in
      RosterGrid.CoverLine(required: Int.random(in: 3...6, using: &dice), under: 100, over: 3)
    }
    let everybody = RosterGrid.CoverClass(dayCount: days, choices: 2) { day, choice in
      [day * 2 + choice - 1..<day * 2 + choice]
    }
    let people = (0..<16).map { _ in
      var person = RosterGrid.Person(
        choices: 2,
        prices: (0..<days * 3).map { $0 % 3 == 0 ? 0 : Int.random(in: 0...4, using: &dice) },
        covering: 0,
        // An early shift may not follow a late one.
        mayFollow: [true, true, true, true, true, true, true, false, true])
      person.runs = [
        .init(counts: [false, true, true], least: 2, most: Int.random(in: 4...6, using: &dice)),
        .init(counts: [true, false, false], least: 2),
      ]
      person.totals = [
        .init(days: 0..<days, amounts: [0, 8, 9], least: 250, most: 265),
        .init(days: 0..<days, amounts: [0, 0, 1], most: Int.random(in: 10...40, using: &dice)),
      ]
      person.weekends = [
        .init(weekends: (0..<8).map { [7 * $0 + 5, 7 * $0 + 6] }, most: 5, mostInRow: 3)
      ]
      return person
    }
    return RosterGrid(dayCount: days, people: people, cover: cover, coverClasses: [everybody])
  }

  @Test(arguments: 1...2 as ClosedRange<UInt64>)
  func periodsMakeTheWholeCheaper(seed: UInt64) {
    print("seed \(seed)")
    var dice = SeededGenerator(seed: seed)
    let grid = grid(from: &dice)
    let first = FirstRoster(FlatGrid(grid), people: PersonLines.all(of: grid))
    #expect(first.withoutLine.isEmpty)
    let results = [1, 2].map { threads in
      let stages = Mutex<[RosterProgress]>([])
      var search = RosterSearch(
        BegunRoster(grid, threads: threads, lines: first.lines),
        terms: .init(seed: seed, work: 10_000_000, threads: threads),
        meter: WorkMeter(limit: 10_000_000, spent: { 0 }),
        progress: { now in stages.withLock { $0.append(now) } })
      // Two weeks each.
      search.searchByPeriods(of: 600)
      return (best: search.best, stages: stages.withLock { $0 })
    }
    let (best, stages) = results[0]
    #expect(best.cost == grid.cost(of: best.lines))
    #expect(zip(grid.people, best.lines).allSatisfy { $0.allows($1) })
    #expect(results[1].best.lines == best.lines, "The same on one thread and on two.")
    let parts = stages.filter { $0.stage == .parts }
    #expect(!parts.isEmpty, "There was time for periods.")
    #expect(zip(stages, stages.dropFirst()).allSatisfy { $1.cost <= $0.cost })
    if let annealed = stages.first(where: { $0.stage == .annealed }) {
      #expect(best.cost < annealed.cost)
    }
  }
}
