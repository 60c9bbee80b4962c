import Workforce

extension HiringProblem {
  /// Everybody who is there in `month` or will start later with a requisition opened before it, as
  /// `plan` had it.
  ///
  /// Who has taken another role by then counts as having started in it: the ramp is right, and the
  /// attrition of the first months is a little too high.
  func peopleLater(in month: Month, along plan: HiringPlan) -> [PeopleGroup] {
    let staffed = withPeopleAssumed()
    let planned = Dictionary(grouping: plan.months.flatMap(\.lines)) { TeamAndRole($0) }
    func lines(_ group: PeopleGroup) -> [LinePlan] {
      planned[TeamAndRole(team: group.team, role: group.role)] ?? []
    }
    let there = staffed.people.map { group in
      guard let move = group.move else { return staying(group, until: month, lines: lines(group)) }
      // Who has agreed to move is taken to stay until then.
      guard move.month < month else { return group }
      var moved = group
      moved.role = move.role
      moved.team = move.team
      moved.move = nil
      if move.role != group.role { moved.start = move.month }
      return staying(moved, from: move.month, until: month, lines: lines(moved))
    }
    let hired = plan.months.flatMap { start in
      start.lines.filter { $0.hires > 0 }.compactMap { line -> PeopleGroup? in
        let isUnderWay = (line.openBy ?? start.month.firstDay) < month.firstDay
        guard start.month < month || isUnderWay else { return nil }
        var group = PeopleGroup(
          role: line.role, team: line.team, count: Double(line.hires), start: start.month)
        guard start.month < month else {
          group.count *= terms.graduation
          return group
        }
        return staying(group, isNewHire: true, until: month, lines: lines(group))
      }
    }
    var everybody = there + hired
    for promotion in staffed.promotions(in: plan) where promotion.month < month {
      var group = PeopleGroup(
        role: promotion.role, team: promotion.team, count: abs(promotion.people))
      let stayed = staying(group, from: promotion.month, until: month, lines: lines(group)).count
      if promotion.people > 0 {
        group.count = stayed
        group.start = promotion.month
        everybody.append(group)
      } else {
        everybody.takeAway(stayed, role: promotion.role, team: promotion.team)
      }
    }
    let left = everybody.filter { $0.count > 1e-9 && $0.leaves.map { $0 > month } ?? true }
    // Nobody at all has to be said, or people would be taken to be there.
    return left.isEmpty ? [PeopleGroup(role: firstLine.name, team: teams[0], count: 0)] : left
  }

  /// The group with those gone who are expected to leave from `first`, or the plan's start, until
  /// `month`, as `Headcount` counts them.
  private func staying(
    _ group: PeopleGroup, isNewHire: Bool = false, from first: Month? = nil, until month: Month,
    lines: [LinePlan]
  ) -> PeopleGroup {
    var group = group
    guard let role = roles.first(where: { $0.name == group.role }) else { return group }
    let from = max(0, first.map { $0 - firstMonth } ?? 0)
    for index in from..<max(from, month - firstMonth) where index < lines.count {
      let tenure = group.start.map { firstMonth + index - $0 } ?? 1200
      guard tenure >= 0 else { continue }
      let line = lines[index]
      let utilisation =
        line.productive > 0
        ? line.exactNeed * targetUtilisation / line.productive
        : line.exactNeed > 0 ? Double.infinity : 0
      group.count *= 1 - role.attrition.monthlyShare(tenure: tenure, utilisation: utilisation)
      if isNewHire && tenure == 0 { group.count *= terms.graduation }
    }
    return group
  }

  /// Who is promoted into (+) and out of (−) each line by the plan: those who move less those who
  /// move by a date that was agreed.
  private func promotions(in plan: HiringPlan) -> [Promotion] {
    plan.months.flatMap { month in
      month.lines.compactMap { line in
        let byDate = people.filter { $0.move?.month == month.month }
        let dated = byDate.reduce(0.0) { sum, group in
          let comes = group.move?.role == line.role && group.move?.team == line.team
          let goes = group.role == line.role && group.team == line.team
          return sum + (comes ? group.count : 0) - (goes ? group.count : 0)
        }
        let people = (line.movedIn - line.movedOut - dated).rounded()
        return people == 0
          ? nil : Promotion(month: month.month, role: line.role, team: line.team, people: people)
      }
    }
  }
}

private struct Promotion {
  var month: Month
  var role: String
  var team: String
  var people: Double
}

extension [PeopleGroup] {
  /// Takes away `people` of long tenure: whose start is longest ago, or unknown, goes first.
  fileprivate mutating func takeAway(_ people: Double, role: String, team: String) {
    var left = people
    let order = indices.filter { self[$0].role == role && self[$0].team == team }
      .sorted { (self[$0].start?.index ?? 0, $0) < (self[$1].start?.index ?? 0, $1) }
    for index in order {
      let taken = Swift.min(left, self[index].count)
      self[index].count -= taken
      left -= taken
    }
  }
}

private struct TeamAndRole: Hashable {
  var team: String
  var role: String

  init(team: String, role: String) {
    self.team = team
    self.role = role
  }

  init(_ line: LinePlan) { self.init(team: line.team, role: line.role) }
}
