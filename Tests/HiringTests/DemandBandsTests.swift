import Hiring
import TestSupport
import Testing
import Workforce

@Suite struct DemandBandsTests {
  private func uncertain() -> HiringProblem {
    var problem = HiringProblem.made(months: 12)
    problem.segments[0].grossAdds = MonthlySeries(constant: 100)
    problem.segments[0].salesUncertainty = 0.3
    return problem
  }

  @Test func aForecastWithoutUncertaintyHasNoBands() {
    #expect(planHiring(.made(), seed: 1).months.allSatisfy { $0.bands == nil })
  }

  @Test func sameSeedGivesTheSameBands() {
    #expect(planHiring(uncertain(), seed: 3) == planHiring(uncertain(), seed: 3))
    #expect(planHiring(uncertain(), seed: 3) != planHiring(uncertain(), seed: 4))
  }

  /// Adds of 100 × a lognormal factor of mean 1 and coefficient of variation 0.3, a month long.
  @Test func percentilesAreThoseOfTheLognormalFactor() throws {
    let bands = try #require(planHiring(uncertain(), seed: 1).months[0].bands)
    #expect(abs(bands.customers.p10 - (1000 + 100 * 0.6565)) < 3)
    #expect(abs(bands.customers.p50 - (1000 + 100 * 0.9578)) < 3)
    #expect(abs(bands.customers.p90 - (1000 + 100 * 1.3974)) < 5)
  }

  @Test func bandsWidenWithTheMonths() throws {
    let widths = planHiring(uncertain(), seed: 1).months.compactMap { month in
      month.bands.map { $0.tickets.p90 - $0.tickets.p10 }
    }
    #expect(widths.count == 12)
    #expect(zip(widths, widths.dropFirst()).allSatisfy { $0 < $1 })
  }
}
