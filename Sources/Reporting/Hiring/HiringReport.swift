package import Pipeline
package import Workforce

/// How many people, and when to hire them: the answer of the hiring model.
package struct HiringReport: Report {
  let scenario: Scenario
  let plan: HiringPlan
  let explanations: [Explanation]
  let firstLine: FirstLine
  private let workspaceOption: String

  /// - Parameter workspaceOption: what a command in the same workspace takes on top, from its space
  ///   on: " --workspace support".
  package init(
    scenario: Scenario, plan: HiringPlan, explanations: [Explanation],
    workspaceOption: String = ""
  ) {
    self.workspaceOption = workspaceOption
    self.scenario = scenario
    self.plan = plan
    self.explanations = explanations
    firstLine = FirstLine(plan, roles: scenario.hiring.roles)
  }

  package var title: String {
    let name = "Hiring plan"
    let company = scenario.company.map { "\(name) · \($0)" } ?? name
    guard let first = plan.months.first, let last = plan.months.last else { return company }
    return first.month == last.month
      ? "\(company) · \(first.month)" : "\(company) · \(first.month) to \(last.month)"
  }

  package var headline: String { HiringHeadline(scenario: scenario, plan: plan).text }

  package var sections: [Section] {
    [
      Section(nil, [.paragraph(outlook)].filter { _ in !plan.months.isEmpty }),
      Section(nil, on: .page, [.keyFigures(keyFigures), .warnings(warnings)]),
      Section("Need and people", on: .page, [.chart(needChart)]),
      Section("What to do", on: .text, [.steps(steps)]),
      Section(
        "What to do", on: .page, [.steps(steps)] + [timeline].compactMap { $0.map(Block.timeline) }),
      Section("Requisitions", on: requisitionMedia, [.table(requisitionTable)]),
      Section("Need and people", on: .text, [.chart(needChart)]),
      Section("Customers and tickets", on: .page, customerCharts.map(Block.chart)),
      Section("Every team and role", on: .page, [.smallCharts(teamRoleCharts)]),
      Section("Every team and role", on: summaryMedia, [.table(summaryTable)]),
      Section(
        "Month by month", on: Media.everywhere.subtracting(summaryMedia), [.table(monthTable)]),
      Section(
        "All teams and roles together", on: summaryMedia.union(.page), [.table(totalsTable)]),
      Section("How good this plan is", proof),
      Section("What hiring ahead costs and buys", policyPrice),
      Section(
        "How the numbers come about", on: .page, explanations.map(Block.explanation)),
      Section("Sources of tickets", on: .page, streams),
      Section("Warnings", on: .text, [.warnings(warnings)]),
      Section(
        "Assumed, because the model doesn't say", [.assumptions(scenario.assumptions(for: plan))]),
      Section("Next", on: .text, [.commands(commands)]),
      Section("Words", on: .page, [.glossary(Glossary.hiring)]),
    ].filter { !$0.isEmpty }
  }

  package var record: HiringRecord { HiringRecord(scenario: scenario, plan: plan) }

  package var sheet: Sheet { HiringRecord.sheet(of: plan) }

  /// Month by month, many teams and roles fill screen after screen; then a terminal shows a line
  /// each, unless it is asked for everything.
  private var summaryMedia: Media { plan.teamRoles.count > 6 ? .shortText : [] }

  private var commands: [Command] {
    let figures = explanations.map(\.name)
    let figure = figures.contains("repsNeeded") ? "repsNeeded" : figures.first ?? "repsNeeded"
    let hires = plan.months.contains { $0.hires > 0 }
    return [
      Command(
        "muster hire\(workspaceOption) --explain \(figure)",
        "opens a figure: its factors, and it without each"),
      Command("muster hire\(workspaceOption) --customers +50", "what 50 more customers would need"),
      hires
        ? Command(
          "muster hire\(workspaceOption) --policies", "the same months with other ways to hire")
        : nil,
      plan.repsNeeded > 0
        ? Command("muster report hiring\(workspaceOption)", "one sheet for whoever pays for it")
        : nil,
      Command(
        "muster hire\(workspaceOption) --format html --output plan.html",
        "the same as a page with charts"),
    ].compactMap { $0 }
  }
}
