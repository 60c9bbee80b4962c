import ArgumentParser
import Pipeline
import Reporting
import Workforce

/// `muster simulate`: what customers would feel with any people.
struct SimulateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "Plays a week with any people, and says what customers would feel.",
    discussion: """
      Over the typical week of the imported history, all queues at once, with the people that muster \
      staff asks for or with those of a file; or, with --contacts and --aht, one queue beside its \
      formula, which needs no workspace.

      Examples:
        muster simulate
        muster simulate --staff people.csv --absence 5%
        muster simulate --blend --backlog email=120
        muster simulate --compare now.csv with-a-late-shift.csv
        muster simulate --forecast --staff people.csv
        muster simulate --growth 20% --format html --output week.html
        muster simulate --contacts 100 --interval 30m --aht 180s --agents 14 --target 80/20s
        muster simulate --contacts 100 --aht 3m --agents 13 --patience 5m --handle-spread 1.5

      A file of people is a table with the columns queue, day (Mon to Sun), start (09:15) and agents, \
      such as muster staff --format csv writes; a column end says until when, group names people \
      otherwise, and serves says which queues they answer, the preferred one first: "phone · English; \
      phone · Spanish". Ctrl-C ends the simulation with the answer so far.
      """)

  @OptionGroup var options: WorkspaceOptions

  @OptionGroup(title: "A week of history") var week: StaffWeekOptions

  @OptionGroup(title: "People and chance") var playing: PlayingOptions

  @OptionGroup(title: "One queue") var queue: OneQueueOptions

  @OptionGroup(title: "Promises, instead of the model's") var promises: PromiseOptions

  @OptionGroup var output: ReportOptions

  func run() throws {
    if queue.contacts == nil, queue.aht == nil { return try simulateWeek() }
    let question = try SimulateQuestion(self)
    let simulation = IntervalSimulation(
      of: question.work, agents: question.agents, handleTimeSpread: question.handleTimeSpread,
      hours: question.hours, seed: options.seed)
    try output.write(
      IntervalSimulationReport(simulation: simulation, assumptions: question.assumptions),
      full: true)
  }

  private func simulateWeek() throws {
    let question = try SimulateWeekQuestion(self)
    if playing.forecast { return try playForecast(question) }
    let staffing = try question.week.staffing()
    if !playing.compare.isEmpty { return try compare(staffing, question) }
    let people = try question.people(for: staffing)
    let terms = try question.terms(for: staffing)
    guard let service = try played(staffing, people.first, terms) else {
      throw NotFeasible(reason: "Stopped before a single week was simulated.")
    }
    try output.write(
      WeekServiceReport(
        service: service, company: question.week.scenario?.company,
        timeZoneReason: question.week.timeZoneReason, staffOrigin: question.staffOrigin),
      full: true)
    try service.throwIfMissed()
  }

  private func playForecast(_ question: SimulateWeekQuestion) throws {
    let (week, staffing) = try question.week.forecastStaffing(paths: question.paths)
    let people = try question.people(for: staffing).first
    let terms = try question.terms(for: staffing)
    let interruption = Interruption()
    let service = staffing.service(over: week, with: people, terms) {
      Self.show($0)
      return !interruption.wasAskedFor
    }
    Terminal.endProgress()
    guard let service else {
      throw NotFeasible(reason: "Stopped before every week was simulated.")
    }
    try output.write(
      ForecastWeekReport(
        service: service, company: question.week.scenario?.company,
        timeZoneReason: question.week.timeZoneReason, staffOrigin: question.staffOrigin),
      full: true)
    let missed = service.queues.indices.filter { service.isMissed(ofQueue: $0) }
    guard !missed.isEmpty else { return }
    throw NotFeasible(
      reason:
        "With these people, \(missed.map { service.queues[$0].key.name }.joined(separator: ", "))"
        + " can't keep what is promised in most of the weeks that may come.")
  }

  private func compare(_ staffing: WeekStaffing, _ question: SimulateWeekQuestion) throws {
    let sides = try question.comparedPeople(for: staffing)
    let terms = try question.terms(for: staffing)
    let interruption = Interruption()
    let comparison = staffing.comparison(of: sides.one, with: sides.other, terms) {
      Self.show($0)
      return !interruption.wasAskedFor
    }
    Terminal.endProgress()
    guard let comparison else {
      throw NotFeasible(reason: "Stopped before both weeks were simulated.")
    }
    try output.write(
      StaffingComparisonReport(
        comparison: comparison, names: (playing.compare[0], playing.compare[1]),
        company: question.week.scenario?.company), full: true)
  }

  private static func show(_ progress: SimulationProgress) {
    guard progress.replicationsDone % 10 == 0 else { return }
    Terminal.progress(
      "Simulating: \(Numerals.whole(progress.replicationsDone)) weeks of at most "
        + Numerals.whole(progress.replicationsAtMost))
  }

  private func played(
    _ staffing: WeekStaffing, _ people: StaffedWeek?, _ terms: WeekSimulationTerms
  ) throws -> WeekService? {
    let interruption = Interruption()
    defer {
      Terminal.endProgress()
    }
    return staffing.service(with: people, terms) { progress in
      Self.show(progress)
      return !interruption.wasAskedFor
    }
  }
}

extension WeekService {
  /// Throws what ends the program with the exit code of an answer that isn't what was wanted.
  fileprivate func throwIfMissed() throws {
    let missed = staffing.queues.indices.filter { verdict(ofQueue: $0) == .missed }
    guard !missed.isEmpty else { return }
    throw NotFeasible(
      reason:
        "With these people, \(missed.map { staffing.queues[$0].key.name }.joined(separator: ", "))"
        + " can't keep what is promised.")
  }
}

/// Who is at work in a simulated week, and what chance does.
struct PlayingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The people at work, as a table; without it, those that muster staff asks for.",
      valueName: "file"))
  var staff: String?

  @Flag(
    help: ArgumentHelp(
      "The coming week of muster forecast instead of a typical one, in many ways in which it may come."
    ))
  var forecast = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("With --forecast: how many ways; 200 by default.", valueName: "count"))
  var paths: Int?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Two tables of people: what the second makes better or worse, for the same customers.",
      valueName: "file file"))
  var compare: [String] = []

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "Contacts that wait when the week begins, such as email=120; once for each queue.",
      valueName: "queue=count"))
  var backlog: [String] = []

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The probability that somebody who is meant to come doesn't.", valueName: "share"))
  var absence: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "How many weeks are simulated, at least and at most.", valueName: "count..count"))
  var replications = Self.usualReplications

  static let usualReplications = "50..400"

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "How exactly every queue's service level must be known: half of its confidence interval.",
      valueName: "share"))
  var precision = Self.usualPrecision

  static let usualPrecision = "1%"
}

/// A single queue with level demand.
struct OneQueueOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Contacts that come in over an interval.", valueName: "count"))
  var contacts: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("How long an agent is busy with a contact.", valueName: "time"))
  var aht: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "People at work; without it, the least that keep the promises.", valueName: "count"))
  var agents: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "How long an interval is; 15m for a week, and 30m for a single queue.", valueName: "time"))
  var interval: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The standard deviation of handle times ÷ their mean: 0 if all take as long, 1 as formulas "
        + "have it.", valueName: "number"))
  var handleSpread: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("How many hours each simulated day has.", valueName: "hours"))
  var hours: String?
}
