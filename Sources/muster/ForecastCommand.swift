import ArgumentParser
import FileFormats
import Foundation
import Workforce

/// `muster forecast`: what will come in, and how sure that is.
struct ForecastCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forecast",
    abstract: "Says what will come in, by interval and by day, with bands.",
    discussion: """
      Of the workspace's imported history, queue by queue: with public holidays, events and what you know \
      better as muster.yaml says them, and the months of the coming two years. A team without a history \
      gets what its model expects. Kept forecasts are judged by what came since.

      Of a series of one's own, nothing else is needed: a table with a time and a count in each row, or \
      with the time of one contact in each. Intervals may be of any length that fills a day, or days, \
      weeks or months; a blank or absent one wasn't observed. Nothing from --at on is used.

      Examples:
        muster forecast                             the coming weeks of the workspace
        muster forecast --ahead 56d --by language,skill
        muster forecast --at 2027-03-01             as it would have been told then
        muster forecast --format csv --output forecast.csv
        muster forecast --publish                   keep it for good
        muster forecast --score                     how good the kept ones were
        muster forecast --series calls.csv
        muster forecast --series tickets.csv.gz --events --interval 30m
        muster forecast --series calls.csv --at 2019-04-03T00:00 --ahead 28d --country US --format csv
        muster forecast --values numbers.txt --season 24,168 --ahead 48
      """)

  @OptionGroup var options: WorkspaceOptions

  @OptionGroup(title: "The workspace's history") var asked: ForecastWorkspaceOptions

  @OptionGroup(title: "A series of one's own") var ownSeries: ForecastSeriesOptions

  @Option(
    help: ArgumentHelp(
      "Where the forecast begins, such as 2027-03-01 or 2027-03-01T12:00; after the last count by "
        + "default.", valueName: "time"))
  var at: String?

  @Option(
    help: ArgumentHelp(
      "How far it goes, such as 28d, 4w or 3mo, or of a series a number of steps; four weeks by default.",
      valueName: "time"))
  var ahead: String?

  @Option(
    help: ArgumentHelp(
      "Whose public holidays count, such as US or US-MA.", valueName: "country"))
  var country: String?

  @OptionGroup var output: ReportOptions

  func run() throws {
    var reader = OptionReader()
    reader.refuseMisplaced(in: self)
    let isOwn = ownSeries.series != nil || ownSeries.values != nil
    let inputs = isOwn ? [ownSeries.file] : [options.place.modelFile, options.place.database]
    if let problem = output.problem(overwriting: inputs) { reader.tell(problem) }
    if isOwn {
      try ForecastSeriesQuestion(
        options: ownSeries, interval: asked.interval, at: at, ahead: ahead, country: country,
        refused: reader.problems
      ).run(output)
    } else {
      try ForecastWorkspaceQuestion(
        options: options, asked: asked, at: at, ahead: ahead, country: country,
        refused: reader.problems
      ).run(output)
    }
  }
}

/// Which series of one's own.
struct ForecastSeriesOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A table with a time and a count in each row, or with times alone; packed with gzip or not.",
      valueName: "file"))
  var series: String?

  @Flag(
    help: ArgumentHelp(
      "Each row is one contact: they are counted into intervals of --interval. So it is without other "
        + "columns, too."))
  var events = false

  @Option(
    help: ArgumentHelp(
      "The column of counts, or with --events that of times; by default one with a usual name.",
      valueName: "name"))
  var column: String?

  @Option(
    help: ArgumentHelp(
      "How to read dates such as 3/4/2027 where none of them settles it: day-first or month-first.",
      valueName: "order"))
  var dateOrder: DateOrder?

  @Option(
    help: ArgumentHelp("Numbers without dates, one a line, the oldest first.", valueName: "file"))
  var values: String?

  @Option(
    help: ArgumentHelp(
      "With --values: after how many steps the pattern comes again, such as 24,168.",
      valueName: "steps"))
  var season = ""

  var file: URL { URL(filePath: series ?? values ?? "") }
}
