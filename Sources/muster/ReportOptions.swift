import ArgumentParser
import Foundation
import Reporting
import Workforce

/// The form a report is given in, and where it goes.
struct ReportOptions: ParsableArguments {
  enum Form: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv, html
  }

  @Option(help: ArgumentHelp("What to print: text, json, csv or html.", valueName: "form"))
  var format = Form.text

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("Write to this file instead of the screen.", valueName: "file"))
  var output: String?

  /// Writes `report` where it was asked for.
  func write(_ report: some Report, full: Bool) throws {
    let text =
      switch format {
      case .text: report.text(style: style(full: full))
      case .json: report.json()
      case .csv: report.csv()
      case .html: report.html()
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

  private func style(full: Bool) -> TextStyle {
    TextStyle(
      width: Terminal.width, colour: output == nil && Terminal.hasColour, full: full)
  }
}
