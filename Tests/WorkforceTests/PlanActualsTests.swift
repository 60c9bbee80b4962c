import Randomness
import TestSupport
import Testing
import Workforce

@Suite struct PlanActualsTests {
  private let january = Month("2027-01")!

  private func month(
    customers: Double, tickets: Double, actualCustomers: Double?, actual: Double,
    outside: Double = 0, countsOutside: Bool = false
  ) -> MonthAgainstPlan {
    MonthAgainstPlan(
      planNumber: 1,
      planned: .made(january, customers: customers, tickets: tickets, outside: outside),
      actual: ActualMonth(month: january, tickets: actual, customers: actualCustomers),
      countsOutsideQueue: countsOutside, peopleInModel: nil)
  }

  @Test func theEffectsOfCustomersAndRateAddUpToTheDifference() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("seed \(seed)")
    var dice = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let made = month(
        customers: .random(in: 1...5000, using: &dice),
        tickets: .random(in: 0...9000, using: &dice),
        actualCustomers: .random(in: 1...5000, using: &dice),
        actual: .random(in: 0...9000, using: &dice), outside: 40,
        countsOutside: .random(using: &dice))
      let sum = try #require(made.customersEffect) + #require(made.rateEffect)
      #expect(abs(sum - made.moreTickets) < 1e-6)
    }
  }

  @Test func onlyCustomersMatterWhereTheRateIsAsPlanned() {
    let made = month(customers: 1000, tickets: 2000, actualCustomers: 1100, actual: 2200)
    #expect(made.customersEffect == 200)
    #expect(made.rateEffect == 0)
  }

  @Test func withoutCustomersNothingIsTakenApart() {
    let made = month(customers: 1000, tickets: 2000, actualCustomers: nil, actual: 2200)
    #expect(made.customersEffect == nil)
    #expect(made.rateEffect == nil)
    #expect(made.moreTickets == 200)
  }

  @Test func whatTheHistoryDoesNotHoldIsLeftOutOfThePlan() {
    let made = month(
      customers: 1000, tickets: 2060, actualCustomers: 1000, actual: 2000, outside: 60)
    #expect(made.plannedTickets == 2000)
    #expect(made.moreTickets == 0)
  }

  @Test func errorsAreWeighedByWhatCameIn() throws {
    let score = try #require(
      ForecastScore([
        (planned: 110, actual: 100, band: Percentiles(p10: 90, p50: 100, p90: 105)),
        (planned: 270, actual: 300, band: Percentiles(p10: 200, p50: 250, p90: 280)),
      ]))
    #expect(score.wape == 0.1)
    #expect(score.bias == -0.05)
    #expect(score.banded == 2 && score.inBand == 1)
    #expect(ForecastScore([]) == nil)
  }
}

@Suite struct ShrunkRatioTests {
  @Test func muchEvidenceIsBelievedAndLittleIsNot() throws {
    let thin = try #require(ShrunkRatio(counted: 30, expected: 20, months: 1))
    let thick = try #require(ShrunkRatio(counted: 300_000, expected: 200_000, months: 600))
    #expect(thin.factor < 1.1)
    #expect(abs(thick.factor - 1.5) < 0.01)
    #expect(thin.interval.upperBound - thin.interval.lowerBound > 0.2)
    #expect(thick.interval.upperBound - thick.interval.lowerBound < 0.02)
  }

  /// With nothing but chance, the factor is the mean of a gamma distribution after Poisson counts:
  /// (α + counted) ÷ (α + expected), where α is 1 ÷ the prior variance.
  @Test func itIsTheGammaPoissonMeanWhereMonthsDifferByChanceAlone() {
    let ratio = ShrunkRatio(ratio: 130 / 100, variance: 1 / 100)
    #expect(abs(ratio.factor - (100.0 + 130) / (100 + 100)) < 1e-12)
    #expect(abs(ratio.weight - 0.5) < 1e-12)
  }

  @Test func whatCameAsExpectedChangesNothing() throws {
    #expect(try #require(ShrunkRatio(counted: 500, expected: 500, months: 2)).factor == 1)
    #expect(ShrunkRatio(counted: 5, expected: 0, months: 1) == nil)
  }
}
