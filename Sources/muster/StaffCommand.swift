import ArgumentParser
import Pipeline
import Reporting
import Workforce

/// `muster staff`: how many agents an interval's contacts need.
struct StaffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "staff",
    abstract: "Says how many agents an interval's contacts need, and why.",
    discussion: """
      A calculator: it needs no workspace.

      Examples:
        muster staff --contacts 100 --interval 30m --aht 180s --target 80/20s
        muster staff --contacts 100 --interval 30m --aht 3m --target 80/20s --shrinkage 30%
        muster staff --contacts 100 --interval 30m --aht 3m --target 80/20s --patience 5m
        muster staff --contacts 100 --interval 30m --aht 3m --max-occupancy 85% --max-wait 15s
        muster staff --contacts 60 --interval 30m --aht 8m --target 80/60s --concurrency 3

      Times are numbers with s, m or h, such as 90s, 3m or 1h30m.
      """)

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Contacts that come in over the interval.", valueName: "count"))
  var contacts: String

  @Option(help: ArgumentHelp("How long the interval is.", valueName: "time"))
  var interval = "30m"

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("How long an agent is busy with a contact.", valueName: "time"))
  var aht: String

  @Option(
    help: ArgumentHelp(
      "The service level: per cent answered within a time. 80/20s if no other promise is given.",
      valueName: "share/time"))
  var target: String?

  @Option(
    help: ArgumentHelp(
      "Of which contacts the service level is a share: offered, answered, withoutShortAbandons, "
        + "or virtual.", valueName: "definition"))
  var definition = "offered"

  @Option(help: ArgumentHelp("The longest average wait.", valueName: "time"))
  var maxWait: String?

  @Option(help: ArgumentHelp("The most that may give up; needs --patience.", valueName: "share"))
  var maxAbandonment: String?

  @Option(help: ArgumentHelp("The most of their time that agents are busy.", valueName: "share"))
  var maxOccupancy: String?

  @Option(
    help: ArgumentHelp("How long people wait on average before they give up.", valueName: "time"))
  var patience: String?

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

  @OptionGroup var output: ReportOptions

  func run() throws {
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
}

extension PromiseOutOfReach {
  fileprivate var problem: Problem {
    switch self {
    case .everyContactInTime:
      Problem(
        at: "--target",
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
