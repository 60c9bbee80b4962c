package import Pipeline
package import Workforce

/// What policies of hiring make of the same numbers, and how large a team reactive hiring carries.
package struct PolicyReport: Report {
  let scenario: Scenario
  let comparison: PolicyComparison
  private let workspaceOption: String

  /// - Parameter workspaceOption: what a command in the same workspace takes on top, from its space
  ///   on: " --workspace support".
  package init(
    scenario: Scenario, comparison: PolicyComparison, workspaceOption: String = ""
  ) {
    self.scenario = scenario
    self.comparison = comparison
    self.workspaceOption = workspaceOption
  }

  package var title: String {
    let name = "Ways to hire, compared"
    return scenario.company.map { "\(name) · \($0)" } ?? name
  }

  package var headline: String {
    guard let reactive = outcome("reactive"), let planned = outcome("planned"),
      planned.teamMonths > 0
    else { return "There is no work in these months, so every way to hire does as well." }
    guard reactive.overloadedTeamMonths != planned.overloadedTeamMonths else {
      return "Planned or not, \(months(planned)) end overloaded"
        + (planned.overloadedTeamMonths == 0 ? "." : late(reactive, planned))
    }
    return
      "Hiring as planned leaves \(months(planned)) overloaded; hiring one more when swamped leaves "
      + "\(Numerals.whole(reactive.overloadedTeamMonths))\(late(reactive, planned))"
  }

  package var sections: [Section] {
    [
      Section(nil, reachSentences.map(Block.paragraph)),
      Section("The same customers, five ways to hire", [.table(table)]),
      Section("What each way does", [.notes(rules)]),
      Section("People and backlog", charts.map(Block.chart)),
      Section(
        "How large a team reactive hiring carries",
        reachTable + drawn { [.chart(reachChart(of: $0))] }),
      Section(nil, on: [.fullText, .page], drawn { [.table(sizeTable(of: $0))] }),
      Section("What to know", [.notes(limits)]),
      Section(
        "Assumed, because the model doesn't say",
        [.assumptions(scenario.assumptions + scenario.promiseAssumed)]),
      Section("Next", on: .text, [.commands(commands)]),
      Section("Words", on: .page, [.glossary(Glossary.policies)]),
    ].filter { !$0.isEmpty }
  }

  package var record: PolicyRecord { PolicyRecord(scenario: scenario, comparison: comparison) }

  package var sheet: Sheet { PolicyRecord.sheet(of: comparison) }

  private func drawn(_ blocks: (ReactiveReach) -> [Block]) -> [Block] {
    drawnReach.map(blocks) ?? []
  }

  func outcome(_ name: String) -> PolicyOutcome? {
    comparison.outcomes.first { $0.name == name }
  }

  /// "3 of 24 months"; with several teams "14 of 144 team-months".
  private func months(_ outcome: PolicyOutcome) -> String {
    let count =
      outcome.overloadedTeamMonths == 0 ? "none" : Numerals.whole(outcome.overloadedTeamMonths)
    let unit = scenario.hiring.teams.count > 1 ? "team-months" : "months"
    return "\(count) of \(Numerals.whole(outcome.teamMonths)) \(unit)"
  }

  private func late(_ reactive: PolicyOutcome, _ planned: PolicyOutcome) -> String {
    ", and \(Numerals.roughPercent(reactive.lateShare)) of tickets are late instead of "
      + "\(Numerals.roughPercent(planned.lateShare))."
  }

  private var rules: [String] {
    comparison.outcomes.map { "\($0.title): \($0.rule)" }
  }

  private var limits: [String] {
    let promise = scenario.hiring.terms.promiseDays
    let days = Numerals.tenths(promise)
    return [
      "Only the first line (\(scenario.hiring.firstLineName)) is hired and paid for here; the other "
        + "roles follow from it.",
      "A month is overloaded if it ends with more than a day's work waiting. A ticket is late if it "
        + "waits longer than \(days) \(days == "1" ? "day" : "days").",
      "All figures are expected values: tickets come in and are solved steadily, so that a team just "
        + "large enough waits a little longer than shown.",
    ]
  }

  private var commands: [Command] {
    [
      Command("muster hire\(workspaceOption)", "the plan that “planned” follows"),
      Command(
        "muster hire\(workspaceOption) --policies --format html --output policies.html",
        "the same as a page with charts"),
    ]
  }
}

extension PolicyComparison {
  var teamMonths: Int { outcomes.first?.teamMonths ?? 0 }
}

extension PolicyOutcome {
  var title: String { policyTitle(name) }
}

extension HiringProblem {
  /// What the role that takes tickets as they come in is called.
  var firstLineName: String {
    roles.first { $0.work == .firstLine }?.name ?? "representative"
  }
}

extension Scenario {
  /// The promise by which tickets are late, where nobody gave one.
  var promiseAssumed: [Assumption] {
    serviceAssumptions.filter { $0.key == "hiring.promiseDays" }
  }
}
