import Randomness
import Rostering
import Testing

@testable import RosterSolving

struct FirstRosterTests {
  /// Over a year the cheapest days would use up all weekends and long shifts that they may have long before the
  /// minutes of the contract are worked.
  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func whoMayHaveLittleOfWhatIsCheapHasALegalLineForAYear(seed: UInt64) throws {
    var dice = SeededGenerator(seed: seed)
    let person = fullTimer(from: &dice)
    let grid = RosterGrid(
      dayCount: 364, people: [person], cover: [.init(costs: [0])],
      coverClasses: [.init(dayCount: 364, choices: 3) { _, _ in [] }])
    let first = FirstRoster(FlatGrid(grid), people: PersonLines.all(of: grid))
    #expect(first.withoutLine.isEmpty)
    let isLegal = person.allows(first.lines[0])
    #expect(isLegal)
  }

  /// Shifts of 8, 10 and 12 hours, six weeks of leave, and hours that leave next to no room.
  private func fullTimer(from dice: inout SeededGenerator) -> RosterGrid.Person {
    var leave: Set<Int> = []
    for _ in 0..<4 {
      let first = Int.random(in: 0..<350, using: &dice)
      leave.formUnion(first..<first + 10)
    }
    let prices = (0..<364).flatMap { day -> [Int] in
      let isWeekend = day % 7 >= 5
      return [0]
        + [0, 40, 80].map { extra in
          leave.contains(day)
            ? RosterGrid.impossible
            : -(isWeekend ? 100 : 1) - extra - Int.random(in: 0..<30, using: &dice)
        }
    }
    var person = RosterGrid.Person(
      choices: 3, prices: prices, covering: 0, mayFollow: .init(repeating: true, count: 16))
    person.runs = [
      .init(counts: [false, true, true, true], least: 2, most: 5),
      .init(counts: [true, false, false, false], least: 2),
    ]
    person.totals = [
      .init(days: 0..<364, amounts: [0, 480, 600, 720], least: 111_360, most: 112_320),
      .init(days: 0..<364, amounts: [0, 0, 1, 0], most: 60),
      .init(days: 0..<364, amounts: [0, 0, 0, 1], most: 30),
    ]
    person.weekends = [.init(weekends: (0..<52).map { [$0 * 7 + 5, $0 * 7 + 6] }, most: 26)]
    return person
  }
}
