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

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func whoeverHasNoLineIsGivenOneByLimitsThatGiveWay(seed: UInt64) {
    print("seed \(seed)")
    var dice = SeededGenerator(seed: seed)
    let grid = drawnGrid(people: 4, days: 6, choices: 2, from: &dice)
    let relaxed = GridRelaxation(grid)
    let solution = solve(grid, terms: .init(seed: seed, work: 20_000, relaxesLimits: true))
    #expect(solution.withoutLine.isEmpty)
    #expect(solution.relaxed == relaxed.people)
    #expect(zip(relaxed.grid.people, solution.lines).allSatisfy { $0.allows($1) })
    #expect(solution.cost == relaxed.grid.cost(of: solution.lines))
    #expect(solution.lowerBound <= solution.cost)
    let suspects = GridRelaxation(grid, suspects: relaxed.people)
    #expect(suspects.people == relaxed.people)
    #expect(suspects.grid.cost(of: solution.lines) == solution.cost)
    let again = repair(
      grid, old: solution.lines, frozen: [], price: { _, _, _ in 1_000_000 },
      terms: .init(seed: seed, work: 20_000, relaxesLimits: true))
    #expect(again.relaxed == relaxed.people)
    #expect(again.lines == solution.lines, "Whoever's limits gave way keeps the same line.")
  }

  @Test func hoursThatDaysImpliedCountAgainWhereDaysGiveWay() {
    // Seven fixed days, five allowed; five long shifts would be within the hours, seven aren't.
    var person = RosterGrid.Person(
      choices: 2, prices: .init(repeating: 0, count: 7 * 3), covering: 0,
      mayFollow: .init(repeating: true, count: 9))
    for day in 0..<7 { person.prices[day * 3] = RosterGrid.impossible }
    person.totals = [
      .init(days: 0..<7, amounts: [0, 1, 1], least: 0, most: 5),
      .init(days: 0..<7, amounts: [0, 6, 8], least: 0, most: 42),
    ]
    let cover = (0..<7).map { _ in RosterGrid.CoverLine(costs: [5, 0]) }
    let grid = RosterGrid(
      dayCount: 7, people: [person], cover: cover,
      coverClasses: [
        .init(dayCount: 7, choices: 2) { day, choice in choice == 2 ? [day..<day + 1] : [] }
      ])
    #expect(grid.withoutImpliedTotals.people[0].totals.count == 1)
    let solution = solve(grid, terms: .init(seed: 1, work: 10_000, relaxesLimits: true))
    #expect(solution.relaxed == [0])
    #expect(solution.lines == [[1, 1, 1, 1, 1, 1, 1]], "42 hours are enough.")
  }

  @Test func aLineToBeginWithThatBreaksALimitIsLeftOut() {
    var dice = SeededGenerator(seed: 5)
    let grid = drawnGrid(people: 6, days: 10, choices: 2, from: &dice)
    let first = solve(grid, terms: .init(seed: 3, work: 10_000))
    var start = first.lines
    let place = grid.people.indices.first {
      !grid.people[$0].allows(.init(repeating: 1, count: 10))
    }
    start[place ?? 0] = .init(repeating: 1, count: 10)
    let solution = solve(grid, terms: .init(seed: 3, work: 10_000), startingFrom: start)
    #expect(place != nil)
    #expect(solution.withoutLine == first.withoutLine)
    for person in grid.people.indices where !solution.withoutLine.contains(person) {
      #expect(grid.people[person].allows(solution.lines[person]))
    }
  }
}
