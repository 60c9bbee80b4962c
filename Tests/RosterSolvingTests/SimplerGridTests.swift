import Randomness
import Rostering
import Testing

@testable import RosterSolving

/// What the search leaves out of a grid changes nothing.
struct SimplerGridTests {
  @Test(arguments: 1...300 as ClosedRange<UInt64>)
  func theSameLinesAreLegalAndCostTheSame(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    var grid = drawnGrid(people: 3, days: 5, choices: 2, from: &dice)
    for index in grid.people.indices {
      // Days in a stretch, which imply some of what else is limited.
      grid.people[index].totals.append(
        .init(days: 0..<4, amounts: [0, 1, 1], most: Int.random(in: 0...3, using: &dice)))
    }
    let simple = grid.withMergedCover.withoutImpliedTotals
    #expect(simple.cover.count <= grid.cover.count)
    let free = grid.people.map { _ in
      (0..<5).map { _ in Int.random(in: 0...2, using: &dice) }
    }
    for (person, other) in zip(grid.people, simple.people) {
      #expect(other.totals.count <= person.totals.count)
      for line in allLines(
        of: unlimited(person), days: 5, free: 0..<5, fixed: .init(repeating: 0, count: 5))
      {
        #expect(person.allows(line) == other.allows(line))
      }
    }
    let possible = zip(grid.people, free).allSatisfy { person, line in
      line.indices.allSatisfy { person.prices[$0 * 3 + line[$0]] != RosterGrid.impossible }
    }
    if possible { #expect(grid.cost(of: free) == simple.cost(of: free)) }
  }

  private func unlimited(_ person: RosterGrid.Person) -> RosterGrid.Person {
    RosterGrid.Person(
      choices: person.choices, prices: person.prices, covering: person.covering,
      mayFollow: .init(repeating: true, count: person.mayFollow.count))
  }

  @Test func fiveDaysOfEightHoursAreNeverSixNorFiftyHours() {
    var person = RosterGrid.Person(
      choices: 1, prices: .init(repeating: 0, count: 28), covering: 0,
      mayFollow: .init(repeating: true, count: 4))
    for week in [0..<7, 7..<14] {
      person.totals.append(.init(days: week, amounts: [0, 1], most: 6))
      person.totals.append(.init(days: week, amounts: [0, 1], most: 5))
      person.totals.append(.init(days: week, amounts: [0, 480], most: 2_880))
    }
    person.totals.append(.init(days: 0..<14, amounts: [0, 480], most: 5_760))
    person.totals.append(.init(days: 0..<14, amounts: [0, 480], least: 1_920, most: 4_320))
    let grid = RosterGrid(
      dayCount: 14, people: [person], cover: [.init(required: 1, under: 1, over: 1)],
      coverClasses: [.init(dayCount: 14, choices: 1) { day, _ in day == 0 ? [0..<1] : [] }])
    let totals = grid.withoutImpliedTotals.people[0].totals
    #expect(totals.map(\.most) == [5, 5, 4_320])
    #expect(totals.map(\.least) == [0, 0, 1_920])
  }

  @Test func quartersOfAnHourInWhichTheSameCountAreOneLine() {
    let person = RosterGrid.Person(
      choices: 1, prices: [0, 0], covering: 0, mayFollow: .init(repeating: true, count: 4))
    let grid = RosterGrid(
      dayCount: 1, people: [person, person],
      cover: [
        .init(required: 1, under: 5, over: 1), .init(costs: [7, 2, 0, 0]),
        .init(required: 2, under: 3, over: 2), .init(costs: [4]),
      ], coverClasses: [.init(dayCount: 1, choices: 1) { _, _ in [0..<3] }])
    let merged = grid.withMergedCover
    #expect(merged.cover.map(\.costs) == [[18, 5, 1, 4], [4]])
    #expect(merged.coverClasses[0].parts == [0..<1])
  }
}
