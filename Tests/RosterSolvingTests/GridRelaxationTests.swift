import RosterSolving
import Rostering
import Testing

struct GridRelaxationTests {
  /// Two days, one shift that lasts 8 hours.
  private func grid(_ change: (inout RosterGrid.Person) -> Void) -> RosterGrid {
    var person = RosterGrid.Person(
      choices: 1, prices: [0, 0, 0, 0], covering: 0, mayFollow: [true, true, true, true])
    change(&person)
    return RosterGrid(
      dayCount: 2, people: [person], cover: [],
      coverClasses: [.init(dayCount: 2, choices: 1) { _, _ in [] }])
  }

  private func line(_ grid: RosterGrid) -> [Int]? {
    let person = grid.people[0]
    return LineFinder().find(
      PersonLines(person, dayCount: 2), prices: person.prices, .exact
    ).lines.first?.choices
  }

  @Test func whoeverHasALineKeepsEveryLimit() {
    let relaxed = GridRelaxation(
      grid { $0.totals = [.init(days: 0..<2, amounts: [0, 8], least: 8, most: 8)] })
    #expect(relaxed.people.isEmpty)
    #expect(relaxed.grid.people[0].totals.count == 1)
  }

  @Test func whoCantHaveTheirHoursHasAsManyAsTheyCan() {
    let relaxed = GridRelaxation(
      grid { $0.totals = [.init(days: 0..<2, amounts: [0, 8], least: 40, most: 48)] })
    #expect(relaxed.people == [0])
    #expect(line(relaxed.grid) == [1, 1])
  }

  @Test func whatIsFixedIsKeptAgainstRestAndDaysInARow() {
    let relaxed = GridRelaxation(
      grid {
        $0.prices = [RosterGrid.impossible, 0, RosterGrid.impossible, 0]
        $0.mayFollow[3] = false
        $0.runs = [.init(counts: [false, true], most: 1)]
      })
    #expect(line(relaxed.grid) == [1, 1])
  }

  @Test func aDayOnWhichNothingIsPossibleIsOff() {
    let relaxed = GridRelaxation(
      grid { $0.prices = [RosterGrid.impossible, RosterGrid.impossible, RosterGrid.impossible, 0] })
    #expect(line(relaxed.grid) == [0, 1])
  }
}
