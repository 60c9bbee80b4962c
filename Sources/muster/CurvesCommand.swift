import ArgumentParser
import FileFormats
import Foundation
import Pipeline
import Reporting
import Workforce

/// `muster curves`: what waiting and overload do, by which curves, and what the history says of them.
struct CurvesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "curves",
    abstract: "Shows what waiting and overload do in a storm, and fits it to the imported history.",
    discussion: """
      Every relation that muster storm plays is a curve with three numbers: how waits drive churn, \
      repeated contacts and calls, and how load drives attrition and absence. Shown are the curves in \
      force and where they come from; with --fit also what the imported contacts, customers and people \
      say of them.

      Examples:
        muster curves
        muster curves --fit
        muster curves --fit --format html --output curves.html
        muster curves --apply
      """)

  @OptionGroup var options: WorkspaceOptions

  @Flag(help: "Hold the curves against the imported history.")
  var fit = false

  @Flag(help: "Write the fitted curves into muster.yaml, and print what changed.")
  var apply = false

  @Option(
    help: ArgumentHelp(
      "The zone of days and weeks; without it, that of the model's first site, else UTC.",
      valueName: "zone"))
  var timeZone: String?

  @OptionGroup var output: ReportOptions

  func run() throws {
    let workspace = options.place
    let hasModel = FileManager.default.fileExists(
      atPath: workspace.modelFile.path(percentEncoded: false))
    let scenario = hasModel ? try workspace.scenario() : nil
    let (clock, _) = try wallClock(timeZone, site: scenario?.sites.first)
    let history = fit || apply ? try strain(clock) : nil
    let study = CurveStudy(of: scenario, history: history, seed: options.seed)
    if apply {
      guard history != nil else { throw options.nothingImported }
      return try write(study, to: hasModel ? try workspace.modelText() : nil)
    }
    try output.write(
      CurvesReport(
        study: study, company: scenario?.company, fitsAsked: fit,
        workspaceOption: options.asWritten),
      full: true)
  }

  private func strain(_ clock: WallClock) throws -> StrainHistory? {
    let agents = try options.importedAgents()
    let history = try options.importedHistory()?.strain(
      clock: clock, agents: agents, progress: showMeasuring)
    Terminal.endProgress()
    return history
  }

  private func write(_ study: CurveStudy, to text: String?) throws {
    let edits = CurveModelEdits(study)
    try options.apply(
      edits.edits, to: text, notices: edits.notices, next: "muster storm"
    ) { text in
      _ = try ModelFile.read(
        text, named: options.place.modelFile.shownPath, startingIn: try SystemDate.thisMonth() + 1)
    }
  }
}
