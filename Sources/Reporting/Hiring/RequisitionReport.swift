package import Pipeline
package import Workforce

/// What to open when, for whoever recruits: the plan's requisitions alone.
package struct RequisitionReport: Report {
  let scenario: Scenario
  let plan: HiringPlan

  package init(scenario: Scenario, plan: HiringPlan) {
    self.scenario = scenario
    self.plan = plan
  }

  package var title: String {
    scenario.company.map { "Requisitions · \($0)" } ?? "Requisitions"
  }

  /// "17 people to find for 12 starts; the first must be open by 2027-01-09."
  package var headline: String {
    guard let first = plan.requisitions.first else {
      return
        "Nobody is hired in the plan's \(counted(plan.months.count, "month")): there is nothing "
        + "to open."
    }
    let people = plan.requisitions.reduce(0) { $0 + $1.people }
    let open = max(first.openBy80, scenario.hiring.firstMonth.firstDay)
    let which = plan.requisitions.count == 1 ? "" : "the first "
    return "\(people == 1 ? "1 person" : "\(Numerals.whole(people)) people") to find; open "
      + "\(which)\(first.people == 1 ? "requisition" : "requisitions") by \(open)."
  }

  package var sections: [Section] {
    let table = RequisitionTable(
      requisitions: plan.requisitions, namesTeams: scenario.hiring.teams.count > 1,
      currency: scenario.hiring.currency)
    return [
      Section(nil, plan.requisitions.isEmpty ? [] : [.paragraph(timeItTakes)]),
      Section("What to open when", [.table(table.openings)]),
      Section("What each week's delay costs", [.table(table.delays), .notes(delayNotes(table))]),
      Section("Warnings", [.warnings(plan.warnings)]),
      Section(
        "Assumed, because the model doesn't say",
        [.assumptions(scenario.assumptions(for: plan))]),
    ].filter { !$0.isEmpty }
  }

  private var timeItTakes: String {
    let terms = scenario.hiring.terms
    let (time, notice) = (terms.timeToFill, Numerals.whole(terms.noticeDays))
    let graduation =
      terms.graduation < 1
      ? " \(Numerals.percent(terms.graduation)) of those who start finish their training." : ""
    return
      "Half of the requisitions are filled within \(Numerals.whole(time.p50)) days, four of five "
      + "within \(Numerals.whole(time.p80)), all but one in twenty within "
      + "\(Numerals.whole(time.p95)); whoever is found starts \(notice) days later at the earliest."
      + graduation
  }

  private func delayNotes(_ table: RequisitionTable) -> [String] {
    table.delays.groups.allSatisfy(\.rows.isEmpty)
      ? []
      : [
        "A first line that starts late costs the tickets that are late because of it; other roles cost "
          + "overtime for the work that is left undone. Starts that can be late without that are left "
          + "out."
      ]
  }

  package var record: Record { Record(scenario: scenario, plan: plan) }

  package struct Record: Encodable, Sendable {
    package let company: String?
    package let currency: String
    package let requisitions: [RequisitionRecord]
    package let warnings: [String]
    package let assumptions: [Assumption]

    init(scenario: Scenario, plan: HiringPlan) {
      company = scenario.company
      currency = scenario.hiring.currency
      requisitions = plan.requisitions.map(RequisitionRecord.init)
      warnings = plan.warnings
      assumptions = scenario.assumptions(for: plan)
    }
  }

  /// A row for each requisition, with what a start four weeks late costs; the other weeks are in the
  /// JSON.
  package var sheet: Sheet {
    Sheet(
      header: [
        "team", "role", "people", "graduates", "start", "ramped", "openBy50", "openBy80",
        "openBy95", "chanceIfOpenedFirst", "lateTicketsAfter4Weeks", "undoneAfter4Weeks",
        "costAfter4Weeks",
      ],
      rows: plan.requisitions.map { requisition in
        let delay = requisition.delays.first { $0.weeks == 4 }
        return [
          .text(requisition.team), .text(requisition.role), .whole(requisition.people),
          .number(requisition.graduates), .text("\(requisition.start)"),
          .text("\(requisition.ramped)"), .text("\(requisition.openBy50)"),
          .text("\(requisition.openBy80)"), .text("\(requisition.openBy95)"),
          .number(requisition.chanceIfOpenedFirst), Sheet.Field(delay?.lateTickets),
          Sheet.Field(delay?.undone), Sheet.Field(delay?.cost),
        ]
      })
  }
}
