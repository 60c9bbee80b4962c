import Randomness
import Rostering
import Testing

@testable import RosterSolving

struct SolveRosterTests {
  @Test(arguments: 1...150 as ClosedRange<UInt64>)
  func smallRostersAreSolvedToTheBest(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    let grid = drawnGrid(people: 2, days: 5, choices: 2, from: &dice)
    let all = grid.people.map {
      allLines(of: $0, days: 5, free: 0..<5, fixed: .init(repeating: 0, count: 5))
    }
    let solution = solve(grid, terms: .init(seed: seed, work: 200_000, threads: 1))
    #expect(solution.withoutLine == all.indices.filter { all[$0].isEmpty })
    guard solution.withoutLine.isEmpty else { return }
    #expect(zip(grid.people, solution.lines).allSatisfy { $0.allows($1) })
    #expect(solution.cost == grid.cost(of: solution.lines))
    var least = Int.max
    for first in all[0] {
      for second in all[1] { least = min(least, grid.cost(of: [first, second])) }
    }
    #expect(solution.cost == least)
    #expect(solution.lowerBound <= least)
  }

  @Test func theSameSeedAndWorkGiveTheSameOnOneThreadOrTwo() {
    var dice = SeededGenerator(seed: 7)
    var grid = drawnGrid(people: 30, days: 14, choices: 2, from: &dice)
    grid.people.removeAll { person in
      LineFinder().find(PersonLines(person, dayCount: 14), prices: person.prices, .exact).lines
        .isEmpty
    }
    #expect(RosterWindows(FlatGrid(grid)) != nil, "Two pairs of hands can work on it.")
    let one = solve(grid, terms: .init(seed: 3, work: 3_000_000, threads: 1))
    let two = solve(grid, terms: .init(seed: 3, work: 3_000_000, threads: 2))
    #expect(one.lines == two.lines)
    #expect(one.lowerBound == two.lowerBound)
    #expect(one.cost == grid.cost(of: one.lines), "What two pairs of hands did adds up.")
    #expect(zip(grid.people, one.lines).allSatisfy { $0.allows($1) })
  }

  @Test func whatIsFoundIsNeverDearerThanTheStart() {
    var dice = SeededGenerator(seed: 11)
    var grid = drawnGrid(people: 6, days: 10, choices: 2, from: &dice)
    let starts = grid.people.map {
      LineFinder().find(PersonLines($0, dayCount: 10), prices: $0.prices, .exact).lines.first?
        .choices
    }
    grid.people = zip(grid.people, starts).filter { $0.1 != nil }.map(\.0)
    let start = starts.compactMap { $0 }
    let solution = solve(grid, terms: .init(seed: 3, work: 10_000, threads: 2), startingFrom: start)
    #expect(solution.cost <= grid.cost(of: start))
  }
}
