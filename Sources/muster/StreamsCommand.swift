import ArgumentParser
import FileFormats
import Foundation
import Pipeline
import Reporting
import Workforce

/// `muster streams`: every place that tickets come in, and what is outside the queue.
struct StreamsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "streams",
    abstract: "Lists every stream of tickets, who answers it, and what is outside the queue.",
    discussion: """
      Puts the streams of muster.yaml beside those of the imported history: how much comes in, who \
      answers it, what of it is duplicates, spam or merged, and what the streams outside the queue \
      mean in reps.

      Examples:
        muster import founder.csv --stream "Founder's inbox"
        muster streams
        muster streams --duplicate-hours 24
        muster streams --apply
      """)

  @OptionGroup var options: WorkspaceOptions

  @OptionGroup var measuring: MeasuringOptions

  @Flag(help: "Write the measured streams into muster.yaml, and print what changed.")
  var apply = false

  @OptionGroup var output: ReportOptions

  func run() async throws {
    guard measuring.problems.isEmpty else { throw Problems(measuring.problems) }
    let workspace = options.place
    let hasModel = FileManager.default.fileExists(
      atPath: workspace.modelFile.path(percentEncoded: false))
    let scenario = hasModel ? try workspace.scenario() : nil
    let (clock, _) = try measuring.clock(site: scenario?.sites.first)
    let streams = try options.importedHistory()?.measuredStreams(
      clock: clock, duplicateHours: measuring.duplicateHours, progress: showMeasuring)
    Terminal.endProgress()
    let plan = scenario.map { Plan(for: $0, seed: options.seed) }
    let inventory = StreamInventory(measured: streams, plan: plan)
    guard !inventory.lines.isEmpty, !apply || streams != nil else { throw options.nothingImported }
    let edits = StreamModelEdits(inventory)
    if apply {
      return try options.apply(
        edits.edits, to: hasModel ? try workspace.modelText() : nil,
        notices: doubleCount(inventory),
        next: "muster demand --apply"
      ) { text in
        _ = try ModelFile.read(
          text, named: workspace.modelFile.shownPath, startingIn: try SystemDate.thisMonth() + 1)
      }
    }
    try output.write(
      StreamReport(
        inventory: inventory, company: scenario?.company, modelLines: edits.newItems,
        workspaceOption: options.asWritten),
      full: true)
  }

  /// What is counted on top now may be in the incident rate as well.
  private func doubleCount(_ inventory: StreamInventory) -> [String] {
    guard !inventory.outside.isEmpty else { return [] }
    return [
      "Streams that aren't merged are counted on top of the incident rate. If the rate was measured "
        + "with them in it, measure it again, so that they count once."
    ]
  }
}
