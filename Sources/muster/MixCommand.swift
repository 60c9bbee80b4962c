import ArgumentParser
import Foundation
import Pipeline
import Reporting
import Workforce

/// `muster mix`: the least-cost mix of people with one skill and with several.
struct MixCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mix",
    abstract: "Says how many people with one skill or language, and how many with several.",
    discussion: """
      A calculator: it needs no workspace. It searches by simulation, for some
      seconds; Ctrl-C stops the search and prints the best mix so far.

      A queue is "name: contacts x handle time", with a target of its own if it
      has one: "Spanish: 20 x 6m, 80/60s".

      A group is the name of a queue, for people who answer that one, or a name and
      several: "Both = English + Spanish". After it can stand
        @ 1.15        what a person costs; 1 if nothing is said
        , at most 3   how many there can be at work
        , at least 2  how many there must be
      and after a queue's name *1.1 if these people take 1.1 times as long for it.

      Examples:
        muster mix --queue "English: 60 x 5m" --queue "Spanish: 20 x 6m"
        muster mix --queue "English: 60 x 5m" --queue "Spanish: 20 x 6m, 80/60s" \\
          --group English --group Spanish --group "Both = English + Spanish @ 1.15"
        muster mix --queue "English: 60 x 5m" --queue "Spanish: 20 x 6m" \\
          --group "English @ 3200" --group "Spanish @ 3400" --patience 4m \\
          --group "Both = English + Spanish @ 3700, at most 3"

      Times are numbers with s, m or h, such as 90s, 3m or 1h30m.
      """)

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("Contacts of one skill or language, for each one.", valueName: "queue"))
  var queue: [String] = []

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "People with the same skills, for each kind. People with one skill, and people with all for "
        + "1.15 times as much, if none is given.", valueName: "group"))
  var group: [String] = []

  @Option(help: ArgumentHelp("How long the interval is.", valueName: "time"))
  var interval = "30m"

  @Option(
    help: ArgumentHelp(
      "The service level of queues without one of their own: per cent answered within a time.",
      valueName: "share/time"))
  var target: String?

  @Option(
    help: ArgumentHelp(
      "Of which contacts the service level is a share: offered, answered, or "
        + "withoutShortAbandons.", valueName: "definition"))
  var definition = "offered"

  @Option(
    help: ArgumentHelp("How long people wait on average before they give up.", valueName: "time"))
  var patience: String?

  @Option(
    help: ArgumentHelp("Paid time that goes to anything but contacts.", valueName: "share"))
  var shrinkage: String?

  @Option(help: ArgumentHelp("What starts every random number; the same seed, the same answer."))
  var seed: UInt64 = 1

  @Option(
    help: ArgumentHelp(
      "How long to search and to prove: contacts to simulate at most, in millions.",
      valueName: "millions"))
  var effort: Int = 100

  @OptionGroup var output: ReportOptions

  func run() throws {
    let question = try MixQuestion(self)
    let interruption = Interruption()
    let found: SkillMix?
    do {
      found = try SkillMix.cheapest(
        for: question.problem,
        SkillMixTerms(seed: seed, contactsToPlay: Double(effort) * 1e6),
        isWanted: { !interruption.wasAskedFor }, tell: { Terminal.progress($0.line) })
    } catch {
      Terminal.endProgress()
      throw Problems([error.problemOfMix])
    }
    Terminal.endProgress()
    guard let found else {
      throw NotFeasible(reason: "The search was stopped before any mix was simulated.")
    }
    try output.write(SkillMixReport(mix: found, assumptions: question.assumptions), full: true)
    if !found.isKept {
      throw NotFeasible(
        reason: found.wasStopped
          ? "The search was stopped before a mix kept every promise."
          : "No mix was found that surely keeps every promise.")
    }
  }
}

extension SkillMixProgress {
  /// "87 mixes simulated, the best costs 18.3, and none can cost less than 17.6".
  fileprivate var line: String {
    let best =
      cost.map { "the best costs \(Numerals.short($0))" } ?? "none keeps every promise yet"
    return "\(Numerals.whole(mixesPlayed)) mixes simulated, \(best), none can cost less than "
      + "\(Numerals.short(leastCost)); Ctrl-C prints the best"
  }
}

extension PromiseOutOfReach {
  fileprivate var problemOfMix: Problem {
    switch self {
    case .tooManyAgents:
      Problem(
        at: "--queue", "These contacts need over a hundred million people.",
        remedy: "Check the contacts, the interval and the handle times.")
    default:
      Problem(
        at: "--target",
        "100 % in time can't be promised: sooner or later more contacts come at once than there "
          + "are people.", remedy: "Ask for less, such as 99/20s.")
    }
  }
}
