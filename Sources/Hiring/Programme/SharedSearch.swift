import Optimization
import Workforce

/// The best decisions for teams that share a budget or trainers.
///
/// Once what is shared has a price, every team is best off by itself (Dantzig–Wolfe decomposition: G. B.
/// Dantzig and P. Wolfe, "Decomposition Principle for Linear Programs", Operations Research 8(1), 1960,
/// doi:10.1287/opre.8.1.101). Each team keeps a pool of plans. The best mixture of them sets the prices;
/// plans near those of the mixture that are worth more than they cost at these prices join the pool,
/// until there are none. Of the pool one plan for each team is chosen. No choice can go below what
/// teams' own programmes reach at the prices, less what the room there is would cost.
struct SharedSearch {
  let staff: StaffLines
  let givens: HiringProgramme.Givens
  /// The best for teams that share nothing.
  let alone: StaffingAnswer
  private let otherwise: Double

  init(staff: StaffLines, givens: HiringProgramme.Givens, alone: StaffingAnswer) {
    self.staff = staff
    self.givens = givens
    self.alone = alone
    otherwise = PlanningCosts(of: staff.problem).otherwise
  }

  func answer() -> StaffingAnswer {
    guard alone.proof.undone.bound == 0, alone.proof.belowTarget.bound == 0, canAllBeMet else {
      return leastMissed(isProven: true)
    }
    let starts = [alone.decisions]
    guard var teams = PooledTeams(planning(.allMet), from: starts, staff: staff) else {
      return leastMissed(isProven: false)
    }
    guard teams.minimize(money) else {
      return leastMissed(isProven: teams.areRuledOut(nodes: boundNodes))
    }
    return answer(teams, undone: 0, belowTarget: 0, cost: teams.bound(nodes: boundNodes))
  }

  /// Whether fractions of people could meet everything: quickly found, and without them whole people
  /// can't.
  private var canAllBeMet: Bool {
    let lines = Array(staff.all.indices)
    let whole = HiringProgramme(for: staff, lines: lines, givens: givens, rigour: .allMet)
    var program = whole.program.relaxed()
    let conditions = SharedConditions(of: staff.problem, teams: [whole])
    for (use, room) in zip(whole.sharedUse, conditions.room) { program.require(use, atMost: room) }
    return program.solved(stoppingAt: .proven(within: 0)).status != .infeasible
  }

  /// Where some months can't have their people, what they miss comes first.
  ///
  /// - Parameter isProven: whether it is proven that they can't. Otherwise there may be a plan that
  ///   misses nothing, which costs no less than teams that share nothing.
  private func leastMissed(isProven: Bool) -> StaffingAnswer {
    let starts = [staff.noDecisions, alone.decisions]
    guard var teams = PooledTeams(planning(.leastMissed), from: starts, staff: staff),
      teams.minimize(Aim(undone: 1))
    else { preconditionFailure("Hiring nobody keeps everything that is shared.") }
    let undone = isProven ? teams.bound(nodes: boundNodes) : 0
    teams.minimize(Aim(belowTarget: 1))
    teams.minimize(money)
    let cost = teams.bound(nodes: 1)
    // What is missing for the target is no less than what is missing for the work.
    return answer(
      teams, undone: undone, belowTarget: undone,
      cost: isProven ? cost : min(cost, alone.proof.cost.bound / otherwise))
  }

  /// In months of a person.
  private var money: Aim { Aim(money: 1 / otherwise) }

  private func planning(_ rigour: HiringProgramme.Rigour) -> [HiringProgramme] {
    sideBySide(Array(staff.problem.teams.indices)) { team in
      let lines = staff.problem.roles.indices.map { staff.index(team: team, role: $0) }
      return HiringProgramme(for: staff, lines: lines, givens: givens, rigour: rigour)
    }
  }

  /// - Parameters: what each of the aims can't go below.
  private func answer(
    _ teams: PooledTeams, undone: Double, belowTarget: Double, cost: Double
  ) -> StaffingAnswer {
    var decisions = staff.noDecisions
    var ties = 0.0
    for (programme, plan) in zip(teams.programmes, teams.choice.plans) {
      let own = programme.decisions(of: plan.values)
      for line in programme.members { decisions[line] = own[line] }
      ties += programme.ties.value(plan.values)
    }
    func bounded(_ aim: Aim, _ bound: Double) -> PlanProof.Bounded {
      PlanProof.Bounded(value: teams.choice.value(aim), bound: bound)
    }
    let money = bounded(money, cost)
    return StaffingAnswer(
      decisions: decisions,
      proof: PlanProof(
        undone: bounded(Aim(undone: 1), undone),
        belowTarget: bounded(Aim(belowTarget: 1), belowTarget),
        cost: PlanProof.Bounded(
          value: money.value * otherwise - ties, bound: money.bound * otherwise - ties),
        isSettled: true))
  }
}

/// Nodes of the search tree of a team; more of them seldom prove more.
private let boundNodes = 120
