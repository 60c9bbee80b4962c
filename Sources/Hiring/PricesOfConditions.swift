package import Workforce

/// What each condition of hiring costs: the problem planned again without it, and compared with
/// itself, both searched for as long.
package func pricesOfConditions(of problem: HiringProblem, seed: UInt64) -> [ConstraintPrice] {
  // The people of today stay the same, whatever is planned.
  let problem = problem.withPeopleAssumed()
  // What teams share is searched for long in any case.
  let isQuick = problem.terms.trainees == nil && problem.terms.budgetPerYear == nil
  let plan = planHiring(problem, seed: seed, isQuick: isQuick)
  return looserConditions(of: problem).map { condition, looser in
    let other = planHiring(looser, seed: seed, isQuick: isQuick)
    return ConstraintPrice(
      condition: condition, cost: comparedCost(plan) - comparedCost(other),
      undone: undone(plan, problem) - undone(other, looser),
      hires: hires(plan) - hires(other))
  }
}

/// The conditions that the problem has, each with the problem that doesn't have it.
private func looserConditions(of problem: HiringProblem) -> [(String, HiringProblem)] {
  func without(_ change: (inout HiringProblem) -> Void) -> HiringProblem {
    var looser = problem
    change(&looser)
    return looser
  }
  let terms = problem.terms
  let policy = problem.policy
  var conditions: [(String, HiringProblem)] = []
  if let months = terms.classMonths, months.count < 12 {
    let list = months.sorted().map(String.init).joined(separator: ", ")
    conditions.append(
      ("classes start only in months \(list)", without { $0.terms.classMonths = nil }))
  }
  if let size = terms.classSize {
    conditions.append(("classes of \(size) at most", without { $0.terms.classSize = nil }))
  }
  if let trainees = terms.trainees {
    conditions.append(
      (
        "\(trainees == 1 ? "1 trainee" : "\(trainees) trainees") at once at most",
        without { $0.terms.trainees = nil }
      ))
  }
  if let budget = terms.budgetPerYear {
    conditions.append(
      (
        "a budget of \(Numerals.money(budget, problem.currency)) a year",
        without { $0.terms.budgetPerYear = nil }
      ))
  }
  if policy.roundsUp {
    conditions.append(("rounding up to whole people", without { $0.policy.roundsUp = false }))
  }
  if policy.bufferShare > 0 || policy.bufferPeople > 0 {
    conditions.append(
      (
        "the buffer",
        without {
          $0.policy.bufferShare = 0
          $0.policy.bufferPeople = 0
        }
      ))
  }
  if let confidence = policy.confidence {
    conditions.append(
      ("\(Numerals.percent(confidence)) confidence", without { $0.policy.confidence = nil }))
  }
  let fewer = terms.serviceTarget * 0.95
  conditions.append(
    (
      "the last 5 % of the tickets to be served",
      without { $0.terms.serviceTarget = fewer }
    ))
  if problem.roles.contains(where: { $0.promotion != nil }) {
    conditions.append(
      (
        "promotions, against hiring everybody from outside",
        without { looser in
          for index in looser.roles.indices { looser.roles[index].promotion = nil }
        }
      ))
  }
  return conditions
}

/// Money where there are salaries, else months of a person.
private func comparedCost(_ plan: HiringPlan) -> Double {
  let costs = plan.months.compactMap(\.cost)
  return costs.isEmpty
    ? plan.months.reduce(0) { $0 + $1.lines.reduce(0) { $0 + $1.present } } : costs.reduce(0, +)
}

/// Months of a fully ramped person's work, `problem` being the plan's own: against all tickets, also
/// where only a share of them is to be served.
private func undone(_ plan: HiringPlan, _ problem: HiringProblem) -> Double {
  plan.months.flatMap(\.lines).reduce(0.0) { sum, line in
    let role = problem.role(named: line.role)
    let unserved =
      role.productivity == nil
      ? 0 : line.demand * (1 - problem.terms.serviceTarget) / problem.ticketsPerPerson(in: role)
    return sum + max(0, line.exactNeed + unserved - line.productive)
  }
}

private func hires(_ plan: HiringPlan) -> Int { plan.months.reduce(0) { $0 + $1.hires } }
