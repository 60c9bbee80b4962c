import ArgumentParser
import FileFormats
import Foundation
import Pipeline
import Reporting
import Storage
import Workforce

/// What of the workspace `muster forecast` is asked about, and what becomes of the answer.
struct ForecastWorkspaceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What tells a channel's queues apart: some of language, skill and segment, or nothing; language "
        + "by default.", valueName: "language,skill"))
  var by: String?

  @Option(
    help: ArgumentHelp(
      "How long an interval is; 15m, or that of imported volumes, by default. With --series, into how "
        + "long ones single contacts are counted.", valueName: "time"))
  var interval: String?

  @Flag(help: "Keep the forecast for good, so that it can be judged later.")
  var publish = false

  @Flag(help: "Judge every kept forecast by what has come since.")
  var score = false

  @OptionGroup var measuring: MeasuringOptions
}

/// What `muster forecast` is asked about the workspace: history in, forecast told, kept and judged.
struct ForecastWorkspaceQuestion {
  private let options: WorkspaceOptions
  private let asked: ForecastWorkspaceOptions
  /// Nil where there is no model; then nothing is known but the history.
  private let scenario: Scenario?
  private let clock: WallClock
  private let timeZoneReason: String
  private let choice: WeekChoice
  /// Nil for where the history ends.
  private let limit: Timestamp?
  private let terms: ForecastTerms
  /// How far the forecast goes, where that is told in months.
  private let months: Int?

  /// - Parameters:
  ///   - at: where the forecast begins, such as 2027-03-01 or 2027-03-01T12:00.
  ///   - ahead: how far it goes, such as 28d; the model's weeks by default.
  ///   - country: whose public holidays count; the model's by default.
  ///   - refused: what is wrong with the options whatever the workspace holds.
  init(
    options: WorkspaceOptions, asked: ForecastWorkspaceOptions, at: String? = nil,
    ahead: String? = nil, country: String? = nil, refused: [Problem] = []
  ) throws {
    self.options = options
    self.asked = asked
    let workspace = options.place
    let hasModel = FileManager.default.fileExists(
      atPath: workspace.modelFile.path(percentEncoded: false))
    scenario = hasModel ? try workspace.scenario() : nil
    (clock, timeZoneReason) = try asked.measuring.clock(site: scenario?.sites.first)
    var reader = OptionReader()
    for problem in refused + asked.measuring.problems { reader.tell(problem) }
    choice = reader.choice(
      by: asked.by ?? "language", interval: asked.interval, knowsSegments: true)
    limit = at.flatMap { reader.origin($0) }.map { [clock] in clock.instant(of: $0).instant }
    var terms = scenario.map { ForecastTerms(of: $0) } ?? ForecastTerms()
    months = ahead.flatMap(writtenMonths)
    if months == nil, let days = reader.days(ahead) { terms.days = days }
    if let months, months > 12 {
      reader.tell("--ahead", "\(ahead ?? "") is over a year.", "Write 12mo or less, such as 4w.")
    }
    if let calendar = country.flatMap({ reader.holidays($0) }) { terms.calendar = calendar }
    self.terms = terms
    guard reader.problems.isEmpty else { throw Problems(reader.problems) }
  }

  func run(_ output: ReportOptions) throws {
    if asked.score { return try tellScores(output) }
    let forecast = try made()
    let number = asked.publish ? try keep(forecast) : nil
    try output.write(
      ForecastReport(
        forecast, company: scenario?.company, timeZoneReason: timeZoneReason, published: number,
        commands: commands),
      full: true)
  }

  private var commands: [Command] {
    let written = options.asWritten
    return asked.publish
      ? [Command("muster forecast\(written) --score", "later: how good it was")]
      : [
        Command("muster forecast\(written) --publish", "keep it, so that it can be judged later"),
        Command(
          "muster forecast\(written) --format csv --output forecast.csv", "every interval's bands"),
      ]
  }

  // MARK: Forecasting

  private func made() throws -> DemandForecast {
    let history = try options.importedHistory()
    var choice = choice
    if asked.interval == nil, let usual = try history?.usualIntervalSeconds() {
      choice.intervalSeconds = usual
    }
    let series = try history.flatMap { try counted($0, choice) }
    Terminal.endProgress()
    var terms = terms
    if let months {
      let first = try series?.end.date ?? origin().date
      terms.days = first.later(byMonths: months).dayNumber - first.dayNumber
    }
    var forecast: DemandForecast
    if let series {
      forecast = DemandForecast(of: series, terms: terms, clock: clock)
    } else if let plan = terms.plan {
      forecast = DemandForecast(
        from: try origin(), intervalMinutes: choice.intervalSeconds / 60, terms: terms, plan: plan,
        clock: clock)
    } else {
      throw options.nothingImported
    }
    if terms.calendar == nil {
      forecast.assumptions.append(
        Assumption(
          key: "forecast.country",
          "No public holidays change anything: nobody says whose customers keep. Write "
            + "forecast: {country: IE}, or --country IE."))
    }
    return forecast
  }

  /// Where a forecast without a history begins: where asked for, else with today.
  private func origin() throws -> LocalTime {
    let local = clock.localTime(at: try limit ?? SystemDate.now())
    let past = limit == nil ? local.secondOfDay : local.secondOfDay % choice.intervalSeconds
    return LocalTime(secondsSince1970: local.secondsSince1970 - Int64(past))
  }

  private func counted(_ history: DemandHistory, _ choice: WeekChoice) throws -> DemandSeries? {
    try history.series(
      clock: clock, choice: choice, until: limit,
      duplicateHours: asked.measuring.duplicateHours, streams: scenario?.hiring.streams ?? [],
      progress: showMeasuring)
  }

  // MARK: Keeping

  private func keep(_ forecast: DemandForecast) throws -> Int {
    let now = try SystemDate.now()
    do {
      let database = try Database(opening: options.place.database)
      return try database.publishedForecasts.publish { number in
        PublishedForecast(
          forecast, number: number, publishedAt: now, byLanguage: choice.byLanguage,
          bySkill: choice.bySkill, bySegment: choice.bySegment)
      }.number
    } catch {
      throw WorldFailed("keeping the forecast in \(options.place.database.shownPath)", error)
    }
  }

  // MARK: Judging

  private func tellScores(_ output: ReportOptions) throws {
    guard let history = try options.importedHistory() else { throw options.nothingImported }
    let published = try Database(opening: options.place.database).publishedForecasts.all()
    var known: [WeekChoice: DemandSeries?] = [:]
    func series(_ choice: WeekChoice) throws -> DemandSeries? {
      if let found = known[choice] { return found }
      let found = try counted(history, choice)
      known[choice] = .some(found)
      return found
    }
    var agents = AgentsForContacts(scenario: scenario, history: try series(choice))
    var record = try ForecastRecord(
      of: published,
      actual: { forecast in
        var choice = WeekChoice()
        choice.intervalSeconds = forecast.intervalMinutes * 60
        choice.byLanguage = forecast.byLanguage
        choice.bySkill = forecast.bySkill
        choice.bySegment = forecast.bySegment
        return try series(choice)
      },
      agents: { key, contacts, time, minutes in
        agents.agents(for: key, contacts: contacts, at: time, minutes: minutes)
      })
    Terminal.endProgress()
    let elsewhere = published.filter { $0.timeZone != clock.name }
    if !elsewhere.isEmpty {
      let numbers = elsewhere.map { "\($0.number)" }.joined(separator: ", ")
      record.notices.append(
        "Forecasts made on another clock than \(clock.name) are judged on this one all the same: "
          + "\(numbers).")
    }
    let commands =
      published.isEmpty
      ? [
        Command("muster forecast\(options.asWritten) --publish", "keep a forecast to judge later")
      ] : []
    try output.write(
      ForecastRecordReport(record, company: scenario?.company, commands: commands), full: true)
  }
}

extension OptionReader {
  /// Whole days: "28d", "4w".
  fileprivate mutating func days(_ text: String?) -> Int? {
    guard let text else { return nil }
    let weeks = text.hasSuffix("w") ? Double(text.dropLast()) : nil
    guard let seconds = weeks.map({ $0 * 604_800 }) ?? writtenSeconds(text), seconds >= 86_400,
      seconds <= 371 * 86_400,
      seconds.truncatingRemainder(dividingBy: 86_400) == 0
    else {
      tell(
        "--ahead", "\(text) is no number of days from 1 to 371.", "Write such as 28d, 4w or 3mo.")
      return nil
    }
    return Int(seconds / 86_400)
  }
}
