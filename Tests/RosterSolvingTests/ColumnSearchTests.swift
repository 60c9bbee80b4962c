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
    let likely = search.findBound(startingFrom: start, rounds: 40) { _ in true }
    #expect(search.lowerBound <= least)
    #expect(likely.map { zip(grid.people, $0.roster).allSatisfy { $0.allows($1) } } ?? true)
    // Everybody anew at once is exact.
    let cost = grid.cost(of: start)
    let better = search.improved(start, cost: cost, people: [0, 1, 2], days: nil) { true }
    #expect((better?.cost ?? cost) >= least)
    if let better { #expect(grid.cost(of: better.lines) == better.cost) }
    // The same on one thread.
    let alone = ColumnSearch(grid, threads: 1)
    let same = alone.findBound(startingFrom: start, rounds: 40) { _ in true }
    #expect(same?.roster == likely?.roster && same?.lines == likely?.lines)
    #expect(alone.lowerBound == search.lowerBound)
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
