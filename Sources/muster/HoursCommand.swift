import ArgumentParser
import Pipeline
import Reporting
import Workforce

/// `muster hours`: which hours are covered, and which aren't.
struct HoursCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hours",
    abstract:
      "Says which hours of a year are covered, where the holes are, and what customers may know.",
    discussion: """
      Reads muster.yaml in the workspace folder: sites with their hours, time zones, languages, channels \
      and public holidays, and the regions where customers are.

      Examples:
        muster hours --holes                      this year's holes, and what would close them
        muster hours --holes --year 2027 --all    all of them
        muster hours --holes --format json        one by one, in UTC
        muster hours --holes --format html --output holes.html
        muster hours --holes --format ics --output holes.ics
        muster hours --publish --format html --output hours.html
      """)

  @OptionGroup var options: WorkspaceOptions

  @Flag(help: "Tell every uncovered stretch of a year, and why.")
  var holes = false

  @Flag(help: "Tell when customers can reach somebody, on their own clocks.")
  var publish = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The year, from 1 January 00:00 UTC on; this year by default.", valueName: "year"))
  var year: Int?

  @Flag(help: "Show every kind of hole, not only those that take longest.")
  var all = false

  @OptionGroup var output: ReportOptions

  func run() throws {
    let question = try HoursQuestion(self)
    if holes {
      let report = HolesReport(
        question.coverage, company: question.scenario.company,
        workspaceOption: options.asWritten)
      return try output.write(report, full: all, calendar: { report.calendarEvents })
    }
    let report = PublishedHoursReport(
      question.coverage.publishedHours(), company: question.scenario.company)
    try output.write(report, full: all, calendar: { report.calendarEvents })
  }
}
