import Randomness
import Rostering
import Testing

@testable import RosterSolving

struct RepairRosterTests {
  /// Ten people, two weeks, early and late; one line of cover for each.
  private func grid() -> RosterGrid {
    let cover = (0..<28).map { _ in RosterGrid.CoverLine(required: 3, under: 100, over: 5) }
    let everybody = RosterGrid.CoverClass(dayCount: 14, choices: 2) { day, choice in
      [day * 2 + choice - 1..<day * 2 + choice]
    }
    return RosterGrid(
      dayCount: 14,
      people: (0..<10).map { _ in
        var person = RosterGrid.Person(
          choices: 2, prices: .init(repeating: 0, count: 14 * 3), covering: 0,
          // An early shift may not follow a late one.
          mayFollow: [true, true, true, true, true, true, true, false, true])
        person.runs = [
          .init(counts: [false, true, true], least: 2, most: 5),
          .init(counts: [true, false, false], least: 2),
        ]
        person.totals = [.init(days: 0..<14, amounts: [0, 1, 1], least: 7, most: 10)]
        return person
      }, cover: cover, coverClasses: [everybody])
  }

  @Test func whoIsIllIsReplacedWithFewChanges() {
    var grid = grid()
    let before = solve(grid, terms: .init(seed: 1, work: 2_000_000))
    #expect(before.withoutLine.isEmpty)
    // The first person is ill for three days that they would have worked, and keeps all others before.
    let ill = before.lines[0].indices.filter { before.lines[0][$0] > 0 }.suffix(3)
    for day in ill {
      for choice in 1...2 { grid.people[0].prices[day * 3 + choice] = RosterGrid.impossible }
    }
    // Nor are they owed the shifts that they miss.
    grid.people[0].totals[0].least = 0
    let frozen = Set(
      (0..<10).flatMap { person in (0..<4).map { RosterCell(person: person, day: $0) } })
    func repaired(_ changePrice: Int) -> GridSolution {
      repair(
        grid, old: before.lines, frozen: frozen, price: { _, _, _ in changePrice },
        terms: .init(seed: 1, work: 1_000_000))
    }
    let after = repaired(20)
    #expect(zip(grid.people, after.lines).allSatisfy { $0.allows($1) })
    #expect(after.cost == grid.cost(of: after.lines))
    for cell in frozen {
      #expect(after.lines[cell.person][cell.day] == before.lines[cell.person][cell.day])
    }
    func changes(_ lines: [[Int]]) -> Int {
      zip(before.lines, lines).reduce(0) { $0 + zip($1.0, $1.1).filter { $0 != $1 }.count }
    }
    #expect(changes(after.lines) >= 3)
    // Where changes cost next to nothing the roster is no dearer, but more of it is another.
    let free = repaired(0)
    #expect(free.cost <= after.cost)
    #expect(changes(after.lines) <= changes(free.lines))
    #expect(changes(after.lines) < 20)
  }

  @Test func whereNothingHasChangedNothingIsChanged() {
    let grid = grid()
    let before = solve(grid, terms: .init(seed: 1, work: 5_000_000))
    let after = repair(
      grid, old: before.lines, frozen: [], price: { _, _, _ in 1_000 },
      terms: .init(seed: 2, work: 1_000_000))
    #expect(after.lines == before.lines)
  }
}
