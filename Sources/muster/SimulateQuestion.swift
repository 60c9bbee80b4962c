import FileFormats
import Foundation
import Pipeline
import Workforce

/// What `muster simulate` was asked about one queue, with every problem of its options told at once.
struct SimulateQuestion {
  let work: IntervalWork
  let agents: Int
  let handleTimeSpread: Double
  let hours: Double
  /// What nobody gave and the answer rests on.
  let assumptions: [String]

  init(_ command: SimulateCommand) throws {
    var reader = OptionReader()
    let queue = command.queue
    reader.refusePlaying(command.playing)
    let given = queue.agents.flatMap { reader.number("--agents", $0, from: 0) }
    if let given, given != given.rounded() || given > 100_000 {
      reader.tell("--agents", "\(queue.agents ?? "") is no number of people.", "Write 14 or so.")
    }
    let spread = queue.handleSpread.flatMap { reader.number("--handle-spread", $0, from: 0) } ?? 1
    if spread > 10 {
      reader.tell(
        "--handle-spread", "\(queue.handleSpread ?? "") is wider than handle times ever are.",
        "Write a number from 0 to 10, such as 1.")
    }
    let hours = queue.hours.map { reader.hours($0) } ?? 8
    var asked: StaffQuestion?
    do {
      asked = try StaffQuestion(
        contacts: queue.contacts, aht: queue.aht, interval: queue.interval,
        promises: command.promises, week: command.week)
    } catch let problems as Problems {
      for problem in problems.all { reader.tell(problem) }
    }
    if let work = asked?.work, let hours, work.interval > hours * 3600 {
      reader.tell(
        "--interval", "An interval is longer than a day of \(Numerals.short(hours)) hours.",
        "Write a shorter one, or more --hours.")
    }
    if let work = asked?.work, work.contacts / work.interval * (hours ?? 8) * 3600 > 2_000_000 {
      reader.tell(
        "--contacts", "Over two million contacts in a day are too many to simulate one by one.",
        "Ask for a shorter day, such as --hours 1, or for fewer contacts.")
    }
    guard reader.problems.isEmpty, let asked, let hours else { throw Problems(reader.problems) }
    work = asked.work
    handleTimeSpread = spread
    self.hours = hours
    // People on the schedule are no matter here.
    var assumptions = asked.assumptions.filter { !$0.contains("--shrinkage") }
    if let given {
      agents = Int(given)
    } else {
      do {
        agents = try IntervalStaffing(for: asked.work).agents
      } catch {
        throw Problems([error.problem])
      }
      assumptions.append("So many agents as keep the promises by the formula: --agents.")
    }
    if queue.handleSpread == nil {
      assumptions.append("Handle times are exponential, as formulas have them: --handle-spread.")
    }
    if let retrial = command.promises.retrial, !retrial.contains("/") {
      assumptions.append(
        "Who tries again does so after ten minutes on average: --retrial \(retrial)/10m.")
    }
    self.assumptions = assumptions
  }
}

extension OptionReader {
  /// "8", "8h" or "7h30m".
  fileprivate mutating func hours(_ text: String) -> Double? {
    let hours = Double(text) ?? writtenSeconds(text).map { $0 / 3600 }
    guard let hours, hours.isFinite, hours > 0, hours <= 168 else {
      tell("--hours", "\(text) are no hours of a day.", "Write 8, or up to 168 for a whole week.")
      return nil
    }
    return hours
  }

  fileprivate mutating func refusePlaying(_ playing: PlayingOptions) {
    for (option, isGiven) in [
      ("--staff", playing.staff != nil), ("--compare", !playing.compare.isEmpty),
      ("--backlog", !playing.backlog.isEmpty), ("--forecast", playing.forecast),
      ("--paths", playing.paths != nil),
      ("--absence", playing.absence != nil),
    ] where isGiven {
      tell(
        option, "It is about a week of the imported history, and --contacts about one queue.",
        "Leave one of them out.")
    }
  }
}
