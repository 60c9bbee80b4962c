import Workforce

/// What a reader must know before believing the plan.
func warnings(about problem: HiringProblem, months: [MonthPlan]) -> [String] {
  var warnings: [String] = []
  warnings += streamsOutside(problem)
  warnings += shrinkageTwice(in: problem)
  warnings += lateMonths(months, problem: problem)
  warnings += missedMonths(months, problem: problem)
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
  let late = shortLines(months, problem: problem) { month, reach in month < reach }
  guard !late.isEmpty else { return [] }
  return [
    """
    Too few people for the work, whatever is hired now: \(named(late, problem: problem)). A \
    requisition opened on \(problem.firstMonth.firstDay) brings somebody in \
    \(problem.firstMonth + problem.earliestStart), who still has to ramp. Overtime, help from \
    outside support, or fewer new customers would help sooner.
    """
  ]
}

/// Months that could have their people if hiring were free, and don't.
private func missedMonths(_ months: [MonthPlan], problem: HiringProblem) -> [String] {
  let missed = shortLines(months, problem: problem) { month, reach in month >= reach }
  guard !missed.isEmpty else { return [] }
  let terms = problem.terms
  let conditions = [
    terms.classMonths.map { _ in "the months in which classes start" },
    terms.classSize.map { "the class size of \($0)" },
    terms.trainees.map { "\($0) trainees at once" },
    terms.budgetPerYear.map { "the budget of \(Numerals.money($0, problem.currency)) a year" },
  ].compactMap { $0 }
  let reason =
    conditions.isEmpty
    ? "People leave faster than they can be hired."
    : "What stands in the way: \(listed(conditions))."
  return [
    """
    Work that could be done is left undone: \(named(missed, problem: problem)). \(reason)
    """
  ]
}

private func named(_ lines: [ShortLine], problem: HiringProblem) -> String {
  let named = lines.prefix(5).map { line in
    let team = problem.teams.count > 1 ? "\(line.team) " : ""
    let period = line.first == line.last ? "in \(line.first)" : "\(line.first) to \(line.last)"
    return "\(team)\(line.role) \(period), up to \(Numerals.tenths(line.worst)) short"
  }
  let more = lines.count > named.count ? "; and \(lines.count - named.count) more" : ""
  return named.joined(separator: "; ") + more
}

private func listed(_ parts: [String]) -> String {
  guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
  return parts.dropLast().joined(separator: ", ") + " and " + last
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
///
/// - Parameter isMeant: whether a month counts, by its index and the first that a hire can reach
///   fully ramped.
private func shortLines(
  _ months: [MonthPlan], problem: HiringProblem, isMeant: (Int, Int) -> Bool
) -> [ShortLine] {
  let lines = months.first?.lines ?? []
  return lines.indices.compactMap { position -> ShortLine? in
    let ramp = problem.role(named: lines[position].role).ramp.count
    let reach = problem.firstClass.map { $0 + ramp } ?? .max
    let short = months.enumerated().filter { index, month in
      isMeant(index, reach) && month.lines[position].isShort
    }.map(\.element)
    guard let first = short.first, let last = short.last else { return nil }
    return ShortLine(
      team: lines[position].team, role: lines[position].role, first: first.month, last: last.month,
      worst: short.map { $0.lines[position].shortfall }.max() ?? 0)
  }
  .sorted { ($0.worst, $1.role, $1.team) > ($1.worst, $0.role, $0.team) }
}
