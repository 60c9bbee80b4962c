import Reporting
import TestSupport
import Testing
import Workforce

@Suite struct RosterCalendarTests {
  private let stamp = Timestamp("2027-03-01 00:00")

  private func events(_ person: Int) -> [ICalendar.Event] {
    RosterCalendar(MadeRoster.example, person: person).events.events
  }

  @Test func aNightInWhichClocksGoForwardIsAnHourShorter() throws {
    let night = try #require(events(1).first { $0.start == Timestamp("2027-03-27 22:00") })
    #expect(night.end == Timestamp("2027-03-28 05:30"))
    #expect(night.summary == "N · English")
    #expect(
      night.description
        == "22:00–06:30 at Dublin (Europe/Dublin).\nServes English.\nMeal 01:00–01:30.")
  }

  @Test func theDayAfterIsOnSummerTime() throws {
    let days = events(0)
    #expect(days.contains { $0.start == Timestamp("2027-03-22 08:00") })
    #expect(days.contains { $0.start == Timestamp("2027-03-29 07:00") })
  }

  @Test func clocksThatGoBackMakeANightLonger() {
    var problem = MadeRoster.problem(days: 7)
    problem.firstDay = CalendarDate(year: 2027, month: 10, day: 25)!
    let roster = MadeRoster.roster([".......", ".....N.", ".......", "......."], of: problem)
    let night = RosterCalendar(roster, person: 1).events.events[0]
    #expect(night.start == Timestamp("2027-10-30 21:00"))
    #expect(night.end == Timestamp("2027-10-31 06:30"))
  }

  @Test func everyDayKeepsItsIdentityAndTakesTime() {
    let calendar = RosterCalendar(MadeRoster.example, person: 3).events
    #expect(calendar.events[0].identity == "duty-2027-03-22-Dan")
    #expect(Set(calendar.events.map(\.identity)).count == calendar.events.count)
    #expect(calendar.name == "Dan · Example")
    let text = calendar.text(stamp: stamp)
    #expect(text.contains("TRANSP:OPAQUE") && !text.contains("TRANSPARENT"))
    // Boston's nine o'clock.
    #expect(text.contains("DTSTART:20270322T130000Z"))
  }

  @Test func namesThatLookAlikeHaveTheirOwnEvents() {
    var roster = MadeRoster.example
    roster.problem.people[0].name = "Ann Lee"
    roster.problem.people[1].name = "Ann-Lee"
    let first = RosterCalendar(roster, person: 0).events.events.map(\.identity)
    let second = RosterCalendar(roster, person: 1).events.events.map(\.identity)
    #expect(Set(first).isDisjoint(with: second))
  }
}
