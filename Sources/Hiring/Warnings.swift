import Foundation
import Workforce

/// What a reader must know before believing the plan.
func warnings(about problem: HiringProblem, months: [MonthPlan]) -> [String] {
  var warnings: [String] = []
  warnings += streamsOutside(problem)
  warnings += problem.roles.compactMap { shrinkageTwice(in: $0, problem: problem) }
  warnings += lateMonths(months, problem: problem)
  return warnings
}

private func streamsOutside(_ problem: HiringProblem) -> [String] {
  problem.streams.filter { !$0.isMerged }.map { stream in
    let owner = stream.owner.map { ", which \($0) looks after" } ?? ""
    return """
      \(stream.name)\(owner), is outside the queue: its \(rounded(stream.workPerMonth)) tickets a \
      month are counted here, but nobody measures how long they wait. Merge it into the queue.
      """
  }
}

/// Shrinkage that is in the level already, or that comes after a level was lowered for it.
private func shrinkageTwice(in role: Role, problem: HiringProblem) -> String? {
  guard let productivity = role.productivity, problem.shrinkage.total > 0 else { return nil }
  let share = percent(problem.shrinkage.total)
  if productivity.includesShrinkage {
    return """
      Shrinkage of \(share) is not taken off again: \(rounded(productivity.level)) tickets a month \
      per \(role.name) are counted per employed person, so meetings, breaks and leave are already \
      in them. If they are a level for time at the desk, write `includesShrinkage: false`.
      """
  }
  guard let lowering = productivity.lowering else { return nil }
  return """
    The level of a \(role.name) is lowered by \(percent(lowering.share)) and then loses \(share) to \
    shrinkage: if the lowering was for meetings, breaks and leave, they are counted twice. Keep one \
    of `lowerBy` and `shrinkage`.
    """
}

/// Months whose demand the people can't carry, because nobody hired now would be there in time.
private func lateMonths(_ months: [MonthPlan], problem: HiringProblem) -> [String] {
  let keys = months.flatMap(\.lines).map { Line(team: $0.team, role: $0.role) }
  var seen: Set<Line> = []
  return keys.filter { seen.insert($0).inserted }.compactMap { line in
    let short = months.filter { month in
      month.lines.contains { $0.team == line.team && $0.role == line.role && $0.isShort }
    }
    guard let first = short.first, let last = short.last else { return nil }
    let worst =
      short.flatMap(\.lines)
      .filter { $0.team == line.team && $0.role == line.role }.map(\.shortfall).max() ?? 0
    let team = problem.teams.count > 1 ? "\(line.team): " : ""
    let period =
      first.month == last.month ? "In \(first.month)" : "From \(first.month) to \(last.month)"
    let ramp = problem.role(named: line.role).ramp.count
    return """
      \(team)\(period) the \(line.role) line is up to \(oneDigit(worst)) people short of its tickets, \
      and hiring can't help sooner: a requisition opened on \(problem.firstMonth.firstDay) brings \
      somebody in \(problem.firstMonth + problem.earliestStart), who has ramped \(ramp) months \
      later. Overtime, help from outside support, or fewer new customers would.
      """
  }
}

private struct Line: Hashable {
  let team: String
  let role: String
}

private func percent(_ share: Double) -> String { "\(oneDigit(share * 100)) %" }

private func rounded(_ value: Double) -> String { oneDigit(value) }

/// One digit after the point, and none where it would be 0.
private func oneDigit(_ value: Double) -> String {
  let tenths = (value * 10).rounded()
  return tenths.truncatingRemainder(dividingBy: 10) == 0
    ? String(format: "%.0f", tenths / 10) : String(format: "%.1f", tenths / 10)
}
