import Workforce

/// What to open when, in order of the safe day: one requisition for all who start in one team, role
/// and month.
func requisitions(
  for staff: StaffLines, deciding decisions: [LineDecisions], count: StaffingCount
) -> [Requisition] {
  let problem = staff.problem
  return staff.all.indices.flatMap { index -> [Requisition] in
    let line = staff.all[index]
    let staying = Staying(
      in: line, overloaded: count.lines[index].headcount.map(\.isOverloaded), problem: problem)
    return decisions[index].hires.enumerated().filter { $0.element > 0 }.map { start, people in
      let month = problem.firstMonth + start
      let available = month.firstDay.dayNumber - problem.firstMonth.firstDay.dayNumber
      let delayed = LateStart(
        line: line, count: count.lines[index], staying: staying, people: people, start: start,
        problem: problem)
      return Requisition(
        team: line.team, role: line.role.name, people: people,
        graduates: Double(people) * problem.terms.graduation, start: month,
        ramped: month + line.role.ramp.count,
        openBy50: problem.openBy(forStartIn: month, filledWithin: problem.terms.timeToFill.p50),
        openBy80: problem.openBy(forStartIn: month, filledWithin: problem.terms.timeToFill.p80),
        openBy95: problem.openBy(forStartIn: month, filledWithin: problem.terms.timeToFill.p95),
        chanceIfOpenedFirst: problem.terms.timeToFill.chance(
          within: Double(available) - problem.terms.noticeDays),
        delays: (1...8).map(delayed.delay))
    }
  }
  .sorted { ($0.openBy80, $0.start) < ($1.openBy80, $1.start) }
}

/// People who start later than planned, with all else as planned.
private struct LateStart {
  let line: StaffLine
  let count: StaffingCount.Line
  let staying: Staying
  let people: Int
  let start: Int
  let problem: HiringProblem

  func delay(weeks: Int) -> Requisition.Delay {
    let missing = productiveMissing(afterMonths: Double(7 * weeks) * 12 / 365.25)
    let productive = count.headcount.map(\.productive)
    let delayed = zip(productive, missing).map { max(0, $0 - $1) }
    func undone(_ people: [Double]) -> Double {
      zip(count.work, people).reduce(0) { $0 + max(0, $1.0.exactNeed - $1.1) }
    }
    let moreUndone = undone(delayed) - undone(productive)
    guard line.role.work == .firstLine else {
      return Requisition.Delay(
        weeks: weeks, lateTickets: nil, undone: moreUndone,
        cost: line.role.salaryPerYear.map { 1.5 * $0 / 12 * moreUndone })
    }
    func late(_ people: [Double]) -> Double {
      serviceMonths(tickets: count.work.map(\.demand), productive: people, problem: problem)
        .reduce(0) { $0 + $1.lateTickets }
    }
    let lateTickets = late(delayed) - late(productive)
    return Requisition.Delay(
      weeks: weeks, lateTickets: lateTickets, undone: moreUndone,
      cost: problem.priceOfLateTicket.map { $0 * lateTickets })
  }

  /// Fully ramped equivalents that are missing in each month if they start so much later: what they
  /// are worth is shifted, in a straight line between whole months.
  private func productiveMissing(afterMonths shift: Double) -> [Double] {
    let whole = Int(shift)
    let part = shift - Double(whole)
    func worth(_ month: Int) -> Double {
      month < start
        ? 0 : Double(people) * staying.productive(staying.hired, start: start, month: month)
    }
    return (0..<problem.monthCount).map { month in
      worth(month) - (1 - part) * worth(month - whole) - part * worth(month - whole - 1)
    }
  }
}
