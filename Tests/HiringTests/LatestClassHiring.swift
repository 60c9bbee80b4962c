import Workforce

@testable import Hiring

/// A simple rule to hold the programme against: go through the months, and where the people are fewer
/// than the target, hire into the latest class with room whose people have ramped by then.
struct LatestClassHiring {
  let staff: StaffLines

  func decisions() -> [LineDecisions] {
    var decisions = staff.noDecisions
    for line in staff.all.indices {
      for month in 0..<staff.problem.monthCount {
        // Nobody is worth more than one, so that so many more are needed at least.
        while case let missing = self.missing(in: line, month: month, deciding: decisions),
          missing > 0,
          let (start, room) = latestClass(for: line, ramped: month, deciding: decisions)
        {
          decisions[line].hires[start] += min(room, missing)
        }
      }
    }
    return decisions
  }

  /// Whole people missing for the target.
  private func missing(in line: Int, month: Int, deciding decisions: [LineDecisions]) -> Int {
    let count = StaffingCount(of: staff, deciding: decisions).lines[line]
    let gap = count.targets[month].productive - count.headcount[month].productive
    return max(0, Int((gap - 1e-9).rounded(.up)))
  }

  private func latestClass(
    for line: Int, ramped month: Int, deciding decisions: [LineDecisions]
  ) -> (start: Int, room: Int)? {
    let problem = staff.problem
    let last = month - staff.all[line].role.ramp.count
    guard last >= problem.earliestStart else { return nil }
    return (problem.earliestStart...last).reversed().lazy
      .filter { problem.terms.startsClass(in: problem.firstMonth + $0) }
      .map { ($0, (problem.terms.classSize ?? 1000) - decisions[line].hires[$0]) }
      .first { $0.1 > 0 }
  }
}
