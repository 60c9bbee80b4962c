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
  /// Whether what all teams share holds.
  let isShared: Bool
  /// Values to begin with, if some are known.
  var start: [LineDecisions]?

  func answer() -> StaffingAnswer {
    cheapestWithAllMet() ?? leastMissed()
  }

  /// Where nothing has to be missing, the first two aims are 0, and only money is left to search for.
  private func cheapestWithAllMet() -> StaffingAnswer? {
    let programme = HiringProgramme(
      for: staff, lines: lines, beside: beside, givens: givens, rigour: .allMet, isShared: isShared)
    var found = search(
      programme, for: programme.money, scale: programme.costs.otherwise,
      start: start.map(programme.values))
    if found.values == nil, found.bound < .infinity {
      found = search(
        programme, for: programme.money, scale: programme.costs.otherwise, patience: 20)
    }
    guard let values = found.values else { return nil }
    return answer(
      programme, values, undone: .init(value: 0, bound: 0), belowTarget: .init(value: 0, bound: 0),
      cost: cost(programme, values, bound: found.bound))
  }

  /// Hiring nobody satisfies every condition that may be missed, so there is always an answer.
  private func leastMissed() -> StaffingAnswer {
    var programme = HiringProgramme(
      for: staff, lines: lines, beside: beside, givens: givens, rigour: .leastMissed,
      isShared: isShared)
    var values = programme.values(deciding: start ?? staff.noDecisions)
    func least(_ aim: LinearForm) -> PlanProof.Bounded {
      guard !aim.terms.isEmpty else { return PlanProof.Bounded(value: 0, bound: 0) }
      let found = search(programme, for: aim, scale: 1, start: values)
      values = found.values ?? values
      let reached = max(0, aim.value(values))
      programme.program.require(aim, atMost: reached + 1e-6 * max(1, reached))
      return PlanProof.Bounded(value: reached, bound: max(0, found.bound))
    }
    let undone = least(programme.undone)
    let belowTarget = least(programme.belowTarget)
    let found = search(
      programme, for: programme.money, scale: programme.costs.otherwise, start: values)
    let last = found.values ?? values
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
      stoppingAt: SearchLimit(gap: isShared ? 0.005 : 0, nodes: patience * nodes, seconds: seconds),
      startingFrom: start)
    return (found.values, found.bound * scale + aim.constant)
  }

  /// Nodes of the search tree. The first of them cost most; more of them seldom find anything better.
  private var nodes: Int { isShared ? 50 : 300 }

  /// The library searches small programmes within large ones, where nodes don't count: teams that
  /// share a budget or trainers could take minutes.
  private var seconds: Double? { isShared ? 2 : nil }

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
    var decisions = staff.noDecisions
    for line in programme.members {
      for month in programme.months {
        if let hired = programme.hires[line]?[month] {
          decisions[line].hires[month] = Int(values[hired.index].rounded())
        }
        if let promoted = programme.promotions[line]?[month] {
          let people = Int(values[promoted.index].rounded())
          decisions[line].promotedIn[month] = people
          if let source = staff.source(of: line) {
            decisions[source].promotedOut[month] += people
          }
        }
      }
    }
    return StaffingAnswer(
      decisions: decisions,
      proof: PlanProof(undone: undone, belowTarget: belowTarget, cost: cost, isSettled: true))
  }
}
