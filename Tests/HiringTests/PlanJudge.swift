import Workforce

@testable import Hiring

/// How good decisions are by what the programme aims at, counted month by month from people, with
/// nothing of the programme: what is missing, and then money.
struct PlanJudge {
  let staff: StaffLines
  /// The same lines, whose starters are worth nothing until they have ramped: where a line has to
  /// miss something, nobody is hired for the little that they do in their first months.
  private let rampedAlone: StaffLines

  /// Whether lines are searched together, so that all of them are counted so where one of them misses
  /// something.
  private let isTogether: Bool

  init(of problem: HiringProblem, searchedTogether isTogether: Bool) {
    self.isTogether = isTogether
    let demand = TicketDemand(of: problem)
    let problem = problem.withPeopleAssumed(for: demand)
    staff = StaffLines(of: problem, demand: demand)
    var strict = problem
    for index in strict.roles.indices {
      strict.roles[index].ramp = strict.roles[index].ramp.map { _ in 0 }
    }
    rampedAlone = StaffLines(of: strict, demand: demand)
  }

  func score(_ decisions: [LineDecisions]) -> Score {
    let count = StaffingCount(of: staff, deciding: decisions)
    var missing = staff.all.indices.map { self.missing(in: count, line: $0) }
    if missing.contains(where: { $0.undone + $0.belowTarget > Score.tolerance }) {
      let strict = StaffingCount(of: rampedAlone, deciding: decisions)
      for line in missing.indices
      where isTogether || missing[line].undone + missing[line].belowTarget > Score.tolerance {
        missing[line] = self.missing(in: strict, line: line)
      }
    }
    return Score(
      undone: missing.reduce(0) { $0 + $1.undone },
      belowTarget: missing.reduce(0) { $0 + $1.belowTarget },
      cost: CountedScore(of: count, deciding: decisions, in: staff).cost)
  }

  /// Fully ramped people missing in the months that a hire can reach, in months of a person.
  private func missing(
    in count: StaffingCount, line: Int
  ) -> (undone: Double, belowTarget: Double) {
    let problem = staff.problem
    let reach = problem.firstClass.map { $0 + staff.all[line].role.ramp.count } ?? .max
    let counted = count.lines[line]
    return problem.months.indices.filter { $0 >= reach }.reduce(into: (0, 0)) { sum, month in
      let people = counted.headcount[month].productive
      sum.0 += max(0, counted.work[month].exactNeed - people)
      sum.1 += max(0, counted.targets[month].productive - people)
    }
  }

  /// Whether decisions keep to the trainers and to the budget that all teams share.
  func isAllowed(_ decisions: [LineDecisions]) -> Bool {
    let terms = staff.problem.terms
    for month in 0..<staff.problem.monthCount {
      guard decisions.reduce(0, { $0 + $1.hires[month] }) <= terms.trainees ?? .max else {
        return false
      }
    }
    guard let budget = terms.budgetPerYear else { return true }
    let allowed = max(
      budget * Double(staff.problem.monthCount) / 12, spent(staff.noDecisions))
    return spent(decisions) <= allowed + 1e-6
  }

  /// Salaries and hiring of a plan of a year at most.
  private func spent(_ decisions: [LineDecisions]) -> Double {
    let count = StaffingCount(of: staff, deciding: decisions)
    return staff.all.indices.reduce(0.0) { sum, line in
      let role = staff.all[line].role
      let months = count.lines[line].headcount.reduce(0) { $0 + $1.present }
      return sum + months * (role.salaryPerYear ?? 0) / 12
        + Double(decisions[line].hires.reduce(0, +)) * role.hiringCost
    }
  }

  struct Score: CustomStringConvertible {
    /// Months of a fully ramped person's work.
    var undone: Double
    var belowTarget: Double
    var cost: Double

    /// Sums of products that differ by less are equal.
    static let tolerance = 1e-6

    /// Whether it is better by more than `gap`, a share, in the first aim in which the two differ.
    func isBetter(than other: Score, byMoreThan gap: Double = 0) -> Bool {
      for (own, others) in [
        (undone, other.undone), (belowTarget, other.belowTarget), (cost, other.cost),
      ] {
        let difference = others - own
        guard abs(difference) <= Self.tolerance * max(1, abs(others)) else {
          return difference > gap * max(abs(own), abs(others))
        }
      }
      return false
    }

    /// Whether every month that a hire can reach has its people.
    var isMet: Bool { undone + belowTarget < Self.tolerance }

    var description: String {
      "\(undone) undone, \(belowTarget) below target, for \(cost)"
    }
  }
}

extension PlanJudge {
  /// The best of all ways to hire up to the class size in each month in which somebody can start.
  func bestOfAll() -> Score? {
    let problem = staff.problem
    let size = problem.terms.classSize ?? 0
    let starts = staff.all.indices.flatMap { line in
      (problem.earliestStart..<max(problem.earliestStart, problem.monthCount))
        .filter { problem.terms.startsClass(in: problem.firstMonth + $0) }.map { (line, $0) }
    }
    var best: Score?
    var decisions = staff.noDecisions
    func tryAll(from position: Int) {
      guard position < starts.count else {
        guard isAllowed(decisions) else { return }
        let score = score(decisions)
        if best.map({ score.isBetter(than: $0) }) ?? true { best = score }
        return
      }
      let (line, month) = starts[position]
      for people in 0...size {
        decisions[line].hires[month] = people
        tryAll(from: position + 1)
      }
      decisions[line].hires[month] = 0
    }
    tryAll(from: 0)
    return best
  }
}
