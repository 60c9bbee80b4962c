import Pipeline
import Reporting
import Testing
import Workforce

@Suite struct HiringTextTests {
  private let plain = TextStyle(width: 100, colour: false, full: false)

  private func startup(months: Int = 12, present: Double = 5) -> HiringReport {
    let (scenario, plan) = MadePlans.startup(months: months, present: present)
    return HiringReport(
      scenario: scenario, plan: plan, explanations: [MadePlans.whyRepsNeeded])
  }

  private func growing() -> HiringReport {
    let (scenario, plan) = MadePlans.growing()
    return HiringReport(
      scenario: scenario, plan: plan, explanations: [MadePlans.whyRepsNeeded])
  }

  @Test func theFirstLineIsTheAnswerWithItsArithmetic() {
    let firstLine = startup().text(style: plain).split(separator: "\n")[0]
    #expect(
      firstLine
        == "You need 7 reps: 1,558 tickets a month ÷ 250 per rep = 6.232, rounded up.")
  }

  @Test func aStartupsPlanReadsAsBefore() throws {
    try expectSnapshot(startup().text(style: plain), named: "startup.txt")
  }

  @Test func aGrowingTeamsPlanReadsAsBefore() throws {
    try expectSnapshot(
      growing().text(style: TextStyle(width: 80, colour: false, full: false)),
      named: "growing-80.txt")
    try expectSnapshot(
      growing().text(style: TextStyle(width: 120, colour: false, full: true)),
      named: "growing-120-full.txt")
  }

  @Test func manyTeamsAreALineEachUntilAskedForAll() throws {
    let (scenario, plan) = MadePlans.manyTeams()
    let report = HiringReport(scenario: scenario, plan: plan, explanations: [])
    let short = report.text(style: TextStyle(width: 80, colour: false, full: false))
    let full = report.text(style: TextStyle(width: 80, colour: false, full: true))
    try expectSnapshot(short, named: "many-teams-80.txt")
    #expect(!short.contains("Product · Representative"))
    #expect(full.contains("Facturación · Specialist"))
  }

  @Test func aTeamThatIsShortIsNamedEvenWhenAllTogetherAreEnough() {
    let wide = TextStyle(width: 200, colour: false, full: false)
    var (scenario, plan) = MadePlans.growing(months: 1)
    plan.months[0].lines[0].productive = 10
    plan.months[0].lines[2].productive = 20
    let text = HiringReport(scenario: scenario, plan: plan, explanations: []).text(style: wide)
    #expect(text.contains("But Product has 5.0 too few."))
    scenario.hiring.teams = ["Product"]
    plan.months[0].lines[0].productive = 20
    let enough = HiringReport(scenario: scenario, plan: plan, explanations: []).text(style: wide)
    #expect(!enough.contains("too few"))
  }

  @Test func aMonthAloneHasNoTrendAndNoSparkline() throws {
    try expectSnapshot(startup(months: 1, present: 7).text(style: plain), named: "one-month.txt")
  }

  @Test func aPlanWithoutMonthsSaysSo() {
    let (scenario, plan) = MadePlans.empty()
    let text = HiringReport(scenario: scenario, plan: plan, explanations: []).text(style: plain)
    #expect(text.hasPrefix("This plan has no months"))
  }

  @Test(arguments: [80, 100, 120]) func noLineIsWiderThanAsked(width: Int) {
    let (scenario, plan) = MadePlans.manyTeams()
    let many = HiringReport(
      scenario: scenario, plan: plan, explanations: [MadePlans.whyRepsNeeded])
    let made = MadePlans.fiftyMore()
    let change = HiringChangeReport(scenario: made.scenario, change: made.change)
    let explanation = ExplanationReport(explanation: MadePlans.whyRepsNeeded)
    for report in [growing(), many, change, explanation] as [any Report] {
      for full in [false, true] {
        let style = TextStyle(width: width, colour: false, full: full)
        for line in report.text(style: style).split(separator: "\n") {
          #expect(line.count <= width, "\(line)")
        }
      }
    }
  }

  @Test func withoutColourThereIsNoEscapeCharacterEvenInNames() {
    let (scenario, plan) = MadePlans.startup(team: "Sup\u{1B}[31mport")
    let text = HiringReport(scenario: scenario, plan: plan, explanations: []).text(style: plain)
    #expect(!text.contains("\u{1B}"))
  }

  @Test func colourAddsNothingButEscapes() {
    let coloured = growing().text(style: TextStyle(width: 100, colour: true, full: false))
    let bare = coloured.replacing(#/\u{1B}\[[0-9]*m/#, with: "")
    #expect(coloured.contains("\u{1B}[31m"))
    #expect(bare == growing().text(style: plain))
  }

  @Test func allMonthsAreShownWhenAskedAndFoldedOnesAreNamed() {
    let full = startup().text(style: TextStyle(width: 100, colour: false, full: true))
    let folded = startup().text(style: plain)
    #expect(full.contains("\n  2027-09"))
    #expect(!full.contains("--all shows every month"))
    #expect(!folded.contains("\n  2027-09"))
    #expect(folded.contains("--all shows every month"))
  }
}
