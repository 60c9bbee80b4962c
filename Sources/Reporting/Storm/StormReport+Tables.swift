import Workforce

extension StormReport {
  /// Policies side by side, what each does, and how waits, customers and churn go with each; nothing
  /// where only one was played.
  var policyBlocks: [Block] {
    guard answer.outcomes.count > 1 else {
      return answer.outcomes.isEmpty ? [] : [.table(feltTable), .table(cameTable)]
    }
    return [
      .table(feltTable), .table(cameTable),
      .notes(
        answer.outcomes.map {
          "\(policyTitle($0.policy)): \(StormWords.rule(ofPolicy: $0.policy))"
        }),
    ] + [.smallCharts(policyCharts)]
  }

  /// When each way to hire breaks, and what customers feel.
  var feltTable: Table {
    Table(
      caption:
        "When half of all futures have broken, a tenth and nine tenths; and what customers feel, "
        + "at the median",
      columns: [
        Table.Column("Way to hire", isNumber: false),
        Table.Column("Breaks by \(time.unit)", meaning: Glossary.breakDate.meaning),
        Table.Column("P10", meaning: Glossary.breakDate.meaning),
        Table.Column("P90", meaning: Glossary.breakDate.meaning),
        Table.Column("Risk", meaning: Glossary.risk.meaning),
        Table.Column("Longest wait"),
        Table.Column(
          "Churn at worst", meaning: "The share of customers who would leave in a month."),
        Table.Column("Weeks to recover", isOptional: true, meaning: Glossary.recovery.meaning),
      ],
      groups: [
        Table.Group(
          nil,
          answer.outcomes.map { outcome in
            let breaks = outcome.breaks
            return Table.Row([
              Table.Cell(
                policyTitle(outcome.policy), outcome.policy == answer.policy ? .strong : .none),
              Table.Cell(
                time.number(breaks.p50) ?? (breaks.probability > 0 ? "–" : "never"),
                breaks.p50 == nil ? .none : .shortfall),
              Table.Cell(time.number(breaks.p10) ?? "–"),
              Table.Cell(time.number(breaks.p90) ?? "–"),
              Table.Cell(
                Numerals.chance(breaks.probability, beside: words.limit),
                breaks.probability > words.limit ? .shortfall : .none),
              Table.Cell(
                outcome.worstWait.map { Numerals.wait(hours: $0.waitHours.p50) } ?? "–"),
              Table.Cell(outcome.worstChurn.map { Numerals.churn($0.monthlyChurn.p50) } ?? "–"),
              Table.Cell(recovery(of: outcome)),
            ])
          })
      ])
  }

  private func recovery(of outcome: StormOutcome) -> String {
    guard let steps = outcome.stepsToRecover else { return "–" }
    return outcome.stillBroken >= 0.5 ? "not by the end" : Numerals.tenths(time.weeks(steps.p50))
  }

  /// What comes of each way to hire by the end.
  var cameTable: Table {
    let hasCost = answer.outcomes.contains { $0.cost != nil }
    let hasRevenue = answer.outcomes.contains { $0.revenue != nil }
    var columns = [
      Table.Column("Way to hire", isNumber: false),
      Table.Column("Customers", meaning: "Customers at the end."),
      Table.Column("Lost", meaning: "Customers who left."),
      Table.Column(
        "Contacts failed", isOptional: true, meaning: Glossary.failedContact.meaning),
      Table.Column("People lost", meaning: "People who left, all roles."),
      Table.Column("Hires", meaning: Glossary.hires.meaning),
    ]
    if hasCost { columns.append(Table.Column("Cost, \(currency)")) }
    if hasRevenue { columns.append(Table.Column("Revenue, \(currency)")) }
    return Table(
      caption: "What has come of it by \(time.lastMonth), at the median",
      columns: columns,
      groups: [
        Table.Group(
          nil,
          answer.outcomes.map { outcome in
            func cell(_ value: Percentiles?) -> Table.Cell {
              Table.Cell(value.map { Numerals.whole($0.p50) } ?? "–")
            }
            var cells = [
              Table.Cell(
                policyTitle(outcome.policy), outcome.policy == answer.policy ? .strong : .none),
              cell(outcome.customersAtEnd), cell(outcome.churned), cell(outcome.failedContacts),
              cell(outcome.leavers), cell(outcome.hires),
            ]
            if hasCost { cells.append(cell(outcome.cost)) }
            if hasRevenue { cells.append(cell(outcome.revenue)) }
            return Table.Row(cells)
          })
      ])
  }

  /// Month by month how likely it is to have broken, and team by team when and of what. On a page the
  /// picture has the table of months in it.
  func breakBlocks(on media: Media) -> [Block] {
    guard let outcome = answer.outcome, !outcome.steps.isEmpty else { return [] }
    let chart = brokenChart.map { [Block.chart($0)] } ?? []
    let table = media == .page && !chart.isEmpty ? [] : [Block.table(brokenTable)]
    return (teamTable.map { [.table($0)] } ?? []) + chart + table
  }

  private var teamTable: Table? {
    guard let teams = answer.outcome?.teams, teams.contains(where: { $0.breaks.probability > 0 })
    else { return nil }
    let causes = TeamBreak.Cause.allCases.filter { cause in
      teams.contains { ($0.causes[cause] ?? 0) > 0 }
    }
    return Table(
      caption: "Team by team: the \(time.unit) by which it breaks, and what fails first",
      columns: [
        Table.Column("Team", isNumber: false),
        Table.Column("Breaks by \(time.unit)", meaning: Glossary.breakDate.meaning),
        Table.Column("P10", meaning: Glossary.breakDate.meaning),
        Table.Column("P90", meaning: Glossary.breakDate.meaning),
        Table.Column("Risk", meaning: Glossary.risk.meaning),
      ]
        + causes.map { cause in
          Table.Column(cause.title, meaning: "First, \(StormWords.words(of: cause)).")
        },
      groups: [
        Table.Group(
          nil,
          teams.map { team in
            Table.Row(
              [
                Table.Cell(team.team),
                Table.Cell(
                  time.number(team.breaks.p50) ?? "–",
                  team.breaks.p50 == nil ? .none : .shortfall),
                Table.Cell(time.number(team.breaks.p10) ?? "–"),
                Table.Cell(time.number(team.breaks.p90) ?? "–"),
                Table.Cell(Numerals.chance(team.breaks.probability)),
              ]
                + causes.map { cause in
                  Table.Cell(
                    team.breaks.probability > 0
                      ? Numerals.chance(team.causes[cause] ?? 0) : "–")
                })
          })
      ])
  }

  /// The months of the plan that were played.
  private var brokenMonths: [Month] {
    let count = answer.outcomes.map(\.brokenByMonth.count).min() ?? 0
    return (0..<count).map { answer.problem.hiring.firstMonth + $0 }
  }

  private var brokenTable: Table {
    Table(
      caption: "The risk that a target was missed by the end of each month",
      columns: [Table.Column("Month", isNumber: false)]
        + answer.outcomes.map { Table.Column(policyTitle($0.policy)) },
      groups: [
        Table.Group(
          nil,
          brokenMonths.indices.map { index in
            let chances = answer.outcomes.map { Numerals.shortChance($0.brokenByMonth[index]) }
            return Table.Row(
              [Table.Cell("\(brokenMonths[index])")] + chances.map { Table.Cell($0) },
              foldingKey: chances.joined(separator: " "))
          })
      ],
      foldingRemark:
        "A row \"from to\" stands for months of the same risk. --all shows every month.")
  }

  var brokenChart: Chart? {
    let months = brokenMonths
    guard months.count > 1, let end = answer.outcome?.breaks.probability else { return nil }
    var chart = Chart(
      id: "broken", title: "Risk of having broken, month by month",
      summary: "By \(time.lastMonth) it is \(Numerals.chance(end)).", unit: "% of futures",
      months: months,
      marks: zip(answer.outcomes, Self.inks(of: answer)).map { outcome, ink in
        .line(
          .init(
            policyTitle(outcome.policy).lowercased(),
            months.indices.map { (100 * outcome.brokenByMonth[$0]).drawn }, ink: ink, digits: 1))
      })
    chart.namesLines = answer.outcomes.count > 1
    return chart
  }

  /// One ink for each policy: the one asked about is the boldest.
  static func inks(of answer: StormAnswer) -> [Chart.Ink] {
    var others: [Chart.Ink] = [.thin, .dashed, .dotted, .dashDotted]
    return answer.outcomes.map { outcome in
      outcome.policy == answer.policy || others.isEmpty ? .solid : others.removeFirst()
    }
  }

  var importanceBlocks: [Block] {
    guard !answer.importances.isEmpty else { return [] }
    let sentence = words.mostImportant.map { [Block.paragraph($0)] } ?? []
    let table = Table(
      caption: "How much of the uncertainty about the break date is whose, ± half of the 95 % "
        + "confidence interval",
      columns: [
        Table.Column("What nobody knows", isNumber: false),
        Table.Column("Alone", meaning: "The share that would go if this alone were known."),
        Table.Column(
          "With the others", meaning: "The share that would stay if all others were known."),
        Table.Column("More of it breaks", isNumber: false),
      ],
      groups: [
        Table.Group(
          nil,
          answer.importances.map { importance in
            Table.Row([
              Table.Cell(StormWords.words(of: importance.input)),
              Table.Cell(StormWords.share(importance.first, importance.firstError)),
              Table.Cell(StormWords.share(importance.total, importance.totalError)),
              Table.Cell(
                importance.direction == 0 ? "–" : importance.direction < 0 ? "earlier" : "later"),
            ])
          })
      ])
    return sentence + [.table(table)]
  }

  var indicatorBlocks: [Block] {
    guard !answer.indicators.isEmpty else { return [] }
    let sentence = words.whatToWatch.map { [Block.paragraph($0)] } ?? []
    let table = Table(
      caption: "What warns before a target is missed",
      columns: [
        Table.Column("Watch", isNumber: false), Table.Column("Warns above"),
        Table.Column(
          "Caught", meaning: "The share of breaks that it warned of a week before or more."),
        Table.Column(
          "False alarms",
          meaning: "The share of weeks without a break in the next eight in which it warned."),
        Table.Column("Weeks ahead", meaning: "From the warning to the break, at the median."),
      ],
      groups: [
        Table.Group(
          nil,
          answer.indicators.map { indicator in
            Table.Row([
              Table.Cell(StormWords.shortWords(of: indicator.measure)),
              Table.Cell(StormWords.value(indicator.threshold, of: indicator.measure)),
              Table.Cell(Numerals.chance(indicator.caught)),
              Table.Cell(Numerals.chance(indicator.falseAlarms)),
              Table.Cell(indicator.caught > 0 ? Numerals.tenths(indicator.weeksAhead) : "–"),
            ])
          })
      ])
    return sentence + [.table(table)]
  }
}

extension TeamBreak.Cause {
  /// As a column's title.
  fileprivate var title: String {
    switch self {
    case .wait: "Waits"
    case .abandonment: "Given up"
    case .escalations: "Escalations"
    }
  }
}
