import Workforce

/// The team's own growth, attrition, lead time, ramp and productivity at sizes from a few people to
/// hundreds: where hiring one more when swamped still works. Nil for a team without tickets.
///
/// At each size the team begins with the people whom it needs until somebody hired on the first day
/// has ramped, so that what is judged is the way of hiring and not a hole left by an earlier one.
func reactiveReach(of team: String, problem: HiringProblem) -> ReactiveReach? {
  var problem = problem
  problem.monthCount = monthsTried
  let perPerson = problem.ticketsPerPerson(in: problem.firstLine)
  let tickets = TicketDemand(of: problem).ticketsByTeam[team, default: []]
  let ramped = (problem.firstStart(openedIn: 0) ?? 0) + problem.firstLine.ramp.count
  let need = tickets.prefix(ramped + 1).map { $0 / perPerson }.max() ?? 0
  guard need > 0 else { return nil }

  let reactive = HiringWhenSwamped(targetUtilisation: problem.targetUtilisation)
  func outcome(of people: Int) -> ReactiveReach.SizeOutcome {
    let scaled = tickets.map { $0 * Double(people) / need }
    let line = StaffLine(
      team: team, role: problem.firstLine,
      people: [PeopleGroup(role: problem.firstLine.name, team: team, count: Double(people))])
    func simulation(of policy: any HiringPolicy) -> PolicySimulation {
      PolicySimulation(
        of: policy, tickets: scaled, line: line,
        promotions: LineDecisions(monthCount: problem.monthCount), problem: problem)
    }
    let planned = simulation(of: HiringForTheForecast())
    return ReactiveReach.SizeOutcome(
      people: people,
      hiresPerMonth: Double(planned.months.reduce(0) { $0 + $1.hires }) / Double(monthsTried),
      reactive: ReactiveReach.Strain(of: simulation(of: reactive)),
      planned: ReactiveReach.Strain(of: planned))
  }

  let sizes = sizesTried.map(outcome)
  var reach = ReactiveReach(
    team: team, monthsUntilRamped: ramped, sizes: sizes, failsFrom: nil)
  let lastHeld = sizes.lastIndex { !$0.reactive.fails }
  guard lastHeld != sizes.indices.last else { return reach }
  var failsFrom = sizes[lastHeld.map { $0 + 1 } ?? 0]
  let largestHeld = lastHeld.map { sizes[$0].people } ?? failsFrom.people - 1
  while failsFrom.people - 1 > largestHeld {
    let smaller = outcome(of: failsFrom.people - 1)
    guard smaller.reactive.fails else { break }
    failsFrom = smaller
  }
  reach.failsFrom = failsFrom.planned.fails ? nil : failsFrom
  return reach
}

/// Two years, long enough for the hires of the first to matter.
private let monthsTried = 24

/// About a third larger each time.
private let sizesTried = [3, 4, 5, 7, 10, 13, 17, 22, 30, 40, 55, 75, 100, 130, 170, 220, 300]

extension ReactiveReach.Strain {
  fileprivate init(of simulation: PolicySimulation) {
    let services = simulation.months.map(\.service)
    let tickets = services.reduce(0) { $0 + $1.tickets }
    self.init(
      overloadedShare: Double(services.filter(\.isOverloaded).count) / Double(services.count),
      lateShare: tickets > 0 ? services.reduce(0) { $0 + $1.lateTickets } / tickets : 0)
  }
}
