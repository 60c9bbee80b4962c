import ArgumentParser
import FileFormats
import Foundation
import Pipeline
import Reporting
import Workforce

/// `muster replay`: what really happened, played again.
struct ReplayCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Plays imported history again, and says how far predictions are from what was.",
    discussion: """
      Contacts come in when they came, and agents are there when they were, as far as the calls tell \
      it. Waits, hang-ups and the service level follow from patience and handle times measured over \
      all contacts, by simulation and by Erlang's formula for each interval; what was stands beside \
      them. So it shows how much a plan by the same means is worth for this team.

      The import needs each contact's wait, agent, handle time and whether it gave up.

      Examples:
        muster replay
        muster replay --from 2026-01-01 --to 2026-01-31 --time-zone Europe/Dublin
        muster replay --target 90/30s --interval 15m
        muster replay --from 2026-03-01 --to 2026-03-28 --learn-before
        muster replay --format html --output replay.html
      """)

  @OptionGroup var options: WorkspaceOptions

  @Option(
    help: ArgumentHelp(
      "The first day; without both, the last four whole weeks.", valueName: "day"))
  var from: String?

  @Option(help: ArgumentHelp("The last day.", valueName: "day"))
  var to: String?

  @Option(help: "The channel: phone, or another in which an agent has one contact at a time.")
  var channel = "phone"

  @Option(help: ArgumentHelp("The intervals by which the day is told.", valueName: "time"))
  var interval = "30m"

  @Option(
    help: ArgumentHelp(
      "The service level: per cent answered within a time.", valueName: "share/time"))
  var target = "80/20s"

  @Option(
    help: ArgumentHelp(
      "Of which contacts the service level is a share: offered, answered or withoutShortAbandons.",
      valueName: "definition"))
  var definition = "offered"

  @Option(
    help: ArgumentHelp(
      "The zone of days and hours; without it, that of the model's first site, else UTC.",
      valueName: "zone"))
  var timeZone: String?

  @Flag(
    help:
      "Learn patience, handle times and work after contacts from what came before the days alone.")
  var learnBefore = false

  @Option(help: "How often the stretch is played.")
  var replications = 100

  @OptionGroup var output: ReportOptions

  func run() async throws {
    let terms = try ReplayQuestion(self).terms
    let site = try? ModelFile.read(
      options.place.modelText(), named: options.place.modelFile.shownPath,
      startingIn: SystemDate.thisMonth() + 1
    ).sites.first
    let (clock, reason) = try wallClock(timeZone, site: site)
    guard let history = try options.importedHistory() else { throw options.nothingImported }
    defer { Terminal.endProgress() }
    do {
      let replay = try history.replayed(terms, clock: clock, progress: showMeasuring) { progress in
        if progress.replicationsDone % 10 == 0 {
          Terminal.progress(
            "Playing: \(progress.replicationsDone) of \(progress.replicationsAtMost)")
        }
        return true
      }
      Terminal.endProgress()
      try output.write(
        ReplayReport(
          replay: replay, clockName: clock.name, timeZoneReason: reason,
          command: "muster replay\(options.asWritten)"), full: true)
    } catch let refusal as ReplayRefusal {
      throw Problems([refusal.problem(for: terms)])
    }
  }
}

/// What `muster replay` was asked, with every problem of its options told at once.
private struct ReplayQuestion {
  var terms: ReplayTerms

  init(_ command: ReplayCommand) throws {
    var reader = OptionReader()
    terms = ReplayTerms(seed: command.options.seed)
    let first = command.from.flatMap { reader.day("--from", $0) }
    let last = command.to.flatMap { reader.day("--to", $0) }
    if (command.from == nil) != (command.to == nil) {
      reader.tell(
        command.from == nil ? "--from" : "--to", "It takes a first and a last day.",
        "Give both, such as --from 2026-01-01 --to 2026-01-31, or neither.")
    }
    if let first, let last {
      if first > last {
        reader.tell("--to", "\(last) is before \(first).", "Give a last day from \(first) on.")
      } else if last.dayNumber - first.dayNumber >= 366 {
        reader.tell(
          "--to", "From \(first) to \(last) is more than a year.",
          "Give a shorter stretch, such as a month.")
      } else {
        terms.days = first...last
      }
    }
    if let channel = ContactChannel(rawValue: command.channel) {
      terms.channel = channel
    } else {
      reader.tell(
        "--channel", "There is no channel \(command.channel).",
        "Write one of: \(ContactChannel.allCases.map(\.rawValue).joined(separator: ", ")).")
    }
    let seconds = reader.time("--interval", command.interval, isOverZero: true)
    if let seconds {
      if seconds >= 300, 3600.0.truncatingRemainder(dividingBy: seconds) == 0 {
        terms.intervalSeconds = Int(seconds)
      } else {
        reader.tell(
          "--interval",
          "\(command.interval) doesn't part an hour into intervals of 5 minutes or more.",
          "Write 5m, 10m, 15m, 20m, 30m or 1h.")
      }
    }
    let definition = reader.definition(command.definition)
    if definition == .virtual {
      reader.tell(
        "--definition", "How long callers with endless patience would have waited was not counted.",
        "Write offered, answered or withoutShortAbandons.")
    }
    if let target = reader.serviceLevel(command.target, definition) { terms.target = target }
    if (10...10_000).contains(command.replications) {
      terms.replications = command.replications
    } else {
      reader.tell(
        "--replications",
        "\(command.replications) is too few to say how sure a figure is, or too many.",
        "Write a whole number from 10 to 10,000, such as 100.")
    }
    terms.learnsBefore = command.learnBefore
    guard reader.problems.isEmpty else { throw Problems(reader.problems) }
  }
}

extension OptionReader {
  fileprivate mutating func day(_ place: String, _ text: String) -> CalendarDate? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    if parts.count == 3, parts.map(\.count) == [4, 2, 2], let year = Int(parts[0]),
      let month = Int(parts[1]), let day = Int(parts[2]),
      let date = CalendarDate(year: year, month: month, day: day)
    {
      return date
    }
    tell(place, "\(text) is no day.", "Write one such as 2026-01-31.")
    return nil
  }
}

extension ReplayRefusal {
  fileprivate func problem(for terms: ReplayTerms) -> Problem {
    let channel = terms.channel.rawValue
    switch self {
    case .noContacts(let days):
      return Problem(
        at: days == nil ? "--channel" : "--from",
        "No \(channel) contacts were imported"
          + (days.map { " that came from \($0.lowerBound) to \($0.upperBound)." } ?? "."),
        remedy: "See with muster demand what there is and when.")
    case .tooShort:
      return Problem(
        at: "--from", "The \(channel) history is shorter than four whole weeks.",
        remedy: "Say which days to play, with --from and --to.")
    case .untold(let untold, let contacts):
      return Problem(
        at: "--channel",
        "\(Numerals.whole(untold)) of \(Numerals.whole(contacts)) \(channel) contacts don't say how "
          + "long they waited, or how long an agent was busy with them.",
        remedy: "Import an export with a column for each, such as --map wait=COLUMN.")
    case .unnamed(let unnamed, let answered):
      return Problem(
        at: "--channel",
        "\(Numerals.whole(unnamed)) of \(Numerals.whole(answered)) answered \(channel) contacts don't "
          + "say who answered, so nobody knows who was there.",
        remedy: "Import an export with the agent, such as --map agent=COLUMN.")
    case .severalAtOnce(let several, let answered):
      return Problem(
        at: "--channel",
        "\(Numerals.whole(several)) of \(Numerals.whole(answered)) answered \(channel) contacts were "
          + "taken by somebody who had another.",
        remedy: "Choose a channel in which an agent has one contact at a time, such as phone.")
    case .tooFewToLearn:
      return Problem(
        at: terms.learnsBefore ? "--learn-before" : "--from",
        "Fewer than ten \(channel) contacts \(terms.learnsBefore ? "came before" : "in these days") "
          + "that say how long an agent was busy with them.",
        remedy: terms.learnsBefore
          ? "Choose later days, or leave --learn-before out." : "Choose a longer stretch.")
    }
  }
}
