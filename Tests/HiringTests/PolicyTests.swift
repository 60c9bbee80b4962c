import TestSupport
import Testing
import Workforce

@testable import Hiring

struct PolicyTests {
  /// Twenty people for 4,500 tickets at 90 %, whose work grows by `growth` of today's a month.
  private func growing(
    customers: Double = 4500, growth: Double = 0.02, attrition: Double = 0, ramp: [Double] = [],
    lead: Double = 0, reps: Double? = nil, months: Int = 24
  ) -> HiringProblem {
    var problem = HiringProblem.made(
      customers: customers, ticketsPerMonth: customers, reps: reps, months: months)
    problem.segments[0].grossAdds = MonthlySeries([0, customers * growth])
    problem.targetUtilisation = 0.9
    problem.roles[0].attrition = Attrition(
      steps: [.init(untilMonth: nil, monthlyShare: attrition)])
    problem.roles[0].ramp = ramp
    problem.terms.timeToFillDays = lead
    return problem
  }

  private func outcome(_ name: String, of problem: HiringProblem) throws -> PolicyOutcome {
    let comparison = comparePolicies(problem, plan: planHiring(problem, seed: 1))
    return try #require(comparison.outcomes.first { $0.name == name })
  }

  @Test func fivePoliciesAreComparedFromNothingToPlanned() {
    let problem = growing()
    let comparison = comparePolicies(problem, plan: planHiring(problem, seed: 1))
    #expect(
      comparison.outcomes.map(\.name) == ["nothing", "reactive", "roundUp", "buffer", "planned"])
  }

  @Test(arguments: [0.0, 0.03]) func thePlannedPolicyIsThePlansOwnHeadcount(attrition: Double)
    throws
  {
    let problem = growing(attrition: attrition, ramp: [0.25, 0.5, 0.75], lead: 75, reps: 20)
    let plan = planHiring(problem, seed: 1)
    let planned = try outcome("planned", of: problem)
    for (month, simulated) in zip(plan.months, planned.months) {
      #expect(abs(month.lines[0].present - simulated.present) < 1e-9)
      #expect(abs(month.lines[0].productive - simulated.productive) < 1e-9)
      #expect(month.lines[0].hires == simulated.hires)
    }
  }

  @Test func sixWhoAreNeverJoinedFallBehindByFiftyEightAMonth() throws {
    let problem = HiringProblem.made(reps: 6, months: 6)
    let nothing = try outcome("nothing", of: problem)
    #expect(nothing.months.map(\.backlog) == [58, 116, 174, 232, 290, 348])
    #expect(nothing.overloadedTeamMonths == 6)
    #expect(nothing.hires == 0)
  }

  @Test func oneMoreIsAskedForAfterEachMonthWithoutSlack() throws {
    var problem = HiringProblem.made(reps: 6, months: 6)
    problem.terms.timeToFillDays = 59
    let reactive = try outcome("reactive", of: problem)
    // January is swamped, so somebody is asked for in February and starts in April; until the three
    // have come who were asked for by then, one a month, nothing eases.
    #expect(reactive.months.map(\.hires) == [0, 0, 0, 1, 1, 1])
    #expect(reactive.months[2].backlog == 174)
    #expect(reactive.months[3].backlog == 0)
  }

  @Test func nobodyIsSwampedWhereNothingGrowsAndNobodyLeaves() throws {
    let reach = try #require(
      reactiveReach(of: "Support", problem: growing(growth: 0, ramp: [0.25, 0.5, 0.75], lead: 75)))
    #expect(reach.failsFrom == nil)
    #expect(reach.sizes.allSatisfy { !$0.reactive.fails && !$0.planned.fails })
  }

  @Test func hiringOneMoreKeepsUpWherePeopleComeAtOnceAndLessThanOneAMonthIsNeeded() throws {
    let reach = try #require(reactiveReach(of: "Support", problem: growing()))
    // 2 % of 50 is one a month: below it reacting is enough, well above it never.
    #expect(reach.sizes.filter { $0.people <= 40 }.allSatisfy { !$0.reactive.fails })
    #expect(reach.sizes.filter { $0.people >= 100 }.allSatisfy { $0.reactive.fails })
    #expect(reach.sizes.allSatisfy { !$0.planned.fails })
  }

  @Test func aLongerLeadTimeLetsReactiveHiringFailInASmallerTeam() {
    func failsFrom(_ lead: Double) -> Int {
      reactiveReach(of: "Support", problem: growing(attrition: 0.015, lead: lead))?.failsFrom?
        .people ?? .max
    }
    let people = [0.0, 45, 90, 180].map(failsFrom)
    #expect(people == people.sorted(by: >))
    #expect(people[0] > people[3])
  }

  @Test func theSizeFoundFailsAndTheOneBelowHolds() throws {
    let problem = growing(attrition: 0.015, ramp: [0.25, 0.5, 0.75], lead: 75)
    let reach = try #require(reactiveReach(of: "Support", problem: problem))
    let failing = try #require(reach.failsFrom)
    #expect(failing.reactive.fails && !failing.planned.fails)
    #expect(reach.sizes.allSatisfy { $0.people < failing.people || $0.reactive.fails })
  }

  @Test func peopleWhoAreOverloadedLeaveMoreOften() throws {
    var problem = HiringProblem.made(reps: 6, months: 3)
    problem.roles[0].attrition = Attrition(
      steps: [.init(untilMonth: nil, monthlyShare: 0.1)], overloadAbove: 0.95, overloadFactor: 2)
    let nothing = try outcome("nothing", of: problem)
    for (leavers, expected) in zip(nothing.months.map(\.leavers), [1.2, 0.96, 0.768]) {
      #expect(abs(leavers - expected) < 1e-12)
    }
  }

  @Test func aBacklogAloneIsLoadThatDrivesPeopleAway() throws {
    // In February seven could solve the month's tickets, but January's wait as well.
    var problem = HiringProblem.made(customers: 2000, ticketsPerMonth: 2000, reps: 7, months: 2)
    problem.segments[0].grossAdds = MonthlySeries([0, -300])
    problem.roles[0].attrition = Attrition(
      steps: [.init(untilMonth: nil, monthlyShare: 0.01)], overloadAbove: 1, overloadFactor: 5)
    let nothing = try outcome("nothing", of: problem)
    #expect(nothing.months[1].tickets < nothing.months[1].productive * 250 * 1.03)
    #expect(abs(nothing.months[1].leavers / nothing.months[1].present - 0.05) < 1e-12)
  }

  @Test func moneyIsSalariesAndHiringOfTheFirstLine() throws {
    var problem = HiringProblem.made(reps: 6, months: 2)
    problem.roles[0].salaryPerYear = 48_000
    problem.roles[0].hiringCost = 4000
    let roundUp = try outcome("roundUp", of: problem)
    #expect(roundUp.hires == 1)
    // Two months of seven at 4,000, and 4,000 for the hire.
    #expect(roundUp.cost == 60_000)
    let nothing = try outcome("nothing", of: problem)
    #expect(nothing.cost == 48_000)
  }

  @Test func aClassWithoutRoomPutsPeopleIntoTheNext() throws {
    var problem = HiringProblem.made(reps: 1, months: 8)
    problem.terms.classMonths = [2, 4, 6]
    problem.terms.classSize = 2
    let roundUp = try outcome("roundUp", of: problem)
    #expect(roundUp.months.map(\.hires) == [0, 2, 0, 2, 0, 2, 0, 0])
  }
}
