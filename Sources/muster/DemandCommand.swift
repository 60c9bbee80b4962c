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
        muster demand --apply --people
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

  @Flag(
    help:
      "With --apply: also write the people of the imported list, in groups of role, team and start."
  )
  var people = false

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
    if people && !apply {
      problems.append(
        Problem(
          at: "--people", "The list of people is only written into the model.",
          remedy: "Add --apply."))
    }
    guard problems.isEmpty else { throw Problems(problems) }
    let agents = people ? try options.importedAgents() : []
    let measured = try measuredDemand(clock: clock, streams: scenario?.hiring.streams ?? [])
    // A list of people is worth writing without any tickets too.
    guard measured != nil || !agents.isEmpty else { throw options.nothingImported }
    if apply {
      try apply(measured, agents, to: modelText, scenario: scenario, in: workspace)
      return try Terminal.standardOutput("Months are those of \(clock.name), \(reason).")
    }
    guard let demand = measured else { throw options.nothingImported }
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
    -> MeasuredDemand?
  {
    let demand = try options.importedHistory()?.measured(
      clock: clock, occasionalShare: occasional, duplicateHours: measuring.duplicateHours,
      streams: streams, progress: showMeasuring)
    Terminal.endProgress()
    return demand
  }

  private func apply(
    _ demand: MeasuredDemand?, _ agents: [Agent], to text: String?, scenario: Scenario?,
    in workspace: Workspace
  ) throws {
    let hasSegments = text?.split(separator: "\n").contains { $0.hasPrefix("segments:") } ?? false
    let measured = scenario.flatMap { scenario in
      demand.map { MeasuredModelEdits($0, for: scenario, hasSegments: hasSegments) }
    }
    let list = scenario.flatMap { scenario in
      text.flatMap { people ? PeopleModelEdit(agents, for: scenario, text: $0) : nil }
    }
    try options.apply(
      measured?.edits ?? [], then: { try list?.applied(to: $0) ?? $0 },
      to: scenario == nil ? nil : text,
      notices: (measured?.notices ?? ["No history was imported: demand is left as it is."])
        + (list?.notices ?? []),
      next: "muster hire", check: { _ = try self.scenario(of: $0, workspace) })
  }
}
