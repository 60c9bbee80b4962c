package import Pipeline
package import Workforce

/// One sheet for the board: when support breaks, how fast growth may be, and the price.
package struct StormBoardReport: Report {
  let scenario: Scenario
  let answer: StormAnswer
  let assumptions: [Assumption]
  private let workspaceOption: String

  /// - Parameter workspaceOption: what a command in the same workspace takes on top, from its space
  ///   on: " --workspace support".
  package init(
    scenario: Scenario, answer: StormAnswer, assumptions: [Assumption],
    workspaceOption: String = ""
  ) {
    self.scenario = scenario
    self.answer = answer
    self.assumptions = assumptions
    self.workspaceOption = workspaceOption
  }

  package var layout: PageLayout { .oneSheet }

  package var title: String {
    let name = "How fast we can grow before support breaks"
    return scenario.company.map { "\(name) · \($0)" } ?? name
  }

  package var headline: String { report.headline }

  package var sections: [Section] {
    let words = self.words
    let charts = [report.brokenChart, report.boardChart].compactMap { $0 }
    return [
      Section(
        nil, [words.cause, words.course, words.stopped].compactMap { $0 }.map(Block.paragraph)),
      Section(nil, on: .page, [.keyFigures(report.keyFigures)]),
      Section(waysHeading, on: .text, [.table(report.feltTable), .table(report.cameTable)]),
      Section(waysHeading, on: .page, [.table(waysTable)]),
      Section(nil, on: .page, [.smallCharts(charts)]),
      Section(nil, on: .text, charts.map(Block.chart)),
      Section("How fast growth may be", [.notes(pace)]),
      Section("The price of growing safely", price.map(Block.paragraph)),
      Section("What happens", [.notes(Array(words.events.prefix(3)))]),
      Section("What to watch", [words.whatToWatch].compactMap { $0 }.map(Block.paragraph)),
      Section(
        "How sure", [words.mostImportant, words.risk].compactMap { $0 }.map(Block.paragraph)),
      Section(
        "Assumed, because the model doesn't say", [.assumptions(shownAssumptions)] + moreAssumptions
      ),
      Section("Next", on: .text, [.commands(commands)]),
    ].filter { !$0.isEmpty }
  }

  package var record: StormRecord { report.record }

  package var sheet: Sheet { report.sheet }

  private var report: StormReport {
    StormReport(scenario: scenario, answer: answer, assumptions: assumptions)
  }

  private var words: StormWords { report.words }

  /// A sheet has room for a few.
  private var shownAssumptions: [Assumption] { Array(assumptions.prefix(4)) }

  private var moreAssumptions: [Block] {
    let more = assumptions.count - shownAssumptions.count
    return more > 0
      ? [.paragraph("\(Numerals.whole(more)) more are told by muster storm\(workspaceOption).")]
      : []
  }

  private var waysHeading: String {
    answer.outcomes.count > 1 ? "The same storm with other ways to hire" : "What comes of it"
  }

  /// Both tables in one, without what may be left out, which lies better on a sheet.
  private var waysTable: Table {
    let (felt, came) = (report.feltTable, report.cameTable)
    let kept = (felt.columns + came.columns).indices.filter { index in
      // The second table begins with the names once more.
      index != felt.columns.count && !(felt.columns + came.columns)[index].isOptional
    }
    func rows(_ table: Table) -> [Table.Row] { table.groups.flatMap(\.rows) }
    return Table(
      caption:
        "When half of all futures have broken, a tenth and nine tenths; medians; customers and "
        + "costs by \(report.time.lastMonth)",
      columns: kept.map { (felt.columns + came.columns)[$0] },
      groups: [
        Table.Group(
          nil,
          zip(rows(felt), rows(came)).map { felt, came in
            Table.Row(kept.map { (felt.cells + came.cells)[$0] })
          })
      ])
  }

  private var pace: [String] {
    [
      answer.pace.map(StormWords.bracket),
      answer.launch.map(StormWords.sentence),
    ].compactMap { $0 }
  }

  private var price: [String] {
    answer.safeHires.map { [words.sentence(about: $0)] } ?? []
  }

  private var commands: [Command] {
    [
      Command(
        "muster report storm\(workspaceOption) --format html --output board.html",
        "the same on one sheet to print"),
      Command(
        "muster storm\(workspaceOption)",
        "the whole storm, \(report.time.unit) by "
          + "\(report.time.unit)"),
    ]
  }
}
