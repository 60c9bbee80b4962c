package import Pipeline
package import Workforce

/// What each condition of hiring costs.
package struct ConditionPriceReport: Report {
  let scenario: Scenario
  let plan: HiringPlan
  let prices: [ConstraintPrice]

  package init(scenario: Scenario, plan: HiringPlan, prices: [ConstraintPrice]) {
    self.scenario = scenario
    self.plan = plan
    self.prices = prices
  }

  package var title: String {
    scenario.company.map { "What conditions cost · \($0)" } ?? "What conditions cost"
  }

  /// "What costs most over the plan's 24 months: rounding up to whole people, USD 24,000. What leaves
  /// most undone: a budget of USD 850,000 a year, 2.7 months of a person's work."
  package var headline: String {
    let months = counted(plan.months.count, "month")
    let dearest = prices.max { $0.cost < $1.cost }.flatMap { $0.cost >= 0.05 ? $0 : nil }
    let tightest = prices.max { $0.undone < $1.undone }.flatMap { $0.undone >= 0.05 ? $0 : nil }
    let sentences = [
      dearest.map {
        "What costs most over the plan's \(months): \($0.condition), \(amount($0.cost))."
      } ?? "No condition of hiring costs anything over the plan's \(months).",
      tightest.map {
        "What leaves most undone: \($0.condition), \(personMonths($0.undone))."
      },
    ]
    return sentences.compactMap { $0 }.joined(separator: " ")
  }

  package var sections: [Section] {
    [
      Section(nil, [.paragraph(outlook)]),
      Section(
        "The plan with each condition, less the plan without it",
        [
          .table(table),
          .notes([
            "A minus under costs is what the condition saves, as a budget does by leaving work undone; "
              + "a minus under left undone is work that gets done because of it.",
            "Each plan is made anew without one condition, all others kept; what they cost together "
              + "is not the sum.",
          ]),
        ]),
    ].filter { !$0.isEmpty }
  }

  /// What the plan itself comes to.
  private var outlook: String {
    let cost = plan.cost.map { " costs \(Numerals.money($0, scenario.hiring.currency))" }
    let hires = plan.months.reduce(0) { $0 + $1.hires }
    let undone = undoneMonths < 0.05 ? "nothing" : personMonths(undoneMonths)
    return "The plan itself\(cost.map { "\($0)," } ?? "") hires "
      + "\(hires == 0 ? "nobody" : hires == 1 ? "1 person" : "\(Numerals.whole(hires)) people") and "
      + "leaves \(undone) undone."
  }

  /// Fully ramped people missing for the work, in months of a person.
  private var undoneMonths: Double {
    plan.months.reduce(0) { $0 + $1.lines.reduce(0) { $0 + $1.shortfall } }
  }

  package var record: Record {
    Record(
      company: scenario.company, currency: currency, cost: plan.cost, undone: undoneMonths,
      hires: plan.months.reduce(0) { $0 + $1.hires }, prices: prices.map(Record.Price.init))
  }

  package struct Record: Encodable, Sendable {
    package let company: String?
    /// Nil where costs are months of a person.
    package let currency: String?
    /// The plan's own figures.
    package let cost: Double?
    package let undone: Double
    package let hires: Int
    package let prices: [Price]

    package struct Price: Encodable, Sendable {
      package let condition: String
      package let cost: Double
      package let undone: Double
      package let hires: Int

      init(_ price: ConstraintPrice) {
        condition = price.condition
        cost = price.cost
        undone = price.undone
        hires = price.hires
      }
    }
  }

  package var sheet: Sheet {
    Sheet(
      header: ["condition", "cost", "undone", "hires"],
      rows: prices.map {
        [.text($0.condition), Sheet.Field($0.cost), Sheet.Field($0.undone), .whole($0.hires)]
      })
  }

  private var currency: String? { plan.cost == nil ? nil : scenario.hiring.currency }

  private func amount(_ cost: Double) -> String {
    currency.map { Numerals.money(cost, $0) } ?? personMonths(cost)
  }

  private func personMonths(_ months: Double) -> String {
    let text = Numerals.tenths(months)
    return "\(text) \(text == "1" ? "month" : "months") of a person's work"
  }

  private var table: Table {
    Table(
      caption: "What each condition costs over the plan",
      columns: [
        Table.Column("Condition", isNumber: false),
        Table.Column(
          currency.map { "Costs, \($0)" } ?? "Costs, months of a person",
          meaning: "Salaries and hiring with the condition, less those without it."),
        Table.Column(
          "Leaves undone", meaning: "Months of a fully ramped person's work that it leaves undone."),
        Table.Column("Hires", meaning: "People who start because of it."),
      ],
      groups: [
        Table.Group(
          nil,
          prices.map { price in
            Table.Row([
              Table.Cell(price.condition),
              Table.Cell(Numerals.signed(price.cost, digits: currency == nil ? 1 : 0), .strong),
              Table.Cell(Numerals.signed(price.undone, digits: 1)),
              Table.Cell(Numerals.signed(Double(price.hires), digits: 0)),
            ])
          })
      ])
  }
}
