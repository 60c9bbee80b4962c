import Pipeline
import Reporting
import Testing
import Workforce

@Suite struct PolicyTextTests {
  private let plain = TextStyle(width: 100, colour: false, full: false)

  private func report(
    _ comparison: PolicyComparison, teams: [String] = ["Support"]
  ) -> PolicyReport {
    var (scenario, _) = MadePlans.startup()
    scenario.hiring.teams = teams
    return PolicyReport(scenario: scenario, comparison: comparison)
  }

  @Test func policiesReadAsBefore() throws {
    try expectSnapshot(
      report(MadeComparison.growing()).text(style: plain), named: "policies.txt")
  }

  @Test func theHeadlineSetsPlannedAgainstReactive() {
    #expect(
      report(MadeComparison.growing()).headline
        == "Hiring as planned leaves none of 6 months overloaded; hiring one more when swamped "
        + "leaves 5, and 69 % of tickets are late instead of 0 %.")
  }

  @Test func theSizeUpToWhichReactiveHiringWorksIsSaid() {
    let text = report(MadeComparison.growing()).text(
      style: TextStyle(width: 500, colour: false, full: false))
    #expect(
      text.contains(
        "works for a team like this of up to about 25 people; from 26 on it fails"))
    // 0.78 hires a month for six months.
    #expect(text.contains("6 months later, when 4.7 are missing"))
  }

  @Test func severalTeamsHaveALineEach() {
    let teams = ["Product", "Billing"]
    let text = report(MadeComparison.growing(teams: teams), teams: teams).text(style: plain)
    #expect(text.contains("fails in every team, from 26 people on"))
    #expect(text.firstMatch(of: #/\n  Product +26 +0\.78 +6\n/#) != nil)
  }

  @Test func whereNothingEverFailsReactingIsEnough() {
    var comparison = MadeComparison.growing()
    comparison.reactiveReach[0].sizes = [3, 300].map { MadeComparison.size(of: $0, isHeld: true) }
    comparison.reactiveReach[0].failsFrom = nil
    let text = report(comparison).text(
      style: TextStyle(width: 500, colour: false, full: true))
    #expect(text.contains("keeps up at every size tried, 3 to 300 people"))
    #expect(!text.contains("How large a team"))
  }

  @Test func aWaitWithoutEndIsSaidInWordsAndIsNullForPrograms() {
    var comparison = MadeComparison.growing()
    comparison.outcomes[0].months[5].longestWaitDays = .infinity
    let report = report(comparison)
    #expect(report.text(style: plain).contains("no end"))
    #expect(report.json().contains("\"longestWaitDays\": null"))
    #expect(!report.csv().contains("inf"))
  }

  @Test func everyPolicyHasARowAMonthForSpreadsheets() {
    let rows = report(MadeComparison.growing()).csv().split(separator: "\n")
    #expect(rows.count == 1 + 3 * 6)
    #expect(rows[0].hasPrefix("policy,month,present"))
  }
}
