import Optimization
import Workforce

/// Plans of every team, of which one each is to be taken so that all together keep what they share.
struct PlanPool {
  let conditions: SharedConditions
  /// By team.
  private(set) var plans: [[TeamPlan]]

  init(_ plans: [[TeamPlan]], conditions: SharedConditions) {
    self.conditions = conditions
    self.plans = plans
  }

  mutating func add(_ more: [TeamPlan], of team: Int) { plans[team] += more }

  /// The best mixture, where teams may take a part of one plan and a part of another.
  struct Mixture {
    /// How much is taken of every team's plans.
    fileprivate let shares: [[Double]]
    /// By how much less the aim would be with a unit more of each condition.
    let prices: [Double]
    /// The aim, with each earlier one at its price.
    let aim: Aim
    /// What all the room there is costs at the prices, and what is kept of earlier aims.
    let costOfRoom: Double
    /// What each team's plans in the mixture cost at the prices.
    fileprivate let floors: [Double]
    /// The aim itself.
    let cost: Double
    /// What even mixtures use beyond what there is to share, in parts of it.
    let excess: Double

    func isUsed(_ plan: Int, of team: Int) -> Bool { shares[team][plan] > 1e-7 }

    func mostUsed(of plans: [TeamPlan], of team: Int) -> TeamPlan {
      let most = shares[team].indices.max { shares[team][$0] < shares[team][$1] }
      return plans[most ?? 0]
    }

    /// By how much a plan is dearer at the prices than those in the mixture.
    func surcharge(_ plan: TeamPlan, of team: Int) -> Double {
      plan.cost(aim, at: prices) - floors[team]
    }

    func cheapest(of plans: [TeamPlan], of team: Int) -> TeamPlan {
      plans.min { surcharge($0, of: team) < surcharge($1, of: team) } ?? plans[0]
    }
  }

  /// - Parameter kept: earlier aims, and the most that each may reach.
  func mixture(for aim: Aim, keeping kept: [(aim: Aim, most: Double)]) -> Mixture {
    var program = IntegerProgram()
    let shares = plans.map { plans in
      plans.map { program.variable(in: 0...1, cost: aim.value($0)) }
    }
    func sum(_ factor: (TeamPlan) -> Double) -> [(
      variable: IntegerProgram.Variable, factor: Double
    )] {
      zip(shares.joined(), plans.joined()).map { ($0, factor($1)) }
    }
    for shares in shares { program.require(shares.map { ($0, 1) }, in: 1...1) }
    let units = conditions.room.map { max(1, $0) }
    let excess = units.map { _ in program.variable(in: 0...(.infinity), cost: penalty) }
    for row in units.indices {
      program.require(
        sum { $0.use[row] / units[row] } + [(excess[row], -1)],
        in: (-.infinity)...(conditions.room[row] / units[row]))
    }
    for kept in kept { program.require(sum(kept.aim.value), in: (-.infinity)...kept.most) }
    let found = program.solved(stoppingAt: .proven(within: 0))
    guard let values = found.values, let duals = found.prices else {
      preconditionFailure("Plans that were chosen are a mixture.")
    }
    let prices = units.indices.map { max(0, -duals[plans.count + $0]) / units[$0] }
    let priced = zip(kept, duals.suffix(kept.count)).map {
      (aim: $0.aim, most: $0.most, price: max(0, -$1))
    }
    let most = excess.map { values[$0.index] }.max() ?? 0
    return Mixture(
      shares: shares.map { $0.map { values[$0.index] } }, prices: prices,
      aim: priced.reduce(aim) { $0 + $1.aim * $1.price },
      costOfRoom: zip(prices, conditions.room).reduce(0) { $0 + $1.0 * $1.1 }
        + priced.reduce(0) { $0 + $1.most * $1.price },
      floors: plans.indices.map { duals[$0] },
      cost: (found.cost ?? 0) - penalty * excess.reduce(0) { $0 + values[$1.index] },
      excess: most)
  }
}

/// What all of a condition once more would cost: far more than it is worth, so that mixtures keep all
/// conditions if they can.
private let penalty = 1e6
