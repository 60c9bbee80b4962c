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
    var made = MadePlans.fiftyMore(exactAfter: 7.1, neededAfter: 8)
    for index in 1..<6 { made.change.after.months[index].lines[0].productive = 8 }
    #expect(
      headline(made).contains(
        "6.232 → 7.1: 8 instead of 7. That takes 1 more representative by 2027-02. Open the first "
          + "requisition by 2026-12-03."))
    let text = HiringChangeReport(scenario: made.scenario, change: made.change).text(style: style)
    #expect(
      text.contains(
        "Open the requisition by 2026-12-03: 1 more representative to start in 2027-02."))
  }

  /// Three people who are hired later anyway had counted as none, and the line spoke of one hire.
  @Test func peopleWhoOnlyStartSoonerAreCountedAmongThoseWhoMustStart() {
    var made = MadePlans.fiftyMore(exactAfter: 9.5, neededAfter: 10)
    made.change.month = MadePlans.january + 3
    made.change.before.months[5].lines[0].hires = 2
    made.change.after.months[1].lines[0].hires = 3
    for index in 3..<6 { made.change.after.months[index].lines[0].productive = 10 }
    for index in 0..<3 { made.change.after.months[index].lines[0].exactNeed = 6.232 }
    #expect(
      headline(made).contains(
        "That takes 3 more representatives by 2027-04: 1 extra hire, and 2 whom the plan has later "
          + "anyway. Open the first requisition by 2026-12-03."))
    #expect(!headline(made).contains("in time"))
  }

  @Test func peopleWhoCannotBeThereInTimeAreSaidToBeLateAndUntilWhen() throws {
    var made = MadePlans.fiftyMore(exactAfter: 9.5, neededAfter: 10)
    made.change.after.months[1].lines[0].hires = 0
    made.change.after.months[1].lines[0].openBy = nil
    made.change.after.months[3].lines[0].hires = 3
    made.change.after.months[3].lines[0].openBy = MadePlans.january.firstDay
    for index in 4..<6 { made.change.after.months[index].lines[0].productive = 10 }
    let due = HiringChangeReport(scenario: made.scenario, change: made.change).record.change
    #expect(due.dueMonth == MadePlans.january + 4)
    #expect(due.peopleDue == 3)
    #expect(!due.isInTime)
    #expect(due.lateUntil == MadePlans.january + 3)
    #expect(
      headline(made).contains(
        "They can't all be there in time: the first can start in 2027-04, and through 2027-04 up to "
          + "2.5 more ramped people are missing than without the customers."))
  }

  /// The model names nobody, so the plan takes 7 to be there. Customers who join bring no eighth.
  @Test func customersBringNoRepsAlong() {
    let scenario = MadePlans.startup().scenario
    let change = Plan(for: scenario, seed: 1)
      .change(adding: 150, in: MadePlans.january, segment: nil, seed: 1)
    #expect(change.before.months[0].lines[0].present == 7)
    #expect(change.after.months[0].lines[0].present == 7)
    #expect(change.after.months[0].lines[0].needed == 8)
    #expect(change.after.months.reduce(0) { $0 + $1.hires } == 1)
  }

  /// Counted from the plans themselves, month by month, for changes of many sizes and months.
  @Test(arguments: [-400, -30, 20, 124, 300, 900, 5000])
  func thoseWhoMustStartAreTheStartsUntilThenLessThosePlannedUntilThen(count: Int) {
    var scenario = MadePlans.startup().scenario
    scenario.hiring.monthCount = 18
    scenario.hiring.segments[0].grossAdds = MonthlySeries([40])
    for joining in 0..<18 {
      let change = Plan(for: scenario, seed: 1)
        .change(
          adding: Double(count), in: MadePlans.january + joining, segment: nil, seed: 1)
      let due = HiringChangeReport(scenario: scenario, change: change).record.change
      func starts(_ plan: HiringPlan) -> Int {
        plan.months.filter { $0.month <= due.dueMonth }.reduce(0) { $0 + $1.hires }
      }
      #expect(due.peopleDue == starts(change.after) - starts(change.before))
      #expect(due.dueMonth >= change.month)
      #expect((0...max(0, due.peopleDue)).contains(due.broughtForward))
      #expect(max(0, due.peopleDue) - due.broughtForward <= max(0, due.hiresAdded))
      #expect(due.isInTime == (due.lateUntil == nil))
      if due.peopleDue > 0 { #expect(due.openFirstBy != nil) }
    }
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
