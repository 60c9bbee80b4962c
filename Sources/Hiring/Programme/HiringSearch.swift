import Optimization
import Workforce

/// Decisions, and how sure it is that none are better.
struct StaffingAnswer {
  var decisions: [LineDecisions]
  var proof: PlanProof
}

/// The best decisions for the people who are there.
///
/// Attrition that depends on load is taken as given, the answer counted, and the programme solved
/// again with what the count found, until both agree. If they don't soon, a month that was overloaded
/// in some count is taken to be so from then on: the plan then has people enough for more attrition
/// than there will be. Of all rounds the one whose count is best is the answer; where none agreed,
/// the proof says that it isn't settled.
///
/// - Parameter isQuick: whether a large company's answer may be proven less closely.
func bestStaffing(of staff: StaffLines, isQuick: Bool = false) -> StaffingAnswer {
  var givens = firstGivens(of: staff)
  var search = TeamAnswers(staff: staff)
  var best: CountedRound?
  let terms = staff.problem.terms
  let isShared = terms.trainees != nil || terms.budgetPerYear != nil
  for round in 0..<(isShared ? mostRoundsShared : mostRounds) {
    let counted = CountedRound(search.answer(givens: givens), givens: givens, staff: staff)
    if counted.isSettled {
      best = counted
      break
    }
    if best.map({ counted.score < $0.score }) ?? true { best = counted }
    var found = counted.found
    if round >= freeRounds {
      found.overloaded = zip(givens.overloaded, found.overloaded).map { taken, counted in
        zip(taken, counted).map { $0 || $1 }
      }
      if found.overloaded == givens.overloaded { break }
    }
    givens = found
  }
  guard let best else { preconditionFailure("A search has rounds.") }
  return isQuick ? best.settled : best.proven(in: staff)
}

private let freeRounds = 1
private let mostRounds = 6
/// Where teams share a budget or trainers, a round takes seconds.
private let mostRoundsShared = 2

/// What a count without any hires says of the months that come too soon for one; later ones are
/// taken to be carried.
private func firstGivens(of staff: StaffLines) -> HiringProgramme.Givens {
  let problem = staff.problem
  let count = StaffingCount(of: staff, deciding: staff.noDecisions)
  let overloaded = zip(staff.all, count.overloaded).map { line, months in
    let reach = problem.firstClass.map { $0 + line.role.ramp.count } ?? .max
    return months.enumerated().map { $0.offset < reach && $0.element }
  }
  return HiringProgramme.Givens(
    overloaded: overloaded, needs: count.lines.map { $0.work.map(\.exactNeed) })
}

/// A round's answer, and what a count of it finds.
private struct CountedRound {
  let answer: TeamAnswers.Answer
  let givens: HiringProgramme.Givens
  let found: HiringProgramme.Givens
  let score: CountedScore
  /// Whether what was taken as given is what was found.
  let isSettled: Bool

  init(_ answer: TeamAnswers.Answer, givens: HiringProgramme.Givens, staff: StaffLines) {
    let count = StaffingCount(of: staff, deciding: answer.all.decisions)
    self.answer = answer
    self.givens = givens
    found = HiringProgramme.Givens(
      overloaded: count.overloaded, needs: count.lines.map { $0.work.map(\.exactNeed) })
    score = CountedScore(of: count, deciding: answer.all.decisions, in: staff)
    isSettled = agrees(givens, with: found, for: staff)
  }

  var settled: StaffingAnswer {
    var all = answer.all
    all.proof.isSettled = isSettled
    return all
  }

  /// The answer, or a better one that a longer look at each team finds, and its proof.
  func proven(in staff: StaffLines) -> StaffingAnswer {
    var all = settled
    guard let teams = answer.byTeam, !staff.isSmall, all.proof.cost.gap > 0.005 else { return all }
    let longer = sideBySide(Array(teams.indices)) { [givens] team in
      TeamSearch(staff: staff, team: team, givens: givens).proven(teams[team])
    }
    var better = StaffingAnswer(adding: longer)
    let counted = CountedRound(
      TeamAnswers.Answer(all: better, byTeam: longer), givens: givens, staff: staff)
    better.proof.isSettled = isSettled
    guard counted.isSettled == isSettled, !(score < counted.score),
      keepsWhatIsShared(better.decisions, in: staff)
    else {
      all.proof.cost.bound = max(all.proof.cost.bound, better.proof.cost.bound)
      return all
    }
    return better
  }
}

private func agrees(
  _ givens: HiringProgramme.Givens, with found: HiringProgramme.Givens, for staff: StaffLines
) -> Bool {
  guard givens.overloaded == found.overloaded else { return false }
  // The tangent's error is of second order; a tenth of a person in the need moves it by nothing.
  guard staff.problem.policy.confidence != nil else { return true }
  return zip(givens.needs.joined(), found.needs.joined()).allSatisfy { abs($0 - $1) < 0.1 }
}

/// One round after another: every team by itself and, where that breaks what they share, all
/// together. A team for which nothing changed since the last round isn't searched again.
private struct TeamAnswers {
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
    // Teams that share nothing are never worse off.
    shared.proof.undone.bound = max(shared.proof.undone.bound, together.proof.undone.bound)
    return Answer(all: shared, byTeam: nil)
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
  fileprivate init(adding answers: [StaffingAnswer]) {
    self = answers[0]
    for answer in answers.dropFirst() {
      for index in decisions.indices {
        decisions[index] = decisions[index] + answer.decisions[index]
      }
      proof = proof + answer.proof
    }
  }
}

private func keepsWhatIsShared(_ decisions: [LineDecisions], in staff: StaffLines) -> Bool {
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
