import ArgumentParser
import FileFormats
import Foundation
import Pipeline
import Reporting
import Storage
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

  @Option(
    help: ArgumentHelp(
      "The zone of months, days and hours; without it, that of the model's first site, else UTC.",
      valueName: "zone"))
  var timeZone: String?

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
    let (clock, reason) = try chosenClock(site: scenario?.sites.first)
    guard (0..<1).contains(occasional) else {
      throw Problems([
        Problem(
          at: "--occasional", "\(occasional) is no share.",
          remedy: "Give a share from 0 to under 1, such as 0.25.")
      ])
    }
    guard apply || !people else {
      throw Problems([
        Problem(
          at: "--people", "The list of people is only written into the model.",
          remedy: "Add --apply.")
      ])
    }
    let agents =
      people ? try openDatabase(of: workspace)?.agents.agents() ?? [] : []
    let measured = try measuredDemand(in: workspace, clock: clock)
    // A list of people is worth writing without any tickets too.
    guard measured != nil || !agents.isEmpty else { throw nothingImported(in: workspace) }
    if apply {
      try apply(measured, agents, to: modelText, scenario: scenario, in: workspace)
      return try Terminal.standardOutput("Months are those of \(clock.name), \(reason).")
    }
    guard let demand = measured else { throw nothingImported(in: workspace) }
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

  private func chosenClock(site: Site?) throws -> (WallClock, String) {
    let (name, reason) =
      timeZone.map { ($0, "as given") }
      ?? site.map { ($0.timeZone, "that of the model's first site, \($0.name)") }
      ?? ("UTC", "since neither --time-zone nor a site in muster.yaml says another")
    guard let clock = SystemClock.wallClock(named: name) else {
      throw Problems([
        Problem(
          at: "--time-zone", "There is no time zone \"\(name)\".",
          remedy: "Give a name such as Europe/Dublin.")
      ])
    }
    return (clock, reason)
  }

  /// What was imported; nil if nothing ever was.
  private func openDatabase(of workspace: Workspace) throws -> Database? {
    let file = workspace.database
    guard FileManager.default.fileExists(atPath: file.path(percentEncoded: false)) else {
      return nil
    }
    return try Database(opening: file)
  }

  private func nothingImported(in workspace: Workspace) -> Problems {
    Problems([
      Problem(
        at: workspace.database.shownPath, "Nothing has been imported here.",
        remedy: "Import a history first: muster import tickets.csv\(options.asWritten).")
    ])
  }

  private func measuredDemand(
    in workspace: Workspace, clock: WallClock
  ) throws -> MeasuredDemand? {
    guard let store = try openDatabase(of: workspace)?.contacts else { return nil }
    let history = DemandHistory(
      customers: try store.customers(), volumes: try store.intervalVolumes(),
      forEachContact: store.forEachContact)
    let demand = try history.measured(clock: clock, occasionalShare: occasional) { count in
      if count % 50_000 == 0 { Terminal.progress("Measuring: \(Numerals.whole(count)) contacts") }
    }
    Terminal.endProgress()
    return demand
  }

  private func apply(
    _ demand: MeasuredDemand?, _ agents: [Agent], to text: String?, scenario: Scenario?,
    in workspace: Workspace
  ) throws {
    guard let text, let scenario else {
      throw Problems([
        Problem(
          at: workspace.modelFile.shownPath, "There is no model to write into.",
          remedy:
            "Make one with muster init\(options.workspace == "." ? "" : " " + options.workspace.shellQuoted)."
        )
      ])
    }
    let hasSegments =
      text.split(separator: "\n").contains { $0.hasPrefix("segments:") }
    let measured = demand.map { MeasuredModelEdits($0, for: scenario, hasSegments: hasSegments) }
    var edited = try ModelFile.edited(text, setting: measured?.edits ?? [])
    var notices =
      measured?.notices ?? ["No history was imported: demand is left as it is."]
    if people {
      let list = PeopleModelEdit(agents, for: scenario, text: text)
      edited = try list.applied(to: edited)
      notices += list.notices
    }
    // A model that can't be read any more is never written.
    _ = try self.scenario(of: edited, workspace)
    let difference = LineDifference(from: text, to: edited)
    if !difference.lines.isEmpty {
      try Data(edited.utf8).write(to: workspace.modelFile, options: .atomic)
    }
    let outcome =
      difference.lines.isEmpty
      ? ["\(workspace.modelFile.shownPath) says all of this already."]
      : ["\(workspace.modelFile.shownPath):"] + difference.lines
    try Terminal.standardOutput(
      (outcome + [""] + notices + ["Next: muster hire\(options.asWritten)"]).joined(
        separator: "\n"))
  }
}
