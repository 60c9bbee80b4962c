import Foundation
import Pipeline
import Reporting
import Testing
import Workforce

@Suite struct HiringChangeTests {
  private let style = TextStyle(width: 200, colour: false, full: false)

  private func headline(_ made: (scenario: Scenario, change: HiringChange)) -> String {
    HiringChangeReport(scenario: made.scenario, change: made.change).headline
  }

  @Test func fiftyCustomersThatFitSayWhereTheNextRepBegins() {
    #expect(
      headline(MadePlans.fiftyMore())
        == "50 more customers in 2027-01 write 78 more tickets a month and need 0.31 more reps, "
        + "6.232 → 6.544: still 7, so no extra hire; the next one is needed at 124 more customers.")
  }

  @Test func customersThatDoNotFitSayWhoIsHired() {
    let made = MadePlans.fiftyMore(exactAfter: 7.1, neededAfter: 8)
    #expect(headline(made).contains("6.232 → 7.1: 8 instead of 7, so 1 extra hire"))
    let text = HiringChangeReport(scenario: made.scenario, change: made.change).text(style: style)
    #expect(
      text.contains(
        "Open the requisition by 2026-12-03: 1 representative more to start in 2027-02."))
  }

  @Test func theNextRepIsNeededAtThatCustomerAndNotOneSooner() throws {
    let made = MadePlans.fiftyMore()
    let json = HiringChangeReport(scenario: made.scenario, change: made.change).json()
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let change = try #require(object?["change"] as? [String: Any])
    let next = try #require(change["nextRepAtCustomers"] as? Int)
    func needed(_ added: Int) -> Int { roundedUp((1000 + Double(added)) * 1.558 / 250) }
    #expect(needed(next) == 8)
    #expect(needed(next - 1) == 7)
  }

  @Test func aHireThatOnlyMovesIsSaidToMove() {
    var made = MadePlans.fiftyMore()
    made.change.before.months[4].lines[0].hires = 1
    made.change.after.months[2].lines[0].hires = 1
    made.change.after.months[2].lines[0].openBy = CalendarDate(year: 2027, month: 1, day: 2)
    let text = HiringChangeReport(scenario: made.scenario, change: made.change).text(style: style)
    #expect(text.contains("no extra hire, but some start in other months"))
    #expect(
      text.contains(
        "Open the requisition by 2027-01-02: 1 representative to start in 2027-03 instead of "
          + "2027-05."))
  }

  @Test func fewerCustomersReadAsFewer() {
    var made = MadePlans.fiftyMore()
    (made.change.before, made.change.after) = (made.change.after, made.change.before)
    made.change.customersAdded = -50
    #expect(
      headline(made)
        == "50 fewer customers in 2027-01 write 78 fewer tickets a month and need 0.31 fewer reps, "
        + "6.544 → 6.232: still 7, so no extra hire.")
  }

  @Test func aMonthOutsideThePlanIsSaid() {
    var made = MadePlans.fiftyMore()
    made.change.month = MadePlans.january + 99
    #expect(headline(made).contains("outside the plan's months"))
  }

  @Test func theJSONHasTheChangeBeforeThePlanItLeadsTo() throws {
    let made = MadePlans.fiftyMore()
    let json = HiringChangeReport(scenario: made.scenario, change: made.change).json()
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let change = try #require(object["change"] as? [String: Any])
    #expect(json.hasPrefix("{\n  \"change\": {"))
    #expect(change["customersAdded"] as? Double == 50)
    #expect(change["repsNeededAfter"] as? Int == 7)
    #expect((object["months"] as? [Any])?.count == 6)
    #expect(object["repsNeeded"] as? Int == 7)
  }
}
