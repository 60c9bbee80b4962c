import Randomness
import Rostering
import Testing

@testable import RosterSolving

/// A search whose time is over, or whose work is none, before it begins.
struct StoppedSearchTests {
  /// People who all have a line, of a size for which annealing, columns and parts would all have their turn.
  private func grid(seed: UInt64) -> RosterGrid {
    var dice = SeededGenerator(seed: seed)
    var grid = drawnGrid(people: 12, days: 14, choices: 3, from: &dice)
    grid.people.removeAll { person in
      LineFinder().find(PersonLines(person, dayCount: 14), prices: person.prices, .exact).lines
        .isEmpty
    }
    return grid
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func aSearchThatStopsAtOnceGivesALegalRoster(seed: UInt64) {
    let grid = grid(seed: seed)
    let terms = RosterSearchTerms(seed: seed)
    let noWork = RosterSearchTerms(seed: seed, work: 0)
    for solution in [solve(grid, terms: terms, spent: { 1 }), solve(grid, terms: noWork)] {
      #expect(solution.lines.count == grid.people.count && solution.withoutLine.isEmpty)
      #expect(zip(grid.people, solution.lines).allSatisfy { $0.allows($1) }, "seed \(seed)")
      #expect(solution.cost == grid.cost(of: solution.lines))
      #expect(solution.lowerBound <= solution.cost)
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func aRepairThatStopsAtOnceGivesALegalRoster(seed: UInt64) throws {
    var grid = grid(seed: seed)
    let before = solve(grid, terms: .init(seed: seed, work: 20_000)).lines
    // The first person who works is ill from that day on, and is owed nothing for it.
    let ill = try #require(before.firstIndex { $0.contains { $0 > 0 } })
    let first = try #require(before[ill].firstIndex { $0 > 0 })
    grid.people[ill] = RosterGrid.Person(
      choices: 3, prices: .init(repeating: 0, count: 14 * 4), covering: grid.people[ill].covering,
      mayFollow: .init(repeating: true, count: 16))
    for day in first..<14 {
      for choice in 1...3 { grid.people[ill].prices[day * 4 + choice] = RosterGrid.impossible }
    }
    let after = repair(
      grid, old: before, frozen: [], price: { _, _, _ in 10 }, terms: .init(seed: seed),
      spent: { 1 })
    #expect(zip(grid.people, after.lines).allSatisfy { $0.allows($1) }, "seed \(seed)")
    #expect(after.lines[ill][first...].allSatisfy { $0 == 0 })
    #expect(after.cost == grid.cost(of: after.lines))
  }
}
