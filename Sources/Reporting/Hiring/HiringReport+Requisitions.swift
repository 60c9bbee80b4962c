import Pipeline
import Workforce

extension HiringReport {
  /// When each requisition must be open to be filled in time with a chance of 80, 50 and 95 %, and what
  /// four weeks of delay cost.
  var requisitionTable: Table {
    let hasCost = plan.requisitions.contains { $0.delays.contains { $0.cost != nil } }
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
          "costs, \(scenario.hiring.currency)",
          meaning: "The price of the late tickets, or of overtime for the undone work."))
    }
    return Table(
      caption: "Requisitions: when to open them, and what being late costs", columns: columns,
      groups: [
        Table.Group(nil, plan.requisitions.map { requisitionRow($0, hasCost: hasCost) })
      ])
  }

  private func requisitionRow(_ requisition: Requisition, hasCost: Bool) -> Table.Row {
    let delay = requisition.delays.first { $0.weeks == 4 }
    let late = delay.map { delay in
      delay.lateTickets.map { $0 < 0.5 ? "nothing late" : "\(Numerals.whole($0)) late tickets" }
        ?? (delay.undone < 0.05
          ? "nothing undone" : "\(Numerals.fixed(delay.undone, digits: 1)) months undone")
    }
    var cells = [
      Table.Cell("\(counted(requisition.people, requisition.role))\(inTeam(requisition.team))"),
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

  /// Page after page of them is for who asks for everything.
  var requisitionMedia: Media {
    plan.requisitions.count > 24 ? [.fullText, .page] : .everywhere
  }
}
