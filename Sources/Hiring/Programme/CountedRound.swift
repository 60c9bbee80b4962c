import Workforce

/// A round's answer, and what a count of it finds.
struct CountedRound {
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
