import Randomness
import TestSupport
import Testing
import Workforce

@testable import Hiring

/// The programme against every plan there is, on cases small enough to try them all. The judge counts
/// people month by month and knows nothing of the programme.
@Suite struct BestStaffingTests {
  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func noPlanIsBetterThanTheOneFound(seed: UInt64) {
    let problem = smallProblem(seed: seed)
    let staff = StaffLines(of: problem, demand: TicketDemand(of: problem))
    let answer = bestStaffing(of: staff)
    let found = score(answer.decisions, in: staff)
    let best = everyPlan(of: staff, most: 3).map { score($0, in: staff) }.min()
    #expect(best.map { !($0 < found) } ?? false, "seed \(seed): \(found), but \(best as Any)")
    #expect(answer.proof.cost.gap == 0, "seed \(seed)")
    if found.undone == 0, found.belowTarget == 0 {
      #expect(abs(answer.proof.cost.value - found.cost) < 1e-6 * found.cost, "seed \(seed)")
    }
  }

  @Test func aPlanWithOneHireLessIsWorse() {
    let problem = smallProblem(seed: 3)
    let staff = StaffLines(of: problem, demand: TicketDemand(of: problem))
    var decisions = bestStaffing(of: staff).decisions
    let found = score(decisions, in: staff)
    let month = decisions[0].hires.firstIndex { $0 > 0 }
    decisions[0].hires[month!] -= 1
    #expect(found < score(decisions, in: staff))
  }

  @Test func trainersLimitWhoStartsAtOnceOverAllTeams() {
    var problem = twoTeams()
    problem.terms.trainees = 2
    let plan = planHiring(problem, seed: 1)
    #expect(plan.months.allSatisfy { $0.hires <= 2 })
    #expect(!plan.isShort)
    #expect(plan.months.reduce(0) { $0 + $1.hires } == 4)
  }

  @Test func aBudgetIsKeptInEveryTwelveMonthsAndWhatItCannotPayForIsTold() throws {
    var problem = twoTeams()
    problem.roles[0].salaryPerYear = 48_000
    let free = planHiring(problem, seed: 1)
    #expect(!free.isShort)
    problem.terms.budgetPerYear = 520_000
    let plan = planHiring(problem, seed: 1)
    let spent = plan.months.reduce(0.0) { $0 + ($1.cost ?? 0) }
    #expect(spent <= 520_000 + 1e-6)
    #expect(plan.isShort)
    #expect(plan.warnings.contains { $0.contains("the budget of USD 520,000 a year") })
    #expect(try #require(plan.proof).undone.value > 0)
  }

  @Test func aShareOfTheTicketsNeedsAShareOfThePeople() {
    var problem = HiringProblem.made(ticketsPerMonth: 2500)
    problem.terms.serviceTarget = 0.9
    #expect(planHiring(problem, seed: 1).repsNeededExact == 9)
  }

  @Test func promotionIsCheaperThanHiringASpecialistAndTheRepIsReplaced() {
    var problem = HiringProblem.made(ticketsPerMonth: 2500, reps: 10, months: 6)
    problem.roles[0].salaryPerYear = 40_000
    problem.roles.append(
      Role(
        name: "Specialist",
        work: .escalations(rate: 0.04, from: "Representative", coachingHoursPerNewHire: 0),
        productivity: Productivity(basis: .ticketsPerMonth(100), includesShrinkage: true),
        salaryPerYear: 50_000, hiringCost: 20_000, promotion: .init(from: "Representative")))
    let months = planHiring(problem, seed: 1).months
    let specialist = months.map { $0.lines[1] }
    #expect(specialist.map(\.movedIn).reduce(0, +) == 1)
    #expect(specialist.map(\.hires).reduce(0, +) == 0)
    #expect(months.map { $0.lines[0].hires }.reduce(0, +) == 1)
    #expect(months.map { $0.lines[0].movedOut }.reduce(0, +) == 1)
    #expect(months.allSatisfy { $0.lines[0].productive >= 10 - 1e-9 })
  }

  @Test func aMoveByDateLeavesOneTeamAndJoinsTheOther() throws {
    var problem = twoTeams()
    problem.people[0].move = .init(
      month: try #require(Month("2027-04")), role: "Representative", team: "Phone")
    problem.people[0].count = 1
    let months = planHiring(problem, seed: 1).months
    let support = months.map { $0.lines.first { $0.team == "Support" }! }
    let phone = months.map { $0.lines.first { $0.team == "Phone" }! }
    #expect(support[3].movedOut == 1 && phone[3].movedIn == 1)
    #expect(support[2].movedOut == 0 && phone[2].movedIn == 0)
  }

  // MARK: Small cases

  private func twoTeams() -> HiringProblem {
    var problem = HiringProblem.made(ticketsPerMonth: 1250, months: 12)
    problem.teams = ["Support", "Phone"]
    var phone = problem.segments[0]
    phone.name = "Callers"
    phone.team = "Phone"
    problem.segments.append(phone)
    problem.people = [
      PeopleGroup(role: "Representative", team: "Support", count: 5),
      PeopleGroup(role: "Representative", team: "Phone", count: 5),
    ]
    // Both teams need two more from July on.
    for index in problem.segments.indices {
      problem.segments[index].grossAdds = MonthlySeries([0, 0, 0, 0, 0, 0, 400, 0])
    }
    return problem
  }

  private func score(_ decisions: [LineDecisions], in staff: StaffLines) -> CountedScore {
    CountedScore(
      of: StaffingCount(of: staff, deciding: decisions), deciding: decisions, in: staff)
  }

  /// Every way to hire up to `most` people in each month in which somebody can start.
  private func everyPlan(of staff: StaffLines, most: Int) -> [[LineDecisions]] {
    let problem = staff.problem
    let open = (problem.earliestStart..<max(problem.earliestStart, problem.monthCount)).filter {
      problem.terms.startsClass(in: problem.firstMonth + $0)
    }
    let size = min(most, problem.terms.classSize ?? most)
    var plans = [staff.noDecisions]
    for month in open {
      plans = plans.flatMap { plan in
        (0...size).map { people in
          var longer = plan
          longer[0].hires[month] = people
          return longer
        }
      }
    }
    return plans
  }

  /// One team of representatives over a few months in which at most three people start at once.
  private func smallProblem(seed: UInt64) -> HiringProblem {
    var dice = SeededGenerator(seed: seed)
    func number(_ range: ClosedRange<Double>) -> Double { Double.random(in: range, using: &dice) }
    func sometimes() -> Bool { number(0...1) < 0.5 }
    var problem = HiringProblem.made(
      ticketsPerMonth: number(900...1200), reps: Double(Int(number(4...5))), months: 6)
    problem.segments[0].grossAdds = MonthlySeries((0..<6).map { _ in number(0...90) })
    problem.roles[0].ramp = sometimes() ? [0.5] : [0.25, 0.75]
    problem.roles[0].salaryPerYear = sometimes() ? 48_000 : nil
    problem.roles[0].hiringCost = sometimes() ? 5000 : 0
    problem.roles[0].attrition = Attrition(
      steps: [
        .init(untilMonth: 3, monthlyShare: number(0...0.08)),
        .init(untilMonth: nil, monthlyShare: number(0...0.04)),
      ])
    problem.terms.graduation = sometimes() ? 1 : 0.9
    if sometimes() { problem.terms.classSize = 2 }
    return problem
  }
}
