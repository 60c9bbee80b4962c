import Workforce

/// One round after another: every team by itself and, where that breaks what they share, all
/// together. A team for which nothing changed since the last round isn't searched again.
struct TeamAnswers {
  let staff: StaffLines
  private var last: [(givens: HiringProgramme.Givens, answer: StaffingAnswer)?]

  init(staff: StaffLines) {
    self.staff = staff
    last = staff.problem.teams.map { _ in nil }
  }

  /// Of all teams together, and of each by itself where that breaks nothing that they share.
  struct Answer {
    let all: StaffingAnswer
    let byTeam: [StaffingAnswer]?
  }

  mutating func answer(givens: HiringProgramme.Givens) -> Answer {
    let teams = Array(staff.problem.teams.indices)
    let changed = teams.filter { team in
      last[team].map { !isSame(givens, $0.givens, team: team) } ?? true
    }
    let answers = sideBySide(changed) { [staff] team in
      TeamSearch(staff: staff, team: team, givens: givens).answer()
    }
    for (team, answer) in zip(changed, answers) { last[team] = (givens, answer) }
    let byTeam = last.compactMap { $0?.answer }
    let together = StaffingAnswer(adding: byTeam)
    // What is best for each team, and possible for all, is best for all.
    guard !keepsWhatIsShared(together.decisions, in: staff) else {
      return Answer(all: together, byTeam: byTeam)
    }
    var shared = SharedSearch(staff: staff, givens: givens, alone: together).answer()
    if staff.isSmall { shared = wholeAnswer(from: shared, givens: givens) }
    // Teams that share nothing are never worse off.
    shared.proof.undone.bound = max(shared.proof.undone.bound, together.proof.undone.bound)
    return Answer(all: shared, byTeam: nil)
  }

  /// A small company's teams as one programme, which proves what prices can't.
  private func wholeAnswer(
    from start: StaffingAnswer, givens: HiringProgramme.Givens
  ) -> StaffingAnswer {
    var whole = LexicographicSearch(
      staff: staff, lines: Array(staff.all.indices), givens: givens, isSharing: true,
      start: start.decisions
    ).answer()
    whole.proof.undone.bound = max(whole.proof.undone.bound, start.proof.undone.bound)
    return whole
  }

  private func isSame(
    _ lhs: HiringProgramme.Givens, _ rhs: HiringProgramme.Givens, team: Int
  ) -> Bool {
    staff.problem.roles.indices.map { staff.index(team: team, role: $0) }.allSatisfy { line in
      lhs.overloaded[line] == rhs.overloaded[line]
        && (staff.problem.policy.confidence == nil || lhs.needs[line] == rhs.needs[line])
    }
  }
}

extension StaffingAnswer {
  /// The answers of teams that share nothing, as one.
  init(adding answers: [StaffingAnswer]) {
    self = answers[0]
    for answer in answers.dropFirst() {
      for index in decisions.indices {
        decisions[index] = decisions[index] + answer.decisions[index]
      }
      proof = proof + answer.proof
    }
  }
}

func keepsWhatIsShared(_ decisions: [LineDecisions], in staff: StaffLines) -> Bool {
  let problem = staff.problem
  if let trainees = problem.terms.trainees {
    for month in 0..<problem.monthCount
    where decisions.reduce(0, { $0 + $1.hires[month] }) > trainees { return false }
  }
  guard let budget = problem.terms.budgetPerYear else { return true }
  func spent(_ decisions: [LineDecisions]) -> [Double] {
    let count = StaffingCount(of: staff, deciding: decisions)
    return stride(from: 0, to: problem.monthCount, by: 12).map { year in
      staff.all.indices.reduce(0.0) { sum, line in
        let role = staff.all[line].role
        guard let salary = role.salaryPerYear else { return sum }
        return (year..<min(year + 12, problem.monthCount)).reduce(sum) {
          $0 + count.lines[line].headcount[$1].present * salary / 12
            + Double(decisions[line].hires[$1]) * role.hiringCost
        }
      }
    }
  }
  let unavoidable = spent(staff.noDecisions)
  return spent(decisions).enumerated().allSatisfy { year, cost in
    let months = min(12, problem.monthCount - 12 * year)
    return cost <= max(budget * Double(months) / 12, unavoidable[year]) + 1e-6
  }
}

extension PlanProof {
  fileprivate static func + (lhs: PlanProof, rhs: PlanProof) -> PlanProof {
    func sum(_ part: KeyPath<PlanProof, Bounded>) -> Bounded {
      Bounded(
        value: lhs[keyPath: part].value + rhs[keyPath: part].value,
        bound: lhs[keyPath: part].bound + rhs[keyPath: part].bound)
    }
    return PlanProof(
      undone: sum(\.undone), belowTarget: sum(\.belowTarget), cost: sum(\.cost),
      isSettled: lhs.isSettled && rhs.isSettled)
  }
}

extension LineDecisions {
  fileprivate static func + (lhs: LineDecisions, rhs: LineDecisions) -> LineDecisions {
    var sum = lhs
    for month in lhs.hires.indices {
      sum.hires[month] += rhs.hires[month]
      sum.promotedIn[month] += rhs.promotedIn[month]
      sum.promotedOut[month] += rhs.promotedOut[month]
    }
    return sum
  }
}
