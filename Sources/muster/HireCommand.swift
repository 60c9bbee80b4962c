import ArgumentParser
import FileFormats
import Foundation
import Pipeline
import Reporting
import Workforce

/// `muster hire`: how many people, when to hire them, and why.
struct HireCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hire",
    abstract: "Says how many people are needed each month, and whom to hire when.",
    discussion: """
      Reads muster.yaml in the workspace folder.

      Examples:
        muster hire                              the plan, month by month
        muster hire --customers +50              what 50 more customers mean
        muster hire --explain repsNeeded         opens a figure: its factors in order
        muster hire --policies                   compares ways to hire
        muster hire --budget 2400000             the best plan for a budget a year
        muster hire --prices                     what each condition of hiring costs
        muster hire --requisitions --format csv  what to open when, as a table
        muster hire --format html --output hiring.html
        muster hire --format xlsx --output plan.xlsx   a workbook with live formulas

      Exit code 3 means that the plan is done but some month's demand can't be met.
      """)

  @OptionGroup var options: WorkspaceOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Answer what that many more customers (or fewer, as -20) would mean.", valueName: "+count"))
  var customers: String?

  @Option(help: ArgumentHelp("Open a figure: its factors in order.", valueName: "figure"))
  var explain: String?

  @Option(
    help: ArgumentHelp(
      "The month that --customers join in or --explain is about, such as 2027-03; the first by default.",
      valueName: "month"))
  var month: String?

  @Option(help: ArgumentHelp("The segment that --customers join.", valueName: "name"))
  var segment: String?

  @Option(help: ArgumentHelp("The team that --explain is about.", valueName: "name"))
  var team: String?

  @Option(help: ArgumentHelp("Plan that many months instead of the model's.", valueName: "count"))
  var months: Int?

  @Flag(
    help: "Compare ways to hire on the same numbers: nothing, reactive, round up, buffer, planned.")
  var policies = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Plan within that much for salaries and hiring in each twelve months.", valueName: "amount"))
  var budget: Double?

  @Flag(help: "Answer what each condition of hiring costs: class calendar, sizes, policy.")
  var prices = false

  @Flag(help: "Show the requisitions alone: when to open each, and what being late costs.")
  var requisitions = false

  @Flag(help: "Show every month, also those in which nothing changes.")
  var all = false

  @OptionGroup var output: ReportOptions

  func run() throws {
    var scenario = try options.place.scenario()
    let choices = try Choices(self, for: &scenario)
    let plan = Plan(for: scenario, seed: options.seed)
    if policies {
      return try output.write(
        PolicyReport(
          scenario: scenario, comparison: plan.policies(), workspaceOption: options.asWritten),
        full: all)
    }
    if let explain {
      let explanations = plan.explanations(month: choices.monthIndex, team: team)
      return try output.write(
        ExplanationReport(explanation: try figure(explain, among: explanations)), full: all)
    }
    if let count = choices.customersAdded {
      let change = plan.change(
        adding: count, in: scenario.hiring.firstMonth + choices.monthIndex, segment: segment,
        seed: options.seed)
      try output.write(HiringChangeReport(scenario: scenario, change: change), full: all)
      return try change.after.throwIfShort()
    }
    if prices {
      return try output.write(
        ConditionPriceReport(
          scenario: scenario, plan: plan.hiring,
          prices: plan.pricesOfConditions(seed: options.seed)),
        full: all)
    }
    var told = plan.hiring
    told.warnings += try scenario.hiring.startIsPast()
    if requisitions {
      try output.write(RequisitionReport(scenario: scenario, plan: told), full: all)
      return try plan.hiring.throwIfShort()
    }
    try output.write(
      HiringReport(
        scenario: scenario, plan: told, explanations: plan.explanations(),
        workspaceOption: options.asWritten),
      full: all
    ) {
      try HiringWorkbook(
        of: options.place.modelText(), named: options.place.modelFile.shownPath, plan: plan
      ).workbook
    }
    try plan.hiring.throwIfShort()
  }

  private func figure(_ name: String, among known: [Explanation]) throws -> Explanation {
    guard let found = known.first(where: { $0.name == name }) else {
      let names = known.map(\.name)
      let nearest = nearestName(to: name, among: names).map { "Did you mean \($0)? " } ?? ""
      throw Problems([
        Problem(
          at: "--explain", "There is no figure called \(name) in this plan.",
          remedy: "\(nearest)Ask for one of: \(names.joined(separator: ", ")).")
      ])
    }
    return found
  }

  /// A plan is looked at in one way at a time.
  private var twoViewsAtOnce: [Problem] {
    let asked = [
      ("--explain", explain != nil), ("--customers", customers != nil), ("--policies", policies),
      ("--prices", prices), ("--requisitions", requisitions),
    ].filter(\.1).map(\.0)
    guard asked.count > 1 else { return [] }
    return [
      Problem(
        at: asked[0],
        "It can't be given together with \(asked.dropFirst().joined(separator: " or ")).",
        remedy: "Ask one at a time.")
    ]
  }

  /// The options, checked all at once against the model.
  private struct Choices {
    /// Counted from the plan's first month.
    let monthIndex: Int
    /// Nil where nobody asked what more customers would mean.
    let customersAdded: Double?

    /// Makes `scenario` as long as was asked for.
    init(_ command: HireCommand, for scenario: inout Scenario) throws {
      var problems: [Problem] = []
      if let months = command.months {
        if (1...120).contains(months) {
          scenario.hiring.monthCount = months
        } else {
          problems.append(
            Problem(
              at: "--months", "\(months) is not a number of months to plan.",
              remedy: "Write 1 to 120, such as 24."))
        }
      }
      if let budget = command.budget {
        if budget.isFinite, budget >= 0 {
          scenario.hiring.terms.budgetPerYear = budget
          if !scenario.hiring.roles.contains(where: { $0.salaryPerYear != nil }) {
            problems.append(
              Problem(
                at: "--budget", "No role has a salary, so a budget buys nothing.",
                remedy: "Write salaries under roles, such as {name: Representative, salary: 48000}."
              )
            )
          }
        } else {
          problems.append(
            Problem(
              at: "--budget", "\(command.budget ?? 0) is not an amount of money.",
              remedy: "Write how much a year may cost, such as 2400000."))
        }
      }
      problems += command.twoViewsAtOnce
      let problem = scenario.hiring
      let month = command.month.map { Month($0) } ?? problem.firstMonth
      if let month, problem.months.contains(month) {
        monthIndex = month - problem.firstMonth
      } else {
        monthIndex = 0
        problems.append(
          Problem(
            at: "--month", "\(command.month ?? "") is not a month of this plan.",
            remedy: "Write one from \(problem.firstMonth) to "
              + "\(problem.firstMonth + (problem.monthCount - 1))."))
      }
      customersAdded = command.customers.flatMap { Double($0) }
      if let written = command.customers {
        let isNumber = customersAdded.map { $0.isFinite && $0 != 0 && abs($0) <= 1e9 } ?? false
        if !isNumber {
          problems.append(
            Problem(
              at: "--customers", "\(written) is not a number of customers.",
              remedy: "Write how many more, such as +50, or fewer, such as -20."))
        }
      }
      func check(_ option: String, _ name: String?, among known: [String]) {
        guard let name, !known.contains(name) else { return }
        problems.append(
          Problem(
            at: option, "The model has no \(option.dropFirst(2)) called \(name).",
            remedy: "Write one of: \(known.joined(separator: ", "))."))
      }
      check("--team", command.team, among: problem.teams)
      check("--segment", command.segment, among: problem.segments.map(\.name))
      guard problems.isEmpty else { throw Problems(problems) }
    }
  }
}
