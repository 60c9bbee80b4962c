package import Pipeline
package import Workforce

/// One sheet for whoever pays: why as many people as the plan asks for, when the model says less.
package struct HeadcountCaseReport: Report {
  let scenario: Scenario
  let plan: HiringPlan
  /// Nil where the first month needs nobody.
  let found: HeadcountCase?
  private let workspaceOption: String

  /// - Parameter workspaceOption: what a command in the same workspace takes on top, from its space
  ///   on: " --workspace support".
  package init(
    scenario: Scenario, plan: HiringPlan, found: HeadcountCase?, workspaceOption: String = ""
  ) {
    self.scenario = scenario
    self.plan = plan
    self.found = found
    self.workspaceOption = workspaceOption
  }

  package var layout: PageLayout { .oneSheet }

  package var title: String {
    let name =
      found.map { found in
        found.isWhole
          ? "Why \(counted(found.asked.people, "rep"))"
          : "Why \(counted(found.asked.people, "rep")) when the model says \(found.exactInWords)"
      } ?? "Why nobody"
    return scenario.company.map { "\(name) · \($0)" } ?? name
  }

  package var headline: String {
    guard let found else {
      return "Nobody is needed in \(scenario.hiring.firstMonth), so there is nothing to pay for."
    }
    return CaseWords(scenario: scenario, plan: plan, found: found).headline
  }

  package var sections: [Section] {
    guard let found else {
      return [
        Section("Assumed, because the model doesn't say", [.assumptions(scenario.assumptions)])
      ].filter { !$0.isEmpty }
    }
    let words = CaseWords(scenario: scenario, plan: plan, found: found)
    let pictures = CasePictures(scenario: scenario, plan: plan, found: found)
    return [
      Section(nil, [.paragraph(words.reason)]),
      Section(nil, on: .page, [.keyFigures(words.keyFigures)]),
      Section("The choice, for twelve months", [.table(pictures.choices)]),
      Section(nil, on: .page, [.smallCharts(pictures.charts)]),
      Section(nil, on: .text, pictures.charts.map(Block.chart)),
      Section("Month by month", on: .text, pictures.months.map { [.table($0)] } ?? []),
      Section("Month by month", on: .page, pictures.monthsAcross.map { [.table($0)] } ?? []),
      Section("What it buys", [.paragraph(words.benefit)]),
      Section("People", [.paragraph(words.leavers)]),
      Section("The year ahead", [.paragraph(words.yearAhead)]),
      Section("How sure", [.paragraph(words.bands)]),
      Section("Where the numbers come from", [.notes(words.sources)]),
      Section(
        "Assumed, because the model doesn't say",
        [.assumptions(scenario.assumptions + scenario.promiseAssumed)]),
      Section("Next", on: .text, [.commands(commands)]),
    ].filter { !$0.isEmpty }
  }

  package var record: HeadcountCaseRecord {
    HeadcountCaseRecord(scenario: scenario, found: found)
  }

  package var sheet: Sheet { HeadcountCaseRecord.sheet(of: found) }

  private var commands: [Command] {
    [
      Command(
        "muster report hiring\(workspaceOption) --format html --output cfo.html",
        "the same on one sheet to print"),
      Command("muster hire\(workspaceOption) --explain repsNeeded", "opens the figure behind it"),
      Command("muster hire\(workspaceOption) --policies", "what other ways to hire would do"),
    ]
  }
}

extension HeadcountCase {
  /// Whether the exact need is a whole number of people.
  var isWhole: Bool { abs(exactNeed - exactNeed.rounded()) < 1e-9 * max(1, exactNeed) }

  /// "6.23"; "7" where it is whole.
  var exactInWords: String {
    isWhole ? Numerals.whole(exactNeed) : Numerals.fixed(exactNeed, digits: 2)
  }

  /// Tickets a month that come in and that the fewer can't solve.
  var unsolvedPerMonth: Double { fewer.months.first?.backlog ?? 0 }

  /// Whether the fewer fall behind at all.
  var fewerFallBehind: Bool { unsolvedPerMonth >= 0.5 }
}
