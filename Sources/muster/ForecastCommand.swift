import ArgumentParser
import Foundation
import Workforce

/// `muster forecast`: what will come in, and how sure that is.
struct ForecastCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forecast",
    abstract: "Says what will come in, by interval and by day, with bands.",
    discussion: """
      Of a series of one's own, nothing else is needed: a table with a time and a count in each row. \
      Intervals may be of any length that fills a day, or days, weeks or months; a blank or absent one \
      wasn't observed. Nothing from --at on is used.

      Examples:
        muster forecast --series calls.csv
        muster forecast --series calls.csv --at 2019-04-03T00:00 --ahead 28d --country US --format csv
        muster forecast --values numbers.txt --season 24,168 --ahead 48
      """)

  @OptionGroup(title: "A series of one's own") var ownSeries: ForecastSeriesOptions

  @Option(
    help: ArgumentHelp(
      "Where the forecast begins, such as 2027-03-01 or 2027-03-01T12:00; after the last count by "
        + "default.", valueName: "time"))
  var at: String?

  @Option(
    help: ArgumentHelp(
      "How far it goes, such as 28d, or a number of steps; four weeks by default.",
      valueName: "time"))
  var ahead: String?

  @Option(
    help: ArgumentHelp(
      "Whose public holidays count, such as US or US-MA.", valueName: "country"))
  var country: String?

  @OptionGroup var output: ReportOptions

  func run() throws {
    try ForecastSeriesQuestion(options: ownSeries, at: at, ahead: ahead, country: country)
      .run(output)
  }
}

/// Which series of one's own.
struct ForecastSeriesOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("A table with a time and a count in each row.", valueName: "file"))
  var series: String?

  @Option(help: ArgumentHelp("The column of counts; count by default.", valueName: "name"))
  var column: String?

  @Option(
    help: ArgumentHelp("Numbers without dates, one a line, the oldest first.", valueName: "file"))
  var values: String?

  @Option(
    help: ArgumentHelp(
      "With --values: after how many steps the pattern comes again, such as 24,168.",
      valueName: "steps"))
  var season = ""

  func validate() throws {
    if series != nil, values != nil {
      throw ValidationError("Give --series or --values, not both.")
    }
    if series == nil, values == nil, column != nil || !season.isEmpty {
      throw ValidationError("--column goes with --series, and --season with --values.")
    }
  }

  var file: URL { URL(filePath: series ?? values ?? "") }
}
