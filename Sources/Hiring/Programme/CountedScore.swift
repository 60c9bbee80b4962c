import Workforce

/// How good decisions are when they are counted: the programme's aims in order, from people who are
/// really there.
struct CountedScore: Comparable {
  /// Fully ramped people missing for the work, over the months that a hire can reach.
  var undone: Double
  /// The same for the policy's target.
  var belowTarget: Double
  /// Salaries and hiring, and overtime for the months that come too soon.
  var cost: Double

  init(of count: StaffingCount, deciding decisions: [LineDecisions], in staff: StaffLines) {
    let problem = staff.problem
    let costs = PlanningCosts(of: problem)
    undone = 0
    belowTarget = 0
    cost = 0
    for (index, line) in staff.all.enumerated() {
      let counted = count.lines[index]
      let salary = costs.month(of: line.role)
      let reach = problem.firstClass.map { $0 + line.role.ramp.count } ?? .max
      for month in 0..<problem.monthCount {
        let people = counted.headcount[month]
        let missing = max(0, counted.work[month].exactNeed - people.productive)
        cost +=
          people.present * salary + Double(decisions[index].hires[month]) * costs.hiring(line.role)
        if month < reach {
          cost += missing * costs.overtime(of: line.role)
        } else {
          undone += missing
          belowTarget += max(0, counted.targets[month].productive - people.productive)
        }
      }
      cost += beyond(counted, line, decisions[index], salary: salary, problem: problem)
    }
  }

  /// What those who start in the last year are paid after the plan's end, so that a year is paid to
  /// everybody.
  private func beyond(
    _ counted: StaffingCount.Line, _ line: StaffLine, _ decided: LineDecisions, salary: Double,
    problem: HiringProblem
  ) -> Double {
    let staying = Staying(
      in: line, overloaded: counted.headcount.map(\.isOverloaded), problem: problem)
    func paidAfterTheEnd(_ chances: [[Double]], _ start: Int) -> Double {
      staying.paidMonths(chances, start: start, monthCount: problem.monthCount)
        - chances[start].prefix(problem.monthCount - start).reduce(0, +)
    }
    return (0..<problem.monthCount).reduce(0.0) { sum, start in
      let promoted = decided.promotedIn[start] - decided.promotedOut[start]
      return sum + salary
        * (Double(decided.hires[start]) * paidAfterTheEnd(staying.hired, start)
          + Double(promoted) * paidAfterTheEnd(staying.promoted, start))
    }
  }

  /// Sums of products that differ by less are equal.
  private static let tolerance = 1e-6

  static func < (lhs: CountedScore, rhs: CountedScore) -> Bool {
    if abs(lhs.undone - rhs.undone) > tolerance { return lhs.undone < rhs.undone }
    if abs(lhs.belowTarget - rhs.belowTarget) > tolerance {
      return lhs.belowTarget < rhs.belowTarget
    }
    return lhs.cost < rhs.cost - tolerance * max(1, abs(rhs.cost))
  }
}
