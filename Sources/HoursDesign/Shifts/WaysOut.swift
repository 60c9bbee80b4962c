package import Workforce

/// Changes of the problem with which fewer hours would be missing than in a design, each designed anew: those
/// that leave the fewest hours missing first, and of these the cheapest.
///
/// Night shifts, any hour of the week and a skill are tried for each crew where they would reach an interval
/// that nobody covers; more people, where the limits are why somebody is missing.
package func waysOut(
  of design: ShiftDesign, _ search: ShiftSearch = ShiftSearch(),
  goesOn: @escaping @Sendable () -> Bool = { true }
) -> [ShiftDesign.WayOut] {
  let missing = ShiftDesignCheck(design).missingHours
  var found: [ShiftDesign.WayOut] = []
  for change in design.changesThatMayHelp where goesOn() {
    let better = designShifts(design.problem.changed(by: change), search, goesOn: goesOn)
    let stillMissing = ShiftDesignCheck(better).missingHours
    guard stillMissing < missing - 1e-9 else { continue }
    var told = change
    if case .morePeople = change { told = .morePeople(max(1, better.people - design.people)) }
    found.append(
      .init(
        change: told, cost: better.cost.total, people: better.people, missingHours: stillMissing))
  }
  return found.sorted { ($0.missingHours, $0.cost) < ($1.missingHours, $1.cost) }
}

extension ShiftDesign {
  /// Changes that touch a cause of some shortfall.
  fileprivate var changesThatMayHelp: [WayOut.Change] {
    var changes: [WayOut.Change] = []
    func add(_ change: WayOut.Change) {
      if !changes.contains(change) { changes.append(change) }
    }
    for shortfall in shortfalls {
      let able = problem.crews.indices.filter { problem.crews[$0].serves.contains(shortfall.need) }
      switch shortfall.cause {
      case .nobodyServes:
        for crew in problem.crews.indices { add(.skill(crew: crew, need: shortfall.need)) }
      case .noNightShifts:
        for crew in able where problem.crews[crew].rules.nights == nil { add(.nights(crew: crew)) }
        for crew in problem.crews.indices
        where !able.contains(crew) && reaches(crew, shortfall.intervals) {
          add(.skill(crew: crew, need: shortfall.need))
        }
      case .outsideWindow:
        for crew in able where problem.crews[crew].window != nil { add(.anyHour(crew: crew)) }
      case .noShiftFits: break
      case .tooFewPeople: add(.morePeople(0))
      case .dearerThanMissing: break
      }
    }
    return changes
  }

  /// Whether a crew's shifts reach some of the intervals, whatever it serves.
  private func reaches(_ crew: Int, _ intervals: Range<Int>) -> Bool {
    let reached = ShiftReach.reached(problem, PossibleShifts(problem))[crew]
    return intervals.contains { reached[$0 % problem.intervalCount] }
  }
}

extension ShiftDesignProblem {
  fileprivate func changed(by change: ShiftDesign.WayOut.Change) -> ShiftDesignProblem {
    var changed = self
    switch change {
    case .nights(let crew): changed.crews[crew].rules.nights = .init()
    case .anyHour(let crew): changed.crews[crew].window = nil
    case .skill(let crew, let need): changed.crews[crew].serves.append(need)
    case .morePeople:
      changed.mostPeople = nil
      for crew in changed.crews.indices { changed.crews[crew].mostPeople = nil }
    }
    return changed
  }
}
