import TestSupport
import Testing
import Workforce

@testable import Hiring

@Suite struct LatestClassHiringTests {
  @Test(arguments: 1...80 as ClosedRange<UInt64>)
  func thePlanIsWorseThanHiringIntoTheLatestClassByNoMoreThanItSays(seed: UInt64) {
    let judge = PlanJudge(of: .generated(seed: seed), searchedTogether: false)
    let answer = bestStaffing(of: judge.staff)
    // Where load and attrition don't agree, the plan says so.
    guard answer.proof.isSettled else { return }
    let planned = judge.score(answer.decisions)
    let simple = judge.score(LatestClassHiring(staff: judge.staff).decisions())
    let proof = answer.proof
    // A role planned after another one may come dearer than it must; then the proof has a gap.
    let gap = max(0.001, proof.undone.gap, proof.belowTarget.gap, proof.cost.gap)
    #expect(
      !simple.isBetter(than: planned, byMoreThan: gap),
      "seed \(seed): \(planned) with \(proof), but \(simple)")
  }

  @Test func oneWhoIsNeededInAugustIsHiredIntoTheLatestClassThatHasRampedByThen() {
    var problem = HiringProblem.made(ticketsPerMonth: 1000, reps: 4, months: 12)
    problem.segments[0].grossAdds = MonthlySeries([0, 0, 0, 0, 0, 0, 0, 250, 0])
    problem.roles[0].ramp = [0.5]
    problem.terms.classMonths = [1, 4, 6]
    let rule = LatestClassHiring(staff: PlanJudge(of: problem, searchedTogether: false).staff)
    #expect(rule.decisions()[0].hires == [0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0])
  }
}
