package import Workforce

/// What really came against what was planned for it, and how good the plans have been.
package struct PlanActualsReport: Report {
  let actuals: PlanActuals
  private let company: String?
  private let workspaceOption: String

  /// `actuals` has at least one month.
  package init(_ actuals: PlanActuals, company: String?, workspaceOption: String = "") {
    self.actuals = actuals
    self.company = company
    self.workspaceOption = workspaceOption
  }

  package var title: String {
    company.map { "Plan and actual · \($0)" } ?? "Plan and actual"
  }

  /// "In 2026-08 came 1,310 tickets, 5.6 % more than plan 1 had; over 2 months 4.2 % more."
  package var headline: String {
    guard let last = actuals.months.last else { return "No month can be compared yet." }
    let one =
      "In \(last.month) \(Numerals.whole(last.actual.tickets)) tickets came in, "
      + "\(Self.moreThan(last.moreTickets, last.plannedTickets)) plan \(last.planNumber) had"
    guard actuals.months.count > 1, let score = actuals.tickets else { return one + "." }
    return "\(one); over \(counted(actuals.months.count, "month")) the plans were off by "
      + "\(Numerals.percent(score.wape))."
  }

  package var sections: [Section] {
    [
      Section("Month by month", [.notes(actuals.months.map { ActualSentence($0).text })]),
      Section("Plan and actual", on: .page, charts.map(Block.chart)),
      Section("Tickets: why they differ", [.table(ticketTable)]),
      Section("People", [.table(peopleTable)]),
      Section("How good the plans have been", [.table(scoreTable), .notes(scoreNotes)]),
      Section("To know", [.notes(actuals.notices)]),
      Section(
        "Next", on: .text,
        [
          .commands([
            Command(
              "muster plan\(workspaceOption) --refit",
              "what the months that are over say about the model")
          ])
        ]),
    ].filter { !$0.isEmpty }
  }

  package var record: PlanActualsRecord { PlanActualsRecord(actuals) }

  package var sheet: Sheet {
    Sheet(
      header: [
        "month", "plan", "ticketsPlanned", "ticketsActual", "ticketsP10", "ticketsP90",
        "customersPlanned", "customersActual", "ratePlanned", "rateActual", "customersEffect",
        "rateEffect", "peoplePlanned", "activeAgents", "peopleInModel", "perPersonPlanned",
        "resolvedPerAgent",
      ],
      rows: actuals.months.map { month in
        [
          .text("\(month.month)"), .whole(month.planNumber), Sheet.Field(month.plannedTickets),
          Sheet.Field(month.actual.tickets), Sheet.Field(month.ticketsBand?.p10),
          Sheet.Field(month.ticketsBand?.p90), Sheet.Field(month.planned.customers),
          Sheet.Field(month.actual.customers), Sheet.Field(month.plannedRate),
          Sheet.Field(month.actualRate), Sheet.Field(month.customersEffect),
          Sheet.Field(month.rateEffect), Sheet.Field(month.plannedPeople),
          month.actual.activeAgents.map { .whole($0) } ?? .none,
          Sheet.Field(month.peopleInModel), Sheet.Field(month.plannedPerPerson),
          Sheet.Field(month.actual.resolvedPerAgent),
        ]
      })
  }

  /// "5.6 % more than", "as many as".
  static func moreThan(_ difference: Double, _ planned: Double) -> String {
    guard planned > 0, abs(difference / planned) >= 0.0005 else { return "as many as" }
    return
      "\(Numerals.percent(abs(difference) / planned)) \(difference > 0 ? "more" : "fewer") than"
  }

  // MARK: Tables

  private var ticketTable: Table {
    let hasCustomers = actuals.months.contains { $0.actualRate != nil }
    return Table(
      caption: "Tickets planned and actual, and what the difference is made of",
      columns: [
        Table.Column("Month", isNumber: false), Table.Column("Plan"),
        Table.Column("Tickets"), Table.Column("planned"), Table.Column("more"),
        Table.Column(
          "P10–P90", isNumber: false, isOptional: true, meaning: Glossary.band.meaning),
      ]
        + (hasCustomers
          ? [
            Table.Column("Customers"), Table.Column("planned"),
            Table.Column("so tickets", meaning: "Tickets that came because of the customers."),
            Table.Column("Rate", meaning: Glossary.incidentRate.meaning), Table.Column("planned"),
            Table.Column("so tickets", meaning: "Tickets that came because of the rate."),
          ] : []),
      groups: [
        Table.Group(nil, actuals.months.map { ticketRow($0, hasCustomers: hasCustomers) })
      ])
  }

  private func ticketRow(_ month: MonthAgainstPlan, hasCustomers: Bool) -> Table.Row {
    let band = month.ticketsBand.map { band in
      month.actual.tickets < band.p10
        ? "below" : month.actual.tickets > band.p90 ? "above" : "inside"
    }
    func signed(_ value: Double?) -> Table.Cell {
      Table.Cell(value.map { Numerals.signed($0, digits: 0) } ?? "–")
    }
    return Table.Row(
      [
        Table.Cell("\(month.month)"), Table.Cell("\(month.planNumber)"),
        Table.Cell(Numerals.whole(month.actual.tickets), .strong),
        Table.Cell(Numerals.whole(month.plannedTickets), .faint),
        signed(month.moreTickets),
        Table.Cell(band ?? "–", band == nil || band == "inside" ? .none : .shortfall),
      ]
        + (hasCustomers
          ? [
            Table.Cell(month.actual.customers.map { Numerals.whole($0) } ?? "–"),
            Table.Cell(Numerals.whole(month.planned.customers), .faint),
            signed(month.customersEffect),
            Table.Cell(month.actualRate.map(Numerals.significant) ?? "–"),
            Table.Cell(month.plannedRate.map(Numerals.significant) ?? "–", .faint),
            signed(month.rateEffect),
          ] : []))
  }

  private var peopleTable: Table {
    guard actuals.months.contains(where: { $0.actual.activeAgents != nil }) else {
      return Table(caption: "", columns: [], groups: [])
    }
    let hasModel = actuals.months.contains { $0.peopleInModel != nil }
    return Table(
      caption: "First-line people planned, and agents who resolved tickets",
      columns: [
        Table.Column("Month", isNumber: false),
        Table.Column("Agents active", meaning: "Those who resolved more than helpers do."),
        Table.Column("People planned"), Table.Column("of them ramped"),
      ] + (hasModel ? [Table.Column("in the model now")] : [])
        + [
          Table.Column("Resolved by each"),
          Table.Column("planned", meaning: "What a fully ramped person was planned to solve."),
        ],
      groups: [
        Table.Group(
          nil,
          actuals.months.map { month in
            Table.Row(
              [
                Table.Cell("\(month.month)"),
                Table.Cell(month.actual.activeAgents.map { "\($0)" } ?? "–", .strong),
                Table.Cell(Numerals.fixed(month.plannedPeople, digits: 1), .faint),
                Table.Cell(Numerals.fixed(month.plannedRamped, digits: 1), .faint),
              ]
                + (hasModel
                  ? [Table.Cell(month.peopleInModel.map { Numerals.fixed($0, digits: 1) } ?? "–")]
                  : [])
                + [
                  Table.Cell(month.actual.resolvedPerAgent.map { Numerals.whole($0) } ?? "–"),
                  Table.Cell(month.plannedPerPerson.map { Numerals.whole($0) } ?? "–", .faint),
                ])
          })
      ])
  }

  private var scoreTable: Table {
    func row(_ name: String, _ what: String, _ score: ForecastScore?) -> [Table.Row] {
      guard let score else { return [] }
      return [
        Table.Row([
          Table.Cell(name), Table.Cell(what), Table.Cell("\(score.months)"),
          Table.Cell(Numerals.percent(score.wape), .strong),
          Table.Cell(Numerals.signed(score.bias * 100, digits: 1) + " %"),
          Table.Cell(score.banded == 0 ? "–" : "\(score.inBand) of \(score.banded)"),
        ])
      ]
    }
    return Table(
      caption: "Errors of issued plans",
      columns: [
        Table.Column("Plan", isNumber: false), Table.Column("", isNumber: false),
        Table.Column("Months"),
        Table.Column(
          "WAPE", meaning: "All differences, be they plus or minus, ÷ all that came in."),
        Table.Column(
          "Bias", meaning: "Planned minus actual ÷ actual; a plus means that too much was planned."),
        Table.Column("In the band"),
      ],
      groups: [
        Table.Group(
          nil,
          row("the last before", "tickets", actuals.tickets)
            + row("the last before", "customers", actuals.customers)
            + (actuals.byPlan.count < 2
              ? []
              : actuals.byPlan.flatMap { plan in
                row("\(plan.number)", "tickets", plan.tickets)
                  + row("\(plan.number)", "customers", plan.customers)
              }))
      ])
  }

  private var scoreNotes: [String] {
    [
      "WAPE adds up all differences and divides them by what came in; a bias with a plus means that "
        + "too much was planned. Each month counts for the last plan issued before it began, or in its first week."
    ]
      + ((actuals.tickets?.banded ?? 0) > 0
        ? [
          "The band says how sales and retention may go; it knows nothing of chance, or of a rate that "
            + "is off."
        ] : [])
  }
}
