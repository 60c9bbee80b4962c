import ArgumentParser
import FileFormats
import Foundation
import Pipeline
import Reporting
import Workforce

/// `muster demand`: what came in, measured from the imported history.
struct DemandCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demand",
    abstract: "Measures what came in, who wrote it, and how much an agent resolves.",
    discussion: """
      Measures the history that muster import has read: volume by month, incident rate by segment \
      and by the customer's age, tickets per agent per month, backlog, and when in the week \
      contacts come in.

      Examples:
        muster demand
        muster demand --format json --time-zone Europe/Dublin
        muster demand --format html --output demand.html
        muster demand --apply
      """)

  @OptionGroup var options: WorkspaceOptions

  @OptionGroup var measuring: MeasuringOptions

  @Option(
    help: ArgumentHelp(
      "Agent-months below this share of the typical level are those of people who help out.",
      valueName: "share"))
  var occasional = 0.25

  @Flag(help: "Write the measured figures into muster.yaml, and print what changed.")
  var apply = false

  @OptionGroup var output: ReportOptions

  func run() async throws {
    let workspace = options.place
    let modelText = try? String(contentsOf: workspace.modelFile, encoding: .utf8)
    let scenario = try modelText.flatMap { try self.scenario(of: $0, workspace) }
    let (clock, reason) = try measuring.clock(site: scenario?.sites.first)
    var problems = measuring.problems
    if !(0..<1).contains(occasional) {
      problems.append(
        Problem(
          at: "--occasional", "\(occasional) is no share.",
          remedy: "Give a share from 0 to under 1, such as 0.25."))
    }
    guard problems.isEmpty else { throw Problems(problems) }
    let demand = try measuredDemand(clock: clock, streams: scenario?.hiring.streams ?? [])
    if apply {
      try apply(demand, to: modelText, scenario: scenario, in: workspace)
      return try Terminal.standardOutput("Months are those of \(clock.name), \(reason).")
    }
    let report = DemandReport(
      demand: demand, company: scenario?.company, timeZoneReason: reason,
      workspaceOption: options.asWritten)
    try output.write(report, full: true)
  }

  /// The model, if it can be read; measuring needs nothing of it but a time zone.
  private func scenario(of text: String, _ workspace: Workspace) throws -> Scenario? {
    let now = WallClock.utc.localTime(at: SystemClock.now).date.containingMonth
    do {
      return try ModelFile.read(
        text, named: workspace.modelFile.shownPath, startingIn: now + 1)
    } catch let problems as Problems {
      if apply { throw problems }
      return nil
    }
  }

  private func measuredDemand(clock: WallClock, streams: [Workforce.Stream]) throws
    -> MeasuredDemand
  {
    let demand = try options.importedHistory()?.measured(
      clock: clock, occasionalShare: occasional, duplicateHours: measuring.duplicateHours,
      streams: streams, progress: showMeasuring)
    Terminal.endProgress()
    guard let demand else { throw options.nothingImported }
    return demand
  }

  private func apply(
    _ demand: MeasuredDemand, to text: String?, scenario: Scenario?, in workspace: Workspace
  ) throws {
    let hasSegments = text?.split(separator: "\n").contains { $0.hasPrefix("segments:") } ?? false
    let measured = scenario.map {
      MeasuredModelEdits(demand, for: $0, hasSegments: hasSegments)
    }
    try options.apply(
      measured?.edits ?? [], to: scenario == nil ? nil : text, notices: measured?.notices ?? [],
      next: "muster hire"
    ) { _ = try self.scenario(of: $0, workspace) }
  }
}
