import ArgumentParser
import FileFormats
import Foundation
import Pipeline
import Storage
import Workforce

/// How a verb measures the history of a workspace: in which zone, and what counts twice.
struct MeasuringOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The zone of months, days and hours; without it, that of the model's first site, else UTC.",
      valueName: "zone"))
  var timeZone: String?

  @Option(
    help: ArgumentHelp(
      "What a customer writes again under the same subject within so many hours counts once; 0 counts everything.",
      valueName: "hours"))
  var duplicateHours = Self.usualDuplicateHours

  static let usualDuplicateHours = 72.0

  /// The clock, and why it is that one.
  func clock(site: Site?) throws -> (WallClock, String) {
    try wallClock(timeZone, site: site)
  }

  var problems: [Problem] {
    (0...8760).contains(duplicateHours)
      ? []
      : [
        Problem(
          at: "--duplicate-hours", "\(duplicateHours) hours are no window.",
          remedy: "Give 0 to 8760, such as 72.")
      ]
  }
}

/// The clock of a history, and why it is that one: the zone that `--time-zone` names, else the site's.
func wallClock(_ timeZone: String?, site: Site?) throws -> (WallClock, String) {
  let (name, reason) =
    timeZone.map { ($0, "as given") }
    ?? site.map { ($0.timeZone, "that of the model's first site, \($0.name)") }
    ?? ("UTC", "since neither --time-zone nor a site in muster.yaml says another")
  guard let clock = WallClock(systemZone: name) else {
    throw Problems([
      Problem(
        at: "--time-zone", "There is no time zone \"\(name)\".",
        remedy: "Give a name such as Europe/Dublin.")
    ])
  }
  return (clock, reason)
}

extension WorkspaceOptions {
  /// What was imported; nil if nothing was.
  func importedHistory() throws -> DemandHistory? {
    let file = place.database
    guard FileManager.default.fileExists(atPath: file.path(percentEncoded: false)) else {
      return nil
    }
    let store = try Database(opening: file).contacts
    return DemandHistory(
      customers: try store.customers(), volumes: try store.intervalVolumes(),
      forEachContact: store.forEachContact)
  }

  /// The people of the imported list.
  func importedAgents() throws -> [Agent] {
    let file = place.database
    guard FileManager.default.fileExists(atPath: file.path(percentEncoded: false)) else {
      return []
    }
    return try Database(opening: file).agents.agents()
  }

  var nothingImported: Problems {
    Problems([
      Problem(
        at: place.database.shownPath, "Nothing has been imported here.",
        remedy: "Import a history first: muster import tickets.csv\(asWritten).")
    ])
  }

  /// Writes measured figures into the model, and prints what changed.
  ///
  /// - Parameters:
  ///   - more: what is written besides, once the edits are made.
  ///   - check: reads the model before it is written: one that can't be read never is.
  func apply(
    _ edits: [ModelEdit], then more: (String) throws -> String = { $0 }, to text: String?,
    notices: [String], next: String,
    check: (String) throws -> Void
  ) throws {
    let file = place.modelFile
    guard let text else {
      throw Problems([
        Problem(
          at: file.shownPath, "There is no model to write into.",
          remedy:
            "Make one with muster init\(workspace == "." ? "" : " " + workspace.shellQuoted).")
      ])
    }
    let edited = try more(try ModelFile.edited(text, setting: edits))
    try check(edited)
    let difference = LineDifference(from: text, to: edited)
    if !difference.lines.isEmpty {
      try Data(edited.utf8).write(to: file, options: .atomic)
    }
    let outcome =
      difference.lines.isEmpty
      ? ["\(file.shownPath) says all of this already."]
      : ["\(file.shownPath):"] + difference.lines
    try Terminal.standardOutput(
      (outcome + [""] + notices + ["Next: \(next)\(asWritten)"]).joined(separator: "\n"))
  }
}

/// Shows how many contacts were read.
func showMeasuring(_ count: Int) {
  if count % 50_000 == 0 { Terminal.progress("Measuring: \(Numerals.whole(count)) contacts") }
}
