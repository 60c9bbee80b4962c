import ArgumentParser
import Pipeline
import Reporting
import Workforce

/// `muster staff`: how many people every interval of a week needs, or a single one.
struct StaffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "staff",
    abstract: "Says how many people every quarter of an hour needs, and why.",
    discussion: """
      Over the typical week of the imported history, on the terms that the channels of muster.yaml \
      say; or, with --contacts and --aht, a calculator for one interval that needs no workspace.

      Examples:
        muster staff
        muster staff --explain "mon 10:00 phone"
        muster staff --by language,skill --growth 20% --format html --output week.html
        muster staff --contacts 100 --interval 30m --aht 180s --target 80/20s
        muster staff --contacts 100 --aht 3m --target 80/20s --shrinkage 30% --patience 5m
        muster staff --contacts 100 --aht 3m --max-occupancy 85% --max-wait 15s
        muster staff --contacts 60 --aht 8m --target 80/60s --concurrency 3

      Times are numbers with s, m or h, such as 90s, 3m or 1h30m.
      """)

  @OptionGroup var options: WorkspaceOptions

  @OptionGroup(title: "A week of history") var week: StaffWeekOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("For one interval: contacts that come in over it.", valueName: "count"))
  var contacts: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "For one interval: how long an agent is busy with a contact.", valueName: "time"))
  var aht: String?

  @Option(
    help: ArgumentHelp(
      "How long an interval is; 15m for a week, and 30m for a single one.", valueName: "time"))
  var interval: String?

  @OptionGroup(title: "Promises, instead of the model's") var promises: PromiseOptions

  @OptionGroup var output: ReportOptions

  func run() throws {
    if contacts == nil, aht == nil { return try staffWeek() }
    let question = try StaffQuestion(self)
    let staffing: IntervalStaffing
    do {
      staffing = try IntervalStaffing(for: question.work)
    } catch {
      throw Problems([error.problem])
    }
    try output.write(
      IntervalStaffingReport(staffing: staffing, assumptions: question.assumptions), full: true)
  }

  private func staffWeek() throws {
    let question = try StaffWeekQuestion(self)
    let staffing = try question.staffing()
    if let explain = week.explain {
      let place = try IntervalName(explain, in: staffing)
      var explanation = try staffing.explained(queue: place.queue, interval: place.interval)
      explanation.others = place.others.map { staffing.queues[$0].key }
      explanation.simulated = staffing.simulated(
        queue: place.queue, interval: place.interval, seed: options.seed)
      return try output.write(NeedExplanationReport(explanation: explanation), full: true)
    }
    try output.write(
      WeekStaffingReport(
        staffing: staffing, company: question.scenario?.company,
        timeZoneReason: question.timeZoneReason, workspaceOption: options.asWritten),
      full: true)
  }
}

/// Which weeks of the history, and what of them.
struct StaffWeekOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How one interval's people come about, such as \"mon 10:00 phone\".", valueName: "interval"))
  var explain: String?

  @Option(help: ArgumentHelp("Average the last whole weeks, at most so many.", valueName: "count"))
  var weeks = 8

  @Option(
    help: ArgumentHelp(
      "What tells a channel's queues apart: language, skill, both, or nothing.",
      valueName: "language,skill"))
  var by = "language"

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("So much more comes in than in those weeks.", valueName: "share"))
  var growth: String?

  @Flag(
    help: "People who answer calls and chats do e-mail and other work that may wait in between.")
  var blend = false

  @OptionGroup var measuring: MeasuringOptions
}

/// What customers and agents are promised, and how agents work.
struct PromiseOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The service level: per cent answered within a time. 80/20s if no other promise is given.",
      valueName: "share/time"))
  var target: String?

  @Option(
    help: ArgumentHelp(
      "Of which contacts the service level is a share: offered, answered, withoutShortAbandons, "
        + "or virtual; offered if nobody says.", valueName: "definition"))
  var definition: String?

  @Option(help: ArgumentHelp("The longest average wait.", valueName: "time"))
  var maxWait: String?

  @Option(
    help: ArgumentHelp(
      "A share that waits no longer than a time, whatever becomes of it, such as 95/2m.",
      valueName: "share/time"))
  var longestWait: String?

  @Option(help: ArgumentHelp("The most that may give up; needs --patience.", valueName: "share"))
  var maxAbandonment: String?

  @Option(help: ArgumentHelp("The most of their time that agents are busy.", valueName: "share"))
  var maxOccupancy: String?

  @Option(
    help: ArgumentHelp("How long people wait on average before they give up.", valueName: "time"))
  var patience: String?

  @Option(
    help: ArgumentHelp(
      "Who tries again after giving up, and how long after on average, such as 40%/10m; for one "
        + "queue, with --patience.", valueName: "share/time"))
  var retrial: String?

  @Option(
    help: ArgumentHelp("Paid time that goes to anything but contacts.", valueName: "share"))
  var shrinkage: String?

  @Option(help: ArgumentHelp("Chats that an agent holds at once.", valueName: "count"))
  var concurrency: Int?

  @Option(
    help: ArgumentHelp(
      "How much slower each chat gets with every further one; 15% by default.",
      valueName: "share"))
  var slowing: String?
}

extension PromiseOutOfReach {
  var problem: Problem {
    switch self {
    case .everyContactInTime:
      Problem(
        at: "--target or --longest-wait",
        "100 % in time can't be promised: sooner or later more contacts come at once "
          + "than there are agents.", remedy: "Ask for less, such as 99/20s.")
    case .noWait:
      Problem(
        at: "--max-wait",
        "An average wait of 0 s can't be promised: sooner or later somebody waits.",
        remedy: "Ask for more, such as 1s.")
    case .nobodyGivesUp:
      Problem(
        at: "--max-abandonment",
        "That nobody gives up can't be promised: sooner or later somebody "
          + "waits longer than they are patient.", remedy: "Ask for more, such as 1%.")
    case .noWork:
      Problem(
        at: "--max-occupancy", "Agents who are never busy answer nobody.",
        remedy: "Ask for more, such as 85%.")
    case .tooManyAgents:
      Problem(
        at: "--contacts", "These contacts need over a hundred million agents.",
        remedy: "Check the contacts, the interval and the handle time.")
    case .closedTooLong: preconditionFailure("An interval's contacts don't wait until it opens.")
    }
  }
}
