import TestSupport
import Testing
import Workforce

@testable import Hiring

struct HeadcountCaseTests {
  @Test func theSeventhRepIsHeldAgainstSixWhereTheModelSays6Point23() throws {
    let found = try #require(headcountCase(for: .made()))
    #expect(abs(found.exactNeed - 6.232) < 1e-12)
    #expect((found.asked.people, found.fewer.people) == (7, 6))
    #expect(found.fewer.months.count == 12)
    for (index, month) in found.fewer.months.enumerated() {
      #expect(abs(month.backlog - 58 * Double(index + 1)) < 1e-9)
    }
    #expect(found.asked.backlogAtEnd == 0)
    #expect(found.asked.lateTickets == 0)
    #expect(found.fewer.overloadedMonths == 12)
    #expect(found.moreSalaries == nil && found.costPerLateTicketAvoided == nil)
  }

  @Test func aYearsSalaryIsDividedByTheLateTicketsItAvoids() throws {
    var problem = HiringProblem.made()
    problem.roles[0].salaryPerYear = 48_000
    let found = try #require(headcountCase(for: problem))
    #expect(found.moreSalaries == 48_000)
    // A month's tickets are late from the moment at which more than a day's work waits. That is in
    // January at 1,500 ÷ 31 of the month's 58, and from then on all of them.
    let january = 1558 * (1 - (1500.0 / 31) / 58)
    let late = january + 11 * 1558.0
    #expect(abs(found.lateTicketsAvoided - late) < 1e-6)
    // 1.5 × 4,000 ÷ 250 a ticket.
    #expect(found.overtimeOfFewer.map { abs($0 - 696 * 24) < 1e-6 } ?? false)
    let price = try #require(found.costPerLateTicketAvoided)
    #expect(abs(price - 48_000 / late) < 1e-9)
  }

  @Test func aWholeNeedIsHeldAgainstOneFewer() throws {
    let found = try #require(headcountCase(for: .made(ticketsPerMonth: 1750)))
    #expect((found.asked.people, found.fewer.people) == (7, 6))
    #expect(found.asked.backlogAtEnd == 0)
    #expect(found.fewer.backlogAtEnd == 12 * 250)
  }

  @Test func slackCanCarryTheFewer() throws {
    var problem = HiringProblem.made()
    problem.targetUtilisation = 0.8
    let found = try #require(headcountCase(for: problem))
    // 7.79 at 80 % of their time are 8, and seven solve as much at 89 %.
    #expect((found.asked.people, found.fewer.people) == (8, 7))
    #expect(found.fewer.overloadedMonths == 0)
    #expect(found.fewer.fallsBehindIn == nil)
    #expect(abs(found.fewer.utilisation - 1558.0 / 1750) < 1e-12)
    #expect(found.costPerLateTicketAvoided == nil)
  }

  @Test func everyTeamRoundsByItself() throws {
    var problem = HiringProblem.made(customers: 500, ticketsPerMonth: 779)
    problem.teams = ["Product", "Billing"]
    problem.segments[0].team = "Product"
    var billing = problem.segments[0]
    billing.team = "Billing"
    problem.segments.append(billing)
    let found = try #require(headcountCase(for: problem))
    #expect(abs(found.exactNeed - 6.232) < 1e-12)
    #expect((found.asked.people, found.fewer.people) == (8, 6))
  }

  @Test func overloadDrivesPeopleAwayOnlyWhereTheModelSaysSo() throws {
    var problem = HiringProblem.made()
    problem.roles[0].attrition = Attrition(steps: [.init(untilMonth: nil, monthlyShare: 0.02)])
    let calm = try #require(headcountCase(for: problem))
    #expect(abs(calm.leaversAvoided) < 1e-9 && !calm.peopleLeaveByLoad)
    problem.roles[0].attrition.overloadAbove = 0.95
    problem.roles[0].attrition.overloadFactor = 1.5
    let driven = try #require(headcountCase(for: problem))
    #expect(abs(driven.fewer.leavers - 12 * 6 * 0.03) < 1e-9)
    #expect(abs(driven.leaversAvoided - 12 * 6 * 0.01) < 1e-9)
  }

  @Test func growthShowsFromWhenTheFewerFallBehind() throws {
    var problem = HiringProblem.made(ticketsPerMonth: 1400)
    problem.targetUtilisation = 0.9
    problem.segments[0].grossAdds = MonthlySeries([0, 100])
    let found = try #require(headcountCase(for: problem))
    // 1,400 grow by 140 a month; six can solve 1,500, seven 1,750.
    #expect((found.asked.people, found.fewer.people) == (7, 6))
    #expect(found.fewer.overloadedMonths == 0)
    #expect(found.fewer.fallsBehindIn == Month("2027-02"))
    #expect(found.asked.fallsBehindIn == Month("2027-04"))
  }

  @Test func nobodyNeededIsNoCase() {
    #expect(headcountCase(for: .made(ticketsPerMonth: 0)) == nil)
  }
}
