/// One plan for each team, exchanged for others, those of one team or of two at a time, until no
/// exchange is better: first by what is used beyond what there is to share, then by the aims in order.
struct PlanChoice {
  private(set) var plans: [TeamPlan]
  private let conditions: SharedConditions
  private let aims: [Aim]

  init(_ plans: [TeamPlan], conditions: SharedConditions, aims: [Aim]) {
    self.plans = plans
    self.conditions = conditions
    self.aims = aims
  }

  /// Whether what is shared is kept.
  var isAllowed: Bool { conditions.excess(of: use(of: plans)) == 0 }

  func value(_ aim: Aim) -> Double { plans.reduce(0) { $0 + aim.value($1) } }

  /// - Parameter candidates: plans of each team that could be better.
  /// - Returns: whether any was.
  mutating func exchange(from candidates: [[TeamPlan]]) -> Bool {
    let offers = candidates.map { plans in plans.map { Offer($0, aims: aims) } }
    var isBetter = false
    while improve(from: offers) { isBetter = true }
    return isBetter
  }

  /// Every team, and every pair of teams, once.
  private mutating func improve(from offers: [[Offer]]) -> Bool {
    var isBetter = false
    for one in plans.indices {
      for other in plans.indices.dropFirst(one) where exchange(one, other, from: offers) {
        isBetter = true
      }
    }
    return isBetter
  }

  /// The best of all pairs of plans for two teams, or of all plans if both are the same, with the
  /// others as they are.
  private mutating func exchange(_ one: Int, _ other: Int, from offers: [[Offer]]) -> Bool {
    let isPair = one != other
    let nothing = Offer.nothing(aims: aims.count, rows: conditions.room.count)
    let second = isPair ? offers[other] : [nothing]
    let rest = use(of: plans.indices.filter { $0 != one && $0 != other }.map { plans[$0] })
    var least = Score(
      Offer(plans[one], aims: aims), isPair ? Offer(plans[other], aims: aims) : nothing,
      beside: rest,
      conditions)
    var best: (mine: Int, theirs: Int)?
    for (mine, offer) in offers[one].enumerated() {
      for (theirs, answer) in second.enumerated() {
        // Most pairs are worse by the first aim, and can't be better if what is shared is kept now.
        if least.excess == 0, offer.values[0] + answer.values[0] > least.values[0] + tolerance {
          continue
        }
        let score = Score(offer, answer, beside: rest, conditions)
        if score < least { (best, least) = ((mine, theirs), score) }
      }
    }
    guard let best else { return false }
    plans[one] = offers[one][best.mine].plan
    if isPair { plans[other] = second[best.theirs].plan }
    return true
  }

  private func use(of plans: [TeamPlan]) -> [Double] {
    plans.reduce(conditions.room.map { _ in 0 }) { zip($0, $1.use).map { $0 + $1 } }
  }
}

/// A plan and what each aim makes of it.
private struct Offer {
  let plan: TeamPlan
  let values: [Double]

  init(_ plan: TeamPlan, aims: [Aim]) {
    self.plan = plan
    values = aims.map { $0.value(plan) }
  }

  private init(plan: TeamPlan, values: [Double]) {
    self.plan = plan
    self.values = values
  }

  static func nothing(aims: Int, rows: Int) -> Offer {
    let use = [Double](repeating: 0, count: rows)
    return Offer(
      plan: TeamPlan(values: [], undone: 0, belowTarget: 0, money: 0, use: use),
      values: [Double](repeating: 0, count: aims))
  }
}

/// How good a pair of offers is.
private struct Score: Comparable {
  let excess: Double
  /// By aim.
  let values: [Double]

  init(_ one: Offer, _ other: Offer, beside rest: [Double], _ conditions: SharedConditions) {
    excess = conditions.excess { one.plan.use[$0] + other.plan.use[$0] + rest[$0] }
    values = one.values.indices.map { one.values[$0] + other.values[$0] }
  }

  static func < (lhs: Score, rhs: Score) -> Bool {
    if lhs.excess != rhs.excess { return lhs.excess < rhs.excess }
    for aim in lhs.values.indices where abs(lhs.values[aim] - rhs.values[aim]) > tolerance {
      return lhs.values[aim] < rhs.values[aim]
    }
    return false
  }
}

/// Sums of people that differ by less are equal.
private let tolerance = 1e-6
