import TestSupport
import Testing
import Workforce

@testable import Hiring

@Suite struct PricesOfConditionsTests {
  /// Five people without attrition, paid 4,000 a month; from April on the work is that of `needed`.
  private func problem(needed: Double) -> HiringProblem {
    var problem = HiringProblem.made(ticketsPerMonth: 1250, reps: 5, months: 12)
    problem.segments[0].grossAdds = MonthlySeries([0, 0, 0, (needed - 5) * 200, 0])
    problem.roles[0].salaryPerYear = 48_000
    return problem
  }

  private func price(of condition: String, in problem: HiringProblem) throws -> ConstraintPrice {
    let prices = pricesOfConditions(of: problem, seed: 1)
    return try #require(prices.first { $0.condition.hasPrefix(condition) })
  }

  @Test func classesThatStartThreeMonthsTooSoonCostThreeMonthsOfPay() throws {
    var problem = problem(needed: 7)
    problem.terms.classMonths = [1, 7]
    let price = try price(of: "classes start only in months 1, 7", in: problem)
    #expect(abs(price.cost - 2 * 3 * 4000) < 1e-6)
    #expect(price.undone == 0)
    #expect(price.hires == 0)
  }

  @Test func trainersWhoTakeOneAtATimeCostTheMonthsThatTheFirstComesTooSoon() throws {
    var problem = problem(needed: 7)
    problem.terms.trainees = 1
    let price = try price(of: "1 trainee at once", in: problem)
    #expect(abs(price.cost - 4000) < 1e-6)
  }

  @Test func aBudgetForOneHireLessLeavesTheirWorkUndoneAndSavesTheirPay() throws {
    var problem = problem(needed: 7)
    let whole = planHiring(problem, seed: 1).months.reduce(0) { $0 + ($1.cost ?? 0) }
    problem.terms.budgetPerYear = whole - 1
    let price = try price(of: "a budget of", in: problem)
    #expect(price.undone > 0)
    #expect(price.cost < 0)
  }

  @Test func servingTheLastTicketsCostsThePersonWhoServesThemAndLeavesLessUndone() throws {
    // Twenty exactly from April on; for 95 % of the tickets nineteen, from whom one month's work of
    // a person is missing in each of nine months.
    var problem = HiringProblem.made(ticketsPerMonth: 4000, reps: 16, months: 12)
    problem.segments[0].grossAdds = MonthlySeries([0, 0, 0, 250, 0])
    problem.roles[0].salaryPerYear = 48_000
    let price = try price(of: "the last 5 %", in: problem)
    #expect(abs(price.cost - 9 * 4000) < 1e-6)
    #expect(abs(price.undone + 9) < 1e-6)
    #expect(price.hires == 1)
  }
}
