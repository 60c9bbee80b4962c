import Workforce

/// One team's first line under one policy, month by month, in expected values: who starts, who is
/// there, and what customers feel.
///
/// In each month the manager looks first and opens requisitions; people start; tickets come in and
/// are solved; people leave, more of them after an overloaded month where the role says so.
struct PolicySimulation {
  struct Month {
    var people: Headcount.Month
    var hires: Int
    var service: ServiceMonth
  }

  private(set) var months: [Month] = []

  /// - Parameters:
  ///   - tickets: what comes in for the team, by month of the problem.
  ///   - line: its first line, with the people who are there.
  ///   - promotions: who go to other roles, whatever the policy; its hires don't matter.
  init(
    of policy: any HiringPolicy, tickets: [Double], line: StaffLine, promotions: LineDecisions,
    problem: HiringProblem
  ) {
    let perPerson = problem.ticketsPerPerson(in: line.role)
    let exactNeed = tickets.map { $0 / perPerson }
    // What waits is work as well: it loads people as if they were needed for it.
    var work = exactNeed
    var hires = [Int](repeating: 0, count: tickets.count)
    var later: [Int: Int] = [:]
    func headcount(_ hires: [Int]) -> Headcount {
      var decided = promotions
      decided.hires = hires
      return Headcount(
        of: line, decided: decided, load: .measured(exactNeed: work), problem: problem)
    }

    for index in tickets.indices {
      let view = ManagersView(
        index: index, problem: problem, lastMonth: months.last?.service, exactNeed: exactNeed,
        present: headcount(hires).months[index].present,
        onOrder: hires[(index + 1)...].reduce(0, +) + later.values.reduce(0, +),
        productive: { month, more in
          var tried = hires
          if more.start < tried.count { tried[more.start] += more.count }
          return headcount(tried).months[month].productive
        })
      for requisitions in policy.requisitions(seeing: view) {
        problem.place(requisitions, in: &hires, orAfter: &later)
      }
      let there = headcount(hires).months[index]
      let waiting = months.last?.service.backlog ?? 0
      let service = problem.serviceMonth(
        at: index, tickets: tickets[index], productive: there.productive, waiting: waiting)
      work[index] = (waiting + tickets[index]) / perPerson
      months.append(
        Month(
          people: headcount(hires).months[index], hires: hires[index], service: service))
    }
  }
}

extension HiringProblem {
  /// Lets people start in the first classes with room; `later` counts those after the last month.
  fileprivate func place(
    _ requisitions: Requisitions, in hires: inout [Int], orAfter later: inout [Int: Int]
  ) {
    var left = requisitions.count
    var start = requisitions.start
    while left > 0 {
      guard start < hires.count else {
        later[start, default: 0] += left
        return
      }
      if terms.startsClass(in: firstMonth + start) {
        let room = terms.classSize.map { max(0, $0 - hires[start]) } ?? left
        let starting = min(left, room)
        hires[start] += starting
        left -= starting
      }
      start += 1
    }
  }
}
