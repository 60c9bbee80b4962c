package import Pipeline
package import Workforce

/// When support breaks, with what probability, what that costs, and how fast growth may safely be.
package struct StormReport: Report {
  let scenario: Scenario
  let answer: StormAnswer
  /// What was not given and is assumed.
  let assumptions: [Assumption]
  /// The question that changed the model, as it was typed; nil for the model as it is.
  let what: String?
  private let workspaceOption: String

  /// - Parameter workspaceOption: what a command in the same workspace takes on top, from its space
  ///   on: " --workspace support".
  package init(
    scenario: Scenario, answer: StormAnswer, assumptions: [Assumption], what: String? = nil,
    workspaceOption: String = ""
  ) {
    self.scenario = scenario
    self.answer = answer
    self.assumptions = assumptions
    self.what = what
    self.workspaceOption = workspaceOption
  }

  var words: StormWords { StormWords(scenario: scenario, answer: answer) }
  var time: StormTime { StormTime(problem: answer.problem) }
  var currency: String { scenario.hiring.currency }

  package var title: String {
    let name = "Growth storm"
    return scenario.company.map { "\(name) · \($0)" } ?? name
  }

  package var headline: String {
    words.breaking + (answer.pace.map { " \(StormWords.inShort($0))" } ?? "")
  }

  package var sections: [Section] {
    [
      Section(nil, lead.map(Block.paragraph)),
      Section(nil, on: .page, [.keyFigures(keyFigures)]),
      Section("What happens", [.notes(words.events)]),
      Section("How fast growth may be", paceBlocks),
      Section("Growth against hires", on: .text, frontierBlocks(on: .text)),
      Section("Growth against hires", on: .page, frontierBlocks(on: .page)),
      Section("What moves it most", importanceBlocks),
      Section("What to watch", indicatorBlocks),
      Section("Hires that make it safe", hiresBlocks),
      Section("What to open by when", hireByBlocks),
      Section(
        answer.outcomes.count > 1 ? "The same storm with other ways to hire" : "What comes of it",
        policyBlocks),
      Section(
        "The storm as \(time.unit)s pass", on: .page,
        storyboard.map { [.storyboard($0)] } ?? []),
      Section("When it breaks", on: .text, breakBlocks(on: .text)),
      Section("When it breaks", on: .page, breakBlocks(on: .page)),
      Section(weekHeading, on: .page, weekCharts),
      Section(weekHeading, on: .text, textCharts.map(Block.chart) + [.table(weekTable(on: .text))]),
      Section(nil, on: .page, [.table(weekTable(on: .page))]),
      Section(
        "How sure",
        [words.played, words.risk ?? ""].filter { !$0.isEmpty }.map(Block.paragraph)),
      Section("Assumed, because the model doesn't say", [.assumptions(assumptions)]),
      Section("Next", on: .text, [.commands(commands)]),
      Section("Words", on: .page, [.glossary(Glossary.storm)]),
    ].filter { !$0.isEmpty }
  }

  package var record: StormRecord {
    StormRecord(scenario: scenario, answer: answer, assumptions: assumptions, what: what)
  }

  package var sheet: Sheet { StormRecord.sheet(of: answer) }

  private var lead: [String] {
    [
      what.map { isHistory ? "Played again: \($0)." : "Asked with: \($0)." }, words.cause,
      words.course, breaksAtOnce, words.stopped,
    ].compactMap { $0 }
  }

  /// Whether it is the months behind that are played.
  private var isHistory: Bool { !scenario.storm.contactsByDay.isEmpty }

  /// What to doubt where a history breaks sooner than anybody remembers.
  private var breaksAtOnce: String? {
    guard isHistory, let half = answer.outcome?.breaks.p50,
      half * answer.problem.stepDays < 56
    else { return nil }
    return "If support held then, people solved more than the model says, or there were more of "
      + "them: ticketsPerRepPerMonth and --people say otherwise."
  }

  /// The break date, the risk, the pace and who is lost.
  var keyFigures: [KeyFigure] {
    guard let outcome = answer.outcome, !outcome.steps.isEmpty else { return [] }
    let breaks = outcome.breaks
    return [
      KeyFigure(
        "Half of all futures break by",
        breaks.p50.map { "\(time.isDaily ? "day" : "week") \(Numerals.whole($0 + 1))" }
          ?? (breaks.probability > 0 ? "they hold" : "never"),
        remark: breaks.p50.map { "\(answer.problem.day(ofStep: $0))" } ?? "within \(time.horizon)"),
      KeyFigure(
        "Risk by \(time.lastMonth)", Numerals.chance(breaks.probability, beside: words.limit),
        remark: "the limit is \(Numerals.percent(words.limit))"),
      answer.pace.map {
        KeyFigure(
          "Safe new customers", $0.inTable,
          remark: "a month; the plan has \(Numerals.whole($0.plannedAddsPerMonth))")
      },
      KeyFigure(
        "Customers lost by then", Numerals.whole(outcome.churned.p50),
        remark: "\(Numerals.whole(outcome.customersAtEnd.p50)) at the end; medians"),
    ].compactMap { $0 }
  }

  /// "Week by week, hiring as planned".
  private var weekHeading: String {
    let policy = StormWords.lead(ofPolicy: answer.policy)
    return "\(time.isDaily ? "Day by day" : "Week by week"), \(policy.prefix(1).lowercased())"
      + policy.dropFirst()
  }

  private var commands: [Command] {
    let verb = "muster storm\(workspaceOption)"
    if isHistory { return [Command(verb, "the months ahead")] }
    return [
      Command("\(verb) --what \"adds=+20%\"", "the same with faster growth"),
      answer.safeHires == nil
        ? Command("\(verb) --hires", "how many hires make it safe, and their price") : nil,
      answer.hireBy.isEmpty
        ? Command("\(verb) --hire-by", "the last safe day for each requisition") : nil,
      answer.frontier == nil
        ? Command("\(verb) --frontier", "how fast growth may be with more people") : nil,
      Command("muster report storm\(workspaceOption)", "one sheet for the board"),
      Command("\(verb) --format html --output storm.html", "the same as a page with charts"),
    ].compactMap { $0 }
  }
}
