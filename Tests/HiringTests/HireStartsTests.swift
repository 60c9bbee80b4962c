import Hiring
import TestSupport
import Testing
import Workforce

@Suite struct HireStartsTests {
  /// Five people, 250 tickets each; demand steps up to what `needed` people do in month `at`.
  private func problem(needed: Double, at step: Int) -> HiringProblem {
    var problem = HiringProblem.made(customers: 1000, ticketsPerMonth: 1000, reps: 5, months: 12)
    problem.people[0].count = 4
    let added = needed * 250 - 1000
    problem.segments[0].grossAdds = MonthlySeries(
      Array(repeating: 0, count: step) + [added, 0])
    return problem
  }

  private func hires(_ problem: HiringProblem) -> [Int] {
    planHiring(problem, seed: 1).months.map(\.hires)
  }

  @Test func withoutARampPeopleStartWhenTheyAreNeeded() {
    #expect(hires(problem(needed: 6, at: 8)) == [0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0])
  }

  @Test func aRampOfThreeMonthsStartsThemThreeMonthsEarlier() {
    var problem = problem(needed: 6, at: 8)
    problem.roles[0].ramp = [0.25, 0.5, 0.75]
    #expect(hires(problem) == [0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0])
  }

  @Test func classesInQuartersPullTheStartForward() {
    var problem = problem(needed: 6, at: 8)
    problem.roles[0].ramp = [0.5]
    problem.terms.classMonths = [1, 4, 7, 10]
    #expect(hires(problem) == [0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0])
  }

  @Test func aFullClassSendsTheNextPersonToTheOneBefore() {
    var problem = problem(needed: 7, at: 8)
    problem.terms.classSize = 2
    #expect(hires(problem) == [0, 0, 0, 0, 0, 0, 0, 1, 2, 0, 0, 0])
  }

  @Test func whoCannotStartInTimeStartsAsSoonAsPossible() {
    var problem = problem(needed: 6, at: 1)
    problem.terms.timeToFillDays = 45
    problem.terms.noticeDays = 30
    let plan = planHiring(problem, seed: 1)
    #expect(plan.months.map(\.hires) == [0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0])
    #expect(plan.months[3].lines[0].openBy == CalendarDate(year: 2027, month: 1, day: 1))
    #expect(plan.months[1].lines[0].isShort)
    #expect(

      plan.warnings.contains {
        $0.contains("Representative 2027-02 to 2027-03, up to 2 short")
      })
  }

  @Test func aPeakThatPassesBeforeAnybodyCouldRampHiresNobody() {
    var problem = problem(needed: 6, at: 1)
    problem.terms.timeToFillDays = 75
    problem.segments[0].churn = MonthlySeries([0, 0.5, 0])
    #expect(hires(problem).allSatisfy { $0 == 0 })
  }

  @Test func someWhoStartDoNotFinishTheirClass() {
    var problem = problem(needed: 6, at: 8)
    problem.terms.graduation = 0.5
    problem.roles[0].ramp = [0]
    #expect(hires(problem).reduce(0, +) == 4)
  }

  @Test func knownLeaversAreReplacedBeforeTheyGo() {
    var problem = HiringProblem.made(ticketsPerMonth: 1000, reps: 3, months: 6)
    problem.people.append(
      PeopleGroup(
        name: "Amy", role: "Representative", team: "Support", count: 1, leaves: Month("2027-04")))
    problem.roles[0].ramp = [0.5]
    #expect(hires(problem) == [0, 0, 1, 0, 0, 0])
  }

  @Test func attritionIsBackfilled() {
    var problem = HiringProblem.made(ticketsPerMonth: 25_000, reps: 100, months: 12)
    problem.roles[0].attrition = Attrition(steps: [.init(untilMonth: nil, monthlyShare: 0.02)])
    let plan = planHiring(problem, seed: 1)
    #expect(plan.months.allSatisfy { $0.lines[0].productive >= 100 - 1e-9 })
    #expect((20...24).contains(plan.months.reduce(0) { $0 + $1.hires }))
  }

  @Test func attritionOfEverybodyEndsInsteadOfHiringForEver() {
    var problem = HiringProblem.made(reps: 5, months: 6)
    problem.roles[0].ramp = [0.5]
    problem.roles[0].attrition = Attrition(steps: [.init(untilMonth: nil, monthlyShare: 1)])
    #expect(planHiring(problem, seed: 1).isShort)
  }

  @Test func overloadedPeopleLeaveFaster() {
    var calm = HiringProblem.made(ticketsPerMonth: 1000, reps: 4, months: 2)
    calm.roles[0].attrition = Attrition(
      steps: [.init(untilMonth: nil, monthlyShare: 0.02)], overloadAbove: 0.95, overloadFactor: 3)
    let leavers = planHiring(calm, seed: 1).months[0].lines[0].leavers
    calm.people[0].count = 5
    let calmLeavers = planHiring(calm, seed: 1).months[0].lines[0].leavers
    #expect(abs(leavers - 4 * 0.06) < 1e-12)
    #expect(abs(calmLeavers - 5 * 0.02) < 1e-12)
  }
}
