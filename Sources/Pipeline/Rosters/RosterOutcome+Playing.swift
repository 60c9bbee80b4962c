package import Workforce

extension RosterOutcome {
  /// Plays every whole week of a roster, before it is published.
  ///
  /// Outside the hours in which the roster requires somebody nobody can come in. Weeks in UTC of which the
  /// roster knows only a part have the people that are required in the rest.
  ///
  /// - Parameters:
  ///   - hours: what the week from a Monday on asks for.
  ///   - goesOn: at false it ends with the weeks so far.
  package init(
    of roster: Roster, serving: [[Int]], _ terms: WeekSimulationTerms,
    hours: (_ monday: CalendarDate) throws -> HoursProblem,
    goesOn: @escaping @Sendable (SimulationProgress) -> Bool
  ) throws {
    self.init(weeks: [])
    let problem = roster.problem
    let first = LocalTime(secondsSince1970: problem.start.secondsSince1970).date
    var monday = first + -first.weekday
    let end = problem.start + Int64(problem.intervalCount * problem.intervalMinutes * 60)
    while Timestamp(secondsSince1970: Int64(monday.dayNumber) * 86_400) < end {
      defer { monday = monday + 7 }
      let begin = Timestamp(secondsSince1970: Int64(monday.dayNumber) * 86_400)
      let offset = Int((begin - problem.start) / Int64(problem.intervalMinutes * 60))
      let known = (0..<HoursProblem.quarters).count { quarter in
        (0..<problem.intervalCount).contains(offset + quarter)
      }
      guard known * 2 > HoursProblem.quarters,
        let staffing = try hours(monday).staffing
      else { continue }
      let week = RosterWeek(roster, serving: serving, offset: offset, staffing: staffing)
      guard let service = week.staffing.service(with: week.staff, terms, goesOn: goesOn) else {
        return
      }
      weeks.append(Week(monday: monday, service: service))
    }
  }
}

/// One week of a roster as people at work by need, and the queues that are open while somebody is required.
private struct RosterWeek {
  var staffing: WeekStaffing
  let staff: StaffedWeek

  init(_ roster: Roster, serving: [[Int]], offset: Int, staffing: WeekStaffing) {
    let problem = roster.problem
    self.staffing = staffing
    var groups: [StaffedGroup] = []
    for index in problem.servedNeeds {
      let need = problem.needs[index]
      let quarters = (0..<HoursProblem.quarters).map { quarter -> (required: Int, there: Int) in
        let interval = offset + quarter
        if need.intervals.indices.contains(interval) {
          return (need.intervals[interval].required, serving[index][interval])
        }
        // Outside the roster, a week is like the one beside it.
        let near = interval < 0 ? interval + 672 : interval - 672
        let required =
          need.intervals.indices.contains(near) ? need.intervals[near].required : 0
        return (required, required)
      }
      let keys = staffing.queues.map(\.key).filter { ($0.language ?? need.name) == need.name }
      groups.append(
        StaffedGroup(name: need.name, agents: quarters.map(\.there), serves: keys))
      let open = WeekHours(
        minutes: quarters.indices.filter { quarters[$0].required > 0 }.map {
          $0 * 15..<$0 * 15 + 15
        })
      for queue in self.staffing.queues.indices
      where keys.contains(self.staffing.queues[queue].key) {
        self.staffing.queues[queue].terms.hours = open
      }
    }
    staff = StaffedWeek(intervalSeconds: 900, groups: groups.filter { !$0.serves.isEmpty })
  }
}
