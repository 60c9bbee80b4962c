package import Workforce

extension Roster {
  /// Changes that might cover holes, drawn from what stands in the way of those who could.
  ///
  /// - Parameter explanations: of the holes that matter.
  package func possibleChanges(for explanations: [HoleExplanation]) -> [RosterRemedy.Change] {
    var changes: [RosterRemedy.Change] = []
    func add(_ change: RosterRemedy.Change) {
      if !changes.contains(change) { changes.append(change) }
    }
    for explanation in explanations {
      if let (shift, day) = bestShift(for: explanation.hole) {
        add(.oneMore(shift: shift, day: day, need: explanation.hole.need))
      }
      for candidate in explanation.candidates {
        let who = problem.people[candidate.person]
        switch candidate.obstacle {
        case .away:
          let place = who.timeOff.firstIndex { off in
            candidate.day.map(off.days.contains) ?? false
          }
          if let place { add(.cancelled(person: candidate.person, timeOff: place)) }
        case .rule("contract", _): add(.hours(site: who.site, more: 8))
        case .rule(let name, _):
          for index in problem.rules.indices where problem.rules[index].rule == name {
            for (number, from, to) in loosened(problem.rules[index]) {
              add(.rule(index, number: number, from: from, to: to))
            }
          }
        case .noShift, .works, .onBreak, .dearer: break
        }
      }
    }
    return changes
  }

  /// The shift and day of a person by the hour that would cover most of a hole.
  private func bestShift(for hole: Hole) -> (shift: Int, day: Int)? {
    let sites = Set(
      problem.people.filter { problem.canCount($0, for: hole.need) }.map(\.site))
    let length = Int64(problem.intervalMinutes * 60)
    let from = problem.start + Int64(hole.intervals.lowerBound) * length
    let to = problem.start + Int64(hole.intervals.upperBound) * length
    var best: (covered: Int64, shift: Int, day: Int)?
    for (index, shift) in problem.shifts.enumerated() where sites.contains(shift.site) {
      let local = problem.sites[shift.site].clock.localTime(at: from)
      let today = local.date.dayNumber - problem.firstDay.dayNumber
      for day in [today - 1, today, today + 1]
      where (0..<problem.dayCount).contains(day)
        && shift.weekdays.contains(problem.weekday(ofDay: day))
      {
        let span = problem.span(of: shift, day: day)
        let covered =
          min(span.upperBound, to).secondsSince1970 - max(span.lowerBound, from).secondsSince1970
        if covered > best?.covered ?? 0 { best = (covered, index, day) }
      }
    }
    return best.map { ($0.shift, $0.day) }
  }

  /// A rule's numbers a step looser.
  private func loosened(_ rule: LabourRuleTerms) -> [(String, Double, Double)] {
    rule.numbers.sorted { $0.key < $1.key }.compactMap { name, value in
      switch name {
      case "most": (name, value, value + (rule.rule.hasSuffix("Hours") ? 4 : 1))
      case "least" where value > 1: (name, value, value - 1)
      case "hours": (name, value, value - 1)
      default: nil
      }
    }
  }
}

extension RosterProblem {
  /// The same with a change.
  package func with(_ change: RosterRemedy.Change) -> RosterProblem {
    var changed = self
    switch change {
    case .oneMore(let shift, let day, let need):
      // Somebody who works that shift, and nothing else.
      let hours = Double(paidMinutes(of: shifts[shift], day: day)) / 60
      let onDuty = needs[need].onDuty
      changed.people.append(
        RosterPerson(
          name: "by the hour", site: shifts[shift].site,
          contract: .init(
            name: "by the hour", hoursPerWeek: 0, toleranceHours: hours, daysPerWeek: 7),
          serves: onDuty == nil ? [need] : [], skills: Set([onDuty?.skill].compactMap(\.self)),
          shifts: [shift], fixed: [day: .shift(shift)]))
    case .cancelled(let person, let timeOff):
      changed.people[person].timeOff.remove(at: timeOff)
    case .rule(let index, let number, _, let to): changed.rules[index].numbers[number] = to
    case .hours(let site, let more):
      for index in people.indices where people[index].site == site {
        changed.people[index].contract.toleranceHours += more
      }
    }
    return changed
  }
}
