import Workforce

/// Every team's pool of plans, and the best choice from them, aim after aim.
struct PooledTeams {
  private let teams: [TeamPlans]
  private var pool: PlanPool
  private(set) var choice: PlanChoice
  private var last: Aim?
  private var kept: [(aim: Aim, most: Double)] = []

  var programmes: [HiringProgramme] { teams.map(\.programme) }

  /// - Parameter starts: decisions of all teams, which together may break what they share.
  /// - Returns: nil where some team can't decide so by itself.
  init?(_ programmes: [HiringProgramme], from starts: [[LineDecisions]], staff: StaffLines) {
    teams = programmes.map(TeamPlans.init)
    let plans = teams.map { team in
      starts.compactMap { start in
        var own = staff.noDecisions
        for line in team.programme.members { own[line] = start[line] }
        return team.plan(deciding: own)
      }
    }
    guard !plans.contains(where: \.isEmpty) else { return nil }
    let conditions = SharedConditions(of: staff.problem, teams: programmes)
    pool = PlanPool(plans, conditions: conditions)
    choice = PlanChoice(plans.map { $0[0] }, conditions: conditions, aims: [])
  }

  /// Makes the aim least with the earlier ones kept as they are.
  ///
  /// - Returns: whether a choice was found that keeps what is shared.
  @discardableResult
  mutating func minimize(_ aim: Aim) -> Bool {
    if let last { kept.append((last, choice.value(last) + 1e-6 * max(1, choice.value(last)))) }
    last = aim
    var mixture = grow(for: aim, keeping: kept)
    for _ in 0..<mostRescues where mixture.excess > leastExcess {
      rescue(from: mixture)
      mixture = grow(for: aim, keeping: kept)
    }
    guard mixture.excess <= leastExcess else { return false }
    choose(for: aim, around: mixture)
    return choice.isAllowed
  }

  /// What the last aim can't go below with the earlier ones kept.
  ///
  /// - Parameter nodes: of the search tree of each team.
  mutating func bound(nodes: Int) -> Double {
    guard let last, choice.value(last) > 1e-6 else { return 0 }
    // Kept to the last bit, the price of an earlier aim can be anything, and the bound hard to find.
    let mixture = grow(for: last, keeping: kept.map { ($0.aim, $0.most * 1.02 + 1) })
    return max(0, bound(at: mixture, nodes: nodes))
  }

  /// Whether it is proven that no plans of the teams together keep what they share.
  mutating func areRuledOut(nodes: Int) -> Bool {
    let leastExcess = grow(for: Aim(), keeping: [])
    return bound(at: leastExcess, nodes: nodes) > 1e-6 * leastExcess.costOfRoom
  }

  private func bound(at mixture: PlanPool.Mixture, nodes: Int) -> Double {
    let bounds = sideBySide(Array(teams.indices)) { team in
      teams[team].bound(
        mixture.aim, at: mixture.prices, nodes: nodes,
        from: mixture.cheapest(of: pool.plans[team], of: team))
    }
    return bounds.reduce(0, +) - mixture.costOfRoom
  }

  /// Adds plans to the pool until none near those of the best mixture is worth what it costs.
  private mutating func grow(
    for aim: Aim, keeping kept: [(aim: Aim, most: Double)]
  ) -> PlanPool.Mixture {
    var mixture = pool.mixture(for: aim, keeping: kept)
    for _ in 0..<mostRounds {
      let found = sideBySide(Array(teams.indices)) { [teams, pool, mixture] team in
        pool.plans[team].indices.filter { mixture.isUsed($0, of: team) }
          .flatMap { teams[team].neighbours(of: pool.plans[team][$0]) }
          .map { (plan: $0, surcharge: mixture.surcharge($0, of: team)) }
          .filter { $0.surcharge < -1e-5 }
          .sorted { $0.surcharge < $1.surcharge }
          .prefix(20).map(\.plan)
      }
      if found.allSatisfy(\.isEmpty) { break }
      for (team, plans) in found.enumerated() { pool.add(plans, of: team) }
      mixture = pool.mixture(for: aim, keeping: kept)
    }
    return mixture
  }

  /// Adds plans that aren't near those of the pool, where all near ones use too much.
  private mutating func rescue(from mixture: PlanPool.Mixture) {
    let found = sideBySide(Array(teams.indices)) { [teams, pool] team in
      teams[team].good(
        mixture.aim, at: mixture.prices, from: mixture.cheapest(of: pool.plans[team], of: team))
    }
    for (team, plan) in found.enumerated() { pool.add(plan.map { [$0] } ?? [], of: team) }
  }

  /// Exchanges plans for ones near the mixture. None that is dearer at its prices than the whole choice is dearer
  /// than the mixture can make the choice better.
  private mutating func choose(for aim: Aim, around mixture: PlanPool.Mixture) {
    let aims = kept.map(\.aim) + [aim]
    let safe = PlanChoice(choice.plans, conditions: pool.conditions, aims: aims)
    guard kept.isEmpty else {
      choice = exchanged(safe, for: aim, around: mixture)
      return
    }
    let mixed = pool.plans.enumerated().map { mixture.mostUsed(of: $0.element, of: $0.offset) }
    let start = PlanChoice(mixed, conditions: pool.conditions, aims: aims)
    choice = exchanged(start, for: aim, around: mixture)
    // Some exchanges end where all of the last excess is one plan's; the first choice may have none.
    if !choice.isAllowed { choice = exchanged(safe, for: aim, around: mixture) }
  }

  private func exchanged(
    _ start: PlanChoice, for aim: Aim, around mixture: PlanPool.Mixture
  ) -> PlanChoice {
    var choice = start
    for round in 0..<mostExchanges {
      let most = choice.isAllowed ? choice.value(aim) - mixture.cost : .infinity
      let candidates = sideBySide(Array(teams.indices)) { [teams, pool, choice] team in
        let plans = pool.plans[team]
        let used = plans.indices.filter { mixture.isUsed($0, of: team) }.map { plans[$0] }
        let near = round == 0 ? [] : ([choice.plans[team]] + used).flatMap(teams[team].neighbours)
        return (plans + near).map { (plan: $0, surcharge: mixture.surcharge($0, of: team)) }
          .filter { $0.surcharge <= most }
          .sorted { $0.surcharge < $1.surcharge }
          .prefix(mostCandidates).map(\.plan)
      }
      if !choice.exchange(from: candidates), round > 0 { break }
    }
    return choice
  }
}

/// Mixtures keep conditions to within so many parts of their room.
private let leastExcess = 1e-4
private let mostRounds = 60
private let mostRescues = 2
private let mostExchanges = 6
private let mostCandidates = 100
