import Hiring
import TestSupport
import Testing
import Workforce

@Suite struct PlanRecountTests {
  @Test(arguments: 1...300)
  func everyMonthOfAGeneratedPlanIsCountedTheSame(seed: UInt64) {
    let problem = HiringProblem.generated(seed: seed)
    let plan = planHiring(problem, seed: seed)
    let found = PlanRecount(problem: problem).disagreements(with: plan)
    #expect(found.isEmpty, "seed \(seed): \(found.prefix(5).joined(separator: "; "))")
  }

  @Test func theRecountSeesAPlanThatForgetsAHire() {
    var problem = HiringProblem.made(reps: 5)
    problem.terms = HiringTerms(timeToFillDays: 0, noticeDays: 0)
    var plan = planHiring(problem, seed: 1)
    #expect(plan.months[0].hires == 2)
    plan.months[0].lines[0].hires = 1
    #expect(!PlanRecount(problem: problem).disagreements(with: plan).isEmpty)
  }
}
