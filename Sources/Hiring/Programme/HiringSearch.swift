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
