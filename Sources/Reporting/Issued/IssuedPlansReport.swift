package import Workforce

/// Every plan that was issued, a line each.
package struct IssuedPlansReport: Report {
  let plans: [IssuedPlan]
  private let workspaceOption: String

  package init(_ plans: [IssuedPlan], workspaceOption: String = "") {
    self.plans = plans
    self.workspaceOption = workspaceOption
  }

  package var title: String { "Issued plans" }

  package var headline: String {
    guard let last = plans.last else { return "No plan has been issued here yet." }
    return plans.count == 1
      ? "1 plan has been issued, on \(last.issuedOn)."
      : "\(Numerals.whole(plans.count)) plans have been issued, the last on \(last.issuedOn)."
  }

  package var sections: [Section] {
    [
      Section(nil, [.table(table)]),
      Section("Next", on: .text, [.commands(commands)]),
    ].filter { !$0.isEmpty }
  }

  package var record: [IssuedPlanLine] { plans.map(IssuedPlanLine.init) }

  package var sheet: Sheet {
    Sheet(
      header: ["number", "issuedAt", "firstMonth", "lastMonth", "hires", "cost", "note"],
      rows: plans.map { plan in
        [
          .whole(plan.number), .text("\(plan.issuedAt)"), .text("\(plan.firstMonth)"),
          .text("\(plan.lastMonth)"), .whole(plan.hires), Sheet.Field(plan.cost),
          plan.note.map { .text($0) } ?? .none,
        ]
      })
  }

  private var table: Table {
    Table(
      caption: "Issued plans, the first one first",
      columns: [
        Table.Column("Plan"), Table.Column("Issued", isNumber: false),
        Table.Column("From", isNumber: false), Table.Column("To", isNumber: false),
        Table.Column("Hires", meaning: "People who start in the plan's months."),
        Table.Column("Needed at end"), Table.Column("Note", isNumber: false),
      ],
      groups: [
        Table.Group(
          nil,
          plans.map { plan in
            Table.Row([
              Table.Cell("\(plan.number)"), Table.Cell("\(plan.issuedOn)"),
              Table.Cell("\(plan.firstMonth)"), Table.Cell("\(plan.lastMonth)"),
              Table.Cell(Numerals.whole(plan.hires)),
              Table.Cell(Numerals.whole(plan.months.last?.needed ?? 0)),
              Table.Cell(plan.note ?? ""),
            ])
          })
      ])
  }

  private var commands: [Command] {
    guard let last = plans.last else {
      return [Command("muster plan\(workspaceOption) --issue", "keeps today's plan")]
    }
    return [
      Command("muster plan\(workspaceOption) --show \(last.number)", "a plan as it was issued"),
      Command("muster plan\(workspaceOption) --diff", "what today's model changes, and why"),
    ]
  }
}

/// One issued plan in a list, for programs.
package struct IssuedPlanLine: Encodable, Sendable {
  package let number: Int
  package let issuedAt: String
  package let note: String?
  package let firstMonth: Month
  package let lastMonth: Month
  package let hires: Int
  package let cost: Double?

  init(_ plan: IssuedPlan) {
    number = plan.number
    issuedAt = "\(plan.issuedAt)"
    note = plan.note
    firstMonth = plan.firstMonth
    lastMonth = plan.lastMonth
    hires = plan.hires
    cost = plan.cost
  }
}
