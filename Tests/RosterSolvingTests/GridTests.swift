import Rostering
import Testing

struct GridTests {
  @Test func aRunThatTouchesTheLastDayMayBeShort() {
    var person = RosterGrid.Person(
      choices: 1, prices: .init(repeating: 0, count: 10), covering: 0,
      mayFollow: .init(repeating: true, count: 4))
    person.runs = [.init(counts: [false, true], least: 2, most: 3)]
    #expect(person.allows([1, 0, 0, 0, 1]))
    #expect(!person.allows([0, 1, 0, 1, 1]))
    #expect(!person.allows([1, 1, 1, 1, 0]))
    person.runs[0].leastHoldsAtStart = true
    #expect(!person.allows([1, 0, 0, 0, 1]))
    person.runs[0].before = 1
    #expect(person.allows([1, 0, 0, 0, 1]))
    #expect(!person.allows([1, 1, 1, 0, 1]))
  }
}
