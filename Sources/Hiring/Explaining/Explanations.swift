package import Workforce

/// The figures of one month's plan, opened up: factors in order, and each figure's value without any
/// one of them.
///
/// - Parameters:
///   - month: counted from the plan's first.
///   - team: the team whose people are explained; nil for the first.
package func explanations(
  of plan: HiringPlan, for problem: HiringProblem, month: Int, team: String? = nil
) -> [Explanation] {
  let team = team ?? problem.teams[0]
  let explainer = Explainer(plan: plan, problem: problem, index: month, team: team)
  return [
    explainer.incidentRate, explainer.tickets, explainer.ticketsPerRepPerMonth,
    explainer.repsNeededExact, explainer.repsNeeded,
  ] + problem.roles.dropFirst().compactMap(explainer.needed(of:)) + explainer.present
}

/// What an explanation looks at: a plan, one of its months, and one of its teams.
struct Explainer {
  let plan: HiringPlan
  let problem: HiringProblem
  let index: Int
  let team: String

  var month: Month { problem.firstMonth + index }
  var role: Role { problem.firstLine }
  var ofTeam: String { problem.teams.count > 1 ? " of \(team)" : "" }

  func line(of role: Role) -> LinePlan? {
    plan.months[index].lines.first { $0.team == team && $0.role == role.name }
  }
}
