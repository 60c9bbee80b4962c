import Workforce

func number(_ value: Double) -> String { Numerals.short(value) }

func percent(_ share: Double) -> String { Numerals.percent(share) }

/// "1.558", "[5, 1]".
func list(_ values: ArraySlice<Double>, _ said: (Double) -> String = number) -> String {
  values.count == 1
    ? said(values[values.startIndex]) : "[\(values.map(said).joined(separator: ", "))]"
}

/// "50", or "50, 80 from 2027-06" for a series that changes.
func series(
  _ series: MonthlySeries, from firstMonth: Month, _ count: Int, _ said: (Double) -> String
) -> String {
  let changes = (1..<max(1, count)).filter { series[$0] != series[$0 - 1] }
  let shown = changes.prefix(3).map { ", \(said(series[$0])) from \(firstMonth + $0)" }
  return said(series[0]) + shown.joined() + (changes.count > 3 ? ", …" : "")
}

func levelInWords(_ productivity: Productivity?) -> String {
  guard let productivity else { return "none" }
  let level =
    switch productivity.basis {
    case .ticketsPerMonth(let tickets): number(tickets)
    case .handleTime(let minutes, _): "\(number(minutes)) minutes each"
    }
  let lowering =
    switch productivity.lowering {
    case .times(let share): " × (1 − \(percent(share)))"
    case .divided(let share): " ÷ (1 + \(percent(share)))"
    case nil: ""
    }
  let spread = productivity.spread > 0 ? ", spread \(percent(productivity.spread))" : ""
  let shrinkage = productivity.includesShrinkage ? "" : ", before shrinkage"
  return level + lowering + shrinkage + spread
}

func attritionInWords(_ attrition: Attrition) -> String {
  let steps = attrition.steps.map { step in
    percent(step.monthlyShare) + (step.untilMonth.map { " until month \($0)" } ?? "")
  }
  return steps.joined(separator: ", ")
    + (attrition.overloadAbove.map {
      ", \(number(attrition.overloadFactor)) times above \(percent($0))"
    } ?? "")
}

/// "45", or "45, 60 for four of five, 80 for all but one in twenty" where somebody gave more than the
/// median.
func timeToFillInWords(_ time: TimeToFill) -> String {
  time == TimeToFill(median: time.p50)
    ? number(time.p50)
    : "\(number(time.p50)), \(number(time.p80)) for four of five, "
      + "\(number(time.p95)) for all but one in twenty"
}

func workInWords(_ work: Role.Work) -> String {
  switch work {
  case .firstLine: "first line"
  case .escalations(let rate, let source, let hours):
    "\(percent(rate)) of \(source)" + (hours > 0 ? ", \(number(hours)) hours of coaching" : "")
  case .supervision(let span, let roles):
    "1 for \(number(span)) of \(roles.joined(separator: ", "))"
  }
}

/// "7 Representatives (2 still to start), 1 Manager"; only numbers where there is one role.
func peopleInWords(_ people: [PeopleGroup], in problem: HiringProblem) -> String {
  guard !people.isEmpty else { return "as many as the first month needs" }
  let parts = problem.roles.compactMap { role -> String? in
    let groups = people.filter { $0.role == role.name }
    let total = groups.reduce(0) { $0 + $1.count }
    guard total > 0 else { return nil }
    let coming = groups.filter { $0.start.map { $0 >= problem.firstMonth } ?? false }
    let later = coming.reduce(0) { $0 + $1.count }
    let noun = total == 1 || role.name.hasSuffix("s") ? role.name : role.name + "s"
    return Numerals.tenths(total) + (problem.roles.count > 1 ? " \(noun)" : "")
      + (later > 0 ? " (\(Numerals.tenths(later)) still to start)" : "")
  }
  return parts.isEmpty ? "nobody" : parts.joined(separator: ", ")
}

/// "Amy, Representative, Support, 80 %, from 2025-01, gone from 2027-03".
func groupInWords(_ group: PeopleGroup) -> String {
  var parts = [group.name ?? "\(Numerals.short(group.count)) \(group.role)", group.team]
  if group.name != nil {
    parts.insert(group.role, at: 1)
    if group.count != 1 { parts.append(percent(group.count)) }
  }
  if let start = group.start { parts.append("from \(start)") }
  if let move = group.move {
    parts.append("from \(move.month) \(move.role) in \(move.team)")
  }
  if let leaves = group.leaves { parts.append("gone from \(leaves)") }
  return parts.joined(separator: ", ")
}
