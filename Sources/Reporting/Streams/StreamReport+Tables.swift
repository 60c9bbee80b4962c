import Pipeline
import Workforce

extension StreamReport {
  /// - Parameter drawsMonths: in a column of its own; a page has charts for that.
  func streamTable(drawsMonths: Bool) -> Table {
    let months = drawsMonths ? measured?.streams.first?.months.count ?? 0 : 0
    return Table(
      caption: "Streams with their volume and owner",
      columns: [
        Table.Column("Stream", isNumber: false, meaning: Glossary.stream.meaning),
        Table.Column("A month", meaning: "Mean tickets of the last full months, three at most."),
        Table.Column("Share"),
      ]
        + (months > 1 ? [Table.Column("By month", isNumber: false, isOptional: true)] : [])
        + [
          Table.Column(
            "Trend", isNumber: false, isOptional: true,
            meaning: "The last three full months against the three before, chance aside."),
          Table.Column("Where", isNumber: false, meaning: Glossary.outsideQueue.meaning),
          Table.Column("Answered by", isNumber: false),
          Table.Column("Last ticket", isNumber: false, isOptional: true),
        ],
      groups: [
        Table.Group(
          nil,
          inventory.lines.map { line in
            Table.Row(
              [
                Table.Cell(line.title, line.name == nil ? .faint : .none),
                Table.Cell(line.ticketsPerMonth.map { Numerals.whole($0) } ?? "–"),
                Table.Cell(share(of: line)),
              ]
                + (months > 1 ? [Table.Cell(sparkline(of: line))] : [])
                + [
                  Table.Cell(line.measured?.trend?.rawValue ?? ""),
                  Table.Cell(line.place, line.standing.isOutside ? .shortfall : .none),
                  Table.Cell(line.answeredBy),
                  Table.Cell(line.measured.map { "\($0.lastDay)" } ?? "not in the history"),
                ])
          })
      ])
  }

  private func share(of line: StreamInventory.Line) -> String {
    guard let tickets = line.ticketsPerMonth, inventory.ticketsPerMonth > 0 else { return "–" }
    return Numerals.roughPercent(tickets / inventory.ticketsPerMonth)
  }

  private func sparkline(of line: StreamInventory.Line) -> String {
    let values = (line.measured?.months ?? []).map { Double($0.tickets) }
    return Sparkline.text(of: values, upTo: values.max() ?? 0, width: 24)
  }

  var workTable: Table {
    func cell(_ count: Int) -> Table.Cell {
      Table.Cell(count == 0 ? "–" : Numerals.whole(count), count == 0 ? .faint : .none)
    }
    return Table(
      caption: "Records of each stream, and which of them are work",
      columns: [
        Table.Column("Stream", isNumber: false), Table.Column("Records"),
        Table.Column("Tickets", meaning: Glossary.ticket.meaning),
        Table.Column("Duplicates", meaning: Glossary.duplicate.meaning),
        Table.Column("Spam"), Table.Column("Merged", meaning: "Into another, and counted there."),
        Table.Column("Perhaps", meaning: Glossary.possibleDuplicate.meaning),
        Table.Column("Reopened", meaning: "Came back after they were resolved; counted once."),
      ],
      groups: [
        Table.Group(
          nil,
          seen.map { line, stream in
            Table.Row([
              Table.Cell(line.title, line.name == nil ? .faint : .none),
              Table.Cell(Numerals.whole(stream.contacts)),
              Table.Cell(Numerals.whole(stream.tickets), .strong), cell(stream.duplicates),
              cell(stream.spam), cell(stream.merged), cell(stream.possibleDuplicates),
              cell(stream.reopened),
            ])
          })
      ])
  }

  var duplicateTable: Table {
    Table(
      caption: "Where duplicates were written first, and where again",
      columns: [
        Table.Column("First to", isNumber: false), Table.Column("Again to", isNumber: false),
        Table.Column("Duplicates", meaning: Glossary.duplicate.meaning),
      ],
      groups: [
        Table.Group(
          nil,
          (measured?.duplicates ?? []).prefix(10).map { pair in
            Table.Row([
              Table.Cell(title(of: pair.first)), Table.Cell(title(of: pair.again)),
              Table.Cell(Numerals.whole(pair.count)),
            ])
          })
      ])
  }

  private func title(of key: StreamKey) -> String {
    inventory.lines.first { $0.measured?.key == key }?.title ?? key.name ?? key.system
  }

  /// The streams of the history by month, each on a scale of its own.
  var monthCharts: [Chart] {
    seen.prefix(8).enumerated().compactMap { index, seen in
      let months = seen.stream.months
      guard months.count > 1 else { return nil }
      return Chart(
        id: "stream-\(index + 1)", title: seen.line.title,
        summary: "\(Numerals.whole(seen.stream.tickets)) tickets in all; the most in a month were "
          + "\(Numerals.whole(months.map(\.tickets).max() ?? 0)).",
        unit: "tickets", months: months.map(\.month),
        marks: [.bars(.init("tickets", months.map { Double($0.tickets) }, ink: .volume))])
    }
  }
}

extension StreamInventory.Line {
  /// What to call it: its name, or what it came from.
  var title: String {
    if let name { return name }
    guard let measured else { return "(no name)" }
    return measured.isLive ? "(calls and chats)" : "(not said, \(measured.key.shortSystem))"
  }

  /// Where it stands, in a word or two.
  var place: String {
    switch standing {
    case .inQueue: "queue"
    case .liveSystem: "own system"
    case .mergedByModel: "merged"
    case .outsideByModel, .outsideByHistory: "outside"
    }
  }

  /// Who answers it, with their share where others do too.
  var answeredBy: String {
    guard let agent = measured?.agents.first, model?.owner == nil else { return owner ?? "–" }
    guard let owner else { return "many" }
    return agent.share > 0.995 ? owner : "\(owner) (\(Numerals.roughPercent(agent.share)))"
  }
}

extension StreamKey {
  /// The system without what tells tables of unknown systems apart.
  var shortSystem: String { String(system.prefix { $0 != ":" }) }
}
