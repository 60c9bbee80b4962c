import Workforce

/// Counts a plan again from the problem and the plan's hires alone, one customer month and one
/// person month after another, with none of the planner's code.
struct PlanRecount {
  let problem: HiringProblem

  /// What doesn't agree with the recount, in words; empty if all does.
  func disagreements(with plan: HiringPlan) -> [String] {
    var found: [String] = []
    for (index, month) in plan.months.enumerated() {
      func compare(_ name: String, _ planned: Double, _ counted: Double) {
        guard abs(planned - counted) > 1e-6 * max(1, abs(counted)) else { return }
        found.append("\(month.month) \(name): planned \(planned), counted \(counted)")
      }
      compare("tickets", month.tickets, tickets(in: index, team: nil))
      for line in month.lines {
        let role = problem.roles.first { $0.name == line.role }!
        let name = "\(line.team) \(line.role)"
        let need = need(role, line.team, index, plan)
        compare("\(name) need", line.exactNeed, need)
        let people = people(role, line.team, plan)[index]
        compare("\(name) present", line.present, people.present)
        compare("\(name) productive", line.productive, people.productive)
        if Double(line.needed) < need - 1e-6 {
          found.append("\(month.month) \(name): too few needed")
        }
        found += missedHires(line, role, index, plan, people: people.productive, month: month.month)
      }
    }
    return found
  }

  /// A month short of its target although a class with room was open in time.
  private func missedHires(
    _ line: LinePlan, _ role: Role, _ index: Int, _ plan: HiringPlan, people: Double, month: Month
  ) -> [String] {
    // Where load and attrition don't agree, the plan says so and may miss a month's number.
    guard people < Double(line.needed) - 1e-6, problem.policy.roundsUp, plan.proof!.isSettled else {
      return []
    }
    let open = (0..<plan.months.count).filter { start in
      let opened =
        (problem.firstMonth + start).firstDay.dayNumber
        - Int((problem.terms.timeToFillDays + problem.terms.noticeDays).rounded(.up))
      let hires = hires(plan, line.team, line.role)[start]
      return start <= index - role.ramp.count && opened >= problem.firstMonth.firstDay.dayNumber
        && (problem.terms.classMonths?.contains((problem.firstMonth + start).number) ?? true)
        && hires < (problem.terms.classSize ?? .max)
    }
    return open.isEmpty ? [] : ["\(month) \(line.role): short though \(open) were open"]
  }

  // MARK: Tickets

  private func tickets(in index: Int, team: String?) -> Double {
    var total = 0.0
    for segment in problem.segments where team == nil || segment.team == team {
      for (age, count) in customers(of: segment, in: index) {
        let rates = segment.incidentRate.byAge
        total += count * (age < rates.count ? rates[age] : rates[rates.count - 1])
      }
    }
    let start = problem.segments.map(\.startingCustomers).reduce(0, +)
    let now = problem.segments.reduce(0.0) { sum, segment in
      customers(of: segment, in: index).reduce(sum) { $0 + $1.count }
    }
    for stream in problem.streams where !stream.isMerged && (team == nil || stream.team == team) {
      let growth = stream.growsWithCustomers && start > 0 ? now / start : 1
      total += stream.ticketsPerMonth * (1 - stream.duplicateShare) * growth
    }
    return total
  }

  /// Customers by the months they have been customers, each group followed by itself.
  private func customers(of segment: Segment, in index: Int) -> [(age: Int, count: Double)] {
    func kept(from first: Int) -> Double {
      (first..<max(first, index)).reduce(1.0) { $0 * (1 - segment.churn[$1]) }
    }
    var groups: [(age: Int, count: Double)] = []
    let recent = segment.recentAdds
    let old = segment.startingCustomers - recent.reduce(0, +)
    groups.append((1_000_000, old * kept(from: 0)))
    for (position, joined) in recent.enumerated() {
      groups.append((recent.count - position + index, joined * kept(from: 0)))
    }
    for month in 0...index {
      groups.append((index - month, segment.grossAdds[month] * kept(from: month)))
    }
    return groups
  }

  // MARK: People

  private func need(_ role: Role, _ team: String, _ index: Int, _ plan: HiringPlan) -> Double {
    let slack = problem.targetUtilisation
    let gone = problem.shrinkage.items.map(\.share).reduce(0, +)
    func perPerson() -> Double {
      let made = role.productivity!
      var level: Double
      switch made.basis {
      case .ticketsPerMonth(let tickets): level = tickets
      case .handleTime(let minutes, let hours): level = hours / (minutes / 60)
      }
      switch made.lowering {
      case .times(let share): level *= 1 - share
      case .divided(let share): level /= 1 + share
      case nil: break
      }
      return level * (made.includesShrinkage ? 1 : 1 - gone) * slack
    }
    switch role.work {
    case .firstLine:
      return tickets(in: index, team: team) / perPerson()
    case .escalations(let rate, let source, let hours):
      let from = problem.roles.first { $0.name == source }!
      var escalated = rate * tickets(in: index, team: team)
      if case .escalations(let before, _, _) = from.work { escalated *= before }
      let ramping = hires(plan, team, source).enumerated()
        .filter { $0.offset <= index && index - $0.offset < max(1, from.ramp.count) }
        .map { Double($0.element) }.reduce(0, +)
      let coaching = ramping * hours / (problem.paidHoursPerMonth * (1 - gone) * slack)
      return escalated / perPerson() + coaching
    case .supervision(let span, let roles):
      return plan.months[index].lines.filter { $0.team == team && roles.contains($0.role) }
        .map(\.present).reduce(0, +) / span
    }
  }

  private func hires(_ plan: HiringPlan, _ team: String, _ role: String) -> [Int] {
    plan.months.map { month in
      month.lines.first { $0.team == team && $0.role == role }?.hires ?? 0
    }
  }

  private func people(
    _ role: Role, _ team: String, _ plan: HiringPlan
  ) -> [(present: Double, productive: Double)] {
    struct Group {
      var count: Double
      var tenure: Int
      var isNew: Bool
      var leaves: Int?
    }
    var groups = problem.people.filter { $0.role == role.name && $0.team == team }.map { group in
      Group(
        count: group.count, tenure: group.start.map { problem.firstMonth - $0 } ?? 1200,
        isNew: false, leaves: group.leaves.map { $0 - problem.firstMonth })
    }
    if problem.people.isEmpty {
      let first = plan.months[0].lines.first { $0.team == team && $0.role == role.name }
      groups = [Group(count: Double(first?.needed ?? 0), tenure: 1200, isNew: false)]
    }
    var result: [(present: Double, productive: Double)] = []
    for (index, month) in plan.months.enumerated() {
      let line = month.lines.first { $0.team == team && $0.role == role.name }
      groups.append(Group(count: Double(line?.hires ?? 0), tenure: 0, isNew: true))
      groups.removeAll { group in group.leaves.map { $0 <= index } ?? false }
      let there = groups.indices.filter { groups[$0].tenure >= 0 }
      let present = there.map { groups[$0].count }.reduce(0, +)
      let productive = there.map { position in
        let group = groups[position]
        return group.count * (group.tenure < role.ramp.count ? role.ramp[group.tenure] : 1)
      }.reduce(0, +)
      result.append((present, productive))
      let load =
        productive > 0
        ? (line?.exactNeed ?? 0) * problem.targetUtilisation / productive : .infinity
      for position in groups.indices {
        if groups[position].tenure >= 0 {
          let step = role.attrition.steps.first { groups[position].tenure < $0.untilMonth ?? .max }!
          var share = step.monthlyShare
          if let limit = role.attrition.overloadAbove, load > limit {
            share = min(1, share * role.attrition.overloadFactor)
          }
          groups[position].count *= 1 - share
          if groups[position].isNew, groups[position].tenure == 0 {
            groups[position].count *= problem.terms.graduation
          }
        }
        groups[position].tenure += 1
      }
    }
    return result
  }
}
