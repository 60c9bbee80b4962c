import Storage
import Testing
import Workforce

@Suite struct PublishedRosterStoreTests {
  private let day = CalendarDate("2027-03-01")!

  private func roster(_ number: Int, from first: CalendarDate, shift: String) -> PublishedRoster {
    PublishedRoster(
      number: number, publishedAt: Timestamp(secondsSince1970: 1_800_000_000), firstDay: first,
      lastDay: first + 1,
      people: [
        .init(
          name: "Amy", balance: -1.5,
          duties: [
            .init(
              date: first + 1, shift: shift, hours: 1320..<1860, serves: "German",
              breakStarts: [1500], activities: [.init(name: "team meeting", hours: 1380..<1440)])
          ]), .init(name: "Ben", balance: 1.5, duties: []),
      ])
  }

  @Test func aRosterIsReadAsItWasPublished() throws {
    let database = try Database()
    let one = try database.publishedRosters.publish { roster($0, from: day, shift: "N") }
    let other = try database.publishedRosters.publish { roster($0, from: day + 2, shift: "E") }
    #expect(try database.publishedRosters.all(endingFrom: day) == [one, other])
    #expect(try database.publishedRosters.all(endingFrom: day + 2) == [other])
    #expect(try database.flaws().isEmpty)
  }

  @Test func aRosterThatFailsOnItsWayLeavesNothing() throws {
    let database = try Database()
    var twice = roster(1, from: day, shift: "N")
    twice.people.append(twice.people[0])
    #expect(throws: (any Error).self) { try database.publishedRosters.publish { _ in twice } }
    #expect(try database.publishedRosters.all(endingFrom: day).isEmpty)
    #expect(try database.flaws().isEmpty)
  }

  @Test func theLastPublishedDaysStandAndDaysOffAreKnown() {
    let rows = [roster(1, from: day, shift: "N"), roster(2, from: day + 1, shift: "E")].listed
    let amy = rows.filter { $0.name == "Amy" }
    #expect(amy.map(\.date) == [day, day + 1, day + 2])
    #expect(amy.map(\.shift) == [nil, nil, "E"])
    #expect(
      [roster(1, from: day, shift: "N")].balances(before: day + 2) == ["Amy": -1.5, "Ben": 1.5])
    #expect([roster(1, from: day, shift: "N")].balances(before: day + 1).isEmpty)
  }
}
