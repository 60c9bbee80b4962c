import Randomness
import TestSupport
import Testing
import Workforce

@testable import Hiring

/// The programme against every plan there is where lines need one another or teams share something.
@Suite struct BestStaffingOfTeamsTests {
  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func noPlanForTheFirstLineAndItsSpecialistsIsBetter(seed: UInt64) throws {
    var dice = SeededGenerator(seed: seed)
    var problem = firstLine(months: 4, size: 2, &dice)
    problem.roles.append(specialist(&dice))
    try expectBest(problem, seed: seed, gap: 0.001)
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func noPlanForThreeRolesIsBetter(seed: UInt64) throws {
    var dice = SeededGenerator(seed: 1000 + seed)
    var problem = firstLine(months: 4, size: 1, &dice)
    problem.roles.append(specialist(&dice))
    problem.roles.append(manager(&dice))
    try expectBest(problem, seed: seed, gap: 0.001)
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func noPlanForTwoTeamsThatShareTrainersIsBetter(seed: UInt64) throws {
    var dice = SeededGenerator(seed: 2000 + seed)
    var problem = twoTeams(&dice)
    problem.terms.trainees = Int.random(in: 1...2, using: &dice)
    try expectBest(problem, seed: seed, gap: 0.005)
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func noPlanForTwoTeamsThatShareABudgetIsBetter(seed: UInt64) throws {
    var dice = SeededGenerator(seed: 3000 + seed)
    var problem = twoTeams(&dice)
    problem.roles[0].salaryPerYear = 48_000
    // Eight or nine people are there; for two to four of the months it pays for a few more.
    problem.terms.budgetPerYear = 12 * 4000 * Double.random(in: 8.5...12, using: &dice)
    try expectBest(problem, seed: seed, gap: 0.005)
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func theJudgeSeesAStartTooFew(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    var problem = firstLine(months: 4, size: 2, &dice)
    problem.roles.append(specialist(&dice))
    let judge = PlanJudge(of: problem, searchedTogether: true)
    let decisions = bestStaffing(of: judge.staff).decisions
    let found = judge.score(decisions)
    for (line, decided) in decisions.enumerated() {
      for month in decided.hires.indices where decided.hires[month] > 0 {
        var fewer = decisions
        fewer[line].hires[month] -= 1
        #expect(found.isBetter(than: judge.score(fewer)), "seed \(seed), month \(month)")
      }
    }
  }

  /// - Parameter gap: how much a search may leave on the table before it ends, as it says itself.
  private func expectBest(
    _ problem: HiringProblem, seed: UInt64, gap: Double,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let judge = PlanJudge(of: problem, searchedTogether: true)
    let answer = bestStaffing(of: judge.staff)
    let found = judge.score(answer.decisions)
    let best = try #require(judge.bestOfAll())
    #expect(judge.isAllowed(answer.decisions), "seed \(seed)", sourceLocation: sourceLocation)
    #expect(
      !best.isBetter(than: found, byMoreThan: gap), "seed \(seed): \(found), but \(best)",
      sourceLocation: sourceLocation)
    // Whatever is proven holds for every plan there is.
    let bound = answer.proof
    #expect(
      bound.undone.bound <= best.undone + 1e-5, "seed \(seed)", sourceLocation: sourceLocation)
    if best.isMet, bound.undone.value == 0, bound.belowTarget.value == 0 {
      #expect(
        bound.cost.bound <= best.cost * (1 + 1e-6), "seed \(seed)", sourceLocation: sourceLocation)
    }
  }

  // MARK: Small cases

  private func firstLine(
    months: Int, size: Int, _ dice: inout SeededGenerator
  ) -> HiringProblem {
    var problem = HiringProblem.made(
      ticketsPerMonth: number(900...1200, &dice), reps: number(4...5, &dice).rounded(.down),
      months: months)
    problem.segments[0].grossAdds = MonthlySeries((0..<months).map { _ in number(0...120, &dice) })
    problem.roles[0].ramp = [[], [0.5], [0.25, 0.75]].randomElement(using: &dice)!
    problem.roles[0].salaryPerYear = 48_000
    problem.roles[0].hiringCost = Bool.random(using: &dice) ? 5000 : 0
    problem.roles[0].attrition = attrition(&dice)
    problem.terms.graduation = Bool.random(using: &dice) ? 1 : 0.9
    problem.terms.classSize = size
    return problem
  }

  private func specialist(_ dice: inout SeededGenerator) -> Role {
    Role(
      name: "Specialist",
      work: .escalations(
        rate: number(0.08...0.16, &dice), from: "Representative",
        coachingHoursPerNewHire: number(0...60, &dice)),
      productivity: Productivity(basis: .ticketsPerMonth(100), includesShrinkage: true),
      ramp: Bool.random(using: &dice) ? [] : [0.5], attrition: attrition(&dice),
      salaryPerYear: number(50_000...70_000, &dice))
  }

  private func manager(_ dice: inout SeededGenerator) -> Role {
    Role(
      name: "Manager",
      work: .supervision(
        spanOfControl: number(3...6, &dice), of: ["Representative", "Specialist"]),
      productivity: nil, salaryPerYear: number(60_000...90_000, &dice))
  }

  private func attrition(_ dice: inout SeededGenerator) -> Attrition {
    Attrition(
      steps: [
        .init(untilMonth: 3, monthlyShare: number(0...0.08, &dice)),
        .init(untilMonth: nil, monthlyShare: number(0...0.04, &dice)),
      ])
  }

  private func twoTeams(_ dice: inout SeededGenerator) -> HiringProblem {
    var problem = firstLine(months: 4, size: 2, &dice)
    problem.teams = ["Support", "Phone"]
    var callers = problem.segments[0]
    callers.name = "Callers"
    callers.team = "Phone"
    callers.grossAdds = MonthlySeries((0..<4).map { _ in number(0...120, &dice) })
    problem.segments.append(callers)
    problem.people.append(PeopleGroup(role: "Representative", team: "Phone", count: 4))
    return problem
  }

  private func number(_ range: ClosedRange<Double>, _ dice: inout SeededGenerator) -> Double {
    Double.random(in: range, using: &dice)
  }
}
