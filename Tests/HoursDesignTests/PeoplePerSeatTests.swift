import HoursDesign
import Testing
import Workforce

@Suite struct PeoplePerSeatTests {
  @Test(
    "A seat takes more people the longer it is open",
    arguments: [
      ("Mon-Fri 7-20", 2.03), ("daily 7-20", 2.84), ("Mon-Fri 0-24, Sat-Sun 7-20", 4.56),
      ("always", 5.25),
    ])
  func aSeatTakesMorePeopleTheLongerItIsOpen(hours: String, people: Double) throws {
    let open = try #require(WeekHours(hours))
    let found = peoplePerSeat(open: open, paidHoursPerWeek: 40, shrinkage: 0.2)
    #expect(abs(found - people) < 0.005)
  }
}
