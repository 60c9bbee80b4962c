import Workforce

/// The lines of a problem, teams first, roles in the problem's order, so that a role comes after those
/// that make it needed.
struct StaffLines {
  let problem: HiringProblem
  let demand: TicketDemand
  let all: [StaffLine]

  /// - Parameter problem: with the people who are there.
  init(of problem: HiringProblem, demand: TicketDemand) {
    self.problem = problem
    self.demand = demand
    all = problem.teams.flatMap { team in
      problem.roles.map { role in
        StaffLine(
          team: team, role: role,
          people: problem.people.filter {
            $0.role == role.name && $0.team == team
              || $0.move?.role == role.name && $0.move?.team == team
          })
      }
    }
  }

  func index(team: Int, role: Int) -> Int { team * problem.roles.count + role }

  /// The line that a line's promotions come from.
  func source(of line: Int) -> Int? {
    guard let from = all[line].role.promotion?.from,
      let role = problem.roles.firstIndex(where: { $0.name == from })
    else { return nil }
    return index(team: line / problem.roles.count, role: role)
  }

  var noDecisions: [LineDecisions] {
    all.map { _ in LineDecisions(monthCount: problem.monthCount) }
  }
}

/// What follows from decisions: everybody's work and people, month by month. The programme takes some
/// of it as given; this counts it.
struct StaffingCount {
  struct Line {
    var work: [Workload]
    var targets: [StaffTarget]
    var headcount: [Headcount.Month]
  }

  let lines: [Line]

  init(of staff: StaffLines, deciding decisions: [LineDecisions]) {
    let problem = staff.problem
    var lines: [Line] = []
    for (team, name) in problem.teams.enumerated() {
      var planned: [String: [LinePlan]] = [:]
      for (roleIndex, role) in problem.roles.enumerated() {
        let index = staff.index(team: team, role: roleIndex)
        let work = workload(
          of: role, in: name, problem: problem, demand: staff.demand, planned: planned)
        let headcount = Headcount(
          of: staff.all[index], decided: decisions[index],
          load: .measured(exactNeed: work.map(\.exactNeed)), problem: problem)
        let line = Line(
          work: work, targets: work.map { problem.policy.target(for: $0.exactNeed, of: role) },
          headcount: headcount.months)
        lines.append(line)
        planned[role.name] = line.plans(
          staff.all[index], hires: decisions[index].hires, problem: problem)
      }
    }
    self.lines = lines
  }

  /// Which months load makes more people leave in, by line.
  var overloaded: [[Bool]] { lines.map { $0.headcount.map(\.isOverloaded) } }
}

extension StaffingCount.Line {
  /// Whether there is anything to tell about the line.
  var isThere: Bool {
    work.contains { $0.exactNeed > 0 } || headcount.contains { $0.present > 0 }
  }

  func plans(_ line: StaffLine, hires: [Int], problem: HiringProblem) -> [LinePlan] {
    work.indices.map { index in
      let month = headcount[index]
      return LinePlan(
        team: line.team, role: line.role.name, demand: work[index].demand,
        exactNeed: work[index].exactNeed, needed: targets[index].people, present: month.present,
        productive: month.productive, hires: hires[index], leavers: month.leavers,
        openBy: hires[index] == 0
          ? nil : problem.safeOpenBy(forStartIn: problem.firstMonth + index),
        cost: line.role.salaryPerYear.map {
          month.present * $0 / 12 + Double(hires[index]) * line.role.hiringCost
        },
        probabilityCarried: probabilityCarried(
          by: month.productive, need: work[index].exactNeed, spread: line.role.spread),
        movedIn: month.movedIn, movedOut: month.movedOut)
    }
  }
}
