import ArgumentParser
import Pipeline
import Reporting
import Workforce

/// `muster report`: a page for somebody who doesn't run the team.
struct ReportCommand: ParsableCommand {
  enum Kind: String, ExpressibleByArgument, CaseIterable {
    /// Why as many people as the plan asks for: one sheet for whoever pays.
    case hiring
  }

  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Writes a page for somebody who doesn't run the team.",
    discussion: """
      Reads muster.yaml in the workspace folder.

      Reports:
        hiring         why as many people as the plan asks for when the model says less: what they
                       cost and buy, on one printed sheet

      Examples:
        muster report hiring
        muster report hiring --format html --output cfo.html
      """)

  @Argument(help: ArgumentHelp("Which report: hiring.", valueName: "report"))
  var kind: Kind

  @OptionGroup var options: WorkspaceOptions

  @OptionGroup var output: ReportOptions

  func run() throws {
    let scenario = try options.place.scenario()
    let plan = Plan(for: scenario, seed: options.seed)
    switch kind {
    case .hiring:
      try output.write(
        HeadcountCaseReport(
          scenario: scenario, plan: plan.hiring, found: plan.headcountCase(),
          workspaceOption: options.asWritten),
        full: true)
    }
  }
}
