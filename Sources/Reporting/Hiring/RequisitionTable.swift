import Pipeline
import Workforce

/// Requisitions as rows: when each must be open to be filled in time with a chance of 80, 50 and 95 %,
/// and what being late costs.
struct RequisitionTable {
  let requisitions: [Requisition]
  /// Whether there is more than one team to tell apart.
  let namesTeams: Bool
  /// An ISO 4217 code, such as `USD`.
  let currency: String

  /// One row each, with what a start four weeks late costs.
  var openings: Table {
    var columns = [
      Table.Column("People", isNumber: false),
      Table.Column("Start", isNumber: false),
      Table.Column("Open by", isNumber: false, meaning: Glossary.openBy.meaning),
      Table.Column(
        "50 %", isNumber: false, isOptional: true, meaning: "Filled in time every other time."),
      Table.Column(
        "95 %", isNumber: false, isOptional: true, meaning: "Filled in time 19 times of 20."),
      Table.Column(
        "In time", meaning: "The chance to fill it in time if it is opened on the plan's first day."
      ),
      Table.Column(
        "4 weeks late",
        meaning: "Late tickets of a first line that starts four weeks late; for other "
          + "roles months of a person's work undone."),
    ]
    if hasCost {
      columns.append(
        Table.Column(
          "costs, \(currency)",
          meaning: "The price of the late tickets, or of overtime for the undone work."))
    }
    return Table(
      caption: "Requisitions: when to open them, and what being late costs", columns: columns,
      groups: [Table.Group(nil, requisitions.map(openingRow))])
  }

  /// What starts late by 1 to 8 weeks cost: money, or late tickets where nothing has a price. Starts
  /// whose delay nobody feels are left out.
  var delays: Table {
    let weeks = [1, 2, 4, 6, 8]
    let felt = requisitions.filter { isFelt($0.delays.last) }
    return Table(
      caption: hasCost
        ? "What a start that many weeks late costs, \(currency)"
        : "Late tickets of a start that many weeks late",
      columns: [Table.Column("People", isNumber: false), Table.Column("Start", isNumber: false)]
        + weeks.map { Table.Column(counted($0, "week")) },
      groups: [
        Table.Group(
          nil,
          felt.map { requisition in
            Table.Row(
              [Table.Cell(people(of: requisition)), Table.Cell("\(requisition.start)")]
                + weeks.map { week in
                  let delay = requisition.delays.first { $0.weeks == week }
                  let value = hasCost ? delay?.cost : delay?.lateTickets
                  return Table.Cell(value.map { Numerals.whole($0) } ?? "–")
                })
          })
      ])
  }

  private var hasCost: Bool {
    requisitions.contains { $0.delays.contains { $0.cost != nil } }
  }

  private func isFelt(_ delay: Requisition.Delay?) -> Bool {
    ((hasCost ? delay?.cost : delay?.lateTickets) ?? 0) >= 0.5
  }

  /// "2 Representatives in Berlin".
  private func people(of requisition: Requisition) -> String {
    counted(requisition.people, requisition.role) + (namesTeams ? " in \(requisition.team)" : "")
  }

  private func openingRow(_ requisition: Requisition) -> Table.Row {
    let delay = requisition.delays.first { $0.weeks == 4 }
    let late = delay.map { delay in
      delay.lateTickets.map { $0 < 0.5 ? "nothing late" : "\(Numerals.whole($0)) late tickets" }
        ?? (delay.undone < 0.05
          ? "nothing undone" : "\(Numerals.fixed(delay.undone, digits: 1)) months undone")
    }
    var cells = [
      Table.Cell(people(of: requisition)),
      Table.Cell("\(requisition.start)"),
      Table.Cell("\(requisition.openBy80)", .strong),
      Table.Cell("\(requisition.openBy50)"),
      Table.Cell("\(requisition.openBy95)"),
      Table.Cell(Numerals.percent(requisition.chanceIfOpenedFirst)),
      Table.Cell(late ?? "–"),
    ]
    if hasCost {
      cells.append(Table.Cell(delay?.cost.map { $0 < 0.5 ? "–" : Numerals.whole($0) } ?? "–"))
    }
    return Table.Row(cells)
  }
}

extension Scenario {
  /// What a plan assumes; where it has requisitions also what their delays are judged and priced by.
  func assumptions(for plan: HiringPlan) -> [Assumption] {
    plan.requisitions.isEmpty ? assumptions : assumptions + serviceAssumptions
  }
}
