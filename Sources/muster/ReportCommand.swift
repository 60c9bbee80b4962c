import ArgumentParser
import Pipeline
import Reporting
import Workforce

/// `muster report`: a page for somebody who doesn't run the team.
struct ReportCommand: ParsableCommand {
  enum Kind: String, ExpressibleByArgument, CaseIterable {
    /// Why as many people as the plan asks for: one sheet for whoever pays.
    case hiring
    /// When support breaks and how fast growth may be: one sheet for the board.
    case storm
  }

  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Writes a page for somebody who doesn't run the team.",
    discussion: """
      Reads muster.yaml in the workspace folder.

      Reports:
        hiring         why as many people as the plan asks for when the model says less: what they
                       cost and buy, on one printed sheet
        storm          when support breaks, how fast growth may safely be, and what that costs, on one
                       printed sheet

      Examples:
        muster report hiring
        muster report hiring --format html --output cfo.html
        muster report storm --format html --output board.html
      """)

  @Argument(help: ArgumentHelp("Which report: hiring or storm.", valueName: "report"))
  var kind: Kind

  @OptionGroup var options: WorkspaceOptions

  @OptionGroup var output: ReportOptions

  func run() throws {
    let scenario = try options.place.scenario()
    switch kind {
    case .hiring:
      let plan = Plan(for: scenario, seed: options.seed)
      try output.write(
        HeadcountCaseReport(
          scenario: scenario, plan: plan.hiring, found: plan.headcountCase(),
          workspaceOption: options.asWritten),
        full: true)
    case .storm:
      let storm = try Storm(
        for: scenario, seed: options.seed, replications: 500, stepDays: 7, weeks: nil,
        policy: "planned")
      let questions: Set<StormAnswer.Question> = [.policies, .importance, .pace, .safeHires]
      let answer = StormProgress.watched { goesOn in
        storm.answer(
          scenario.storm.events.isEmpty ? questions : questions.union([.launch]), goesOn: goesOn)
      }
      try output.write(
        StormBoardReport(
          scenario: scenario, answer: answer, assumptions: storm.assumptions,
          workspaceOption: options.asWritten),
        full: true)
    }
  }
}
