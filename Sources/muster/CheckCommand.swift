import ArgumentParser
import FileFormats
import Foundation
import Pipeline
import Reporting
import Spreadsheets
import Workforce

/// `muster check`: judges a roster from anywhere.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Judges a roster made here, by hand or elsewhere: rules, cover, cost.",
    discussion: """
      Counts it again from its shifts alone, by the model and the tables of people in the workspace \
      folder. The table, delimited text or a workbook (.xlsx), has a row for each duty (name, date, \
      shift) or a row for each person with a column for each day; a cell holds a shift or its hours.

      Examples:
        muster check roster.csv
        muster check roster.xlsx
        muster check by-hand.csv --from 2027-03-01 --weeks 4 --format json

      Exit code 3 means that a rule is broken or somebody is missing.
      """)

  @Argument(help: ArgumentHelp("The roster.", valueName: "file"))
  var roster: String

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup(title: "Period and people") var asked: RosterOptions

  @Flag(help: "Show everything, not only what matters most.")
  var all = false

  @OptionGroup var output: ReportOptions

  func run() throws {
    let file = URL(filePath: roster)
    let now = LocalTime(secondsSince1970: try SystemDate.now().secondsSince1970).date
    let rows = try rows(of: file, near: asked.from.flatMap { CalendarDate($0) } ?? now)
    // The table's own days are the period, where nobody says another.
    var asked = asked
    if let first = rows.map(\.date).min(), let last = rows.map(\.date).max() {
      if asked.from == nil { asked.from = "\(first)" }
      if asked.weeks == nil, asked.from == "\(first)" {
        asked.weeks = (last.dayNumber - first.dayNumber) / 7 + 1
      }
    }
    let input = try RosterInput(options, asked)
    let judged = try Roster(rows, for: try input.problem())
    try output.write(CheckReport(judged, source: file.shownPath), full: all)
    if let reason = judged.whatIsMissing { throw NotFeasible(reason: reason) }
  }

  /// What the file says, a workbook or delimited text.
  private func rows(of file: URL, near: CalendarDate) throws -> [ListedFixedDay] {
    let unreadable = Problems([
      Problem(
        at: roster, "It can't be read.",
        remedy: "Name a table that is there, such as muster roster --format csv --output "
          + "roster.csv writes.")
    ])
    guard file.pathExtension.lowercased() == "xlsx" else {
      guard let source = try? ByteSource(file: file) else { throw unreadable }
      return try RosterTables.readRoster(
        RosterTables.Source(source, named: file.shownPath), near: near)
    }
    guard FileManager.default.fileExists(atPath: file.path(percentEncoded: false)) else {
      throw unreadable
    }
    do {
      return try RosterTables.readRoster(
        Workbook(reading: file), named: file.shownPath, near: near)
    } catch let failure as XLSXFailure {
      throw Problems([
        Problem(
          at: roster, failure.description,
          remedy: "Save it as a workbook in the format .xlsx, or as delimited text.")
      ])
    }
  }
}
