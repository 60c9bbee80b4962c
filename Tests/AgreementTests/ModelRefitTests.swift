import Pipeline
import Randomness
import TestSupport
import Testing
import Workforce

@Suite struct ModelRefitTests {
  private let january = Month("2027-01")!

  private func scenario(_ change: (inout HiringProblem) -> Void = { _ in }) -> Scenario {
    var problem = HiringProblem.made(customers: 1000, ticketsPerMonth: 1500, reps: 7)
    problem.segments[0].grossAdds = MonthlySeries([20, 30, 40])
    change(&problem)
    return Scenario(company: nil, hiring: problem)
  }

  private func issued(_ scenario: Scenario) -> IssuedPlan {
    .made(first: january, months: Plan(for: scenario, seed: 1).issuedMonths)
  }

  private func refit(
    _ months: [ActualMonth], customersAtEnd: Int? = nil, model: Scenario, today: Scenario? = nil,
    since plan: IssuedPlan? = nil
  ) -> ModelRefit? {
    ModelRefit(
      of: ActualDemand(
        months: months, partialMonths: [],
        customersAtEnd: customersAtEnd.map {
          [.init(segment: nil, customers: $0, recentAdds: [5, 25, 35])]
        } ?? [], streams: []),
      since: plan ?? issued(model), from: model, today: today ?? model, clock: .utc)
  }

  /// A company whose customers write 1.5 tickets a month in the plan and `truth` in fact.
  private func months(
    _ count: Int, truth: Double, _ dice: inout SeededGenerator
  ) -> [ActualMonth] {
    (0..<count).map { index in
      let customers = 1020 + 30 * Double(index)
      return ActualMonth(
        month: january + index,
        tickets: Double(PoissonDistribution(mean: truth * customers).draw(with: &dice)),
        customers: customers)
    }
  }

  @Test func aRateThatChangedIsFoundTheBetterTheMoreMonthsThereAre() throws {
    let model = scenario()
    let plan = issued(model)
    var errors: [Int: [Double]] = [:]
    for seed in 1...40 as ClosedRange<UInt64> {
      var dice = SeededGenerator(seed: seed)
      for count in [1, 3, 12] {
        let found = try #require(
          refit(
            months(count, truth: 2, &dice), customersAtEnd: 1200, model: model, since: plan))
        let rate = found.segments[0].rate[0]
        #expect(rate > 1.5 && rate < 2.1, "seed \(seed)")
        #expect(found.start == january + count)
        errors[count, default: []].append(abs(rate - 2))
      }
    }
    let means = [1, 3, 12].map { count in (errors[count] ?? []).reduce(0, +) / 40 }
    #expect(means[0] > means[1] && means[1] > means[2])
    #expect(means[2] < 0.02)
  }

  @Test func fewTicketsMoveTheRateLittle() throws {
    let small = scenario {
      $0.segments[0] = HiringProblem.made(customers: 20, ticketsPerMonth: 30).segments[0]
    }
    let months = [ActualMonth(month: january, tickets: 45, customers: 20)]
    let found = try #require(refit(months, customersAtEnd: 20, model: small))
    #expect(found.segments[0].rate[0] > 1.5)
    #expect(found.segments[0].rate[0] < 1.7)
  }

  @Test func customersAreThoseThereAndThoseForecastWhereNobodyCounted() throws {
    let months = [
      ActualMonth(month: january, tickets: 1530), ActualMonth(month: january + 1, tickets: 1575),
    ]
    let forecast = try #require(refit(months, model: scenario()))
    #expect(forecast.segments[0].customers == 1050)
    #expect(forecast.segments[0].customersActual == nil)
    #expect(forecast.notices.contains { $0.contains("No list of customers") })
    let counted = try #require(refit(months, customersAtEnd: 1234, model: scenario()))
    #expect(counted.segments[0].customers == 1234)
    #expect(counted.segments[0].customersPlanned == 1050)
  }

  @Test func whatWasWrittenOnceIsNotAppliedAgain() throws {
    var dice = SeededGenerator(seed: 3)
    let months = months(2, truth: 1.8, &dice)
    let model = scenario { $0.people[0].count = 6 }
    let once = try #require(refit(months, customersAtEnd: 1100, model: model))
    let written = scenario { problem in
      problem.firstMonth = once.start
      problem.segments[0].startingCustomers = once.segments[0].customers
      problem.segments[0].incidentRate = IncidentRate(byAge: once.segments[0].rate)
    }
    let twice = try #require(
      refit(months, customersAtEnd: 1100, model: model, today: written))
    #expect(twice.segments[0].rate == once.segments[0].rate)
    #expect(twice.segments[0].customers == once.segments[0].customers)
    #expect(twice.monthsPassed == 0)
    #expect(!twice.notices.contains { $0.contains("was changed in the model") })
  }

  @Test func withoutAFullMonthSinceTheIssueThereIsNothingToSay() {
    #expect(refit([ActualMonth(month: january - 1, tickets: 1500)], model: scenario()) == nil)
    #expect(refit([], model: scenario()) == nil)
  }

  @Test func agentsWithNothingMoreToResolveAreNotTakenForSlowOnes() throws {
    func level(_ resolved: [Double], tickets: Double) throws -> ModelRefit {
      try #require(
        refit(
          [
            ActualMonth(
              month: january, tickets: tickets, activeAgents: resolved.count,
              resolvedByAgent: resolved)
          ],
          model: scenario()))
    }
    let idle = try level(Array(repeating: 200, count: 7), tickets: 1400)
    #expect(idle.level == nil)
    #expect(idle.notices.contains { $0.contains("nearly all that came in") })
    let slow = try #require(level(Array(repeating: 200, count: 7), tickets: 2000).level)
    #expect(slow.value > 200 && slow.value < 250)
    // Every hire has to reach the level, so it isn't raised.
    let quick = try level([240, 260, 280, 300, 320, 340], tickets: 1800)
    #expect(quick.level == nil)
    #expect(quick.notices.contains { $0.contains("holds") })
  }

  @Test func aLevelThatTheModelLowersFollowsTheMedian() throws {
    let model = scenario {
      $0.roles[0].productivity = Productivity(
        basis: .ticketsPerMonth(300), lowering: .times(share: 0.2), includesShrinkage: true)
    }
    let month = ActualMonth(
      month: january, tickets: 1700, resolvedByAgent: [300, 330, 340, 350, 380])
    let found = try #require(refit([month], model: model))
    let level = try #require(found.level)
    #expect(level.isMedian)
    #expect(level.measured == 340)
    #expect(level.value > 300 && level.value < 340)
  }
}

@Suite struct PlanActualsOfPlansTests {
  private let january = Month("2027-01")!

  private func actual(_ months: [ActualMonth]) -> ActualDemand {
    ActualDemand(months: months, partialMonths: [], customersAtEnd: [], streams: [])
  }

  @Test func aMonthIsHeldAgainstTheLastPlanIssuedBeforeIt() {
    let plans: [IssuedPlan] = [
      .made(
        number: 1, issued: "2026-12-15", months: (0..<4).map { .made(january + $0, tickets: 1000) }),
      .made(
        number: 2, issued: "2027-01-31", months: (1..<4).map { .made(january + $0, tickets: 2000) }),
      .made(
        number: 3, issued: "2027-03-01", months: (2..<4).map { .made(january + $0, tickets: 3000) }),
    ]
    let compared = PlanActuals(
      of: actual((-1..<4).map { ActualMonth(month: january + $0, tickets: 1500) }), against: plans,
      clock: .utc, scenario: nil)
    #expect(compared.months.map(\.month) == (0..<4).map { january + $0 })
    #expect(compared.months.map(\.planNumber) == [1, 2, 3, 3])
    #expect(compared.months.map(\.plannedTickets) == [1000, 2000, 3000, 3000])
    #expect(compared.byPlan.map(\.tickets.months) == [4, 3, 2])
    #expect(compared.coming.isEmpty)
  }

  @Test(arguments: [("2027-01-07", 1), ("2027-01-08", 0)])
  func aPlanIssuedAfterAMonthsFirstWeekIsNoPlanForIt(day: String, count: Int) {
    let compared = PlanActuals(
      of: actual([ActualMonth(month: january, tickets: 1500)]),
      against: [.made(issued: day)], clock: .utc, scenario: nil)
    #expect(compared.months.count == count)
  }
}
