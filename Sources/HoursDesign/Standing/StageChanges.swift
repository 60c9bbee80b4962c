import Workforce

/// What one fitted stage changes for the people of another, group by group; both with as many people.
func stageChanges(from before: FittedStage, to after: FittedStage) -> [StageChange] {
  var changes: [StageChange] = []
  let all = after.people
  for site in after.sites where !before.sites.contains(where: { $0.name == site.name }) {
    guard site.people > 0 else { continue }
    let moving = after.transfers.filter { $0.to == site.name }.reduce(0) { $0 + $1.people }
    if site.people > moving {
      changes.append(
        StageChange(people: site.people - moving, of: all, kind: .newSite(name: site.name)))
    }
  }
  for (to, transfers) in Dictionary(grouping: after.transfers, by: \.to).sorted(by: {
    $0.key < $1.key
  }) {
    changes.append(
      StageChange(
        people: transfers.reduce(0) { $0 + $1.people }, of: all,
        kind: .moves(from: transfers[0].from, to: to, language: transfers[0].language)))
  }
  for site in after.sites {
    guard let old = before.sites.first(where: { $0.name == site.name }) else { continue }
    changes += nightChanges(from: old, to: site)
    changes += startChanges(from: old.rotation, to: site.rotation)
    changes += weekendChanges(from: old, to: site)
  }
  return changes
}

private func nightChanges(from old: FittedSite, to new: FittedSite) -> [StageChange] {
  let (before, after) = (old.nights?.people ?? 0, new.nights?.people ?? 0)
  var changes: [StageChange] = []
  func end(_ team: NightTeam) -> Int { (team.startMinute + team.stayMinutes) % 1440 }
  if let team = new.nights, after > before {
    changes.append(
      StageChange(
        people: after - before, of: new.people,
        kind: .nights(
          perWeek: team.nightsPerWeek / max(1, team.people), start: team.startMinute, end: end(team)
        )))
  }
  if before > after {
    changes.append(StageChange(people: before - after, of: new.people, kind: .noMoreNights))
  }
  if let was = old.nights, let team = new.nights,
    was.startMinute != team.startMinute || end(was) != end(team)
  {
    changes.append(
      StageChange(
        people: min(before, after), of: new.people,
        kind: .nightHours(
          fromStart: was.startMinute, fromEnd: end(was), toStart: team.startMinute,
          toEnd: end(team))))
  }
  return changes
}

/// The fewest people who have to start at another time, matched in the order of the day.
private func startChanges(from old: WeekRotation, to new: WeekRotation) -> [StageChange] {
  var before: [Int: Int] = [:]
  var after: [Int: Int] = [:]
  for (start, people) in old.starts { before[start] = people }
  for (start, people) in new.starts { after[start] = people }
  for start in before.keys {
    let both = min(before[start] ?? 0, after[start] ?? 0)
    before[start]! -= both
    after[start, default: 0] -= both
  }
  let leaving = before.sorted { $0.key < $1.key }.flatMap {
    [Int](repeating: $0.key, count: $0.value)
  }
  let coming = after.sorted { $0.key < $1.key }.flatMap {
    [Int](repeating: $0.key, count: $0.value)
  }
  var changes: [StageChange] = []
  let all = new.people.count
  for (from, to) in zip(leaving, coming) {
    if let last = changes.last, last.kind == .start(from: from, to: to) {
      changes[changes.count - 1].people += 1
    } else {
      changes.append(StageChange(people: 1, of: all, kind: .start(from: from, to: to)))
    }
  }
  return changes
}

private func weekendChanges(from old: FittedSite, to new: FittedSite) -> [StageChange] {
  let (before, after) = (old.rotation.weeksBetweenWeekends, new.rotation.weeksBetweenWeekends)
  guard before != after else { return [] }
  let byDay = new.rotation.people.filter { $0.group != nil }
  let daysOff = byDay.flatMap(\.works).first { $0[5] || $0[6] }
    .map { works in (0..<7).filter { !works[$0] } }
  return [
    StageChange(
      people: byDay.count, of: new.people,
      kind: .weekends(from: before, to: after, daysOff: daysOff ?? []))
  ]
}
