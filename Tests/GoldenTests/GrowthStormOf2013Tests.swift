import FileFormats
import Foundation
import Pipeline
import Testing
import Workforce

/// The example holds what is told of that year: a wait that collapses within a week, churn that triples
/// within a month, four months to recover, and none of it with a plan.
@Suite struct GrowthStormOf2013Tests {
  private static let answer: StormAnswer = {
    do {
      let folder = ExampleTests.examples.appending(path: "growth-storm-2013")
      let scenario = try ModelFile.read(
        String(contentsOf: folder.appending(path: "muster.yaml"), encoding: .utf8),
        named: "muster.yaml", startingIn: Month(year: 2001, number: 1))
      return try Storm(
        for: scenario, seed: 1, replications: 500, stepDays: 7, weeks: nil, policy: "planned"
      ).answer([.policies, .pace]) { _ in true }
    } catch {
      preconditionFailure("The example can be read: \(error)")
    }
  }()

  private var launch: Int { Self.answer.problem.launchStep ?? 0 }

  private func outcome(_ policy: String) throws -> StormOutcome {
    try #require(Self.answer.outcomes.first { $0.policy == policy })
  }

  @Test func aboutTwentyFiveRepsAreHiredAsTheOthersAreSwamped() throws {
    let people = try outcome("reactive").steps.map(\.people.p50)
    #expect((23...27).contains(people[launch]))
  }

  @Test func withinAWeekTheWaitGoesFromNextToNothingToDontSendATicketThisWeek() throws {
    let steps = try outcome("reactive").steps
    #expect(launch == 33)
    for step in launch - 8..<launch { #expect(steps[step].waitHours.p50 < 6) }
    // Seven days at the launch week's end: not this week.
    #expect(steps[launch].waitHours.p50 > 5 * 24)
    #expect(steps[launch + 1].waitHours.p50 > 10 * 24)
    #expect(try outcome("reactive").breaks.p50 == launch)
  }

  @Test func withinAMonthChurnHasTripled() throws {
    let steps = try outcome("reactive").steps
    #expect(steps[launch + 4].monthlyChurn.p50 > 3 * steps[launch - 1].monthlyChurn.p50)
  }

  @Test func itTakesAboutFourMonthsToRecover() throws {
    let steps = try outcome("reactive").steps
    let over = try #require((launch..<steps.count).first { steps[$0].waitHours.p50 < 24 })
    #expect((14...20).contains(over - launch))
    #expect((13...20).contains(try #require(outcome("reactive").stepsToRecover).p50))
  }

  @Test func plannedTheSameStormPasses() throws {
    let planned = try outcome("planned")
    #expect(planned.breaks.probability < 0.1)
    #expect(planned.steps.allSatisfy { $0.waitHours.p50 < 6 })
    let before = planned.steps[launch - 1].monthlyChurn.p50
    #expect(planned.steps.allSatisfy { $0.monthlyChurn.p50 < 1.2 * before })
    #expect(planned.customersAtEnd.p50 > (try outcome("reactive")).customersAtEnd.p50)
  }

  @Test func thePlansGrowthIsSafeAndNotMuchMore() throws {
    guard case .bracketed(let safe, let unsafe) = try #require(Self.answer.pace).result else {
      Issue.record("The pace lies between two that were played.")
      return
    }
    #expect(safe.factor >= 1 && unsafe.factor < 1.3)
  }
}
