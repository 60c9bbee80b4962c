import Workforce

/// What a reader must know before believing the plan.
func warnings(about problem: HiringProblem, months: [MonthPlan]) -> [String] {
  var warnings: [String] = []
  warnings += streamsOutside(problem)
  warnings += shrinkageTwice(in: problem)
  warnings += lateMonths(months, problem: problem)
  return warnings
}

private func streamsOutside(_ problem: HiringProblem) -> [String] {
  problem.streams.filter { !$0.isMerged }.map { stream in
    let owner = stream.owner.map { ", which \($0) looks after" } ?? ""
    return """
      \(stream.name)\(owner), is outside the queue: its \(Numerals.tenths(stream.workPerMonth)) tickets a \
      month are counted here, but nobody measures how long they wait. Merge it into the queue.
      """
  }
}

/// Shrinkage that is in the level already, or that comes after a level was lowered for it.
private func shrinkageTwice(in problem: HiringProblem) -> [String] {
  guard problem.shrinkage.total > 0 else { return [] }
  let share = Numerals.percent(problem.shrinkage.total)
  let levels = problem.roles.compactMap { role in role.productivity.map { (role.name, $0) } }
  let contained = levels.filter(\.1.includesShrinkage).map { name, productivity in
    "\(Numerals.tenths(productivity.level)) a \(name)"
  }
  let lowered = levels.filter { !$0.1.includesShrinkage && $0.1.lowering != nil }.map(\.0)
  var warnings: [String] = []
  if !contained.isEmpty {
    warnings.append(
      """
      Shrinkage of \(share) is not taken off again: tickets a month per employed person \
      (\(contained.joined(separator: ", "))) already contain meetings, breaks and leave. If they \
      are a level for time at the desk, write `includesShrinkage: false`.
      """)
  }
  if !lowered.isEmpty {
    warnings.append(
      """
      The level of \(lowered.joined(separator: ", ")) is lowered and then loses \(share) to \
      shrinkage: if the lowering was for meetings, breaks and leave, they are counted twice. Keep \
      one of `lowerBy` and `shrinkage`.
      """)
  }
  return warnings
}

/// Months whose demand the people can't carry, because nobody hired now would be there in time.
private func lateMonths(_ months: [MonthPlan], problem: HiringProblem) -> [String] {
  let late = shortLines(months)
  guard !late.isEmpty else { return [] }
  let named = late.prefix(5).map { line in
    let team = problem.teams.count > 1 ? "\(line.team) " : ""
    let period = line.first == line.last ? "in \(line.first)" : "\(line.first) to \(line.last)"
    return "\(team)\(line.role) \(period), up to \(Numerals.tenths(line.worst)) short"
  }
  let more = late.count > named.count ? "; and \(late.count - named.count) more" : ""
  let classes =
    hasFullClass(months, upTo: late.map(\.last).max(), problem: problem)
    ? "Larger classes, overtime" : "Overtime"
  return [
    """
    Too few people for the work, whatever is hired now: \(named.joined(separator: "; "))\(more). A \
    requisition opened on \(problem.firstMonth.firstDay) brings somebody in \
    \(problem.firstMonth + problem.earliestStart), who still has to ramp. \(classes), help from \
    outside support, or fewer new customers would help sooner.
    """
  ]
}

/// Whether some class takes as many as it can, so that more would have started in it.
private func hasFullClass(
  _ months: [MonthPlan], upTo last: Month?, problem: HiringProblem
) -> Bool {
  guard let size = problem.terms.classSize, let last else { return false }
  return months.prefix { $0.month <= last }.contains { $0.lines.contains { $0.hires >= size } }
}

/// A team's role with months in which its people can't carry the demand.
private struct ShortLine {
  let team: String
  let role: String
  let first: Month
  let last: Month
  /// Fully ramped people missing in the worst of these months.
  let worst: Double
}

/// The most short first.
private func shortLines(_ months: [MonthPlan]) -> [ShortLine] {
  let lines = months.first?.lines ?? []
  return lines.indices.compactMap { position -> ShortLine? in
    let short = months.filter { $0.lines[position].isShort }
    guard let first = short.first, let last = short.last else { return nil }
    return ShortLine(
      team: lines[position].team, role: lines[position].role, first: first.month, last: last.month,
      worst: short.map { $0.lines[position].shortfall }.max() ?? 0)
  }
  .sorted { ($0.worst, $1.role, $1.team) > ($1.worst, $0.role, $0.team) }
}
