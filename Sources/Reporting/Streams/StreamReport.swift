package import Pipeline
import Workforce

/// Every stream of tickets: how much comes in, who answers it, what of it is work, and what is
/// outside the queue.
package struct StreamReport: Report {
  let inventory: StreamInventory
  let company: String?
  /// What `muster.yaml` doesn't have yet, as items of its list `streams`.
  let modelLines: [String]
  /// What to put behind a command so that it reads the same workspace; empty for the current one.
  let workspaceOption: String

  package init(
    inventory: StreamInventory, company: String?, modelLines: [String], workspaceOption: String
  ) {
    self.inventory = inventory
    self.company = company
    self.modelLines = modelLines
    self.workspaceOption = workspaceOption
  }

  package var title: String {
    let name = company.map { "Streams of tickets · \($0)" } ?? "Streams of tickets"
    return measured.map { "\(name) · \($0.firstDay) to \($0.lastDay)" } ?? name
  }

  package var headline: String {
    let outside = inventory.outside
    guard let first = outside.first else {
      return inventory.ticketsPerMonth > 0
        ? "No stream is outside the queue: all \(Numerals.whole(inventory.ticketsPerMonth)) "
          + "tickets a month come in through it."
        : "No stream is outside the queue."
    }
    let who =
      outside.count == 1
      ? "\(first.title) is outside the queue"
      : "\(Numerals.whole(outside.count)) streams are outside the queue"
    guard inventory.outsidePerMonth > 0 else {
      return "\(who): how much comes in a month isn't known, since no month is full."
    }
    return "\(who): \(Numerals.whole(inventory.outsidePerMonth)) tickets a month, "
      + "\(Numerals.roughPercent(inventory.outsideShare)) of all demand\(repsWorth)."
  }

  package var sections: [Section] {
    [
      Section(nil, [.paragraph(coverage)]),
      Section(nil, on: .page, [.keyFigures(keyFigures)]),
      Section("Outside the queue", [.warnings(warnings)]),
      Section("Where tickets come in", on: .text, [.table(streamTable(drawsMonths: true))]),
      Section("Where tickets come in", on: .page, [.table(streamTable(drawsMonths: false))]),
      Section("By month", on: .page, [.smallCharts(monthCharts)]),
      Section("What of it is work", [.table(workTable), .paragraph(workRemark)]),
      Section("Written twice", [.table(duplicateTable)]),
      Section("What to do", [.steps(steps)]),
      Section("Not in the model yet: the lines to add under streams:", [.notes(modelLines)]),
      Section("To know", [.notes(notices)]),
      Section("Next", on: .text, commands),
      Section("Words", on: .page, [.glossary(Glossary.streams)]),
    ].filter { !$0.isEmpty }
  }

  package var record: StreamRecord { StreamRecord(inventory, modelLines: modelLines) }

  /// A row for each stream.
  package var sheet: Sheet {
    Sheet(
      header: [
        "stream", "system", "standing", "isOutside", "owner", "ticketsPerMonth", "trend",
        "contacts", "tickets", "duplicates", "possibleDuplicates", "spam", "merged", "reopened",
        "firstDay", "lastDay", "isInModel",
      ],
      rows: inventory.lines.map { line in
        func whole(_ value: Int?) -> Sheet.Field { value.map(Sheet.Field.whole) ?? .none }
        func text(_ value: String?) -> Sheet.Field { value.map(Sheet.Field.text) ?? .none }
        let measured = line.measured
        return [
          text(line.name), text(measured?.key.system), .text(line.standing.rawValue),
          .text(line.standing.isOutside ? "true" : "false"),
          text(line.owner), Sheet.Field(line.ticketsPerMonth),
          text(measured?.trend?.rawValue), whole(measured?.contacts), whole(measured?.tickets),
          whole(measured?.duplicates), whole(measured?.possibleDuplicates), whole(measured?.spam),
          whole(measured?.merged), whole(measured?.reopened),
          text(measured.map { "\($0.firstDay)" }), text(measured.map { "\($0.lastDay)" }),
          .text(line.model == nil ? "false" : "true"),
        ]
      })
  }

  var measured: MeasuredStreams? { inventory.measured }
  /// Charts and tables of the history's streams, the largest.
  var seen: [(line: StreamInventory.Line, stream: MeasuredStream)] {
    inventory.lines.compactMap { line in line.measured.map { (line, $0) } }
  }
}
