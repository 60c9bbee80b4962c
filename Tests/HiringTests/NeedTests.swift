import Hiring
import TestSupport
import Testing
import Workforce

@Suite struct NeedTests {
  @Test func slackAtEightyFivePercentTakesAnEighthPerson() {
    var problem = HiringProblem.made()
    problem.targetUtilisation = 0.85
    let plan = planHiring(problem, seed: 1)
    #expect(abs(plan.repsNeededExact - 1558 / (250 * 0.85)) < 1e-12)
    #expect(plan.repsNeeded == 8)
  }

  @Test func handleTimeAndPaidHoursGiveTheLevelLessShrinkage() {
    var problem = HiringProblem.made()
    problem.roles[0].productivity = Productivity(
      basis: .handleTime(minutes: 24, paidHoursPerMonth: 160), includesShrinkage: false)
    problem.shrinkage = Shrinkage([
      .init(name: "meetings", share: 0.05), .init(name: "leave", share: 0.15),
    ])
    #expect(abs(planHiring(problem, seed: 1).ticketsPerRepPerMonth - 320) < 1e-9)
  }

  @Test func shrinkageInsideTheLevelIsSaidAndNotAppliedAgain() throws {
    var problem = HiringProblem.made()
    problem.shrinkage = Shrinkage([.init(name: "all", share: 0.2)])
    let plan = planHiring(problem, seed: 1)
    #expect(plan.repsNeeded == 7)
    let warning = try #require(plan.warnings.first)
    #expect(warning.hasPrefix("Shrinkage of 20 % is not taken off again"))
  }

  @Test func loweringAndShrinkageTogetherAreSaidToCountTwice() {
    var problem = HiringProblem.made(level: 300)
    problem.shrinkage = Shrinkage([.init(name: "all", share: 0.2)])
    problem.roles[0].productivity?.includesShrinkage = false
    problem.roles[0].productivity?.lowering = .times(share: 0.2)
    #expect(planHiring(problem, seed: 1).warnings.contains { $0.contains("counted twice") })
  }

  @Test func anUnmergedStreamCountsOnTopAndAMergedOneOnce() {
    var problem = HiringProblem.made()
    problem.streams = [
      Stream(
        name: "Founder's inbox", team: "Support", ticketsPerMonth: 100, owner: "Dana",
        isMerged: false, duplicateShare: 0.2)
    ]
    let outside = planHiring(problem, seed: 1)
    #expect(outside.months[0].tickets == 1638)
    #expect(outside.months[0].ticketsOutsideQueue == 80)
    #expect(outside.warnings.contains { $0.hasPrefix("Founder's inbox, which Dana looks after") })
    problem.streams[0].isMerged = true
    let merged = planHiring(problem, seed: 1)
    #expect(merged.months[0].tickets == 1558)
    #expect(merged.warnings.isEmpty)
  }

  @Test func differingPeopleNeedMoreOfThemForTheSameConfidence() {
    var problem = HiringProblem.made(ticketsPerMonth: 25_000)
    problem.roles[0].productivity?.spread = 0.3
    problem.policy.confidence = 0.95
    let plan = planHiring(problem, seed: 1)
    // n − 1.645 · 0.3 · √n = 100
    #expect(plan.repsNeeded == 106)
    #expect(plan.months[0].lines[0].probabilityCarried! > 0.95)
  }

  @Test func specialistsFollowEscalationsAndCoachingAndManagersFollowHeads() {
    var problem = HiringProblem.made(ticketsPerMonth: 2500, reps: nil, months: 2)
    problem.roles += [
      Role(
        name: "Specialist",
        work: .escalations(rate: 0.1, from: "Representative", coachingHoursPerNewHire: 16),
        productivity: Productivity(basis: .ticketsPerMonth(100), includesShrinkage: true)),
      Role(
        name: "Manager",
        work: .supervision(spanOfControl: 8, of: ["Representative", "Specialist"]),
        productivity: nil),
    ]
    let lines = planHiring(problem, seed: 1).months[0].lines
    #expect(lines.map(\.needed) == [10, 3, 2])
    #expect(abs(lines[2].exactNeed - 13.0 / 8) < 1e-12)
    problem.people = [
      PeopleGroup(role: "Representative", team: "Support", count: 8),
      PeopleGroup(role: "Specialist", team: "Support", count: 3),
      PeopleGroup(role: "Manager", team: "Support", count: 2),
    ]
    let coached = planHiring(problem, seed: 1).months[0].lines[1]
    #expect(abs(coached.exactNeed - (2.5 + 2 * 16 / 160.0)) < 1e-12)
  }

  @Test func buffersComeBeforeAndAfterRounding() {
    var problem = HiringProblem.made()
    problem.policy.bufferShare = 0.15
    #expect(planHiring(problem, seed: 1).repsNeeded == 8)
    problem.policy.bufferPeople = 1
    #expect(planHiring(problem, seed: 1).repsNeeded == 9)
  }

  @Test func fewerCustomersLeaveAtTheMonthsStartAndNeverMoreThanThereAre() {
    var problem = HiringProblem.made(customers: 100, months: 3)
    problem.segments[0].incidentRate = IncidentRate(byAge: [5, 1])
    problem.segments[0].grossAdds = MonthlySeries([10, -30, -500])
    let months = planHiring(problem, seed: 1).months
    #expect(months.map(\.customers) == [110, 80, 0])
    #expect(months.map(\.tickets) == [150, 80, 0])
  }

  @Test func aBufferOfPeopleIsFirstLineOnly() {
    var problem = HiringProblem.made(ticketsPerMonth: 2500)
    problem.policy.bufferPeople = 1
    problem.roles.append(
      Role(
        name: "Manager", work: .supervision(spanOfControl: 11, of: ["Representative"]),
        productivity: nil))
    #expect(planHiring(problem, seed: 1).months[0].lines.map(\.needed) == [11, 1])
  }

  @Test func thePriceOfRoundingUpIsThePeopleAheadAndWhatTheyCouldTake() throws {
    var problem = HiringProblem.made()
    problem.roles[0].salaryPerYear = 48_000
    let price = try #require(planHiring(problem, seed: 1).policyPrice)
    #expect(abs(price.peopleAhead - 0.768) < 1e-9)
    #expect(abs(price.costPerMonth! - 3072) < 1e-6)
    #expect(abs(price.spareTicketsPerMonth - 192) < 1e-6)
  }
}
