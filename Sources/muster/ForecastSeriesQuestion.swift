import FileFormats
import Foundation
import Pipeline
import Reporting
import Workforce

/// What `muster forecast` is asked about a series of one's own: a file, an origin, and how far ahead.
struct ForecastSeriesQuestion {
  let options: ForecastSeriesOptions
  /// Into how long intervals single events are counted, such as 30m.
  let interval: String?
  let at: String?
  let ahead: String?
  let country: String?
  /// What is wrong with the options whatever the file holds.
  let refused: [Problem]

  func run(_ output: ReportOptions) throws {
    let answer = options.values == nil ? try answerWithDates() : try answerWithoutDates()
    try output.write(
      SeriesReport(answer, source: options.file.shownPath, commands: commands(output)), full: false)
  }

  private func commands(_ output: ReportOptions) -> [Command] {
    guard let file = options.series else { return [] }
    let asked = [
      options.events ? "--events" : nil, options.column.map { "--column \($0.shellQuoted)" },
      options.dateOrder.map { "--date-order \($0.rawValue)" }, interval.map { "--interval \($0)" },
      at.map { "--at \($0.shellQuoted)" },
      ahead.map { "--ahead \($0)" }, country.map { "--country \($0)" },
    ].compactMap(\.self)
    let name = (["--series \(file.shellQuoted)"] + asked).joined(separator: " ")
    return [
      Command("muster forecast \(name) --format csv", "every step with its bands"),
      Command("muster forecast \(name) --format html --output forecast.html", "the same as a page"),
    ]
  }

  private func source() throws -> ByteSource {
    var isFolder: ObjCBool = false
    let path = options.file.path(percentEncoded: false)
    do {
      if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
        throw CocoaError(.fileReadUnknown)
      }
      return try ByteSource(file: options.file)
    } catch let problems as Problems {
      throw problems
    } catch {
      throw Problems([
        Problem(
          at: options.file.shownPath, "It can't be read.",
          remedy: "Name a file that is there, such as a table with the columns timestamp and count."
        )
      ])
    }
  }

  // MARK: With dates

  private func answerWithDates() throws -> SeriesAnswer {
    var reader = OptionReader()
    for problem in refused { reader.tell(problem) }
    let origin = at.flatMap { reader.origin($0) }
    let calendar = country.flatMap { reader.holidays($0) }
    var choices = SeriesFile.Choices()
    choices.column = options.column
    choices.dateOrder = options.dateOrder
    choices.isListOfEvents = options.events
    choices.intervalMinutes = interval.flatMap { reader.partOfADay($0) }
    guard reader.problems.isEmpty else { throw Problems(reader.problems) }
    let series = try SeriesFile.read(source(), named: options.file.shownPath, choices)
    let end = origin.map { series.index(notBefore: $0) } ?? series.naturalOrigin
    if end <= 0 {
      reader.tell(
        "--at",
        "The series begins on \(series.start), so that nothing is known before \(at ?? "").",
        "Write a later day.")
    } else if let origin, series.start(of: end) != origin {
      reader.tell(
        "--at", "\(at ?? "") is no beginning of a step, which are \(series.step.words) apart.",
        "Write \(series.start(of: end - 1)) or \(series.start(of: end)).")
    } else if end - series.counts.count > series.step.steps(inDays: 400) {
      reader.tell(
        "--at",
        "The series ends before \(series.start(of: series.counts.count)), more than a year "
          + "earlier.", "Write an earlier day.")
    }
    let count =
      ahead.flatMap(writtenMonths).map { series.steps(from: end, months: $0) }
      ?? reader.steps(ahead, of: series.step)
    if let count, let ahead, writtenMonths(ahead) != nil,
      !(1...OptionReader.mostSteps).contains(count) || count > series.step.steps(inDays: 3660)
    {
      reader.tell(
        "--ahead", "\(ahead) is no number of steps of \(series.step.words), or too many.",
        "Write such as 3mo, 4w or 28d, or a number of steps.")
    }
    guard reader.problems.isEmpty, let count else { throw Problems(reader.problems) }
    return SeriesAnswer(after: series.known(before: end), count: count, calendar: calendar)
  }

  // MARK: Without

  private func answerWithoutDates() throws -> SeriesAnswer {
    var reader = OptionReader()
    for problem in refused { reader.tell(problem) }
    let seasons = reader.seasons(options.season)
    let count = reader.plainSteps(ahead ?? "\(max(seasons.first ?? 0, 12))")
    guard reader.problems.isEmpty, let count else { throw Problems(reader.problems) }
    let values = try SeriesFile.readValues(source(), named: options.file.shownPath)
    return SeriesAnswer(after: values, seasons: seasons, count: count)
  }
}

extension WrittenSeries {
  /// Whole steps from where one begins to so many months later.
  fileprivate func steps(from index: Int, months: Int) -> Int {
    let begin = start(of: index)
    let date = begin.date.later(byMonths: months)
    let end = LocalTime(date: date, hour: 0, minute: 0).adding(minutes: begin.secondOfDay / 60)
    let after = self.index(notBefore: end)
    return start(of: after) > end ? after - 1 - index : after - index
  }
}

extension WrittenSeries.Step {
  fileprivate func steps(inDays days: Int) -> Int {
    switch self {
    case .minutes(let minutes): days * 1440 / minutes
    case .days(let length): days / length
    case .months(let length): days / 30 / length
    }
  }
}

extension OptionReader {
  fileprivate static let mostSteps = 120_000

  /// A day, or a time of a day.
  mutating func origin(_ text: String) -> LocalTime? {
    let parts = text.split(maxSplits: 1) { $0 == "T" || $0 == " " }.map(String.init)
    let clock = parts.count > 1 ? parts[1].split(separator: ":") : []
    let minute =
      parts.count > 1
      ? writtenMinuteOfDay(clock.prefix(2).joined(separator: ":")) : 0
    let hasSeconds = clock.count > 2 && clock[2] != "00" || clock.count > 3
    guard let day = parts.first.flatMap({ CalendarDate($0) }), let minute, !hasSeconds else {
      tell(
        "--at", "\(text) is no day and no time of one.",
        "Write 2027-03-01, or 2027-03-01T12:00.")
      return nil
    }
    return LocalTime(date: day, hour: 0, minute: 0).adding(minutes: minute)
  }

  mutating func holidays(_ name: String) -> HolidayCalendar? {
    if let calendar = HolidayCalendar(named: name) { return calendar }
    tell(
      "--country", "No public holidays are known by the name \(name).",
      HolidayCalendar.named(by: name).map { "Write \($0)." }
        ?? "Write a country by its two letters (ISO 3166), such as IE, or a part of one, such as US-MA."
    )
    return nil
  }

  /// How far ahead: a time, or a number of steps; four weeks, or two years of months, where nobody says.
  fileprivate mutating func steps(_ text: String?, of step: WrittenSeries.Step) -> Int? {
    let usual =
      switch step {
      case .minutes: "28d"
      case .days(let days): "\(max(1, 182 / days))"
      case .months(let months): "\(max(1, 24 / months))"
      }
    let text = text ?? usual
    let mostDays =
      switch step {
      case .minutes: 1100
      case .days, .months: 3660
      }
    let most = min(step.steps(inDays: mostDays), Self.mostSteps)
    if let count = Int(text), (1...most).contains(count) { return count }
    let weeks = text.hasSuffix("w") ? Double(text.dropLast()) : nil
    let seconds = weeks.map { $0 * 604_800 } ?? writtenSeconds(text)
    let length: Double? =
      switch step {
      case .minutes(let minutes): Double(minutes) * 60
      case .days(let days): Double(days) * 86_400
      case .months: nil
      }
    guard let length else {
      tell(
        "--ahead", "\(text) is no number of steps from 1 to \(most).",
        "Write such as 24, 6mo or 2y.")
      return nil
    }
    guard Int(text) == nil, let seconds, seconds >= length, seconds / length <= Double(most),
      seconds.truncatingRemainder(dividingBy: length) == 0
    else {
      tell(
        "--ahead",
        "\(text) is no number of steps of \(step.words) up to \(Numerals.whole(most)) of them.",
        "Write such as 28d, 4w, 3mo or 48h, or a number of steps.")
      return nil
    }
    return Int(seconds / length)
  }

  /// Minutes of which a day has a whole number: "30m", "1h", "1d".
  fileprivate mutating func partOfADay(_ text: String) -> Int? {
    guard let seconds = writtenSeconds(text), seconds >= 60, seconds <= 86_400,
      seconds.truncatingRemainder(dividingBy: 60) == 0,
      86_400.truncatingRemainder(dividingBy: seconds) == 0
    else {
      tell(
        "--interval", "\(text) doesn't divide a day into whole minutes.",
        "Write such as 15m, 1h or 1d.")
      return nil
    }
    return Int(seconds / 60)
  }

  fileprivate mutating func plainSteps(_ text: String) -> Int? {
    guard let count = Int(text), (1...Self.mostSteps).contains(count) else {
      tell(
        "--ahead", "\(text) is no number of steps from 1 to \(Self.mostSteps).",
        "Write such as 48.")
      return nil
    }
    return count
  }

  /// "24,168".
  fileprivate mutating func seasons(_ text: String) -> [Int] {
    let parts = text.split { $0 == "," || $0 == " " }
    let seasons = parts.compactMap { Int($0) }.filter { (2...100_000).contains($0) }
    if seasons.count < parts.count {
      tell(
        "--season", "\(text) isn't a list of lengths in steps.",
        "Write such as 24,168 for a day and a week of hours.")
    }
    return Set(seasons).sorted()
  }
}
