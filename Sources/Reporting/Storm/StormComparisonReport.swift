package import Pipeline
package import Workforce

/// Several questions about a storm side by side: each changes something in the model, and all are
/// played with the same random numbers.
package struct StormComparisonReport: Report {
  let scenario: Scenario
  let answers: [Answer]

  struct Answer: Sendable {
    var name: String
    /// As it was typed; nil for the model as it is.
    var what: String?
    var answer: StormAnswer
  }

  /// - Parameter answers: the first one is what the others are held against.
  package init(scenario: Scenario, answers: [(name: String, what: String?, answer: StormAnswer)]) {
    self.scenario = scenario
    self.answers = answers.map { Answer(name: $0.name, what: $0.what, answer: $0.answer) }
  }

  package var title: String {
    let name = "Growth storms, compared"
    return scenario.company.map { "\(name) · \($0)" } ?? name
  }

  /// "The risk that support breaks by 2028-12 is 82 % with the model as it is, 97 % with big launch and
  /// 12 % with slow growth."
  package var headline: String {
    let risks = played.map { answer in
      (answer.name, answer.outcome?.breaks.probability ?? 0)
    }
    guard let first = played.first, risks.count == answers.count else {
      return "It was stopped before every question was played."
    }
    let month = StormTime(problem: first.answer.problem).lastMonth
    func told(_ risk: (String, Double)) -> String {
      "\(Numerals.chance(risk.1, beside: limit)) with \(risk.0)"
    }
    let start = "The risk that support breaks by \(month) is "
    guard risks.count > 4 else { return start + listed(risks.map(told)) + "." }
    let least = risks.min { $0.1 < $1.1 } ?? risks[0]
    let most = risks.max { $0.1 < $1.1 } ?? risks[0]
    return start + told(risks[0]) + "; it is least, \(told(least)), and most, \(told(most))."
  }

  package var sections: [Section] {
    [
      Section("Side by side", [.table(table), .notes(questions)]),
      Section("Risk and waits", charts.map(Block.chart)),
    ].filter { !$0.isEmpty }
  }

  private var limit: Double { scenario.storm.limit }
  private var currency: String { scenario.hiring.currency }
  private var played: [Answer] { answers.filter { $0.outcome?.steps.isEmpty == false } }

  private var questions: [String] {
    answers.compactMap { answer in
      answer.what.flatMap { $0 == answer.name ? nil : "\(answer.name): \($0)" }
    }
  }

  private var table: Table {
    let hasPace = answers.contains { $0.answer.pace != nil }
    let hasCost = answers.contains { $0.outcome?.cost != nil }
    let unit = answers.first.map { StormTime(problem: $0.answer.problem).unit } ?? "week"
    var columns = [
      Table.Column("Question", isNumber: false),
      Table.Column("Breaks by \(unit)", meaning: Glossary.breakDate.meaning),
      Table.Column("From", isNumber: false, isOptional: true),
      Table.Column("Risk", meaning: Glossary.risk.meaning),
    ]
    if hasPace {
      columns.append(Table.Column("Safe pace", meaning: Glossary.safePace.meaning))
    }
    columns += [
      Table.Column("Longest wait"), Table.Column("Customers", meaning: "Customers at the end."),
    ]
    if hasCost { columns.append(Table.Column("Cost, \(currency)", isOptional: true)) }
    return Table(
      caption: "Each as hired with the same policy, medians", columns: columns,
      groups: [
        Table.Group(
          nil,
          answers.map { answer in
            guard let outcome = answer.outcome, !outcome.steps.isEmpty else {
              return Table.Row(
                [Table.Cell(answer.name)] + columns.dropFirst().map { _ in Table.Cell("–") })
            }
            let breaks = outcome.breaks
            let time = StormTime(problem: answer.answer.problem)
            var cells = [
              Table.Cell(answer.name),
              Table.Cell(
                time.number(breaks.p50) ?? (breaks.probability > 0 ? "–" : "never"),
                breaks.p50 == nil ? .none : .shortfall),
              Table.Cell(breaks.p50.map { "\(answer.answer.problem.day(ofStep: $0))" } ?? "–"),
              Table.Cell(
                Numerals.chance(breaks.probability, beside: limit),
                breaks.probability > limit ? .shortfall : .none),
            ]
            if hasPace { cells.append(Table.Cell(answer.answer.pace?.inTable ?? "–")) }
            cells += [
              Table.Cell(outcome.worstWait.map { Numerals.wait(hours: $0.waitHours.p50) } ?? "–"),
              Table.Cell(Numerals.whole(outcome.customersAtEnd.p50)),
            ]
            if hasCost {
              cells.append(Table.Cell(outcome.cost.map { Numerals.whole($0.p50) } ?? "–"))
            }
            return Table.Row(cells)
          })
      ])
  }

  /// A line for each question: the risk month by month, and the median wait; nothing for more than can
  /// be told apart, or where they aren't as long as each other.
  private var charts: [Chart] {
    let inks: [Chart.Ink] = [.solid, .dashed, .dotted, .dashDotted, .thin]
    guard let first = played.first?.outcome, played.count <= inks.count,
      played.allSatisfy({ $0.outcome?.steps.count == first.steps.count }),
      played.allSatisfy({ $0.outcome?.brokenByMonth.count == first.brokenByMonth.count }),
      first.steps.count > 1, first.brokenByMonth.count > 1
    else { return [] }
    func lines(_ values: (StormOutcome) -> [Double]) -> [Chart.Mark] {
      zip(played, inks).compactMap { answer, ink in
        answer.outcome.map { .line(.init(answer.name, values($0), ink: ink, digits: 1)) }
      }
    }
    let months = first.brokenByMonth.indices.map { played[0].answer.problem.hiring.firstMonth + $0 }
    return [
      Chart(
        id: "risks", title: "Risk of having broken, month by month",
        summary: "A line for each question.", unit: "% of futures", months: months,
        marks: lines { $0.brokenByMonth.map { (100 * $0).drawn } }),
      Chart(
        id: "waits", title: "Days until the first answer",
        summary: "Medians; longer waits than \(Numerals.whole(StormReport.mostDaysDrawn)) days are "
          + "drawn there.",
        unit: "days", axis: .days(first.steps.map(\.firstDay)),
        marks: lines {
          $0.steps.map { min(StormReport.mostDaysDrawn, $0.waitHours.p50 / 24).drawn }
        }),
    ]
  }

  package var record: Record {
    Record(
      company: scenario.company, currency: currency, limit: limit,
      questions: answers.map(Record.Question.init))
  }

  package struct Record: Encodable, Sendable {
    package let company: String?
    package let currency: String
    package let limit: Double
    package let questions: [Question]

    package struct Question: Encodable, Sendable {
      package let name: String
      /// Null for the model as it is.
      package let what: String?
      package let policy: String
      package let replications: Int
      package let launchWeek: Int?
      package let breakWeek: StormRecord.BreakRecord?
      package let brokenByMonth: [StormRecord.MonthRecord]
      package let safePace: StormPaceRecord?
      /// The longest median.
      package let longestWaitHours: Double?
      package let customersAtEnd: HiringRecord.PercentilesRecord?
      package let cost: HiringRecord.PercentilesRecord?
      package let revenue: HiringRecord.PercentilesRecord?

      init(_ answer: Answer) {
        let outcome = answer.outcome
        name = answer.name
        what = answer.what
        policy = answer.answer.policy
        replications = outcome?.replications ?? 0
        launchWeek = answer.answer.problem.launchStep.map { $0 + 1 }
        breakWeek = outcome.map { StormRecord.BreakRecord($0.breaks) }
        brokenByMonth =
          outcome?.brokenByMonth.enumerated().map {
            StormRecord.MonthRecord(
              month: answer.answer.problem.hiring.firstMonth + $0, probability: $1)
          } ?? []
        safePace = answer.answer.pace.map(StormPaceRecord.init)
        longestWaitHours = outcome?.worstWait?.waitHours.p50
        customersAtEnd = outcome.map { .init($0.customersAtEnd) }
        cost = outcome?.cost.map(HiringRecord.PercentilesRecord.init)
        revenue = outcome?.revenue.map(HiringRecord.PercentilesRecord.init)
      }
    }
  }

  /// A row for each question.
  package var sheet: Sheet {
    Sheet(
      header: [
        "question", "what", "policy", "breakWeekP10", "breakWeekP50", "breakWeekP90",
        "probability", "safePace", "longestWaitHours", "customersAtEnd", "cost", "revenue",
      ],
      rows: answers.map { answer in
        let outcome = answer.outcome
        func week(_ step: Int?) -> Sheet.Field { step.map { .whole($0 + 1) } ?? .none }
        return [
          .text(answer.name), answer.what.map { .text($0) } ?? .none,
          .text(answer.answer.policy), week(outcome?.breaks.p10), week(outcome?.breaks.p50),
          week(outcome?.breaks.p90), Sheet.Field(outcome?.breaks.probability),
          Sheet.Field(answer.answer.pace?.safeAddsPerMonth),
          Sheet.Field(outcome?.worstWait?.waitHours.p50),
          Sheet.Field(outcome?.customersAtEnd.p50), Sheet.Field(outcome?.cost?.p50),
          Sheet.Field(outcome?.revenue?.p50),
        ]
      })
  }
}

extension StormComparisonReport.Answer {
  var outcome: StormOutcome? { answer.outcome }
}
