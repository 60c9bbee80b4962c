import ArgumentParser
import FileFormats
import Foundation
import Pipeline
import Reporting
import Storage
import Workforce

/// `muster plan`: plans, keeps what is issued, and holds it against later plans and what really came.
struct PlanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Plans, and keeps the plans that are issued.",
    discussion: """
      Reads muster.yaml in the workspace folder. Issued plans are kept in muster.sqlite, and never \
      change.

      Examples:
        muster plan                              today's plan
        muster plan --issue --note "board, May"  keeps it
        muster plan --list                       the plans that were issued
        muster plan --show 3                     one of them
        muster plan --diff                       what changed since the last one, and why
        muster plan --diff 2 3                   the same between two issued plans
        muster plan --actuals                    what really came, against what was planned
        muster plan --refit --apply              takes it into the model

      Exit code 3 means that the plan is done but some month's demand can't be met.
      """)

  @OptionGroup var options: WorkspaceOptions

  @Flag(help: "Keep today's plan as an issued one.")
  var issue = false

  @Option(help: ArgumentHelp("Why it is issued; kept with the plan.", valueName: "words"))
  var note: String?

  @Flag(help: "List the issued plans.")
  var list = false

  @Option(help: ArgumentHelp("Show this issued plan.", valueName: "number"))
  var show: Int?

  @Flag(help: "Say what changed between two plans, and why.")
  var diff = false

  @Argument(
    help: ArgumentHelp(
      "For --diff: the issued plan to compare today's with, or two of them; the last by default.",
      valueName: "number"))
  var plans: [Int] = []

  @Flag(help: "Hold what came in the months that are over against their plans.")
  var actuals = false

  @Flag(help: "Say what these months change in the model.")
  var refit = false

  @Flag(help: "With --refit: write it into muster.yaml.")
  var apply = false

  @Option(
    help: ArgumentHelp(
      "The zone of months and days; without it, that of the model's first site, else UTC.",
      valueName: "zone"))
  var timeZone: String?

  @Flag(help: "Show every month, also those in which nothing changes.")
  var all = false

  @OptionGroup var output: ReportOptions

  func run() async throws {
    switch try Mode(self) {
    case .plan: try writePlan()
    case .issue: try issuePlan()
    case .list: try listPlans()
    case .show(let number): try showPlan(number)
    case .diff: try comparePlans()
    case .actuals: try compareActuals()
    case .refit: try refitModel()
    }
  }

  /// What is asked for: one thing at a time.
  private enum Mode {
    case plan, issue, list, diff, actuals, refit
    case show(Int)

    init(_ command: PlanCommand) throws {
      var asked: [(option: String, mode: Mode)] = []
      if command.issue { asked.append(("--issue", .issue)) }
      if command.list { asked.append(("--list", .list)) }
      if let number = command.show { asked.append(("--show", .show(number))) }
      if command.diff { asked.append(("--diff", .diff)) }
      if command.actuals { asked.append(("--actuals", .actuals)) }
      if command.refit { asked.append(("--refit", .refit)) }
      var problems: [Problem] = []
      if let number = command.plans.first, !command.diff {
        problems.append(
          Problem(
            at: "\(number)", "A plan's number is given to --diff or --show.",
            remedy: "Write --diff \(number) or --show \(number)."))
      }
      if asked.count > 1 {
        problems.append(
          Problem(
            at: asked[1].option, "It can't be given together with \(asked[0].option).",
            remedy: "Ask one at a time."))
      }
      if command.note != nil, !command.issue {
        problems.append(
          Problem(
            at: "--note", "A note is kept with a plan that is issued.",
            remedy: "Write --issue too, or leave the note out."))
      }
      if command.apply, !command.refit {
        problems.append(
          Problem(
            at: "--apply", "There is nothing to apply.",
            remedy: "Write --refit too, or leave it out."))
      }
      guard problems.isEmpty else { throw Problems(problems) }
      self = asked.first?.mode ?? .plan
    }
  }

  // MARK: Planning and issuing

  /// The model's text, with the scenario and the plan that follow from it today.
  func todaysPlan() throws -> (model: String, plan: Plan) {
    let model = try options.place.modelText()
    let scenario = try options.place.scenario()
    return (model, Plan(for: scenario, seed: options.seed))
  }

  private func report(_ plan: Plan, told: HiringPlan? = nil) -> HiringReport {
    HiringReport(
      scenario: plan.scenario, plan: told ?? plan.hiring, explanations: plan.explanations(),
      workspaceOption: options.asWritten)
  }

  private func writePlan() throws {
    let plan = try todaysPlan().plan
    var told = plan.hiring
    told.warnings += try plan.scenario.hiring.startIsPast()
    try output.write(report(plan, told: told), full: all)
    try plan.hiring.throwIfShort()
  }

  private func issuePlan() throws {
    let (model, plan) = try todaysPlan()
    let now = try SystemDate.now()
    let answer = report(plan).json()
    let issued = try inDatabase("keeping the plan") { database in
      try database.issuedPlans.issue { number in
        IssuedPlan(
          number: number, issuedAt: now, note: note, model: model,
          firstMonth: plan.scenario.hiring.firstMonth, seed: options.seed,
          programVersion: Muster.configuration.version, currency: plan.scenario.hiring.currency,
          months: plan.issuedMonths, answer: answer)
      }
    }
    try output.write(
      IssuedPlanReport(issued, isNew: true, workspaceOption: options.asWritten), full: all)
    try plan.hiring.throwIfShort()
  }

  // MARK: What was issued

  private func listPlans() throws {
    try output.write(
      IssuedPlansReport(try issuedPlans(), workspaceOption: options.asWritten), full: all)
  }

  private func showPlan(_ number: Int) throws {
    let plan = try issuedPlan(number, at: "--show", among: try issuedPlans())
    try output.write(IssuedPlanReport(plan, workspaceOption: options.asWritten), full: all)
  }

  /// None where there is no database yet; none is made to look.
  func issuedPlans() throws -> [IssuedPlan] {
    let path = options.place.database.path(percentEncoded: false)
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    return try inDatabase("reading the issued plans") { try $0.issuedPlans.all() }
  }

  func issuedPlan(_ number: Int, at option: String, among plans: [IssuedPlan]) throws -> IssuedPlan
  {
    guard let last = plans.last else { throw nothingIssued(at: option) }
    guard let found = plans.first(where: { $0.number == number }) else {
      throw Problems([
        Problem(
          at: option, "There is no plan \(number).",
          remedy: last.number == 1
            ? "The only one issued here is 1." : "Give one from 1 to \(last.number).")
      ])
    }
    return found
  }

  func nothingIssued(at option: String) -> Problems {
    Problems([
      Problem(
        at: option, "No plan has been issued here yet.",
        remedy: "Issue one first: muster plan\(options.asWritten) --issue.")
    ])
  }

  func inDatabase<Result>(_ doing: String, _ body: (Database) throws -> Result) throws -> Result {
    do {
      return try body(try Database(opening: options.place.database))
    } catch let problems as Problems {
      throw problems
    } catch {
      throw WorldFailed("\(doing) in \(options.place.database.shownPath)", error)
    }
  }
}
