import ArgumentParser
import Foundation
import Reporting
import Spreadsheets
import Workforce

/// The form a report is given in, and where it goes.
struct ReportOptions: ParsableArguments {
  enum Form: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv, html, xlsx, ics
  }

  @Option(
    help: ArgumentHelp(
      "What to print: text, json, csv, html, or xlsx or ics where it says so.", valueName: "form"))
  var format = Form.text

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("Write to this file instead of the screen.", valueName: "file"))
  var output: String?

  /// What is wrong if the answer would be written over what it is made from.
  func problem(overwriting inputs: [URL]) -> Problem? {
    guard let output else { return nil }
    let written = URL(filePath: output).resolvingSymlinksInPath().standardizedFileURL.path
    guard
      inputs.contains(where: { $0.resolvingSymlinksInPath().standardizedFileURL.path == written })
    else { return nil }
    return Problem(
      at: "--output", "\(output) is what the answer is made from, and would be lost.",
      remedy: "Name another file.")
  }

  /// Writes `report` where it was asked for.
  ///
  /// - Parameter workbook: the same as a workbook, where there is one.
  /// - Parameter calendar: the same as events, where there are some.
  func write(
    _ report: some Report, full: Bool, workbook: (() throws -> Workbook)? = nil,
    calendar: (() -> ICalendar)? = nil
  ) throws {
    if format == .xlsx { return try write(workbook) }
    if format == .ics, calendar == nil {
      throw Problems([
        Problem(
          at: "--format", "This answer has no events for a calendar.",
          remedy: "Write muster hours --holes --format ics for holes, muster roster --person Amy "
            + "--format ics for somebody's shifts, or another form for this.")
      ])
    }
    let text =
      switch format {
      case .text: report.text(style: style(full: full))
      case .json: report.json()
      case .csv: report.csv()
      case .html: report.html()
      case .ics: calendar?().text(stamp: try SystemDate.now()) ?? ""
      case .xlsx: preconditionFailure("A workbook is no text, and was written above.")
      }
    guard let output else { return try Terminal.standardOutput(text) }
    let file = URL(filePath: output)
    do {
      try Data(text.utf8).write(to: file, options: .atomic)
    } catch {
      throw Problems([
        Problem(
          at: "--output", "\(output) can't be written.",
          remedy: "Name a file in a folder that exists and that you may write to.")
      ])
    }
    try Terminal.standardOutput("Wrote \(output)")
  }

  private func write(_ workbook: (() throws -> Workbook)?) throws {
    guard let workbook else {
      throw Problems([
        Problem(
          at: "--format", "This answer does not come as a workbook.",
          remedy: "Write muster hire --format xlsx for the plan, or another form for this.")
      ])
    }
    guard let output else {
      throw Problems([
        Problem(
          at: "--format", "A workbook can't be shown on the screen.",
          remedy: "Name a file, such as --output plan.xlsx.")
      ])
    }
    let made = try workbook()
    do {
      try made.write(to: URL(filePath: output))
    } catch {
      throw Problems([
        Problem(
          at: "--output", "\(output) can't be written.",
          remedy:
            "Name a file in a folder that exists and that you may write to, and close it where "
            + "it is open.")
      ])
    }
    try Terminal.standardOutput("Wrote \(output)")
  }

  private func style(full: Bool) -> TextStyle {
    TextStyle(
      width: Terminal.width, colour: output == nil && Terminal.hasColour, full: full)
  }
}
