import Workforce

/// What one agent resolves in a month, and what to count on.
extension DemandReport {
  var throughputSections: [Section] {
    guard let throughput = demand.throughput else { return [] }
    let title =
      "Tickets resolved by one agent in a full month, \(throughput.firstMonth) to "
      + "\(throughput.lastMonth)"
    let spread: [Block] = [
      .table(spreadTable(throughput)), .paragraph(throughputRemark(throughput)),
    ]
    let level = "A level that every hire can reach, \(lowering) below the median"
    return [
      Section(title, on: .text, spread),
      Section(title, on: .page, [.chart(throughputChart(throughput))] + spread),
      Section(level, [.table(levelTable(throughput.conservative))]),
    ]
  }

  private func spreadTable(_ throughput: MeasuredThroughput) -> Table {
    Table(
      caption: "Tickets resolved by one agent in a full month",
      columns: [
        Table.Column(
          "P10", isNumber: false, meaning: "Nine agent-months in ten are at least this."),
        Table.Column("P20"),
        Table.Column("Median"), Table.Column("Mean"), Table.Column("P90"), Table.Column("Agents"),
        Table.Column("Agent-months", meaning: Glossary.agentMonth.meaning),
      ],
      groups: [
        Table.Group(
          nil,
          [
            Table.Row([
              Table.Cell(Numerals.whole(throughput.p10)),
              Table.Cell(Numerals.whole(throughput.p20)),
              Table.Cell(Numerals.whole(throughput.p50), .strong),
              Table.Cell(Numerals.whole(throughput.mean)),
              Table.Cell(Numerals.whole(throughput.p90)),
              Table.Cell(Numerals.whole(throughput.agents)),
              Table.Cell(Numerals.whole(throughput.agentMonths)),
            ])
          ])
      ])
  }

  /// Both readings of "20 % lower" by name, and what people do reach.
  private func levelTable(_ level: ConservativeLevel) -> Table {
    let median = Numerals.whole(level.median)
    let rows = [
      ("times", "\(median) × (1 − \(lowering))", level.times),
      ("divided", "\(median) ÷ (1 + \(lowering))", level.divided),
      ("for judgement", "what four agent-months in five reach", level.reachedByFourInFive),
    ]
    return Table(
      caption: "Readings of \(lowering) below the median",
      columns: [
        Table.Column("Reading", isNumber: false), Table.Column("How", isNumber: false),
        Table.Column("Tickets a month"),
      ],
      groups: [
        Table.Group(
          nil,
          rows.map { name, how, value in
            Table.Row([
              Table.Cell(name), Table.Cell(how), Table.Cell(Numerals.whole(value), .strong),
            ])
          })
      ])
  }

  private func throughputChart(_ throughput: MeasuredThroughput) -> Chart {
    let points = [
      ("P10", throughput.p10), ("P20", throughput.p20), ("median", throughput.p50),
      ("mean", throughput.mean), ("P90", throughput.p90),
    ]
    let level = throughput.conservative
    return Chart(
      id: "throughput", title: "Tickets per agent and month",
      summary: "One agent-month in ten stays under \(Numerals.whole(throughput.p10)), half under "
        + "\(Numerals.whole(throughput.p50)), and one in ten passes "
        + "\(Numerals.whole(throughput.p90)).",
      unit: "tickets", axis: .named(title: "Agent-months", points.map(\.0)),
      marks: [
        .bars(.init("resolved in a month", points.map(\.1), ink: .volume)),
        .steps(
          .init("× (1 − \(lowering))", points.map { _ in level.times }, ink: .needed)),
        .steps(
          .init("÷ (1 + \(lowering))", points.map { _ in level.divided }, ink: .exact)),
      ])
  }
}
