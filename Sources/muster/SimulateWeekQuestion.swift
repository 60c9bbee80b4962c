import FileFormats
import Foundation
import Pipeline
import Workforce

/// What `muster simulate` was asked about a week of the imported history.
struct SimulateWeekQuestion {
  let week: StaffWeekQuestion
  private let options: WorkspaceOptions
  private let playing: PlayingOptions
  private let replications: ClosedRange<Int>
  private let precision: Double
  private let absence: Double
  /// How many ways of the forecast's week are played.
  let paths: Int

  init(_ command: SimulateCommand) throws {
    options = command.options
    playing = command.playing
    var reader = OptionReader()
    var asked: StaffWeekQuestion?
    do {
      asked = try StaffWeekQuestion(
        options: command.options, week: command.week, interval: command.queue.interval,
        promises: command.promises)
    } catch let problems as Problems {
      for problem in problems.all { reader.tell(problem) }
    }
    reader.refuseOneQueue(command)
    paths = reader.paths(command)
    if ![0, 2].contains(playing.compare.count) {
      reader.tell(
        "--compare",
        "Two tables of people are compared, and here "
          + (playing.compare.count == 1 ? "is one." : "are \(playing.compare.count)."),
        "Name two files: --compare now.csv then.csv.")
    }
    if !playing.compare.isEmpty, playing.staff != nil {
      reader.tell("--staff", "It and --compare both say who is at work.", "Leave one of them out.")
    }
    let replications = reader.replications(playing.replications)
    let precision = reader.share("--precision", playing.precision)
    if let precision, precision < 0.0005 {
      reader.tell(
        "--precision", "\(playing.precision) would take weeks without number.",
        "Write 0.1% or more, such as 1%.")
    }
    let absence = playing.absence.flatMap { reader.share("--absence", $0) } ?? 0
    if absence >= 1 {
      reader.tell("--absence", "Nobody would ever come.", "Write a share below 100 %, such as 5%.")
    }
    guard reader.problems.isEmpty, let asked, let replications, let precision else {
      throw Problems(reader.problems)
    }
    week = asked
    self.replications = replications
    self.precision = precision
    self.absence = absence
  }

  /// The people of the file; none if they are those that the formulas ask for.
  func people(for staffing: WeekStaffing) throws -> [StaffedWeek] {
    guard let name = playing.staff else { return [] }
    return [try Self.people(of: name, at: "--staff", for: staffing)]
  }

  /// The people of both files, with all that is wrong in either.
  func comparedPeople(
    for staffing: WeekStaffing
  ) throws -> (one: StaffedWeek, other: StaffedWeek) {
    var problems: [Problem] = []
    let read = try playing.compare.compactMap { name in
      do {
        return try Self.people(of: name, at: "--compare", for: staffing)
      } catch let found as Problems {
        problems += found.all
        return nil
      }
    }
    guard problems.isEmpty else { throw Problems(problems) }
    return (read[0], read[1])
  }

  private static func people(
    of name: String, at option: String, for staffing: WeekStaffing
  ) throws -> StaffedWeek {
    let source: ByteSource
    do {
      source = try ByteSource(file: URL(filePath: name))
    } catch {
      throw Problems([
        Problem(
          at: option, "\(name) can't be read.",
          remedy: "Name a file that is there, such as muster staff --format csv --output "
            + "people.csv writes.")
      ])
    }
    return try StaffingFile.read(
      source, named: name, queues: staffing.queues.map(\.key),
      intervalSeconds: staffing.intervalSeconds)
  }

  var staffOrigin: String {
    playing.staff.map { "the people of \($0)" } ?? "the people that muster staff asks for"
  }

  func terms(for staffing: WeekStaffing) throws -> WeekSimulationTerms {
    var reader = OptionReader()
    let backlog = reader.backlog(playing.backlog, staffing.queues.map(\.key))
    guard reader.problems.isEmpty else { throw Problems(reader.problems) }
    return WeekSimulationTerms(
      seed: options.seed, replications: replications, precision: precision, absence: absence,
      backlog: backlog)
  }
}

extension OptionReader {
  /// "50..400", or "100" for exactly so many.
  fileprivate mutating func replications(_ text: String) -> ClosedRange<Int>? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: true).map { Int($0) }
    let isRange = text.contains("..")
    guard let least = parts.first ?? nil, let most = parts.last ?? nil,
      parts.count == (isRange ? 2 : 1), least >= 2, least <= most, most <= 100_000
    else {
      tell(
        "--replications", "\(text) is no number of weeks.",
        "Write the least and the most, such as 50..400, or one number from 2 up.")
      return nil
    }
    return least...most
  }

  fileprivate mutating func backlog(_ texts: [String], _ queues: [QueueKey]) -> [QueueKey: Int] {
    var backlog: [QueueKey: Int] = [:]
    for text in texts {
      let parts = text.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2, let count = Int(parts[1]), (0...1_000_000).contains(count) else {
        tell("--backlog", "\(text) is no backlog.", "Write a queue and a number: email=120.")
        continue
      }
      let words = parts[0].lowercased().split { $0 == "·" || $0.isWhitespace }
      guard
        let key = queues.first(where: {
          $0.name.lowercased().split { $0 == "·" || $0.isWhitespace } == words
        })
      else {
        tell(
          "--backlog", "There is no queue \"\(parts[0])\".",
          "Write one of: \(queues.map(\.name).joined(separator: "; ")).")
        continue
      }
      backlog[key, default: 0] += count
    }
    return backlog
  }

  /// How many ways, and what doesn't go with them.
  fileprivate mutating func paths(_ command: SimulateCommand) -> Int {
    let playing = command.playing
    let usual = 200
    guard playing.forecast else {
      if playing.paths != nil {
        tell("--paths", "It is about the weeks of a forecast.", "Add --forecast, or leave it out.")
      }
      return usual
    }
    for (option, isGiven) in [
      ("--compare", !playing.compare.isEmpty), ("--growth", command.week.growth != nil),
      ("--replications", playing.replications != PlayingOptions.usualReplications),
      ("--precision", playing.precision != PlayingOptions.usualPrecision),
    ] where isGiven {
      tell(
        option, "It is about a typical week, and --forecast plays the coming one, each way once.",
        "Leave one of them out; --paths says how many ways.")
    }
    let paths = playing.paths ?? usual
    if !(20...10_000).contains(paths) {
      tell("--paths", "\(paths) ways are too few or too many.", "Write 20 to 10000, such as 200.")
    }
    return paths
  }

  fileprivate mutating func refuseOneQueue(_ command: SimulateCommand) {
    for (option, isGiven) in [
      ("--agents", command.queue.agents != nil),
      ("--handle-spread", command.queue.handleSpread != nil),
      ("--hours", command.queue.hours != nil),
    ] where isGiven {
      tell(
        option, "It is about a single queue, with --contacts and --aht.",
        "Add those, or leave it out; people of a week come with --staff.")
    }
    if command.week.explain != nil {
      tell(
        "--explain", "A simulation has no steps to tell.",
        "Ask muster staff --explain, which simulates that interval, too.")
    }
  }
}
