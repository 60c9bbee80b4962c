import Queueing
import Workforce

extension SkillMixProblem {
  /// People to schedule so that so many of a group are at work.
  func scheduled(_ people: Int) -> Int {
    PaidAgents(agents: people, shrinkage: shrinkage).scheduled
  }

  /// Of all who are scheduled for a mix. Whoever has several skills is counted once.
  func cost(of people: [Int]) -> Double {
    zip(groups, people).reduce(0) { $0 + $1.0.cost * Double(scheduled($1.1)) }
  }
}

/// Whether an amount is less than another by more than rounding makes.
func isCheaper(_ cost: Double, than other: Double) -> Bool { cost + slack(of: cost) < other }

/// What rounding may make of an amount, and programmes of its sum.
func slack(of cost: Double) -> Double { 1e-5 * max(1, abs(cost)) }
