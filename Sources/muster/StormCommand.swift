import ArgumentParser
import FileFormats
import Foundation
import Pipeline
import Reporting
import Synchronization
import Workforce

/// `muster storm`: when support breaks, and how fast growth may safely be.
struct StormCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "storm",
    abstract: "Says when support breaks as the company grows, and how fast it may safely grow.",
    discussion: """
      Reads muster.yaml in the workspace folder, and plays what may come week by week, many times over: \
      customers and contacts, events such as a launch, what waiting does to customers and people, and \
      hiring.

      Examples:
        muster storm                              when it breaks, with five ways to hire
        muster storm --what "launch=2027-03, adds=+40%"
        muster storm --what "adds=+40%" --save fast
        muster storm --compare                    the model's scenarios side by side
        muster storm --history                    last year's imported contacts, with five ways to hire
        muster storm --pace --limit 5%            the fastest growth with a risk within 5 %
        muster storm --hires                      the hires that make it safe, and their price
        muster storm --hire-by                    the last safe day for each requisition
        muster storm --format html --output storm.html

      Changes that --what takes, with commas between them:
      \(changes)

      Ctrl-C ends it with the answer so far. Exit code 3 means that the answer is done, and that the risk \
      of a missed target is over the limit.
      """)

  private static let changes = StormQuestion.ways
    .map { "  \($0.written): \($0.meaning)" }.joined(separator: "\n")

  @OptionGroup var options: WorkspaceOptions

  @OptionGroup(title: "What is asked") var asking: StormAskingOptions

  @OptionGroup(title: "What is played") var playing: StormPlayingOptions

  @Flag(help: "Show every week, also those in which nothing turns.")
  var all = false

  @OptionGroup var output: ReportOptions

  func run() throws {
    let question = try StormRunQuestion(
      self, for: try options.place.scenario(), history: try strain())
    if let name = asking.save, let what = asking.what { try keep(what, as: name) }
    if asking.compare { return try compare(question) }
    let asked = question.asked[0]
    let storm = try question.storm(for: asked)
    let answer = StormProgress.watched { goesOn in
      storm.answer(question.questions(for: asked.scenario), goesOn: goesOn)
    }
    guard answer.outcomes.contains(where: { !$0.steps.isEmpty }) else {
      throw NotFeasible(reason: "Stopped before a single future was played.")
    }
    try output.write(
      StormReport(
        scenario: asked.scenario, answer: answer, assumptions: storm.assumptions,
        what: asked.what, workspaceOption: options.asWritten), full: all)
    try answer.outcome?.throwIfOver(asked.scenario.storm.limit)
  }

  /// The imported history, where it is asked to be played again.
  private func strain() throws -> StrainHistory? {
    guard asking.history else { return nil }
    guard let history = try options.importedHistory() else { throw options.nothingImported }
    let (clock, _) = try wallClock(nil, site: options.place.scenario().sites.first)
    guard let strain = try history.strain(clock: clock, agents: options.importedAgents()) else {
      throw options.nothingImported
    }
    return strain
  }

  /// Writes a question into the model's scenarios; what is told of it doesn't mix with the answer.
  private func keep(_ what: String, as name: String) throws {
    let file = options.place.modelFile
    let edited = try ModelFile.edited(
      try options.place.modelText(), setting: [ModelEdit("scenarios.\(name)", .text(what))])
    try Data(edited.utf8).write(to: file, options: .atomic)
    Terminal.standardError(
      "Kept as \(name) in \(file.shownPath). Compare: muster storm\(options.asWritten) --compare")
  }

  private func compare(_ question: StormRunQuestion) throws {
    let storms = try question.storms()
    let answers = StormProgress.watched { goesOn in
      storms.enumerated().map { index, storm in
        storm.answer(question.comparedQuestions) { share in
          goesOn((Double(index) + share) / Double(storms.count))
        }
      }
    }
    guard answers.allSatisfy({ $0.outcome?.steps.isEmpty == false }) else {
      throw NotFeasible(reason: "Stopped before every question was played.")
    }
    try output.write(
      StormComparisonReport(
        scenario: question.asked[0].scenario,
        answers: zip(question.asked, answers).map {
          (name: $0.name, what: $0.what, answer: $1)
        }), full: all)
  }
}

/// What `muster storm` is asked beyond the break date.
struct StormAskingOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Change the model for this answer, such as \"launch=2027-03, adds=+40%\".",
      valueName: "changes"))
  var what: String?

  @Option(
    help: ArgumentHelp(
      "Keep what is asked with --what under this name, in the model's scenarios.",
      valueName: "name"))
  var save: String?

  @Flag(help: "Hold the model's scenarios, and --what, against the model as it is.")
  var compare = false

  @Flag(help: "Play the imported contacts of the months behind again, with other ways to hire.")
  var history = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "With --history: people who took contacts at its start, instead of those whom it tells of.",
      valueName: "count"))
  var people: Double?

  @Flag(help: "Compare ways to hire in the same storm.")
  var policies = false

  @Flag(help: "Ask which input moves the break date most.")
  var importance = false

  @Flag(help: "Ask for the fastest growth that is safe.")
  var pace = false

  @Flag(help: "Ask for the earliest safe start of the first event.")
  var launch = false

  @Flag(help: "Ask how fast growth may be with more people.")
  var frontier = false

  @Flag(help: "Ask how many hires make the plan's growth safe, and for their price.")
  var hires = false

  @Flag(help: "Ask for the last safe day for each requisition, and what delay does.")
  var hireBy = false
}

/// How a storm is played.
struct StormPlayingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The way to hire that all but the comparison is about: nothing, reactive, roundUp, buffer or "
        + "planned.", valueName: "name"))
  var policy = "planned"

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Play that many weeks instead of the plan's months.", valueName: "count"))
  var weeks: Int?

  @Flag(help: "Play days instead of weeks.")
  var days = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("How many futures are played.", valueName: "count"))
  var replications = 500

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The most that the risk of a missed target may be, instead of the model's.",
      valueName: "share"))
  var limit: String?
}

extension StormOutcome {
  /// Throws what ends the program with the exit code of an answer that isn't what was wanted.
  fileprivate func throwIfOver(_ limit: Double) throws {
    guard breaks.probability > limit else { return }
    throw NotFeasible(
      reason:
        "The risk of a missed target is \(Numerals.percent(breaks.probability)), more than the "
        + "limit of \(Numerals.percent(limit)).")
  }
}

/// The line that says how far a storm is played, and the way to end it early.
enum StormProgress {
  /// Gives what `play` gives, which is told to stop where somebody wants it.
  static func watched<Answer>(_ play: (@escaping @Sendable (Double) -> Bool) -> Answer) -> Answer {
    let interruption = Interruption()
    let shown = Atomic(-1)
    defer { Terminal.endProgress() }
    return play { share in
      let percent = Int((100 * min(1, max(0, share))).rounded(.down))
      if shown.exchange(percent, ordering: .relaxed) != percent {
        Terminal.progress("Playing the storm: \(percent) %")
      }
      return !interruption.wasAskedFor
    }
  }
}
