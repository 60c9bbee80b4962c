import Pipeline
import Workforce

extension HiringReport {
  /// A group for each team and role, a row a month.
  var monthTable: Table {
    let columns = lineColumns
    let teamRoles = plan.teamRoles
    return Table(
      caption: "Need, people and hires by month",
      columns: [Table.Column("Month", isNumber: false)] + columns.map(\.column),
      groups: teamRoles.map { teamRole in
        Table.Group(
          teamRoles.count > 1 ? heading(of: teamRole) : nil,
          plan.months.compactMap { month in
            guard
              let line = month.lines.first(where: {
                $0.team == teamRole.team && $0.role == teamRole.role
              })
            else { return nil }
            return Table.Row(
              [Table.Cell("\(month.month)")] + columns.map { $0.cell(line) },
              foldingKey: line.foldingKey)
          })
      },
      foldingRemark:
        "A row \"from to\" stands for months without hires in which the need stays; its "
        + "figures are the last month's. --all shows every month.")
  }

  private func heading(of teamRole: TeamRole) -> String {
    let demand =
      switch scenario.hiring.roles.first(where: { $0.name == teamRole.role })?.work {
      case .firstLine: ", for tickets"
      case .escalations: ", for escalated tickets"
      case .supervision: ", for people to lead"
      case nil: ""
      }
    return name(of: teamRole) + demand
  }

  /// "Billing · Representative"; without the team where there is only one.
  func name(of teamRole: TeamRole) -> String {
    let role = teamRole.role.prefix(1).uppercased() + teamRole.role.dropFirst()
    return scenario.hiring.teams.count > 1 ? "\(teamRole.team) · \(role)" : role
  }

  /// A row for each team and role: how its need grows, and where its people are fewest.
  var summaryTable: Table {
    Table(
      caption: "Need and people of every team and role",
      columns: [
        Table.Column("Role", isNumber: false),
        Table.Column("Needed", meaning: Glossary.needed.meaning),
        Table.Column("at end"),
        Table.Column("People", meaning: Glossary.present.meaning),
        Table.Column("at end"),
        Table.Column("Hires", meaning: Glossary.hires.meaning),
        Table.Column("Lowest gap", meaning: Glossary.gap.meaning),
        Table.Column("in", isNumber: false),
      ],
      groups: scenario.hiring.teams.map { team in
        Table.Group(
          scenario.hiring.teams.count > 1 ? team : nil,
          plan.teamRoles.filter { $0.team == team }.compactMap(summaryRow))
      },
      foldingRemark: "")
  }

  private func summaryRow(of teamRole: TeamRole) -> Table.Row? {
    let lines = plan.months.flatMap { month in
      month.lines.filter { TeamRole($0) == teamRole }.map { (month: month.month, line: $0) }
    }
    guard let first = lines.first?.line, let last = lines.last?.line,
      let lowest = lines.min(by: { $0.line.gap < $1.line.gap })
    else { return nil }
    return Table.Row([
      Table.Cell(teamRole.role),
      Table.Cell(Numerals.whole(first.needed)),
      Table.Cell(Numerals.whole(last.needed), .strong),
      Table.Cell(Numerals.fixed(first.present, digits: 1)),
      Table.Cell(Numerals.fixed(last.present, digits: 1)),
      hiresCell(lines.reduce(0) { $0 + $1.line.hires }),
      Table.Cell(
        Numerals.signed(lowest.line.gap, digits: 1), lowest.line.isShort ? .shortfall : .none),
      Table.Cell("\(lowest.month)"),
    ])
  }

  /// Customers, tickets, people and cost of all teams, a row a month.
  var totalsTable: Table {
    let columns = totalColumns
    return Table(
      caption: "Customers, tickets, people and hires of all teams and roles",
      columns: [Table.Column("Month", isNumber: false)] + columns.map(\.column),
      groups: [
        Table.Group(
          nil,
          plan.months.map { month in
            Table.Row([Table.Cell("\(month.month)")] + columns.map { $0.cell(month) })
          })
      ])
  }

  private var lineColumns: [TableColumn<LinePlan>] {
    var columns: [TableColumn<LinePlan>] = [
      TableColumn("Demand", Glossary.demand) { Table.Cell(Numerals.whole($0.demand)) },
      TableColumn("Exact", Glossary.exactNeed) {
        Table.Cell(Numerals.fixed($0.exactNeed, digits: 3))
      },
      TableColumn("Needed", Glossary.needed) { Table.Cell(Numerals.whole($0.needed), .strong) },
      TableColumn("People", Glossary.present) {
        Table.Cell(Numerals.fixed($0.present, digits: 1))
      },
      TableColumn("Ramped", Glossary.productive) {
        Table.Cell(Numerals.fixed($0.productive, digits: 1))
      },
      TableColumn("Gap", Glossary.gap) {
        Table.Cell(Numerals.signed($0.gap, digits: 1), $0.isShort ? .shortfall : .none)
      },
      TableColumn("Hires", Glossary.hires) { hiresCell($0.hires) },
    ]
    if plan.months.contains(where: { $0.lines.contains { $0.movedIn > 0 || $0.movedOut > 0 } }) {
      columns.append(
        TableColumn("Moves", Glossary.moves) {
          $0.movedIn == $0.movedOut
            ? Table.Cell("–", .faint)
            : Table.Cell(Numerals.signed($0.movedIn - $0.movedOut, digits: 0), .strong)
        })
    }
    if !plan.hires.isEmpty {
      columns.append(
        TableColumn("Open by", Glossary.openBy, isNumber: false, isOptional: true) {
          Table.Cell($0.openBy.map { "\($0)" } ?? "")
        })
    }
    if plan.months.contains(where: { $0.lines.contains { $0.leavers > 0 } }) {
      columns.append(
        TableColumn("Leavers", Glossary.leavers, isOptional: true) {
          Table.Cell(Numerals.fixed($0.leavers, digits: 2))
        })
    }
    if plan.months.contains(where: { $0.lines.contains { $0.probabilityCarried != nil } }) {
      columns.append(
        TableColumn("Carried", Glossary.carried, isOptional: true) {
          Table.Cell($0.probabilityCarried.map(Numerals.percent) ?? "–")
        })
    }
    if plan.cost != nil {
      columns.append(
        TableColumn("Cost, \(scenario.hiring.currency)", Glossary.cost, isOptional: true) {
          Table.Cell($0.cost.map { Numerals.whole($0) } ?? "–")
        })
    }
    return columns
  }

  private var totalColumns: [TableColumn<MonthPlan>] {
    var columns: [TableColumn<MonthPlan>] = [
      TableColumn("Customers") { Table.Cell(Numerals.whole($0.customers)) },
      TableColumn("New", Glossary.grossAdds, isOptional: true) {
        Table.Cell(Numerals.whole($0.grossAdds))
      },
      TableColumn("Lost", Glossary.churned, isOptional: true) {
        Table.Cell(Numerals.whole($0.churned))
      },
      TableColumn("Tickets") { Table.Cell(Numerals.whole($0.tickets)) },
    ]
    if plan.months.contains(where: { $0.ticketsOutsideQueue > 0 }) {
      columns.append(
        TableColumn("Outside the queue", isOptional: true) {
          Table.Cell(Numerals.whole($0.ticketsOutsideQueue))
        })
    }
    columns += [
      TableColumn("Needed", Glossary.needed) { month in
        Table.Cell(Numerals.whole(month.lines.reduce(0) { $0 + $1.needed }), .strong)
      },
      TableColumn("People", Glossary.present) { month in
        Table.Cell(Numerals.fixed(month.lines.reduce(0) { $0 + $1.present }, digits: 1))
      },
      TableColumn("Hires", Glossary.hires) { hiresCell($0.hires) },
    ]
    if plan.cost != nil {
      columns.append(
        TableColumn("Cost, \(scenario.hiring.currency)", Glossary.cost, isOptional: true) {
          Table.Cell($0.cost.map { Numerals.whole($0) } ?? "–")
        })
    }
    return columns
  }

  /// The inventory: where tickets come in beside the customers' queue, and who looks after them.
  var streams: [Block] {
    let streams = scenario.hiring.streams
    guard !streams.isEmpty else { return [] }
    return [
      .table(
        Table(
          caption: "Streams of tickets beside the main queue",
          columns: [
            Table.Column("Stream", isNumber: false, meaning: Glossary.stream.meaning),
            Table.Column("Team", isNumber: false),
            Table.Column("Tickets a month"),
            Table.Column("Duplicates and spam"),
            Table.Column("Owner", isNumber: false),
            Table.Column("Where", isNumber: false),
          ],
          groups: [
            Table.Group(
              nil,
              streams.map { stream in
                Table.Row([
                  Table.Cell(stream.name), Table.Cell(stream.team),
                  Table.Cell(Numerals.whole(stream.ticketsPerMonth)),
                  Table.Cell(Numerals.percent(stream.duplicateShare)),
                  Table.Cell(stream.owner ?? "nobody", stream.owner == nil ? .faint : .none),
                  stream.isMerged
                    ? Table.Cell("in the queue") : Table.Cell("outside the queue", .shortfall),
                ])
              })
          ]))
    ]
  }
}

extension LinePlan {
  /// Months with the same key need the same decision: none.
  fileprivate var foldingKey: String? {
    hires == 0 && movedIn == 0 && movedOut == 0 ? "\(needed) \(isShort) \(Int(gap.rounded()))" : nil
  }
}

private func hiresCell(_ hires: Int) -> Table.Cell {
  hires == 0 ? Table.Cell("–", .faint) : Table.Cell("+\(hires)", .strong)
}

/// A column with the rule that fills its cells.
private struct TableColumn<Subject> {
  let column: Table.Column
  let cell: (Subject) -> Table.Cell

  init(
    _ title: String, _ term: Term? = nil, isNumber: Bool = true, isOptional: Bool = false,
    cell: @escaping (Subject) -> Table.Cell
  ) {
    column = Table.Column(
      title, isNumber: isNumber, isOptional: isOptional, meaning: term?.meaning)
    self.cell = cell
  }
}
