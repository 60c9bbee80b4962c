import Randomness
import TestSupport
import Testing
import Workforce

@testable import Hiring

/// The search by prices alone, against every plan that the teams together can make. What small companies
/// get is held to more, since their teams are searched as one as well.
@Suite struct SharedSearchTests {
  @Test(arguments: 1...30 as ClosedRange<UInt64>)
  func noPlanThatKeepsWhatIsSharedIsBelowTheBounds(seed: UInt64) throws {
    let problem = sharingProblem(seed: seed)
    let staff = StaffLines(of: problem, demand: TicketDemand(of: problem))
    let answer = try sharedAnswer(of: staff)
    let found = score(answer.decisions, in: staff)
    let allowed = everyPlan(of: staff, most: 2).filter { isKept($0, in: staff) }
    let best = try #require(allowed.map { score($0, in: staff) }.min())
    #expect(isKept(answer.decisions, in: staff), "seed \(seed)")
    #expect(!(found < best), "seed \(seed): \(found) beats every plan, \(best)")
    #expect(answer.proof.undone.bound <= best.undone + 1e-6, "seed \(seed)")
    #expect(answer.proof.belowTarget.bound <= best.belowTarget + 1e-6, "seed \(seed)")
    if best.undone == 0, best.belowTarget == 0 {
      #expect(answer.proof.cost.bound <= best.cost * (1 + 1e-9), "seed \(seed)")
    }
  }

  private func sharedAnswer(of staff: StaffLines) throws -> StaffingAnswer {
    let count = StaffingCount(of: staff, deciding: staff.noDecisions)
    let givens = HiringProgramme.Givens(
      overloaded: count.overloaded, needs: count.lines.map { $0.work.map(\.exactNeed) })
    let teams = staff.problem.teams.indices.map {
      TeamSearch(staff: staff, team: $0, givens: givens).answer()
    }
    let alone = StaffingAnswer(adding: teams)
    return SharedSearch(staff: staff, givens: givens, alone: alone).answer()
  }

  private func score(_ decisions: [LineDecisions], in staff: StaffLines) -> CountedScore {
    CountedScore(
      of: StaffingCount(of: staff, deciding: decisions), deciding: decisions, in: staff)
  }

  /// Counted from people and salaries, without the programme.
  private func isKept(_ decisions: [LineDecisions], in staff: StaffLines) -> Bool {
    let terms = staff.problem.terms
    for month in 0..<staff.problem.monthCount {
      let starts = decisions.reduce(0) { $0 + $1.hires[month] }
      if let trainees = terms.trainees, starts > trainees { return false }
    }
    guard let budget = terms.budgetPerYear else { return true }
    let count = StaffingCount(of: staff, deciding: decisions)
    let spent = staff.all.indices.reduce(0.0) { sum, line in
      let role = staff.all[line].role
      let salaries = count.lines[line].headcount.reduce(0) { $0 + $1.present }
      let hired = Double(decisions[line].hires.reduce(0, +))
      return sum + salaries * (role.salaryPerYear ?? 0) / 12 + hired * role.hiringCost
    }
    return spent <= budget * Double(staff.problem.monthCount) / 12 + 1e-6
  }

  private func everyPlan(of staff: StaffLines, most: Int) -> [[LineDecisions]] {
    let problem = staff.problem
    let open = problem.earliestStart..<problem.monthCount
    var plans = [staff.noDecisions]
    for line in staff.all.indices {
      for month in open {
        plans = plans.flatMap { plan in
          (0...min(most, problem.terms.classSize ?? most)).map { people in
            var longer = plan
            longer[line].hires[month] = people
            return longer
          }
        }
      }
    }
    return plans
  }

  /// Two teams of representatives over a few months, with three months to start in and fewer trainers
  /// or less money than both would take.
  private func sharingProblem(seed: UInt64) -> HiringProblem {
    var dice = SeededGenerator(seed: seed)
    func number(_ range: ClosedRange<Double>) -> Double { Double.random(in: range, using: &dice) }
    var problem = HiringProblem.made(ticketsPerMonth: number(1000...1200), months: 5)
    problem.teams = ["Support", "Phone"]
    var phone = problem.segments[0]
    phone.name = "Callers"
    phone.team = "Phone"
    problem.segments.append(phone)
    problem.people = problem.teams.map {
      PeopleGroup(role: "Representative", team: $0, count: Double(Int(number(4...5.9))))
    }
    for index in problem.segments.indices {
      problem.segments[index].grossAdds = MonthlySeries((0..<5).map { _ in number(0...110) })
    }
    // Work that is undone is counted in ramped people alone; here everybody is.
    problem.roles[0].ramp = []
    problem.roles[0].salaryPerYear = 48_000
    problem.roles[0].hiringCost = 4000
    problem.terms.classSize = 2
    if number(0...1) < 0.5 {
      problem.terms.trainees = 1
    } else {
      problem.terms.budgetPerYear = 48_000 * number(10.5...12)
    }
    return problem
  }
}
