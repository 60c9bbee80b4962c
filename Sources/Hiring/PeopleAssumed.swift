package import Workforce

extension HiringProblem {
  /// The problem with people written into it where it names nobody at all: as many as the first
  /// month needs, all fully ramped, before anybody is hired.
  func withPeopleAssumed(for demand: TicketDemand) -> HiringProblem {
    guard people.isEmpty else { return self }
    var staffed = self
    for team in teams {
      var planned: [String: [LinePlan]] = [:]
      for role in roles {
        let work = workload(of: role, in: team, problem: self, demand: demand, planned: planned)
        let people = policy.target(for: work[0].exactNeed, of: role).people
        if people > 0 {
          staffed.people.append(PeopleGroup(role: role.name, team: team, count: Double(people)))
        }
        planned[role.name] = work.map {
          LinePlan(
            team: team, role: role.name, demand: $0.demand, exactNeed: $0.exactNeed,
            needed: people, present: Double(people), productive: Double(people), hires: 0,
            leavers: 0)
        }
      }
    }
    // Nobody at all has to be said too, or people would be taken to be there.
    if staffed.people.isEmpty {
      staffed.people = [PeopleGroup(role: firstLine.name, team: teams[0], count: 0)]
    }
    return staffed
  }

  /// The problem with the people whom its plan takes to be there written into it, so that a changed
  /// problem doesn't take more of them to be there.
  package func withPeopleAssumed() -> HiringProblem {
    withPeopleAssumed(for: TicketDemand(of: self))
  }
}
