import Randomness
import Rostering
import Testing

@testable import RosterSolving

struct ColumnSearchTests {
  /// Every roster of three people on four days, against bound and answer.
  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func theBoundIsNeverAboveTheCheapestRosterNorAnyAnswerBelow(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    let (grid, legal) = drawnGrid(days: 4, people: 3, from: &dice)
    guard legal.allSatisfy({ !$0.isEmpty }) else { return }
    let least = cheapest(grid, legal)
    let start = legal.map { $0.randomElement(using: &dice) ?? [] }
    let search = ColumnSearch(grid, threads: 2)
    let effort = BoundEffort(steps: 20, rounds: 40)
    let likely = search.findBound(startingFrom: start, effort: effort) { 0 }
    #expect(search.lowerBound <= least)
    #expect(likely.map { zip(grid.people, $0.roster).allSatisfy { $0.allows($1) } } ?? true)
    // Everybody anew at once is exact.
    let cost = grid.cost(of: start)
    let better = search.improved(start, cost: cost, people: [0, 1, 2], days: nil) { true }
    #expect((better?.cost ?? cost) >= least)
    if let better { #expect(grid.cost(of: better.lines) == better.cost) }
    // The same on one thread.
    let alone = ColumnSearch(grid, threads: 1)
    let same = alone.findBound(startingFrom: start, effort: effort) { 0 }
    #expect(same?.roster == likely?.roster && same?.lines == likely?.lines)
    #expect(alone.lowerBound == search.lowerBound)
  }

  /// The same with people who are alike, so that payments begin with those of teams.
  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func theBoundOfPeopleWhoAreAlikeIsNeverAboveTheCheapestRoster(seed: UInt64) throws {
    var dice = SeededGenerator(seed: seed &+ 1_000)
    var (grid, legal) = drawnGrid(days: 4, people: 1, from: &dice)
    grid.people = .init(repeating: grid.people[0], count: 3)
    for person in 1...2 {
      // Wishes and leave of their own.
      let place = Int.random(in: 0..<grid.people[person].prices.count, using: &dice)
      grid.people[person].prices[place] = Bool.random(using: &dice) ? 9 : RosterGrid.impossible
    }
    legal = grid.people.map {
      allLines(of: $0, days: 4, free: 0..<4, fixed: .init(repeating: 0, count: 4))
    }
    guard legal.allSatisfy({ !$0.isEmpty }) else { return }
    #expect(TeamProgramme(PartOfRoster(grid)).isSmall)
    let least = cheapest(grid, legal)
    let start = legal.map { $0.randomElement(using: &dice) ?? [] }
    let search = ColumnSearch(grid, threads: 2)
    let likely = search.findBound(startingFrom: start, effort: .init(steps: 20, rounds: 40)) { 0 }
    #expect(search.lowerBound <= least)
    let roster = try #require(likely).roster
    #expect(zip(grid.people, roster).allSatisfy { $0.allows($1) })
  }

  /// Three people who are alike, each with two shifts at most, are to be two on each of four days: what the
  /// programme of teams says of a missing shift is what it costs.
  @Test func teamsSayWhatAPersonIsWorth() throws {
    var person = RosterGrid.Person(
      choices: 1, prices: .init(repeating: 0, count: 8), covering: 0,
      mayFollow: .init(repeating: true, count: 4))
    person.totals = [.init(days: 0..<4, amounts: [0, 1], most: 2)]
    let grid = RosterGrid(
      dayCount: 4, people: .init(repeating: person, count: 3),
      cover: .init(repeating: .init(required: 2, under: 10, over: 1), count: 4),
      coverClasses: [.init(dayCount: 4, choices: 1) { day, _ in [day..<day + 1] }])
    let teams = TeamProgramme(PartOfRoster(grid))
    let payments = try #require(teams.payments { true })
    #expect(payments.allSatisfy { abs($0 - 10) < 1e-3 })
    let search = ColumnSearch(grid, threads: 1)
    let start = [[1, 1, 0, 0], [1, 1, 0, 0], [0, 0, 1, 1]]
    _ = search.findBound(startingFrom: start, effort: .init(steps: 1, rounds: 0)) { 0 }
    #expect(search.lowerBound == 20, "Six of eight shifts can be there.")
  }
}

/// A few people who cover a few lines, with all legal lines of each.
func drawnGrid(
  days: Int, people: Int, from dice: inout SeededGenerator
) -> (grid: RosterGrid, legal: [[[Int]]]) {
  let drawn = (0..<people).map { _ in drawnPerson(days: days, choices: 2, from: &dice) }
  let cover = (0..<days * 3).map { _ -> RosterGrid.CoverLine in
    if Int.random(in: 0..<4, using: &dice) == 0 {
      return .init(costs: (0...3).map { _ in Int.random(in: 0...9, using: &dice) })
    }
    return .init(
      required: Int.random(in: 0...2, using: &dice), under: Int.random(in: 1...9, using: &dice),
      over: Int.random(in: 0...3, using: &dice))
  }
  // The first choice serves two lines of a day, the second two that overlap with them.
  let coverClass = RosterGrid.CoverClass(dayCount: days, choices: 2) { day, choice in
    [day * 3 + choice - 1..<day * 3 + choice + 1]
  }
  let grid = RosterGrid(dayCount: days, people: drawn, cover: cover, coverClasses: [coverClass])
  let legal = drawn.map {
    allLines(of: $0, days: days, free: 0..<days, fixed: .init(repeating: 0, count: days))
  }
  return (grid, legal)
}

func cheapest(_ grid: RosterGrid, _ legal: [[[Int]]]) -> Int {
  var least = Int.max
  func extend(_ lines: [[Int]], own: Int) {
    if lines.count == legal.count {
      let present = grid.present(in: lines)
      least = min(least, zip(grid.cover, present).reduce(own) { $0 + $1.0.cost(of: $1.1) })
      return
    }
    let person = grid.people[lines.count]
    for line in legal[lines.count] { extend(lines + [line], own: own + person.cost(of: line)) }
  }
  extend([], own: 0)
  return least
}
