package import Pipeline
package import Workforce

/// What more customers mean: tickets, reps, and whether somebody has to be hired for them.
package struct HiringChangeReport: Report {
  let scenario: Scenario
  let change: HiringChange
  private let effect: ChangeEffect

  package init(scenario: Scenario, change: HiringChange) {
    self.scenario = scenario
    self.change = change
    effect = ChangeEffect(scenario: scenario, change: change)
  }

  package var title: String {
    let subject =
      "\(Numerals.signed(change.customersAdded, digits: 0)) customers in \(change.month)"
    return scenario.company.map { "\(subject) · \($0)" } ?? subject
  }

  package var headline: String { ChangeSentence(effect).text }

  package var sections: [Section] {
    [
      Section("What to do", [.steps(steps)]),
      Section("Reps needed", [.chart(chart)]),
      Section("Month by month", [.table(table)]),
      Section("Warnings", [.warnings(newWarnings)]),
      Section("Assumed, because the model doesn't say", [.assumptions(scenario.assumptions)]),
    ].filter { !$0.isEmpty }
  }

  package var record: HiringChangeRecord {
    HiringChangeRecord(effect, plan: HiringRecord(scenario: scenario, plan: change.after))
  }

  package var sheet: Sheet {
    Sheet(
      header: [
        "month", "ticketsBefore", "ticketsAfter", "repsExactBefore", "repsExactAfter",
        "repsNeededBefore", "repsNeededAfter", "hiresBefore", "hiresAfter",
      ],
      rows: effect.months.map { month in
        [
          .text("\(month.month)"), Sheet.Field(month.ticketsBefore),
          Sheet.Field(month.ticketsAfter),
          Sheet.Field(month.repsExactBefore), Sheet.Field(month.repsExactAfter),
          .whole(month.repsNeededBefore), .whole(month.repsNeededAfter), .whole(month.hiresBefore),
          .whole(month.hiresAfter),
        ]
      })
  }

  private var steps: [String] {
    let moved = effect.movedHires
    guard !moved.isEmpty else { return ["Hire nobody more: no start in the plan changes."] }
    return moved.map { hire in
      let count = Numerals.whole(hire.count)
      let noun =
        (hire.count == 1 ? hire.role : plural(hire.role))
        + (scenario.hiring.teams.count > 1 ? " in \(hire.team)" : "")
      let requisition = hire.count == 1 ? "the requisition" : "the requisitions"
      let opening = hire.openBy.map { "Open \(requisition) by \($0): " } ?? ""
      return switch (hire.before, hire.after) {
      case (let before?, let after?):
        "\(opening)\(count) \(noun) to start in \(after) instead of \(before)."
      case (nil, let after?): "\(opening)\(count) more \(noun) to start in \(after)."
      case (let before?, nil): "\(count) fewer \(noun) to start in \(before)."
      case (nil, nil): ""
      }
    }
  }

  private var newWarnings: [String] {
    change.after.warnings.filter { !change.before.warnings.contains($0) }
  }

  private var chart: Chart {
    Chart(
      id: "change", title: "Before and after",
      summary: "With the change the need is \(ChangeSentence(effect).needs).",
      unit: "people", countsWholeThings: true, months: effect.months.map(\.month),
      marks: [
        .bars(
          .init("needed before", effect.months.map { Double($0.repsNeededBefore) }, ink: .ramped)),
        .line(.init("exact after", effect.months.map(\.repsExactAfter), ink: .exact, digits: 2)),
        .steps(
          .init("needed after", effect.months.map { Double($0.repsNeededAfter) }, ink: .needed)),
      ])
  }

  private var table: Table {
    Table(
      caption: "Tickets, reps and hires before and after",
      columns: [
        Table.Column("Month", isNumber: false),
        Table.Column("Tickets", meaning: "All tickets, with the change."),
        Table.Column("added", meaning: "Tickets that the change adds."),
        Table.Column("Exact", meaning: Glossary.exactNeed.meaning),
        Table.Column("added", meaning: "Reps that the change adds, before rounding."),
        Table.Column("Needed", meaning: Glossary.needed.meaning),
        Table.Column("before", meaning: "Reps needed without the change."),
        Table.Column("Hires", isOptional: true, meaning: Glossary.hires.meaning),
        Table.Column("before", isOptional: true, meaning: "Hires without the change."),
      ],
      groups: [
        Table.Group(
          nil,
          effect.months.map { month in
            let needChanges = month.repsNeededBefore != month.repsNeededAfter
            let hiresChange = month.hiresBefore != month.hiresAfter
            return Table.Row(
              [
                Table.Cell("\(month.month)"),
                Table.Cell(Numerals.whole(month.ticketsAfter)),
                Table.Cell(Numerals.signed(month.ticketsAfter - month.ticketsBefore, digits: 0)),
                Table.Cell(Numerals.fixed(month.repsExactAfter, digits: 3)),
                Table.Cell(
                  Numerals.signed(month.repsExactAfter - month.repsExactBefore, digits: 2)),
                Table.Cell(
                  Numerals.whole(month.repsNeededAfter), needChanges ? .strong : .none),
                Table.Cell(Numerals.whole(month.repsNeededBefore), .faint),
                Table.Cell(Numerals.whole(month.hiresAfter), hiresChange ? .strong : .none),
                Table.Cell(Numerals.whole(month.hiresBefore), .faint),
              ],
              foldingKey: needChanges || hiresChange
                ? nil : "\(month.repsNeededAfter) \(month.hiresAfter)")
          })
      ],
      foldingRemark: "A row \"from to\" stands for months in which neither the need nor the hires "
        + "change; its figures are the last month's. --all shows every month.")
  }
}
