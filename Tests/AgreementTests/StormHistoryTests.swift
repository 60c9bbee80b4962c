import Pipeline
import StormTesting
import TestSupport
import Testing
import Workforce

/// A history that is played again meets the contacts that came.
struct StormHistoryTests {
  /// Twenty weeks from Monday 2026-06-01, 300 contacts in each and twice as many in one; a hundred
  /// customers join and ten leave in every week.
  private let history = StrainHistory(
    timeZone: "UTC",
    weeks: (0..<20).map { week in
      StrainWeek(
        firstDay: CalendarDate(year: 2026, month: 6, day: 1)! + 7 * week,
        deferred: week == 10 ? 640 : 320, repeated: week == 10 ? 40 : 20, agentsAtWork: 8,
        customers: 1000 + 90 * week, customersLeft: 10)
    }, tellsWaits: true, tellsCustomers: true, tellsPeople: false)

  private var scenario: Scenario {
    var hiring = HiringProblem.made(customers: 5000, ticketsPerMonth: 4000, level: 200, reps: 20)
    hiring.roles[0].attrition = .none
    return Scenario(company: nil, hiring: hiring)
  }

  @Test func contactsCustomersAndPeopleAreThoseOfThen() throws {
    let replayed = try scenario.replaying(history, people: nil)
    #expect(replayed.scenario.hiring.firstMonth == Month("2026-06")!)
    #expect(replayed.scenario.hiring.monthCount == 4)
    #expect(replayed.scenario.hiring.people.map(\.count) == [8])
    #expect(replayed.scenario.hiring.segments[0].startingCustomers == 1000)
    #expect(replayed.words.hasSuffix("from 2026-06 to 2026-09, and the 8 people of then"))
    var problem = try Storm(
      for: replayed.scenario, seed: 1, replications: 8, stepDays: 7, weeks: nil, policy: "nothing"
    ).problem
    problem.curves = .none
    problem.uncertainty = .none
    let played = playStorm(
      problem, .nothing, StormTerms(seed: 1, replications: 8), goesOn: { _ in true })
    let outcome = try #require(played)
    for step in 0..<17 {
      let came = step == 10 ? 600.0 : 300
      #expect(abs(outcome.steps[step].contacts.p50 - came) < 0.01, "week \(step + 1)")
    }
    // After four months, 17 weeks: 90 more in each.
    #expect(abs(outcome.customersAtEnd.p50 - (1000 + 90 * 17)) < 100)
  }

  @Test func whoWasThereCanBeSaid() throws {
    let replayed = try scenario.replaying(history, people: 12)
    #expect(replayed.scenario.hiring.people.map(\.count) == [12])
  }

  @Test func aHistoryThatNamesNobodyAsksWhoWasThere() throws {
    var nameless = history
    for index in nameless.weeks.indices { nameless.weeks[index].agentsAtWork = 0 }
    let problems = try #require(throws: Problems.self) {
      try scenario.replaying(nameless, people: nil)
    }
    #expect(problems.all.map(\.place) == ["--history"])
    #expect(problems.all[0].remedy.contains("--people 12"))
    #expect(try scenario.replaying(nameless, people: 5).scenario.hiring.people.map(\.count) == [5])
  }

  @Test func twoMonthsAreTooFewToPlay() throws {
    var short = history
    short.weeks = Array(short.weeks.prefix(9))
    let problems = try #require(throws: Problems.self) {
      try scenario.replaying(short, people: nil)
    }
    #expect(problems.all.map(\.place) == ["--history"])
    #expect(problems.all[0].cause.contains("2 full months"))
  }
}
