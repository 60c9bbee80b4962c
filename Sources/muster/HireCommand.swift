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

      EXAMPLES
        muster hire                              the plan, month by month
        muster hire --customers +50              what 50 more customers mean
        muster hire --explain repsNeeded         a figure's factors, and its value without each
        muster hire --format html --output hiring.html

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

  @Flag(help: "Show every month, also those in which nothing changes.")
  var all = false

  @OptionGroup var output: ReportOptions

  func run() throws {
    var scenario = try options.place.scenario()
    if let months { scenario.hiring.monthCount = try checkedMonthCount(months) }
    let index = try monthIndex(in: scenario.hiring)
    try checkNames(in: scenario.hiring)
    let plan = Plan(for: scenario, seed: options.seed)
    if let explain {
      let explanations = plan.explanations(month: index, team: team)
      return try output.write(
        ExplanationReport(explanation: try figure(explain, among: explanations)), full: all)
    }
    if let customers {
      let change = try change(of: plan, customers: customers, month: index)
      return try output.write(HiringChangeReport(scenario: scenario, change: change), full: all)
    }
    try output.write(
      HiringReport(scenario: scenario, plan: plan.hiring, explanations: plan.explanations()),
      full: all)
    if plan.hiring.isShort {
      throw NotFeasible(reason: "Some months can't be met in time: the warnings say which and why.")
    }
  }

  private func change(of plan: Plan, customers: String, month index: Int) throws -> HiringChange {
    guard let count = Double(customers), count.isFinite, count != 0, abs(count) <= 1e9 else {
      throw Problems([
        Problem(
          at: "--customers", "\(customers) is not a number of customers.",
          remedy: "Write how many more, such as +50, or fewer, such as -20.")
      ])
    }
    return plan.change(
      adding: count, in: plan.scenario.hiring.firstMonth + index, segment: segment,
      seed: options.seed)
  }

  private func figure(_ name: String, among known: [Explanation]) throws -> Explanation {
    guard let found = known.first(where: { $0.name == name }) else {
      throw Problems([
        Problem(
          at: "--explain", "There is no figure called \(name) in this plan.",
          remedy: "Ask for one of: \(known.map(\.name).joined(separator: ", ")).")
      ])
    }
    return found
  }

  private func checkedMonthCount(_ count: Int) throws -> Int {
    guard (1...120).contains(count) else {
      throw Problems([
        Problem(
          at: "--months", "\(count) is not a number of months to plan.",
          remedy: "Write 1 to 120, such as 24.")
      ])
    }
    return count
  }

  private func monthIndex(in problem: HiringProblem) throws -> Int {
    guard let month else { return 0 }
    guard let wanted = Month(month), problem.months.contains(wanted) else {
      let last = problem.firstMonth + (problem.monthCount - 1)
      throw Problems([
        Problem(
          at: "--month", "\(month) is not a month of this plan.",
          remedy: "Write one from \(problem.firstMonth) to \(last).")
      ])
    }
    return wanted - problem.firstMonth
  }

  private func checkNames(in problem: HiringProblem) throws {
    var problems: [Problem] = []
    func check(_ option: String, _ name: String?, among known: [String]) {
      guard let name, !known.contains(name) else { return }
      problems.append(
        Problem(
          at: option, "The model has no \(option.dropFirst(2)) called \(name).",
          remedy: "Write one of: \(known.joined(separator: ", "))."))
    }
    check("--team", team, among: problem.teams)
    check("--segment", segment, among: problem.segments.map(\.name))
    guard problems.isEmpty else { throw Problems(problems) }
  }
}
