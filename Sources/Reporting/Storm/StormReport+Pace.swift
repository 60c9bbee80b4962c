import Workforce

extension StormReport {
  /// The safe pace and the earliest launch.
  var paceBlocks: [Block] {
    var notes: [String] = []
    if let pace = answer.pace {
      notes.append("\(StormWords.inShort(pace)) \(StormWords.bracket(pace))")
    }
    if let launch = answer.launch { notes.append(StormWords.sentence(about: launch)) }
    return [.notes(notes)] + (launchTable.map { [.table($0)] } ?? [])
  }

  /// How fast growth may be with more people. A page shows the picture, which has the table in it.
  func frontierBlocks(on media: Media) -> [Block] {
    if media == .page, let frontierChart { return [.chart(frontierChart)] }
    return frontierTable.map { [.table($0)] } ?? []
  }

  private var launchTable: Table? {
    guard let launch = answer.launch, launch.trials.count > 1 else { return nil }
    let lowest = launch.trials.min { $0.probability < $1.probability }
    let telling = Set(
      [launch.planned, launch.earliest?.start, launch.lastUnsafe?.start, lowest?.start]
        .compactMap { $0 })
    return Table(
      caption: "\(launch.event), started on other days",
      columns: [
        Table.Column("\(launch.event) on", isNumber: false),
        Table.Column("Risk", meaning: Glossary.risk.meaning), .bar,
      ],
      groups: [
        Table.Group(
          nil,
          launch.trials.map { trial in
            let isSafe = trial.probability <= launch.limit
            return Table.Row(
              [
                Table.Cell("\(trial.start)"),
                Table.Cell(
                  Numerals.chance(trial.probability, beside: launch.limit),
                  isSafe ? .none : .shortfall),
                Table.Cell(bar: trial.probability),
              ],
              foldingKey: telling.contains(trial.start)
                ? nil : Numerals.chance(trial.probability, beside: launch.limit))
          })
      ],
      foldingRemark: "A row \"from to\" stands for days with the same risk. --all shows every one.")
  }

  private var frontierTable: Table? {
    guard let points = answer.frontier?.points, !points.isEmpty else { return nil }
    return Table(
      caption: "With more first-line people from the first class on",
      columns: [
        Table.Column("More people"),
        Table.Column("Safe customers a month", meaning: Glossary.safePace.meaning),
        Table.Column("The plan has"),
      ],
      groups: [
        Table.Group(
          nil,
          points.map { point in
            Table.Row([
              Table.Cell(Numerals.signed(Double(point.moreHires), digits: 0)),
              Table.Cell(point.pace.inTable, .strong),
              Table.Cell(Numerals.whole(point.pace.plannedAddsPerMonth), .faint),
            ])
          })
      ])
  }

  /// Nil for a single point, and where no growth is safe with any of them.
  private var frontierChart: Chart? {
    guard let points = answer.frontier?.points, points.count > 1,
      let first = points.first, let last = points.last,
      points.contains(where: { $0.pace.safeAddsPerMonth != nil })
    else { return nil }
    let safe = points.map { ($0.pace.safeAddsPerMonth ?? 0).drawn }
    return Chart(
      id: "frontier", title: "Safe customers a month by people on top of the plan's",
      summary: "\(Numerals.whole(safe[0])) customers a month are safe with "
        + "\(Numerals.whole(first.moreHires)) more people, "
        + "\(Numerals.whole(safe[safe.count - 1])) with \(Numerals.whole(last.moreHires)).",
      unit: "customers a month",
      axis: .named(title: "More people", points.map { Numerals.whole($0.moreHires) }),
      marks: [
        .line(.init("safe", safe, ink: .volume)),
        .line(.init("planned", points.map(\.pace.plannedAddsPerMonth.drawn), ink: .exact)),
      ])
  }

  /// What was tried to make the plan of growth safe.
  var hiresBlocks: [Block] {
    guard let hires = answer.safeHires, !hires.trials.isEmpty else { return [] }
    let hasCost = hires.trials.contains { $0.cost != nil }
    let hasRevenue = hires.trials.contains { $0.revenue != nil }
    var columns = [
      Table.Column("On top", meaning: "What is planned for on top of the exact need."),
      Table.Column("Hires", meaning: Glossary.hires.meaning),
      Table.Column("Risk", meaning: Glossary.risk.meaning),
      Table.Column("Customers", meaning: "Customers at the end."),
    ]
    if hasCost { columns.append(Table.Column("Cost, \(currency)")) }
    if hasRevenue { columns.append(Table.Column("Revenue, \(currency)")) }
    let table = Table(
      caption: "Tried from the plan's own hires upwards; medians",
      columns: columns,
      groups: [
        Table.Group(
          nil,
          hires.trials.map { trial in
            var cells = [
              Table.Cell(Numerals.percent(trial.bufferShare)),
              Table.Cell(Numerals.whole(trial.hires)),
              Table.Cell(
                Numerals.chance(trial.probability, beside: hires.limit),
                trial.probability <= hires.limit ? .strong : .shortfall),
              Table.Cell(Numerals.whole(trial.customersAtEnd)),
            ]
            if hasCost { cells.append(Table.Cell(trial.cost.map(Numerals.whole) ?? "–")) }
            if hasRevenue { cells.append(Table.Cell(trial.revenue.map(Numerals.whole) ?? "–")) }
            return Table.Row(cells)
          })
      ])
    return [.paragraph(words.sentence(about: hires)), .table(table)]
  }

  /// The last safe days, and what delay does.
  var hireByBlocks: [Block] {
    guard !answer.hireBy.isEmpty else { return [] }
    return [.table(openByTable)] + (delayTable.map { [.table($0)] } ?? [])
  }

  private var hasTeams: Bool { Set(answer.hireBy.map(\.team)).count > 1 }

  private func name(of hire: HireByDate) -> String {
    counted(hire.people, hire.role) + (hasTeams ? ", \(hire.team)" : "")
  }

  private var openByTable: Table {
    Table(
      caption: "The last day to open each requisition, with everything uncertain",
      columns: [
        Table.Column("Requisition", isNumber: false), Table.Column("Start", isNumber: false),
        Table.Column(
          "Open by, 95 % sure", isNumber: false,
          meaning: "Opened by this day, the people are ramped before the team would break without "
            + "them, with a chance of 95 %."),
        Table.Column(
          "80 % sure", isNumber: false, meaning: "The same with a chance of 80 %."),
        Table.Column(
          "Never needed", meaning: "The chance that the team holds without them to the end."),
      ],
      groups: [
        Table.Group(
          nil,
          answer.hireBy.map { hire in
            func day(_ day: CalendarDate?) -> Table.Cell {
              guard let day else { return Table.Cell("not needed", .faint) }
              return day < answer.problem.firstDay
                ? Table.Cell("\(day), past", .shortfall) : Table.Cell("\(day)", .strong)
            }
            return Table.Row([
              Table.Cell(name(of: hire)), Table.Cell("\(hire.start)"), day(hire.openBy95),
              day(hire.openBy80), Table.Cell(Numerals.chance(hire.neverNeeded)),
            ])
          })
      ])
  }

  private var delayTable: Table? {
    guard answer.hireBy.contains(where: { !$0.delays.isEmpty }) else { return nil }
    let hasCost = answer.hireBy.contains { $0.delays.contains { $0.cost != nil } }
    var columns = [
      Table.Column("Opened late by", isNumber: false),
      Table.Column("Risk, points", meaning: "By how much a missed target gets likelier."),
      Table.Column("Contacts failed", meaning: Glossary.failedContact.meaning),
      Table.Column("Customers lost"),
    ]
    if hasCost { columns.append(Table.Column("Cost, \(currency)")) }
    return Table(
      caption: "What opening late does, against opening as planned; means",
      columns: columns,
      groups: answer.hireBy.filter { !$0.delays.isEmpty }.map { hire in
        Table.Group(
          "\(name(of: hire)) to start in \(hire.start)",
          hire.delays.map { delay in
            var cells = [
              Table.Cell(counted(delay.weeks, "week")),
              Table.Cell(Numerals.signed(delay.probability * 100, digits: 1)),
              Table.Cell(Numerals.signed(delay.failedContacts, digits: 0)),
              Table.Cell(Numerals.signed(delay.customersLost, digits: 1)),
            ]
            if hasCost {
              cells.append(
                Table.Cell(delay.cost.map { Numerals.signed($0, digits: 0) } ?? "–"))
            }
            return Table.Row(cells)
          })
      })
  }
}
