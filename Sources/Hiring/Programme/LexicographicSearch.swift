import Optimization
import Workforce

/// The programme's aims in order, each a search of its own with the earlier ones kept: least work
/// undone, least missing for the policy's target, least money. Also known as lexicographic or
/// preemptive goal programming.
struct LexicographicSearch {
  let staff: StaffLines
  /// Those that are planned together.
  let lines: [Int]
  var beside: [Int: HiringProgramme.Beside] = [:]
  let givens: HiringProgramme.Givens
  /// Decisions to begin with, if some are known.
  var start: [LineDecisions]?
  /// Nodes of the search tree. The first of them cost most; more of them seldom find anything better.
  var nodes = 300

  func answer() -> StaffingAnswer {
    let programme = HiringProgramme(
      for: staff, lines: lines, beside: beside, givens: givens, rigour: .allMet)
    let found = cheapestWithAllMet(programme)
    if let values = found.values {
      let nothing = PlanProof.Bounded(value: 0, bound: 0)
      return answer(
        programme, values, undone: nothing, belowTarget: nothing,
        cost: cost(programme, values, bound: found.bound))
    }
    var missed = leastMissed()
    if found.bound < .infinity {
      // Neither found nor ruled out: there may be decisions that miss nothing, at that cost.
      missed.proof.undone.bound = 0
      missed.proof.belowTarget.bound = 0
      missed.proof.cost.bound = min(missed.proof.cost.bound, found.bound)
    }
    return missed
  }

  /// Where nothing has to be missing, the first two aims are 0, and only money is left to search for.
  private func cheapestWithAllMet(
    _ programme: HiringProgramme
  ) -> (values: [Double]?, bound: Double) {
    let scale = programme.costs.otherwise
    let found = search(
      programme, for: programme.money, scale: scale, start: start.map(programme.values))
    guard found.values == nil, found.bound < .infinity else { return found }
    return search(programme, for: programme.money, scale: scale, patience: 20)
  }

  /// Hiring nobody satisfies every condition that may be missed, so there is always an answer.
  private func leastMissed() -> StaffingAnswer {
    var programme = HiringProgramme(
      for: staff, lines: lines, beside: beside, givens: givens, rigour: .leastMissed)
    var values = programme.values(deciding: start ?? staff.noDecisions)
    func least(_ aim: LinearForm) -> PlanProof.Bounded {
      guard !aim.terms.isEmpty else { return PlanProof.Bounded(value: 0, bound: 0) }
      let found = search(programme, for: aim, scale: 1, start: values)
      values = found.values.map(programme.following) ?? values
      let reached = max(0, aim.value(values))
      programme.program.require(aim, atMost: reached + 1e-6 * max(1, reached))
      return PlanProof.Bounded(value: reached, bound: max(0, found.bound))
    }
    let undone = least(programme.undone)
    let belowTarget = least(programme.belowTarget)
    let found = search(
      programme, for: programme.money, scale: programme.costs.otherwise, start: values)
    let last = found.values.map(programme.following) ?? values
    return answer(
      programme, last, undone: undone, belowTarget: belowTarget,
      cost: cost(programme, last, bound: found.bound))
  }

  /// - Returns: a bound in the aim's own units, its constant included.
  private func search(
    _ programme: HiringProgramme, for aim: LinearForm, scale: Double, start: [Double]? = nil,
    patience: Int = 1
  ) -> (values: [Double]?, bound: Double) {
    var program = programme.program
    program.minimize(aim.terms.map { ($0.variable, $0.factor / scale) })
    let found = program.solved(
      stoppingAt: SearchLimit(gap: 0, nodes: patience * nodes),
      startingFrom: start)
    return (found.values, found.bound * scale + aim.constant)
  }

  private func cost(
    _ programme: HiringProgramme, _ values: [Double], bound: Double
  ) -> PlanProof.Bounded {
    let ties = programme.ties.value(values)
    return PlanProof.Bounded(value: programme.money.value(values) - ties, bound: bound - ties)
  }

  private func answer(
    _ programme: HiringProgramme, _ values: [Double], undone: PlanProof.Bounded,
    belowTarget: PlanProof.Bounded, cost: PlanProof.Bounded
  ) -> StaffingAnswer {
    return StaffingAnswer(
      decisions: programme.decisions(of: values),
      proof: PlanProof(undone: undone, belowTarget: belowTarget, cost: cost, isSettled: true))
  }
}
