import Spreadsheets
import Workforce

extension WorkbookLayout {
  /// The lists of the model: a row an item, with empty rows for more.
  mutating func layOutTables() {
    layOutSegments()
    layOutStreams()
    layOutRoles()
    layOutPeople()
    layOutLists()
  }

  private static func headed(_ sheet: inout Sheet, _ title: String, _ note: String) {
    sheet[0, 0] = Cell(.text(title), CellStyle(.title))
    sheet[1, 0] = Cell(.text(note), CellStyle(.note))
    sheet.frozen = (rows: 5, columns: 1)
    sheet.rowHeights[3] = 60
    sheet.isLandscape = true
  }

  private mutating func layOutSegments() {
    Self.headed(
      &segmentSheet, "Segments",
      "A row for each group of customers; write another in an empty row and it counts. Without a name, "
        + "the row is all customers. An empty month is as the month before it.")
    var items = tree.take("segments")?.items ?? []
    if items.isEmpty {
      let top = Self.topSegmentKeys.compactMap { key in tree.take(key).map { (key: key, value: $0) }
      }
      items = [.map(top)]
    }
    let recentCount = max(
      ageCount - 1, problem.segments.map(\.recentAdds.count).max() ?? 0)
    let columns =
      [
        InputTable.Column(key: "name", title: "Segment", width: 26),
        InputTable.Column(key: "team", title: "Team", width: 16, choices: teamChoices),
        InputTable.Column(key: "customers.now", title: "Customers now"),
        InputTable.Column(key: "ticketsPerMonth", title: "Tickets a month"),
        InputTable.Column(key: "incidentRate", title: "Or tickets per customer"),
      ]
      + (0..<ageCount).map {
        InputTable.Column(
          key: "incidentRateByAge[\($0)]",
          title: "Or in month \($0 + 1)\($0 == ageCount - 1 ? " and later" : "")", width: 9)
      }
      + (1...recentCount).map {
        InputTable.Column(
          key: "customers.recentAdds[-\($0)]",
          title: "Joined \($0) month\($0 == 1 ? "" : "s") before", width: 9)
      }
      + [
        InputTable.Column(key: "customers.salesUncertainty", title: "Sales uncertainty"),
        InputTable.Column(key: "customers.retentionUncertainty", title: "Retention uncertainty"),
      ] + series("customers.adds", "Join in") + series("customers.churn", "Leave in")
    segments = InputTable(
      of: "segments", columns: columns, items: &items, spareRows: Spare.segments,
      firstMonth: problem.firstMonth, on: &segmentSheet, headerRow: 3)
    layOutRatesUsed()
  }

  /// A column for each month of a series.
  private func series(_ key: String, _ title: String) -> [InputTable.Column] {
    (0..<seriesCount).map {
      InputTable.Column(
        key: "\(key)[\($0)]", title: "\(title) \(problem.firstMonth + $0)", width: 9)
    }
  }

  /// The tickets that a customer of each age writes, whichever way a segment says it.
  private mutating func layOutRatesUsed() {
    for age in 0..<ageCount {
      let column = segments.columnCount + age
      segmentSheet[3, column] = Cell(
        .text("Used: tickets in month \(age + 1)\(age == ageCount - 1 ? " and later" : "")"),
        CellStyle(.header, wraps: true))
      for row in 0..<segments.rowCount {
        let own = segments.cell("incidentRateByAge[\(age)]", row: row) ?? ""
        let before = CellPlace(row: segments.firstRow + row, column: column - 1).name
        let formula: String
        if age > 0 {
          formula = "IF(ISBLANK(\(own)),\(before),\(own))"
        } else {
          let rate = segments.cell("incidentRate", row: row) ?? ""
          let tickets = segments.cell("ticketsPerMonth", row: row) ?? ""
          let now = segments.cell("customers.now", row: row) ?? ""
          formula =
            "IF(NOT(ISBLANK(\(own))),\(own),IF(NOT(ISBLANK(\(rate))),\(rate),"
            + "IF(AND(NOT(ISBLANK(\(tickets))),\(now)>0),\(tickets)/\(now),0)))"
        }
        segmentSheet[segments.firstRow + row, column] = Cell(
          .formula(formula), CellStyle(.plain, .thousandths))
      }
    }
  }

  /// The rates of a segment's row, by age.
  func ratesUsed(row: Int) -> String {
    segmentSheet.reference(
      (segments.firstRow + row, segments.columnCount),
      to: (segments.firstRow + row, segments.columnCount + ageCount - 1))
  }

  private mutating func layOutStreams() {
    Self.headed(
      &streamSheet, "Streams",
      "Other places that tickets come in. A merged stream is in the incident rate already; one that is "
        + "not is counted on top.")
    var items = tree.take("streams")?.items ?? []
    streams = InputTable(
      of: "streams",
      columns: [
        InputTable.Column(key: "name", title: "Stream", width: 26),
        InputTable.Column(key: "team", title: "Team", width: 16, choices: teamChoices),
        InputTable.Column(key: "owner", title: "Who answers it", width: 16),
        InputTable.Column(key: "ticketsPerMonth", title: "Tickets a month"),
        InputTable.Column(key: "merged", title: "Merged into the queue"),
        InputTable.Column(key: "duplicates", title: "Duplicates and spam"),
        InputTable.Column(key: "growsWithCustomers", title: "Grows with customers", width: 14),
      ], items: &items, spareRows: Spare.streams, firstMonth: problem.firstMonth,
      on: &streamSheet, headerRow: 3)
    let headers = ["Used: team's number", "Used: tickets that grow", "Used: tickets that stay"]
    for (offset, header) in headers.enumerated() {
      streamSheet[3, streams.columnCount + offset] = Cell(
        .text(header), CellStyle(.header, wraps: true))
      streamSheet.columnWidths[streams.columnCount + offset] = 12
    }
    for row in 0..<streams.rowCount {
      func cell(_ key: String) -> String { streams.cell(key, row: row) ?? "" }
      let work =
        "IF(OR(\(cell("merged")),ISBLANK(\(cell("ticketsPerMonth")))),0,"
        + "\(cell("ticketsPerMonth"))*(1-\(cell("duplicates"))))"
      let grows = "OR(ISBLANK(\(cell("growsWithCustomers"))),\(cell("growsWithCustomers")))"
      let place = (row: streams.firstRow + row, column: streams.columnCount)
      streamSheet[place.row, place.column] = Cell(.formula(teamNumber(of: cell("team"))))
      streamSheet[place.row, place.column + 1] = Cell(
        .formula("IF(\(grows),\(work),0)"), CellStyle(.plain, .tenths))
      streamSheet[place.row, place.column + 2] = Cell(
        .formula("IF(\(grows),0,\(work))"), CellStyle(.plain, .tenths))
    }
  }

  /// The streams' teams, growing tickets and fixed tickets: 0, 1 and 2.
  func streamCells(_ offset: Int) -> String {
    let column = streams.columnCount + offset
    return streamSheet.reference(
      (streams.firstRow, column), to: (streams.firstRow + streams.rowCount - 1, column))
  }

  private mutating func layOutRoles() {
    Self.headed(
      &roleSheet, "Roles",
      "Kinds of work. Exactly one is first line: it has neither an escalation rate nor a span of "
        + "control. Empty cells are as on Inputs. A new role counts once Muster has read the workbook."
    )
    var items = tree.take("roles")?.items ?? []
    var columns = [
      InputTable.Column(key: "name", title: "Role", width: 22),
      InputTable.Column(key: "ticketsPerMonth.measured", title: "Tickets a month, as measured"),
      InputTable.Column(key: "ticketsPerMonth.lowerBy", title: "Lowered by"),
      InputTable.Column(key: "ticketsPerMonth.reading", title: "How that is read"),
      InputTable.Column(
        key: "ticketsPerMonth.includesShrinkage", title: "Contains shrinkage already"),
      InputTable.Column(key: "ticketsPerMonth.spread", title: "How much people differ"),
      InputTable.Column(key: "escalationRate", title: "Escalation rate"),
      InputTable.Column(key: "escalatedFrom", title: "Escalated from", width: 16),
      InputTable.Column(
        key: "coachingHoursPerNewHire", title: "Coaching hours for each new hire"),
      InputTable.Column(key: "spanOfControl", title: "Span of control"),
      InputTable.Column(key: "supervises", title: "Leads", width: 24),
      InputTable.Column(key: "salary", title: "Salary a year"),
      InputTable.Column(key: "hiringCost", title: "Cost of a hire"),
      InputTable.Column(key: "attrition.monthly", title: "Leave in a month"),
    ]
    for index in 0..<stepCount {
      columns += [
        InputTable.Column(
          key: "attrition.byTenure[\(index)].monthly", title: "Step \(index + 1): leave in a month"),
        InputTable.Column(
          key: "attrition.byTenure[\(index)].untilMonth", title: "Step \(index + 1): until month"),
      ]
    }
    columns += [
      InputTable.Column(key: "attrition.overloadAbove", title: "Overloaded above"),
      InputTable.Column(key: "attrition.overloadFactor", title: "Times as many leave then"),
    ]
    columns += (0..<rampLength).map {
      InputTable.Column(key: "ramp[\($0)]", title: "Ramp, month \($0 + 1)", width: 9)
    }
    roles = InputTable(
      of: "roles", columns: columns, items: &items, spareRows: Spare.roles,
      firstMonth: problem.firstMonth, on: &roleSheet, headerRow: 3)
  }

  private mutating func layOutPeople() {
    Self.headed(
      &peopleSheet, "People",
      "People already there, or already hired. Nobody here and no representatives on Inputs: as many as "
        + "the first month needs are taken to be there.")
    // An empty list says that nobody is there, which a row for no people says too.
    let isNobody: Bool
    var items: [ModelEdit.Value] = []
    if case .list(let list) = tree.take("people") {
      items = list
      isNobody = list.isEmpty
    } else {
      isNobody = false
    }
    if isNobody { items = [.map([(key: "count", value: .number(0))])] }
    people = InputTable(
      of: "people",
      columns: [
        InputTable.Column(key: "name", title: "Name", width: 20),
        InputTable.Column(key: "role", title: "Role", width: 18, choices: roleChoices),
        InputTable.Column(key: "team", title: "Team", width: 16, choices: teamChoices),
        InputTable.Column(key: "count", title: "How many"),
        InputTable.Column(key: "fte", title: "Full-time equivalents of each", width: 13),
        InputTable.Column(key: "start", title: "Start"),
        InputTable.Column(key: "leaves", title: "First month gone"),
      ], items: &items, spareRows: Spare.people, firstMonth: problem.firstMonth,
      on: &peopleSheet, headerRow: 3)
  }

  /// The other lists side by side: sites, languages, channels, and any that come later.
  private mutating func layOutLists() {
    Self.headed(&listSheet, "Lists", "Sites, languages and channels.")
    listSheet.frozen = (rows: 5, columns: 0)
    let placed = ["segments", "streams", "roles", "people"]
    var column = 0
    for key in ModelKeys.model.keyed?.keys ?? [] {
      guard !placed.contains(key.name), let item = key.form.list?.items(), item.mapping != nil
      else { continue }
      var items = tree.take(key.name)?.items ?? []
      listSheet[2, column] = Cell(.text(key.name), CellStyle(.heading))
      let table = InputTable(
        of: key.name,
        columns: item.leafPaths.map { InputTable.Column(key: $0, title: $0, width: 16) },
        items: &items, spareRows: Spare.listed, firstMonth: problem.firstMonth, on: &listSheet,
        headerRow: 3, firstColumn: column)
      lists[key.name] = table
      column += table.columnCount + 1
    }
  }

  /// The teams' names on the sheet of lines.
  private var teamChoices: String {
    lineSheet.reference((teamRow, 1), to: (teamRow + problem.teams.count - 1, 1))
  }

  private var roleChoices: String {
    rates.reference(
      (RateColumns.firstRow, 0), to: (RateColumns.firstRow + problem.roles.count - 1, 0))
  }

  /// Where the teams are listed, below the lines.
  var teamRow: Int { LoadColumns.firstRow + lines.count + 3 }

  /// The number of the team named in a cell, from 1; the first team's where the cell is empty, 0 for
  /// a team that there isn't.
  func teamNumber(of cell: String) -> String {
    "IF(ISBLANK(\(cell)),1,IFERROR(MATCH(\(cell),\(teamChoices),0),0))"
  }
}
