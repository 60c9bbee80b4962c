import Workforce

/// The best decisions for one team that shares nothing with others.
///
/// A role's need follows from the roles before it, and hardly anything the other way round. So the
/// roles are planned one after another, each to the end. What no order can beat is found beside it:
/// every role by itself, for the fewest people it can be needed for. Where both meet, the plan is
/// proven the best; where they don't, and the team is small, all its roles are searched together.
struct TeamSearch {
  let staff: StaffLines
  let team: Int
  let givens: HiringProgramme.Givens

  private var lines: [Int] {
    staff.problem.roles.indices.map { staff.index(team: team, role: $0) }
  }

  func answer() -> StaffingAnswer {
    guard !lines.contains(where: { staff.source(of: $0) != nil }) else {
      return together(from: nil)
    }
    var answer = StaffingAnswer(
      decisions: staff.noDecisions,
      proof: PlanProof(
        undone: .init(value: 0, bound: 0), belowTarget: .init(value: 0, bound: 0),
        cost: .init(value: 0, bound: 0), isSettled: true))
    var planned: [Int: HiringProgramme.Beside] = [:]
    var least: [Int: HiringProgramme.Beside] = [:]
    for line in lines {
      let found = search(line, beside: planned).answer()
      answer.decisions[line] = found.decisions[line]
      planned[line] = people(of: line, deciding: found.decisions[line])
      // A first line's need depends on nobody, so that its plan is its bound as well.
      let bound =
        staff.all[line].role.work == .firstLine
        ? found.proof : search(line, beside: least).answer().proof
      least[line] = fewest(of: line, beside: least, areMet: bound.undone.value == 0)
      answer.proof.add(found.proof, bound: bound)
    }
    return staff.isSmall ? proven(answer) : answer
  }

  /// The answer, or a better one, with all roles searched together if it isn't proven yet.
  ///
  /// - Parameter answer: of this team, without other teams' people.
  func proven(_ answer: StaffingAnswer) -> StaffingAnswer {
    guard answer.proof.cost.gap > 0.001 || answer.proof.undone.gap > 0 else { return answer }
    var better = together(from: answer.decisions)
    better.proof.undone.bound = max(better.proof.undone.bound, answer.proof.undone.bound)
    if better.proof.undone.gap == 0, answer.proof.undone.gap == 0 {
      better.proof.cost = .init(
        value: better.proof.cost.value,
        bound: max(better.proof.cost.bound, answer.proof.cost.bound))
    }
    return better
  }

  private func search(
    _ line: Int, beside: [Int: HiringProgramme.Beside]
  ) -> LexicographicSearch {
    LexicographicSearch(
      staff: staff, lines: [line], beside: beside, givens: givens)
  }

  private func together(from start: [LineDecisions]?) -> StaffingAnswer {
    LexicographicSearch(
      staff: staff, lines: lines, givens: givens, start: start, nodes: staff.isSmall ? 300 : 20
    ).answer()
  }

  private func people(of line: Int, deciding decided: LineDecisions) -> HiringProgramme.Beside {
    let headcount = Headcount(
      of: staff.all[line], decided: decided, load: .given(givens.overloaded[line]),
      problem: staff.problem)
    return HiringProgramme.Beside(
      present: headcount.months.map(\.present), starts: decided.hires)
  }

  /// The people there are without any hires or, where every month that a hire can reach has its
  /// people, those that it needs.
  private func fewest(
    of line: Int, beside: [Int: HiringProgramme.Beside], areMet: Bool
  ) -> HiringProgramme.Beside {
    let none = LineDecisions(monthCount: staff.problem.monthCount)
    var fewest = people(of: line, deciding: none)
    guard areMet else { return fewest }
    let programme = HiringProgramme(
      for: staff, lines: [line], beside: beside, givens: givens, rigour: .allMet)
    fewest.present = fewest.present.indices.map { programme.leastPresent(of: line, in: $0) }
    return fewest
  }
}

extension PlanProof {
  /// Adds a line's figures and what they can't go below.
  fileprivate mutating func add(_ found: PlanProof, bound: PlanProof) {
    func sum(_ part: KeyPath<PlanProof, Bounded>) -> Bounded {
      Bounded(
        value: self[keyPath: part].value + found[keyPath: part].value,
        bound: self[keyPath: part].bound + bound[keyPath: part].bound)
    }
    self = PlanProof(
      undone: sum(\.undone), belowTarget: sum(\.belowTarget), cost: sum(\.cost),
      isSettled: isSettled)
  }
}

extension StaffLines {
  /// Whether all roles of a team can be searched together in every round; a large company's answer
  /// shouldn't take minutes.
  var isSmall: Bool { all.count * problem.monthCount <= 150 }
}
