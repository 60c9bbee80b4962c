package import Workforce

extension Roster {
  /// Who could have covered a hole, and what stood in the way; without those who are there.
  package func explanation(of hole: Hole) -> HoleExplanation {
    HoleExplanation(
      hole: hole,
      candidates: problem.people.indices.filter {
        problem.canCount(problem.people[$0], for: hole.need)
      }.compactMap { person in
        switch presence(of: person, in: hole) {
        case .there: nil
        case .onBreak(let day, let shift):
          .init(person: person, day: day, shift: shift, obstacle: .onBreak)
        case .elsewhere: obstacle(for: person, in: hole)
        }
      })
  }

  private enum Presence {
    case there
    case onBreak(day: Int, shift: Int)
    case elsewhere
  }

  /// Where somebody is in the middle of a hole.
  private func presence(of person: Int, in hole: Hole) -> Presence {
    let middle = middle(of: hole)
    for day in duties[person].indices {
      guard let duty = duties[person][day],
        problem.span(of: problem.shifts[duty.shift], day: day).contains(middle),
        problem.needs[hole.need].counts(problem.people[person], isServed: duty.need == hole.need)
      else { continue }
      return stretches(of: duty, day: day).contains { $0.contains(middle) }
        ? .there : .onBreak(day: day, shift: duty.shift)
    }
    return .elsewhere
  }

  private func middle(of hole: Hole) -> Timestamp {
    problem.start
      + Int64(
        (hole.intervals.lowerBound + hole.intervals.upperBound) * problem.intervalMinutes * 30)
  }

  private func obstacle(for person: Int, in hole: Hole) -> HoleExplanation.Candidate {
    let who = problem.people[person]
    let shifts = problem.shifts.indices.filter {
      problem.shifts[$0].site == who.site && (who.shifts?.contains($0) ?? true)
    }
    let middle = middle(of: hole)
    let local = problem.sites[who.site].clock.localTime(at: middle)
    let today = local.date.dayNumber - problem.firstDay.dayNumber
    var ways: [(day: Int, shift: Int)] = []
    for day in [today, today - 1] where (0..<problem.dayCount).contains(day) {
      for shift in shifts
      where problem.shifts[shift].weekdays.contains(problem.weekday(ofDay: day))
        && problem.span(of: problem.shifts[shift], day: day).contains(middle)
      {
        ways.append((day, shift))
      }
    }
    guard !ways.isEmpty else {
      return .init(person: person, day: nil, shift: nil, obstacle: .noShift)
    }
    let found = ways.map { way in
      HoleExplanation.Candidate(
        person: person, day: way.day, shift: way.shift,
        obstacle: obstacle(for: person, way.shift, on: way.day, need: hole.need))
    }
    // What is nearest to being possible is told.
    return found.min { $0.obstacle.distance < $1.obstacle.distance } ?? found[0]
  }

  private func obstacle(
    for person: Int, _ shift: Int, on day: Int, need: Int
  ) -> HoleExplanation.Obstacle {
    let who = problem.people[person]
    if let away = who.timeOff.first(where: { $0.days.contains(day) }) {
      return .away(away.reason)
    }
    var changed = self
    changed.duties[person][day] = Duty(
      shift: shift, need: who.serves.contains(need) ? need : who.serves.first,
      breakStarts: BreakPlaces.first(of: problem.shifts[shift]))
    let before = breaches(of: person)
    let broken = changed.breaches(of: person).first { !before.contains($0) }
    if let broken { return .rule(broken.rule, cause: broken.cause) }
    if let duty = duties[person][day] { return .works(shift: duty.shift, need: duty.need) }
    return .dearer(RosterCheck(changed).cost.total - cost.total)
  }

  /// What somebody's line breaks of the rules that nobody may break.
  private func breaches(of person: Int) -> [RuleBreach] {
    let who = problem.people[person]
    let line = WorkedLine(who, worked: duties[person].map { $0?.shift }, in: problem)
    var breaches = LabourRules.rules(for: who, in: problem).filter { $0.points == nil }.flatMap {
      entry in
      entry.rule.breaches(in: line).map {
        RuleBreach(rule: entry.name, person: person, days: $0.days, cause: $0.cause)
      }
    }
    for (day, fixed) in who.fixed where duties[person].indices.contains(day) {
      if !fixed.isKept(by: duties[person][day]?.shift) {
        breaches.append(
          RuleBreach(
            rule: "arranged", person: person, days: day..<day + 1, cause: "The day is fixed."))
      }
    }
    return breaches
  }
}
