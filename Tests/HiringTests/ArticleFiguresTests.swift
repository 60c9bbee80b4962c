import Hiring
import TestSupport
import Testing
import Workforce

/// The figures of the hiring model's origin.
@Suite struct ArticleFiguresTests {
  @Test func sixPointTwoThreeMeansSeven() {
    let plan = planHiring(.made(), seed: 1)
    #expect(plan.incidentRate == 1.558)
    #expect(abs(plan.repsNeededExact - 6.232) < 1e-12)
    #expect(plan.repsNeeded == 7)
  }

  @Test func threeHundredLoweredByTwentyPercentIs240Or250() {
    var problem = HiringProblem.made(level: 300)
    problem.roles[0].productivity?.lowering = .times(share: 0.2)
    #expect(planHiring(problem, seed: 1).ticketsPerRepPerMonth == 240)
    problem.roles[0].productivity?.lowering = .divided(share: 0.2)
    #expect(planHiring(problem, seed: 1).ticketsPerRepPerMonth == 250)
  }

  @Test func theReadingUsedIsNamedWithTheOtherOne() throws {
    var problem = HiringProblem.made(level: 300)
    problem.roles[0].productivity?.lowering = .times(share: 0.2)
    let plan = planHiring(problem, seed: 1)
    let level = try #require(
      explanations(of: plan, for: problem, month: 0).first { $0.name == "ticketsPerRepPerMonth" })
    #expect(level.steps[1].label == "lowered by 20 %, read as × (1 − 20 %)")
    #expect(level.notes == ["Read the other way, 300 lowered by 20 % is 250."])
  }

  @Test func fiftyMoreCustomersWriteSeventyEightMoreTickets() {
    var problem = HiringProblem.made()
    let before = planHiring(problem, seed: 1)
    problem.segments[0].grossAdds = MonthlySeries([50, 0])
    let after = planHiring(problem, seed: 1)
    #expect(abs(after.months[0].tickets - before.months[0].tickets - 77.9) < 1e-9)
    #expect(abs(after.repsNeededExact - 6.5436) < 1e-9)
    #expect(after.repsNeeded == 7)
  }

  @Test func frontLoadedCustomersWriteFiveTicketsFirstAndOneLater() {
    var problem = HiringProblem.made(customers: 100, months: 3)
    problem.segments[0].incidentRate = IncidentRate(byAge: [5, 1])
    problem.segments[0].grossAdds = MonthlySeries([10, 0])
    let tickets = planHiring(problem, seed: 1).months.map(\.tickets)
    #expect(tickets == [100 + 50, 110, 110])
  }
}
