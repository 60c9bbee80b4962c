import Hiring
import Randomness
import TestSupport
import Testing
import Workforce

@Suite struct RollingForwardTests {
  /// A problem with growth, ages, attrition, two roles and people who came at different times.
  private func drawn(_ dice: inout SeededGenerator) -> HiringProblem {
    func share(_ most: Double) -> Double { Double.random(in: 0...most, using: &dice) }
    var problem = HiringProblem.made(
      customers: 500 + share(1000), ticketsPerMonth: 1000 + share(1000), reps: nil, months: 18)
    problem.segments[0].grossAdds = MonthlySeries((0..<5).map { _ in share(60) })
    problem.segments[0].churn = MonthlySeries([share(0.03), share(0.03)])
    problem.segments[0].recentAdds = [20, 30]
    problem.segments[0].incidentRate = IncidentRate(byAge: [3, 1 + share(1), 1])
    problem.streams = [
      Stream(name: "Inbox", team: "Support", ticketsPerMonth: share(90), isMerged: false)
    ]
    problem.roles[0].ramp = [0.25, 0.5, 0.75]
    problem.roles[0].attrition = Attrition(steps: [
      .init(untilMonth: 6, monthlyShare: share(0.05)), .init(untilMonth: nil, monthlyShare: 0.01),
    ])
    problem.terms = HiringTerms(timeToFillDays: share(60), noticeDays: 30)
    problem.people = [
      PeopleGroup(role: "Representative", team: "Support", count: 5 + share(4)),
      PeopleGroup(
        role: "Representative", team: "Support", count: 2, start: problem.firstMonth - 2),
      PeopleGroup(
        role: "Representative", team: "Support", count: 1, start: problem.firstMonth + 4),
    ]
    return problem
  }

  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func aPlanRolledForwardIsTheRestOfThePlan(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    for _ in 0..<20 {
      let problem = drawn(&dice)
      let count = Int.random(in: 1...9, using: &dice)
      let plan = planHiring(problem, seed: 1)
      let month = problem.firstMonth + count
      let rolled = planHiring(problem.rolledForward(to: month, along: plan), seed: 1)
      #expect(rolled.months.map(\.month) == plan.months.dropFirst(count).map(\.month))
      for (old, new) in zip(plan.months.dropFirst(count), rolled.months) {
        #expect(abs(old.customers - new.customers) < 1e-6)
        #expect(abs(old.tickets - new.tickets) < 1e-6)
        #expect(abs(old.lines[0].exactNeed - new.lines[0].exactNeed) < 1e-6)
      }
      // Among plans that are as good, another may be found; the people there by then are the same.
      let old = plan.months[count].lines[0]
      let new = rolled.months[0].lines[0]
      let isUnderWay = (old.openBy ?? month.firstDay) < month.firstDay
      let startedOrStarting = Double(isUnderWay ? 0 : old.hires)
      #expect(abs(old.present - startedOrStarting - (new.present - Double(new.hires))) < 1e-6)
    }
  }

  @Test func aListOfMonthsDropsThoseThatPassedAndTheLastContinues() {
    var segment = HiringProblem.made().segments[0]
    segment.grossAdds = MonthlySeries([50, 60, 70])
    #expect(segment.rolledForward(by: 1).grossAdds.values == [60, 70])
    #expect(segment.rolledForward(by: 9).grossAdds.values == [70])
    #expect(segment.rolledForward(by: 2).startingCustomers == 1110)
  }
}
