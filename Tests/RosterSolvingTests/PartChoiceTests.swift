import Randomness
import Rostering
import Testing

@testable import RosterSolving

struct PartChoiceTests {
  private let grid = RosterGrid(
    dayCount: 28,
    people: Array(
      repeating: RosterGrid.Person(
        choices: 1, prices: [Int](repeating: 0, count: 56), covering: 0,
        mayFollow: [true, true, true, true]),
      count: 10),
    cover: [.init(required: 1, under: 10, over: 0)],
    coverClasses: [.init(dayCount: 28, choices: 1) { _, _ in [0..<1] }])

  @Test func whatBringsNothingGrowsToTheWholeAndThenBeginsAgainHarder() throws {
    var choice = PartChoice(grid, seed: 1)
    let lines = grid.people.map { _ in [Int](repeating: 0, count: 28) }
    var parts: [PartChoice.Part] = []
    for _ in 0..<200 {
      parts.append(choice.next(for: lines))
      choice.learn(helped: false)
    }
    let wholes = parts.indices.filter { parts[$0].people.count == 10 && parts[$0].days.count == 28 }
    let first = try #require(wholes.first)
    #expect(parts[0].people.count * parts[0].days.count < 10 * 28)
    #expect(parts[..<first].allSatisfy { $0.effort == 1 })
    // The same once more would bring the same.
    #expect(!wholes.contains(first + 1))
    #expect(parts[first + 1].effort == 3)
    #expect(parts[first + 1].people.count * parts[first + 1].days.count < 10 * 28)
    #expect(parts.map(\.effort).max() == 27, "It has an end.")
  }

  @Test func whatHelpsStaysAsSmallAsItIs() {
    var choice = PartChoice(grid, seed: 1)
    let lines = grid.people.map { _ in [Int](repeating: 0, count: 28) }
    for _ in 0..<100 {
      let part = choice.next(for: lines)
      #expect(part.people.count * part.days.count <= 6 * 28 && part.effort == 1)
      choice.learn(helped: true)
    }
  }
}
