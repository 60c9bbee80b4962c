import Hiring
import TestSupport
import Testing
import Workforce

@Suite struct ExplanationTests {
  private func explained(_ name: String, _ problem: HiringProblem, month: Int = 0) throws
    -> Explanation
  {
    let plan = planHiring(problem, seed: 1)
    return try #require(
      explanations(of: plan, for: problem, month: month).first { $0.name == name })
  }

  @Test func repsNeededOpensIntoItsFactorsInOrder() throws {
    var problem = HiringProblem.made(level: 300)
    problem.roles[0].productivity?.lowering = .divided(share: 0.2)
    problem.targetUtilisation = 0.9
    let explanation = try explained("repsNeeded", problem)
    #expect(
      explanation.steps.map(\.label) == [
        "customers", "incident rate", "level of a ramped rep",
        "lowered by 20 %, read as ÷ (1 + 20 %)", "target utilisation, the rest is slack",
        "rounded up to whole people",
      ])
    #expect(explanation.value == 7)
    // Without slack 6.232 → 7; without the lowering 5.77 → 6; without rounding 6.924….
    #expect(explanation.value(withoutStep: 3) == 6)
    #expect(explanation.value(withoutStep: 4) == 7)
    #expect(abs(explanation.value(withoutStep: 5)! - 1558 / 250 / 0.9) < 1e-12)
    #expect(explanation.value(withoutStep: 0) == nil)
  }

  /// Whatever the problem, each explanation ends at the plan's own figure.
  @Test func everyExplanationEndsAtTheFigureOfThePlan() throws {
    var problem = HiringProblem.made(customers: 400, months: 6)
    problem.segments[0].incidentRate = IncidentRate(byAge: [5, 3, 1])
    problem.segments[0].grossAdds = MonthlySeries([30, 60, 20])
    problem.segments[0].churn = MonthlySeries(constant: 0.03)
    problem.segments[0].recentAdds = [10, 20]
    problem.streams = [
      Stream(name: "Inbox", team: "Support", ticketsPerMonth: 50, isMerged: false)
    ]
    problem.policy = HireAheadPolicy(bufferShare: 0.1, bufferPeople: 1, confidence: 0.9)
    problem.roles[0].productivity?.spread = 0.2
    let plan = planHiring(problem, seed: 1)
    for month in plan.months.indices {
      let all = explanations(of: plan, for: problem, month: month)
      func value(_ name: String) -> Double? { all.first { $0.name == name }?.value }
      let line = plan.months[month].lines[0]
      #expect(abs(try #require(value("tickets")) - plan.months[month].tickets) < 1e-9)
      #expect(abs(try #require(value("repsNeededExact")) - line.exactNeed) < 1e-9)
      #expect(value("repsNeeded") == Double(line.needed))
      #expect(abs(try #require(value("representativeProductive")) - line.productive) < 1e-9)
    }
  }

  @Test func oneSegmentOfASumCanBeLeftOutToo() throws {
    var problem = HiringProblem.made()
    problem.segments.append(
      Segment(
        name: "Freemium", team: "Support", startingCustomers: 10_000,
        incidentRate: IncidentRate(byAge: [0.05])))
    let tickets = try explained("tickets", problem)
    #expect(tickets.value == 1558 + 500)
    #expect(tickets.value(withoutStep: 0) == 500)
    #expect(tickets.value(withoutStep: 1) == 1558)
  }
}
