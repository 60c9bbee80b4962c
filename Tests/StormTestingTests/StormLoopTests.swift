import Foundation
import TestSupport
import Testing
import Workforce

@testable import StormTesting

/// Plays a storm on its own seed.
func played(
  _ problem: StormProblem, _ policy: StormPolicy = .nothing, replications: Int = 8,
  seed: UInt64 = 1, cores: Int? = nil
) throws -> StormOutcome {
  try #require(
    playStorm(problem, policy, StormTerms(seed: seed, replications: replications, cores: cores)) {
      _ in true
    })
}

/// The loop where everything is as expected: what can be counted by hand.
struct StormLoopTests {
  @Test func aTeamThatKeepsUpNeverBreaks() throws {
    let found = try played(.made())
    #expect(found.breaks == BreakDate(of: Array(repeating: -1, count: 8)))
    #expect(found.steps.allSatisfy { $0.backlog.p50 == 0 && $0.waitHours.p50 == 0 })
    #expect(found.stepsToRecover == nil)
    #expect(abs(found.steps[0].contacts.p50 - 1500 * 7 / 31) < 1e-3)
    #expect(abs(found.steps[0].capacity.p50 - 2000 * 7 / 31) < 1e-3)
  }

  @Test func whatIsTooMuchWaitsAndTheWaitIsWhatIsLeftOverWhatIsDone() throws {
    // 2,200 come in and 2,000 are done a month: after a week 200 × 7 ÷ 31 wait.
    let found = try played(.made(ticketsPerMonth: 2200))
    let left = 200.0 * 7 / 31
    #expect(abs(found.steps[0].backlog.p50 - left) < 0.01)
    #expect(abs(found.steps[0].waitHours.p50 - 24 * left / (2000.0 / 31)) < 0.01)
    #expect(abs(found.steps[3].backlog.p50 - 4 * left) < 0.05)
    // A day's work is 64.5 tickets: 45.2 wait after the first week, 90.3 after the second.
    #expect(found.breaks.p50 == 1)
    #expect(found.teams[0].causes == [.wait: 1])
    #expect(found.stillBroken == 1)
  }

  @Test func anEventBreaksATeamInTheWeekItBegins() throws {
    let launch = StormEvent(
      name: "Launch", start: CalendarDate(year: 2027, month: 3, day: 1)!, holdDays: 14,
      halfLifeDays: 7, incidentFactor: 2)
    let problem = StormProblem.made(events: [launch])
    let found = try played(problem)
    #expect(found.breaks.p50 == problem.launchStep)
    let before = found.steps[7].contacts.p50
    #expect(
      abs(found.steps[9].contacts.p50 / before * 28 / 31 * 31 / 28 - 2 * 28 / 31.0 * 31 / 28) < 0.25
    )
    #expect(try #require(found.stepsToRecover).p50 > 3)
    #expect(found.stillBroken == 0)
  }

  @Test func whoJoinsAndWhoLeavesAreCountedLikeAMonthAtATime() throws {
    let problem = StormProblem.made(adds: 100, churn: 0.05, stepDays: 1, months: 3)
    let found = try played(problem)
    // (1,000 + 100) × 95 %, three times.
    let end = (((1000 + 100) * 0.95 + 100) * 0.95 + 100) * 0.95
    #expect(abs(found.customersAtEnd.p50 - end) < 0.01)
    #expect(abs(found.steps[0].monthlyChurn.p50 - 0.05) < 1e-5)
    #expect(abs(found.churned.p50 - (1300 - end)) < 0.01)
  }

  @Test func peopleRampAndLeaveAtTheirOwnPace() throws {
    let role = Role.representative(ramp: [0.25, 0.5], attrition: 0.04)
    var problem = StormProblem.made(role: role, hires: [2], stepDays: 1, months: 3)
    problem.lines[0].people = [0, 0, 10]
    let found = try played(problem, .planned)
    // At the first day's end a day's share of those who leave in January is gone.
    #expect(abs(found.steps[0].people.p50 - 12 * pow(0.96, 1 / 31.0)) < 1e-4)
    // January: ten people and a quarter of two.
    #expect(abs(found.steps[0].capacity.p50 - 10.5 * 200 / 31) < 1e-3)
    #expect(abs(found.steps[30].people.p50 - 12 * 0.96) < 1e-4)
    #expect(abs(found.steps[31].capacity.p50 - 11 * 0.96 * 200 / 28) < 1e-3)
    #expect(abs(found.hires.p50 - 2) < 1e-9)
  }

  @Test func reactiveHiringOpensOneAfterEachMonthOfTooMuchWork() throws {
    // 1,900 of 2,000 is more than nine tenths; each one brings 200 more.
    let problem = StormProblem.made(ticketsPerMonth: 1900, targetUtilisation: 0.9)
    let found = try played(problem, .reactive)
    // January was too much, so one starts in February: 1,900 of 2,200 is not.
    #expect(found.steps[3].people.p50 == 10)
    #expect(found.steps[5].people.p50 == 11)
    #expect(found.hires.p50 == 1)
  }

  @Test func roundingUpHiresWhoIsMissingForTheMonth() throws {
    // 2,300 ÷ (200 × 0.9) = 12.8: 13 people, three more than there are.
    let problem = StormProblem.made(ticketsPerMonth: 2300, targetUtilisation: 0.9)
    let rounded = try played(problem, .roundUp(bufferShare: 0, bufferPeople: 0))
    #expect(rounded.steps[0].people.p50 == 13)
    let ahead = try played(problem, .roundUp(bufferShare: 0.1, bufferPeople: 1))
    // × 1.1 = 14.06: 15, and one on top.
    #expect(ahead.steps[0].people.p50 == 16)
  }

  @Test func leadsFollowWhomTheyLead() throws {
    var problem = StormProblem.made(ticketsPerMonth: 4000)
    let lead = Role(
      name: "Lead", work: .supervision(spanOfControl: 5, of: ["Representative"]), productivity: nil)
    problem.hiring.roles.append(lead)
    problem.lines.append(
      StormLine(
        team: "Support", role: lead, contactsPerMonth: 0, hoursPerMonth: 128, people: [0, 2]))
    let found = try played(problem, .roundUp(bufferShare: 0, bufferPeople: 0))
    // Twenty representatives need four leads; the first two are opened once the twenty are on order.
    #expect(found.steps[6].lines.map(\.people) == [20, 4])
  }

  @Test func aClassTakesNoMoreThanItHasRoomFor() throws {
    let terms = HiringTerms(
      timeToFillDays: 0, noticeDays: 0, classMonths: [1, 3, 5], classSize: 2)
    let problem = StormProblem.made(hires: [5], terms: terms)
    let found = try played(problem, .planned)
    #expect([0, 7, 9, 16, 18].map { found.steps[$0].people.p50 } == [12, 12, 14, 14, 15])
  }

  @Test func whatTheFirstLineCantSolveIsTakenOn() throws {
    var problem = StormProblem.made()
    let specialist = Role(
      name: "Specialist",
      work: .escalations(rate: 0.1, from: "Representative", coachingHoursPerNewHire: 0),
      productivity: Productivity(basis: .ticketsPerMonth(100), includesShrinkage: true))
    problem.hiring.roles.append(specialist)
    problem.lines.append(
      StormLine(
        team: "Support", role: specialist, contactsPerMonth: 100, hoursPerMonth: 128,
        people: [0, 1]))
    // 150 are passed on in a month, and one specialist solves 100.
    let found = try played(problem)
    #expect(abs(found.steps[0].lines[1].backlog - 50.0 * 7 / 31) < 0.01)
    #expect(found.teams[0].causes == [.escalations: 1])
    #expect(found.steps[10].backlog.p50 == 0)
  }

  @Test func whoCoachesSolvesLess() throws {
    var problem = StormProblem.made(role: .representative(ramp: [0, 0]), hires: [2])
    problem.curves.coachingHoursPerNewHire = 12.8
    // Two new hires take a fifth of a person of ten, who solve 200 each.
    let found = try played(problem, .planned)
    #expect(abs(found.steps[0].capacity.p50 - (2000 - 0.2 * 200) * 7 / 31) < 1e-3)
  }

  @Test func streamsOutsideTheQueueAreWorkToo() throws {
    var problem = StormProblem.made(adds: 500)
    problem.hiring.streams = [
      Stream(
        name: "Inbox", team: "Support", ticketsPerMonth: 100, isMerged: false, duplicateShare: 0.5),
      Stream(name: "In the queue already", team: "Support", ticketsPerMonth: 70, isMerged: true),
    ]
    // Half of the inbox is duplicates, and it grows as customers do: 1,500 instead of 1,000.
    let found = try played(problem)
    #expect(abs(found.steps[0].contacts.p50 - (2250 + 75) * 7 / 31) < 0.01)
  }
}
