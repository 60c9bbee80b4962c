package import Workforce

/// One issued plan, as it was told then.
package struct IssuedPlanReport: Report {
  let plan: IssuedPlan
  private let isNew: Bool
  private let workspaceOption: String

  /// - Parameters:
  ///   - isNew: whether it was issued just now.
  ///   - workspaceOption: what a command in the same workspace takes on top, from its space on.
  package init(_ plan: IssuedPlan, isNew: Bool = false, workspaceOption: String = "") {
    self.plan = plan
    self.isNew = isNew
    self.workspaceOption = workspaceOption
  }

  package var title: String { "Plan \(plan.number), issued on \(plan.issuedOn)" }

  /// "Issued plan 1: 5 hires from 2026-07 to 2028-06; 12 people needed at the end."
  package var headline: String {
    let start =
      isNew ? "Issued plan \(plan.number)" : "Plan \(plan.number), issued on \(plan.issuedOn)"
    let hires = plan.hires == 0 ? "no hires" : counted(plan.hires, "hire")
    let cost = plan.cost.map { ", for \(Numerals.money($0, plan.currency))" } ?? ""
    return "\(start): \(hires) from \(plan.firstMonth) to \(plan.lastMonth)\(cost); "
      + "\(counted(plan.months.last?.needed ?? 0, "person", plural: "people")) needed at the end"
      + (plan.firstMissedMonth.map { ". The first month with too few people is \($0)." } ?? ".")
  }

  package var sections: [Section] {
    [
      Section(nil, [.paragraph(facts)]),
      Section("Hires", [.steps(isNew ? [] : steps)]),
      Section("Need and people", isNew ? [] : [.chart(chart)]),
      Section("Month by month", isNew ? [] : [.table(table)]),
      Section("The model it was planned from", on: .fullText, isNew ? [] : [.notes(modelLines)]),
      Section("Next", on: .text, [.commands(commands)]),
    ].filter { !$0.isEmpty }
  }

  package var record: IssuedPlanRecord { IssuedPlanRecord(plan) }

  package var sheet: Sheet {
    Sheet(
      header: [
        "plan", "month", "customers", "tickets", "team", "role", "demand", "exactNeed", "needed",
        "present", "productive", "hires", "openBy", "cost",
      ],
      rows: plan.months.flatMap { month in
        month.lines.map { line in
          [
            .whole(plan.number), .text("\(month.month)"), Sheet.Field(month.customers),
            Sheet.Field(month.tickets), .text(line.team), .text(line.role),
            Sheet.Field(line.demand), Sheet.Field(line.exactNeed), .whole(line.needed),
            Sheet.Field(line.present), Sheet.Field(line.productive), .whole(line.hires),
            line.openBy.map { .text("\($0)") } ?? .none, Sheet.Field(line.cost),
          ]
        }
      })
  }

  private var facts: String {
    let note = plan.note.map { "\($0.withFullStop) " } ?? ""
    return note + (isNew ? "Kept" : "Issued") + " with the text of its model, seed \(plan.seed), "
      + "Muster \(plan.programVersion)."
  }

  private var steps: [String] {
    plan.months.flatMap { month in
      month.lines.filter { $0.hires > 0 }.map { line in
        let opening = line.openBy.map { "Open by \($0): " } ?? ""
        let team = plan.teams.count > 1 ? " in \(line.team)" : ""
        return "\(opening)\(counted(line.hires, line.role))\(team) to start in \(month.month)."
      }
    }
  }

  private var chart: Chart {
    let lines = plan.months.map(\.firstLine)
    return Chart(
      id: "need", title: "First line",
      summary: "The plan as it was issued on \(plan.issuedOn).", unit: "people",
      countsWholeThings: true, months: plan.months.map(\.month),
      marks: [
        .bars(
          .init(
            "ramped", lines.map { $0.reduce(0) { $0 + $1.productive } }, ink: .ramped, digits: 1)),
        .steps(
          .init("needed", lines.map { Double($0.reduce(0) { $0 + $1.needed }) }, ink: .needed)),
      ])
  }

  private var table: Table {
    let hasCost = plan.cost != nil
    return Table(
      caption: "The plan's months, all teams and roles",
      columns: [
        Table.Column("Month", isNumber: false), Table.Column("Customers"), Table.Column("Tickets"),
        Table.Column("Needed", meaning: Glossary.needed.meaning),
        Table.Column("People", meaning: Glossary.present.meaning),
        Table.Column("Hires", meaning: Glossary.hires.meaning),
      ] + (hasCost ? [Table.Column("Cost, \(plan.currency)", isOptional: true)] : []),
      groups: [
        Table.Group(
          nil,
          plan.months.map { month in
            Table.Row(
              [
                Table.Cell("\(month.month)"), Table.Cell(Numerals.whole(month.customers)),
                Table.Cell(Numerals.whole(month.tickets)),
                Table.Cell(Numerals.whole(month.needed), .strong),
                Table.Cell(
                  Numerals.fixed(month.lines.reduce(0) { $0 + $1.present }, digits: 1),
                  month.isShort ? .shortfall : .none),
                Table.Cell(month.hires == 0 ? "" : Numerals.whole(month.hires)),
              ] + (hasCost ? [Table.Cell(month.cost.map { Numerals.whole($0) } ?? "–")] : []),
              foldingKey: month.hires == 0 ? "\(month.needed)" : nil)
          })
      ],
      foldingRemark: "A row \"from to\" stands for months without hires in which the need stays; "
        + "its figures are the last month's. --all shows every month.")
  }

  private var modelLines: [String] {
    plan.model.split(separator: "\n").map(String.init)
  }

  private var commands: [Command] {
    isNew
      ? [
        Command("muster plan\(workspaceOption) --diff", "what changes when the model does"),
        Command(
          "muster plan\(workspaceOption) --actuals", "what really came, once a month is over"),
      ]
      : [
        Command(
          "muster plan\(workspaceOption) --diff \(plan.number)",
          "what today's model changes in it, and why")
      ]
  }
}

/// An issued plan for programs.
package struct IssuedPlanRecord: Encodable, Sendable {
  package let number: Int
  package let issuedAt: String
  package let note: String?
  package let firstMonth: Month
  package let lastMonth: Month
  package let seed: UInt64
  package let programVersion: String
  package let hires: Int
  package let cost: Double?
  package let currency: String
  package let model: String
  /// The answer as `muster plan --format json` gave it then.
  package let answer: KeptAnswer

  init(_ plan: IssuedPlan) {
    number = plan.number
    issuedAt = "\(plan.issuedAt)"
    note = plan.note
    firstMonth = plan.firstMonth
    lastMonth = plan.lastMonth
    seed = plan.seed
    programVersion = plan.programVersion
    hires = plan.hires
    cost = plan.cost
    currency = plan.currency
    model = plan.model
    answer = KeptAnswer(plan.answer)
  }
}

extension IssuedPlan {
  /// The day in UTC.
  var issuedOn: CalendarDate {
    LocalTime(secondsSince1970: issuedAt.secondsSince1970).date
  }

  var hires: Int { months.reduce(0) { $0 + $1.hires } }
  var teams: Set<String> { Set(months.flatMap { $0.lines.map(\.team) }) }
  var firstMissedMonth: Month? { months.first(where: \.isShort)?.month }
  /// Nil if nobody had a salary.
  var cost: Double? {
    let costs = months.compactMap(\.cost)
    return costs.isEmpty ? nil : costs.reduce(0, +)
  }
}

extension String {
  /// The words as a sentence that others may follow.
  var withFullStop: String { last.map { ".!?".contains($0) } ?? true ? self : self + "." }
}
