package import Workforce

/// What makes people of one role in one team needed in one month.
struct Workload {
  /// Tickets, escalated tickets, or people to lead.
  var demand: Double
  /// Fully ramped people for it, neither rounded nor buffered.
  var exactNeed: Double
}

/// The workload of `role` in `team`, month by month, given the lines that are planned already.
func workload(
  of role: Role, in team: String, problem: HiringProblem, demand: TicketDemand,
  planned: [String: [LinePlan]]
) -> [Workload] {
  switch role.work {
  case .firstLine:
    let perPerson = problem.ticketsPerPerson(in: role)
    return demand.ticketsByTeam[team, default: []].map {
      Workload(demand: $0, exactNeed: $0 * problem.terms.serviceTarget / perPerson)
    }
  case .escalations(let rate, let source, let coachingHours):
    let perPerson = problem.ticketsPerPerson(in: role)
    return (0..<problem.monthCount).map { index in
      let tickets = rate * (planned[source]?[index].demand ?? 0)
      let ramping = newHires(in: planned[source] ?? [], at: index, of: problem.role(named: source))
      let coaching = ramping * coachingHours / problem.hoursForWork(in: role)
      return Workload(
        demand: tickets, exactNeed: tickets * problem.terms.serviceTarget / perPerson + coaching)
    }
  case .supervision(let span, let roles):
    return (0..<problem.monthCount).map { index in
      let heads = roles.reduce(0.0) { $0 + (planned[$1]?[index].present ?? 0) }
      return Workload(demand: heads, exactNeed: heads / span)
    }
  }
}

/// People of a planned line who are still in their ramp at month `index`, counting only those the
/// plan itself hires.
private func newHires(in line: [LinePlan], at index: Int, of role: Role) -> Double {
  guard !line.isEmpty else { return 0 }
  let rampMonths = max(1, role.ramp.count)
  return (max(0, index - rampMonths + 1)...index).reduce(0.0) { $0 + Double(line[$1].hires) }
}

extension HiringProblem {
  /// Tickets that a fully ramped person of `role` is planned to solve in a month: the level,
  /// lowered, less shrinkage where the level doesn't contain it, at the target utilisation.
  package func ticketsPerPerson(in role: Role) -> Double {
    guard let productivity = role.productivity else {
      preconditionFailure("The role \(role.name) takes tickets and so has a productivity.")
    }
    return productivity.level * (productivity.lowering?.factor ?? 1)
      * (productivity.includesShrinkage ? 1 : 1 - shrinkage.total) * targetUtilisation
  }

  /// Hours a month in which a person of `role` can work or coach at the target utilisation.
  func hoursForWork(in role: Role) -> Double {
    paidHoursPerMonth * (1 - shrinkage.total) * targetUtilisation
  }

  package var firstLine: Role {
    guard let role = roles.first(where: { $0.work == .firstLine }) else {
      preconditionFailure("A hiring problem has a first line.")
    }
    return role
  }

  package func role(named name: String) -> Role {
    guard let role = roles.first(where: { $0.name == name }) else {
      preconditionFailure("A hiring problem knows the role \(name).")
    }
    return role
  }
}

extension Productivity {
  /// Tickets a month per person as given: before lowering, shrinkage and slack.
  package var level: Double {
    switch basis {
    case .ticketsPerMonth(let tickets): tickets
    case .handleTime(let minutes, let paidHours): paidHours * 60 / minutes
    }
  }
}

extension Role {
  var spread: Double { productivity?.spread ?? 0 }
}
