import Optimization
import Workforce

/// One plan of a team, and what it uses of what all teams share.
struct TeamPlan {
  let values: [Double]
  let undone: Double
  let belowTarget: Double
  let money: Double
  let use: [Double]

  /// The aim, and what the plan uses at its price.
  func cost(_ aim: Aim, at prices: [Double]) -> Double {
    zip(use, prices).reduce(aim.value(self)) { $0 + $1.0 * $1.1 }
  }
}

/// The plans that one team can choose from. Teams that pay for what they use of what all share are
/// independent of each other.
struct TeamPlans {
  let programme: HiringProgramme
  private let use: [LinearForm]
  /// What is decided, month after month: who start, and who are promoted, in each line.
  private let decided: [[IntegerProgram.Variable]]

  init(_ programme: HiringProgramme) {
    self.programme = programme
    use = programme.sharedUse
    decided = programme.members.flatMap { line in
      [programme.hires[line], programme.promotions[line]].map { ($0 ?? []).compactMap { $0 } }
    }
  }

  /// The plan with whoever else it makes needed; nil where it breaks the team's own conditions.
  func plan(deciding decisions: [LineDecisions]) -> TeamPlan? {
    programme.meetingNeeds(programme.values(deciding: decisions)).flatMap(plan)
  }

  /// The plans that differ by one person, one more, one fewer, or one a month or class sooner or later,
  /// and by whoever else that makes needed.
  func neighbours(of plan: TeamPlan) -> [TeamPlan] {
    var near: [TeamPlan] = []
    func add(more: IntegerProgram.Variable?, fewer: IntegerProgram.Variable?) {
      var values = plan.values
      if let more { values[more.index] += 1 }
      if let fewer { values[fewer.index] -= 1 }
      let changed = programme.meetingNeeds(values, without: fewer).flatMap(self.plan)
      if let changed { near.append(changed) }
    }
    for variables in decided {
      for (position, variable) in variables.enumerated() {
        add(more: variable, fewer: nil)
        guard plan.values[variable.index] > 0.5 else { continue }
        add(more: nil, fewer: variable)
        for other in [position - 1, position + 1] where variables.indices.contains(other) {
          add(more: variables[other], fewer: variable)
        }
      }
    }
    return near
  }

  /// A plan for which the aim, and what it uses at its price, is small.
  func good(_ aim: Aim, at prices: [Double], from start: TeamPlan) -> TeamPlan? {
    let limit = SearchLimit(gap: 1e-3, nodes: 20)
    return search(aim, at: prices, from: start, stoppingAt: limit).solution.values.flatMap(plan)
  }

  /// What no plan of the team goes below.
  ///
  /// - Parameter start: the best plan known.
  func bound(_ aim: Aim, at prices: [Double], nodes: Int, from start: TeamPlan) -> Double {
    let limit = SearchLimit(gap: 1e-3, nodes: nodes, isForBound: true)
    let found = search(aim, at: prices, from: start, stoppingAt: limit)
    return found.solution.bound + found.constant
  }

  private func search(
    _ aim: Aim, at prices: [Double], from start: TeamPlan, stoppingAt limit: SearchLimit
  ) -> (solution: ProgramSolution, constant: Double) {
    let form = zip(use, prices).reduce(aim.form(in: programme)) { $0 + $1.0 * $1.1 }
    var program = programme.program
    program.minimize(form.terms)
    return (program.solved(stoppingAt: limit, startingFrom: start.values), form.constant)
  }

  private func plan(_ values: [Double]) -> TeamPlan? {
    guard programme.program.violation(of: values) <= 1e-6 else { return nil }
    return TeamPlan(
      values: values, undone: programme.undone.value(values),
      belowTarget: programme.belowTarget.value(values), money: programme.money.value(values),
      use: use.map { $0.value(values) })
  }
}
