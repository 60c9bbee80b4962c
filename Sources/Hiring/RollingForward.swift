package import Workforce

extension HiringProblem {
  /// The problem as it stands when its first months have gone by as `plan`, its own, had it: the
  /// customers then there, the people who started and stayed, and the starts that are under way.
  ///
  /// Planned again it gives what the plan had from `month` on, so that a later plan can be compared
  /// with it input by input.
  ///
  /// - Parameter month: after the first month, and one of the plan's.
  package func rolledForward(to month: Month, along plan: HiringPlan) -> HiringProblem {
    let count = month - firstMonth
    precondition(count > 0 && count < monthCount, "A plan is rolled to a later month of its own.")
    var rolled = self
    rolled.firstMonth = month
    rolled.monthCount = monthCount - count
    rolled.segments = segments.map { $0.rolledForward(by: count) }
    let before = startingCustomers
    let growth = before > 0 ? rolled.startingCustomers / before : 1
    rolled.streams = streams.map { stream in
      var stream = stream
      if stream.growsWithCustomers { stream.ticketsPerMonth *= growth }
      return stream
    }
    rolled.people = peopleLater(in: month, along: plan)
    return rolled
  }

  /// Everybody who is there in `month` or will start later with a requisition opened before it.
  private func peopleLater(in month: Month, along plan: HiringPlan) -> [PeopleGroup] {
    let staffed = withPeopleAssumed()
    let lines = Dictionary(grouping: plan.months.flatMap(\.lines)) { TeamAndRole($0) }
    let there = staffed.people.map { group in
      staying(
        group, isNewHire: false, until: month,
        lines: lines[TeamAndRole(team: group.team, role: group.role)] ?? [])
    }
    let hired = plan.months.flatMap { planned in
      planned.lines.filter { $0.hires > 0 }.compactMap { line -> PeopleGroup? in
        let isUnderWay = (line.openBy ?? planned.month.firstDay) < month.firstDay
        guard planned.month < month || isUnderWay else { return nil }
        var group = PeopleGroup(
          role: line.role, team: line.team, count: Double(line.hires), start: planned.month)
        guard planned.month < month else {
          group.count *= terms.graduation
          return group
        }
        return staying(
          group, isNewHire: true, until: month, lines: lines[TeamAndRole(line)] ?? [])
      }
    }
    let left = (there + hired).filter { $0.count > 1e-9 && $0.leaves.map { $0 > month } ?? true }
    // Nobody at all has to be said, or people would be taken to be there.
    return left.isEmpty ? [PeopleGroup(role: firstLine.name, team: teams[0], count: 0)] : left
  }

  /// The group with those gone who are expected to leave before `month`, as `Headcount` counts them.
  private func staying(
    _ group: PeopleGroup, isNewHire: Bool, until month: Month, lines: [LinePlan]
  ) -> PeopleGroup {
    var group = group
    guard let role = roles.first(where: { $0.name == group.role }) else { return group }
    for index in 0..<(month - firstMonth) where index < lines.count {
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
}

extension Segment {
  /// The segment when `count` months have gone by as forecast.
  ///
  /// Those who joined lately are remembered as far as the incident rate tells ages apart.
  package func rolledForward(by count: Int) -> Segment {
    var rolled = self
    var recent = recentAdds
    for month in 0..<count {
      let stay = 1 - min(1, churn[month])
      recent = (recent + [max(0, grossAdds[month])]).map { $0 * stay }
      rolled.startingCustomers = max(0, rolled.startingCustomers + grossAdds[month]) * stay
    }
    rolled.recentAdds = recent.suffix(incidentRate.byAge.count - 1)
    rolled.grossAdds = grossAdds.dropping(count)
    rolled.churn = churn.dropping(count)
    return rolled
  }
}

extension MonthlySeries {
  /// The series that begins `count` months later.
  package func dropping(_ count: Int) -> MonthlySeries {
    MonthlySeries(Array(values.dropFirst(min(count, values.count - 1))))
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
