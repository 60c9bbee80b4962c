import Pipeline
import Workforce

extension PolicyReport {
  /// A row for each policy.
  var table: Table {
    let currency = scenario.hiring.currency
    let hasCost = comparison.outcomes.contains { $0.cost != nil }
    let price = comparison.priceOfLateTicket
    var columns = [
      Table.Column("Way to hire", isNumber: false),
      Table.Column("Hires", meaning: Glossary.hires.meaning),
      Table.Column("People at most", isOptional: true, meaning: Glossary.present.meaning),
      Table.Column("At the end"),
      Table.Column("Overloaded", meaning: Glossary.overloaded.meaning),
      Table.Column("Late tickets", meaning: Glossary.lateTicket.meaning),
      Table.Column("Longest wait, days"),
    ]
    if hasCost { columns.append(Table.Column("Pay and hiring, \(currency)")) }
    let overtime = comparison.priceOfTicketInOvertime
    if overtime != nil {
      columns.append(
        Table.Column(
          "Backlog in overtime, \(currency)", isOptional: true,
          meaning: "What it would cost to solve in overtime what waits at the end."))
    }
    if price != nil { columns.append(Table.Column("Late tickets, \(currency)", isOptional: true)) }
    return Table(
      caption: "First line, \(period)", columns: columns,
      groups: [
        Table.Group(
          nil,
          comparison.outcomes.map { outcome in
            var cells = [
              Table.Cell(outcome.title), Table.Cell(Numerals.whole(outcome.hires)),
              Table.Cell(Numerals.fixed(outcome.mostPeople, digits: 1)),
              Table.Cell(Numerals.fixed(outcome.peopleAtEnd, digits: 1)),
              Table.Cell(
                "\(Numerals.whole(outcome.overloadedTeamMonths)) of "
                  + Numerals.whole(outcome.teamMonths),
                outcome.overloadedTeamMonths > 0 ? .shortfall : .none),
              Table.Cell(
                "\(Numerals.whole(outcome.lateTickets)) "
                  + "(\(Numerals.roughPercent(outcome.lateShare)))"),
              Table.Cell(Numerals.days(outcome.longestWaitDays)),
            ]
            if hasCost { cells.append(Table.Cell(outcome.cost.map(Numerals.whole) ?? "–")) }
            if let overtime {
              cells.append(Table.Cell(Numerals.whole(outcome.backlogAtEnd * overtime)))
            }
            if let price { cells.append(Table.Cell(Numerals.whole(outcome.lateTickets * price))) }
            return Table.Row(cells)
          })
      ])
  }

  var period: String {
    guard let first = comparison.outcomes.first?.months.first?.month,
      let last = comparison.outcomes.first?.months.last?.month
    else { return "no months" }
    return first == last ? "\(first)" : "\(first) to \(last)"
  }

  /// From which size on reactive hiring fails, team by team; none where there is only one.
  var reachTable: [Block] {
    guard comparison.reactiveReach.count > 1 else { return [] }
    return [
      .table(
        Table(
          caption: "Reactive hiring, team by team",
          columns: [
            Table.Column("Team", isNumber: false), Table.Column("Fails from, people"),
            Table.Column("Hires a month there"), Table.Column("Months until ramped"),
          ],
          groups: [
            Table.Group(
              nil,
              comparison.reactiveReach.map { reach in
                Table.Row([
                  Table.Cell(reach.team),
                  Table.Cell(reach.failsFrom.map { Numerals.whole($0.people) } ?? "–"),
                  Table.Cell(
                    reach.failsFrom.map { Numerals.fixed($0.hiresPerMonth, digits: 2) } ?? "–"),
                  Table.Cell(Numerals.whole(reach.monthsUntilRamped)),
                ])
              })
          ]))
    ]
  }

  /// One team at every size tried.
  func sizeTable(of reach: ReactiveReach) -> Table {
    func strain(_ strain: ReactiveReach.Strain) -> [Table.Cell] {
      [
        Table.Cell(
          Numerals.roughPercent(strain.overloadedShare), strain.fails ? .shortfall : .none),
        Table.Cell(Numerals.roughPercent(strain.lateShare), strain.fails ? .shortfall : .none),
      ]
    }
    return Table(
      caption: comparison.reactiveReach.count > 1
        ? "\(reach.team) at other sizes" : "The team at other sizes",
      columns: [
        Table.Column("People"), Table.Column("Hires a month"),
        Table.Column("Reactive: overloaded"), Table.Column("Late"),
        Table.Column("Planned: overloaded"), Table.Column("Late"),
      ],
      groups: [
        Table.Group(
          nil,
          reach.shownSizes.map { size in
            Table.Row(
              [
                Table.Cell(Numerals.whole(size.people)),
                Table.Cell(Numerals.fixed(size.hiresPerMonth, digits: 2)),
              ] + strain(size.reactive) + strain(size.planned))
          })
      ])
  }
}

extension ReactiveReach {
  /// The sizes tried, with the one from which reactive hiring fails among them.
  var shownSizes: [SizeOutcome] {
    guard let failsFrom, !sizes.contains(failsFrom) else { return sizes }
    return (sizes + [failsFrom]).sorted { $0.people < $1.people }
  }
}

extension Numerals {
  /// Days of a wait: "0", "4.2", "36"; infinite where nobody works.
  static func days(_ days: Double) -> String {
    days.isFinite ? fixed(days, digits: days > 0.05 && days < 10 ? 1 : 0) : "no end"
  }
}
