import Workforce

/// One team's role, with the people who are there or will come by date.
struct StaffLine {
  var team: String
  var role: Role
  var people: [PeopleGroup]

  /// Those of `people` who are in this line at some time, as groups that started together.
  func cohorts(in problem: HiringProblem) -> [Cohort] {
    people.flatMap { group -> [Cohort] in
      let start = group.start.map { $0 - problem.firstMonth } ?? Cohort.longAgo
      let end = group.leaves.map { $0 - problem.firstMonth }
      var cohort = Cohort(
        count: group.count, startIndex: start, rampStart: start, tenureStart: start, endIndex: end)
      var cohorts: [Cohort] = []
      let isHome = group.role == role.name && group.team == team
      guard let move = group.move else { return isHome ? [cohort] : [] }
      let moveIndex = move.month - problem.firstMonth
      if isHome {
        cohort.endIndex = moveIndex
        cohort.movesOutAt = moveIndex
        cohorts.append(cohort)
      }
      if move.role == role.name && move.team == team {
        cohort.endIndex = end
        cohort.movesOutAt = nil
        cohort.movesIn = true
        cohort.startIndex = moveIndex
        // Another role is learnt from the start; another team is not.
        if move.role != group.role { cohort.rampStart = moveIndex }
        cohorts.append(cohort)
      }
      return cohorts
    }
  }
}

/// What is decided about one line: whole people by month.
struct LineDecisions {
  /// Who start, from outside.
  var hires: [Int]
  /// Who are promoted into the line from another role of the team.
  var promotedIn: [Int]
  /// Who are promoted out of it.
  var promotedOut: [Int]

  init(monthCount: Int) {
    hires = Array(repeating: 0, count: monthCount)
    promotedIn = hires
    promotedOut = hires
  }

  func cohorts(startingAt index: Int) -> [Cohort] {
    var cohorts: [Cohort] = []
    if hires[index] > 0 {
      cohorts.append(
        Cohort(
          count: Double(hires[index]), startIndex: index, rampStart: index, tenureStart: index,
          isNewHire: true))
    }
    if promotedIn[index] > 0 { cohorts.append(.promoted(promotedIn[index], at: index, into: true)) }
    if promotedOut[index] > 0 {
      cohorts.append(.promoted(promotedOut[index], at: index, into: false))
    }
    return cohorts
  }
}

extension Cohort {
  /// People who are promoted stay as people of long tenure do. In the line that they leave they are a
  /// group of fewer than none, which takes away what would have stayed of them.
  static func promoted(_ people: Int, at index: Int, into: Bool) -> Cohort {
    Cohort(
      count: into ? Double(people) : -Double(people), startIndex: index,
      rampStart: into ? index : longAgo, tenureStart: longAgo)
  }
}
