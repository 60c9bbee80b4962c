import Pipeline
import Workforce

/// The tables and charts of the case for the people asked for.
struct CasePictures {
  let scenario: Scenario
  let plan: HiringPlan
  let found: HeadcountCase

  private var fewer: String { Numerals.whole(found.fewer.people) }
  private var asked: String { Numerals.whole(found.asked.people) }

  /// What each choice costs and does in twelve months.
  var choices: Table {
    let currency = scenario.hiring.currency
    let salary = found.salaryPerYear
    var columns = [
      Table.Column("Choice", isNumber: false), Table.Column("Late"),
      Table.Column("Waiting at the end"), Table.Column("Wait, days"),
      Table.Column("Overloaded"), Table.Column("Time used"),
    ]
    if salary != nil { columns.insert(Table.Column("Pay a year, \(currency)"), at: 1) }
    func row(
      _ name: String, _ held: HeadcountCase.Held, overtime: Double? = nil
    ) -> Table.Row {
      let behind = overtime == nil
      var cells = [
        Table.Cell(name),
        Table.Cell(Numerals.whole(behind ? held.lateTickets : 0)),
        Table.Cell(Numerals.whole(behind ? held.backlogAtEnd : 0)),
        Table.Cell(Numerals.days(behind ? held.months.map(\.waitDays).max() ?? 0 : 0)),
        Table.Cell("\(behind ? held.overloadedMonths : 0) of \(held.months.count)"),
        Table.Cell(
          held.utilisation.isFinite ? Numerals.roughPercent(held.utilisation) : "–"),
      ]
      if let salary {
        cells.insert(
          Table.Cell(Numerals.whole(Double(held.people) * salary + (overtime ?? 0))), at: 1)
      }
      return Table.Row(cells)
    }
    let overtime = found.overtimeOfFewer.map {
      row("\(fewer), with overtime", found.fewer, overtime: $0)
    }
    return Table(
      caption:
        "At the tickets of \(scenario.hiring.firstMonth), everyone fully ramped; tickets that are late "
        + "and waiting, and overloaded months",
      columns: columns,
      groups: [
        Table.Group(
          nil,
          [
            row(found.fewer.people == 0 ? "nobody" : fewer, found.fewer), overtime,
            row(asked, found.asked),
          ]
          .compactMap { $0 })
      ])
  }

  /// Both choices month by month; nil where the fewer never fall behind.
  var months: Table? {
    guard found.fewerFallBehind else { return nil }
    return Table(
      caption: "With \(fewer) and with \(asked)",
      columns: [
        Table.Column("Month", isNumber: false), Table.Column("Waiting, \(fewer)"),
        Table.Column("Wait, days"), Table.Column("Late"), Table.Column("Load"),
        Table.Column("Waiting, \(asked)"), Table.Column("Wait, days", isOptional: true),
        Table.Column("Late", isOptional: true), Table.Column("Load", isOptional: true),
      ],
      groups: [
        Table.Group(
          nil,
          zip(found.fewer.months, found.asked.months).map { few, all in
            Table.Row([Table.Cell("\(few.month)")] + cells(of: few) + cells(of: all))
          })
      ])
  }

  /// The same lying down, a column for each month, which a printed sheet has more room for.
  var monthsAcross: Table? {
    guard found.fewerFallBehind else { return nil }
    func row(_ name: String, _ held: HeadcountCase.Held, _ cell: (ServiceMonth) -> Table.Cell)
      -> Table.Row
    {
      Table.Row([Table.Cell(name)] + held.months.map(cell))
    }
    func rows(_ people: String, _ held: HeadcountCase.Held) -> [Table.Row] {
      [
        row("Waiting with \(people)", held) { cells(of: $0)[0] },
        row("Wait with \(people), days", held) { cells(of: $0)[1] },
        row("Late with \(people)", held) { cells(of: $0)[2] },
        row("Load with \(people)", held) { cells(of: $0)[3] },
      ]
    }
    // Where nothing ever waits, how busy people are says it all.
    let askedKeepUp = found.asked.months.allSatisfy { $0.backlog < 0.5 }
    let askedRows = rows(asked, found.asked)
    return Table(
      caption: "Tickets waiting at the month's end, the wait, late tickets, and work ÷ capacity"
        + (askedKeepUp ? "; with \(asked), nothing ever waits" : ""),
      columns: [Table.Column("", isNumber: false)]
        + found.fewer.months.map { Table.Column("\($0.month)") },
      groups: [
        Table.Group(nil, rows(fewer, found.fewer) + (askedKeepUp ? askedRows.suffix(1) : askedRows))
      ])
  }

  private func cells(of month: ServiceMonth) -> [Table.Cell] {
    [
      Table.Cell(Numerals.whole(month.backlog)), Table.Cell(Numerals.days(month.waitDays)),
      Table.Cell(Numerals.whole(month.lateTickets)),
      Table.Cell(month.load.isFinite ? Numerals.roughPercent(month.load) : "–"),
    ]
  }

  /// What waits with either or, if nothing does, until when either is enough; and the need of the
  /// year ahead.
  var charts: [Chart] {
    [backlog ?? capacity, need].compactMap { $0 }
  }

  private var backlog: Chart? {
    guard found.fewerFallBehind else { return nil }
    var chart = Chart(
      id: "case-backlog", title: "Tickets waiting at the month's end",
      summary:
        "With \(fewer), \(Numerals.whole(found.fewer.backlogAtEnd)) wait after twelve months; "
        + "with \(asked), \(Numerals.whole(found.asked.backlogAtEnd)).",
      unit: "tickets", months: found.fewer.months.map(\.month),
      marks: [
        .line(.init("with \(fewer)", found.fewer.months.map(\.backlog), ink: .dashed)),
        .line(.init("with \(asked)", found.asked.months.map(\.backlog), ink: .solid)),
      ])
    chart.namesLines = true
    return chart
  }

  private var capacity: Chart? {
    let months = plan.months.prefix(12)
    guard months.count > 1 else { return nil }
    func level(_ held: HeadcountCase.Held) -> [Double] {
      months.map { _ in held.months.first?.solvable ?? 0 }
    }
    var chart = Chart(
      id: "case-capacity",
      title: "Tickets, and what \(fewer) and \(asked) can solve with all of their time",
      summary: found.fewer.fallsBehindIn.map {
        "From \($0) on more come in than \(fewer) can solve."
      } ?? "\(fewer) can solve what comes in in every month.",
      unit: "tickets a month", months: months.map(\.month),
      marks: [
        .line(.init("tickets", months.map(\.tickets), ink: .exact)),
        .steps(.init("by \(fewer)", level(found.fewer), ink: .dashed)),
        .steps(.init("by \(asked)", level(found.asked), ink: .solid)),
      ])
    chart.namesLines = true
    return chart
  }

  private var need: Chart? {
    let months = FirstLine(plan, roles: scenario.hiring.roles).months.prefix(12)
    guard months.count > 1, let last = months.last else { return nil }
    let bands = plan.months.prefix(12).compactMap { $0.bands?.repsExact }
    let hasBands = bands.count == months.count
    var chart = Chart(
      id: "case-need",
      title: hasBands ? "Reps needed; shaded: P10 to P90" : "Reps needed in the year ahead",
      summary: "\(Numerals.exactPeople(last.exactNeed)) exactly in \(last.month), "
        + "\(Numerals.whole(last.needed)) in whole people.",
      unit: "people", countsWholeThings: true, months: months.map(\.month),
      marks: (hasBands
        ? [.band(name: "P10 to P90", low: bands.map(\.p10), high: bands.map(\.p90), ink: .volume)]
        : []) + [
          .line(.init("exact", months.map(\.exactNeed), ink: .exact, digits: 2)),
          .steps(.init("asked", months.map { Double($0.needed) }, ink: .solid)),
          .line(.init("there", months.map(\.productive), ink: .dashed, digits: 1)),
        ])
    chart.namesLines = true
    return chart
  }
}
