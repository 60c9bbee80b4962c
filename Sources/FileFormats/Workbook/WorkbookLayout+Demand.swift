import Spreadsheets
import Workforce

/// What each column of the customers' sheet holds.
enum CohortColumns {
  static let firstRow = 4
  static let segment = 0
  static let team = 1
  static let month = 2
  static let index = 3
  static let adds = 4
  static let churn = 5
  /// Then customers by age.
  static let ages = 6
}

/// What each column of the months' sheet holds.
enum MonthColumns {
  static let firstRow = 4
  static let month = 0
  static let index = 1
  static let customers = 2
  static let adds = 3
  static let churned = 4
  static let fromCustomers = 5
  static let outside = 6
  static let tickets = 7
  static let incidentRate = 8
  static let exact = 9
  static let needed = 10
  static let ramped = 11
  static let gap = 12
  static let allNeeded = 13
  static let people = 14
  static let hires = 15
  static let rule = 16
  static let cost = 17
  static let openBy = 18
  static let growth = 19
  static let medianDay = 20

  static let titles = [
    "Month", "No.", "Customers", "Join", "Leave", "Tickets of customers",
    "Tickets outside the queue", "Tickets", "Incident rate", "First line: exact need",
    "First line: needed", "First line: ramped people", "First line: gap", "All roles: needed",
    "All roles: people", "Hires", "Hires by the rule", "Cost", "Open requisitions by",
    "Customers ÷ customers at the start", "Open by, at the median",
  ]
}

extension WorkbookLayout {
  /// Every segment's customers by age, month by month.
  mutating func layOutCustomers() {
    cohorts[0, 0] = Cell(.text("Customers by age"), CellStyle(.title))
    cohorts[1, 0] = Cell(
      .text(
        "Everybody gets a month older, new customers join, all write their tickets, and the churn "
          + "leaves at the month's end."), CellStyle(.note))
    let ages = (1...ageCount).map { "In month \($0)\($0 == ageCount ? " and later" : "")" }
    let titles =
      ["Segment", "Team's number", "Month", "No.", "Join", "Churn"] + ages
      + ["Customers", "Tickets", "Leave"]
    for (column, title) in titles.enumerated() {
      cohorts[3, column] = Cell(.text(title), CellStyle(.header, wraps: true))
      cohorts.columnWidths[column] = column == 0 ? 24 : 11
    }
    cohorts.rowHeights[3] = 45
    cohorts.frozen = (rows: 4, columns: 1)
    for row in 0..<segments.rowCount {
      for month in 0..<monthCount { layOutCustomers(segment: row, month: month) }
    }
  }

  private mutating func layOutCustomers(segment: Int, month: Int) {
    let row = cohortRow(segment: segment, month: month)
    func here(_ column: Int) -> String { CellPlace(row: row, column: column).name }
    func before(_ column: Int) -> String { CellPlace(row: row - 1, column: column).name }
    func input(_ key: String) -> String { segments.cell(key, row: segment) ?? "0" }
    func set(_ column: Int, _ formula: String, _ number: CellStyle.Number = .tenths) {
      cohorts[row, column] = Cell(.formula(formula), CellStyle(.plain, number))
    }
    set(CohortColumns.segment, "IF(ISBLANK(\(input("name"))),\"\",\(input("name")))", .general)
    set(CohortColumns.team, teamNumber(of: input("team")), .general)
    set(CohortColumns.month, "EDATE(\(inputs.used("start")),\(month))", .month)
    cohorts[row, CohortColumns.index] = Cell(.number(Double(month)))
    for (column, key, number) in [
      (CohortColumns.adds, "customers.adds", CellStyle.Number.tenths),
      (CohortColumns.churn, "customers.churn", .percent),
    ] {
      let own = input("\(key)[\(month)]")
      set(column, "IF(ISBLANK(\(own)),\(month == 0 ? "0" : before(column)),\(own))", number)
    }
    let first = CohortColumns.ages
    let last = first + ageCount - 1
    set(first, here(CohortColumns.adds))
    for age in 1..<ageCount {
      let column = first + age
      if month == 0 {
        let recent = input("customers.recentAdds[-\(age)]")
        if age < ageCount - 1 {
          set(column, "\(recent)+0")
        } else {
          let named = CellPlace(row: row, column: first + 1).name
          let until = CellPlace(row: row, column: column - 1).name
          set(column, "\(input("customers.now"))-SUM(\(named):\(until))")
        }
      } else {
        let older =
          age == ageCount - 1 ? "(\(before(column - 1))+\(before(column)))" : before(column - 1)
        set(column, "\(older)*(1-\(before(CohortColumns.churn)))")
      }
    }
    let all = "\(here(first)):\(here(last))"
    set(last + 1, "SUM(\(all))")
    set(last + 2, "SUMPRODUCT(\(all),\(ratesUsed(row: segment)))")
    set(last + 3, "\(here(last + 1))*\(here(CohortColumns.churn))")
  }

  private func cohortRow(segment: Int, month: Int) -> Int {
    CohortColumns.firstRow + segment * monthCount + month
  }

  /// A column of the customers' sheet: 0 customers, 1 tickets, 2 those who leave, or one by its
  /// place.
  private func cohortCells(total: Int) -> String {
    cohortCells(CohortColumns.ages + ageCount + total)
  }

  private func cohortCells(_ column: Int) -> String {
    cohorts.reference(
      (CohortColumns.firstRow, column),
      to: (CohortColumns.firstRow + segments.rowCount * monthCount - 1, column))
  }

  /// Tickets of a team's segments in a month.
  func segmentTickets(team: Int, month: Int) -> String {
    "SUMIFS(\(cohortCells(total: 1)),\(cohortCells(CohortColumns.team)),\(team + 1),"
      + "\(cohortCells(CohortColumns.index)),\(month))"
  }

  /// Tickets of a team's streams in a month.
  func streamTickets(team: Int, month: Int) -> String {
    let growth = months.reference(MonthColumns.firstRow + month, MonthColumns.growth)
    return "SUMIFS(\(streamCells(2)),\(streamCells(0)),\(team + 1))"
      + "+SUMIFS(\(streamCells(1)),\(streamCells(0)),\(team + 1))*\(growth)"
  }

  /// Customers and tickets of every month, all segments together.
  mutating func layOutMonths() {
    months[0, 0] = Cell(.text("Month by month"), CellStyle(.title))
    months[1, 0] = Cell(
      .text("All teams together. Every figure follows the yellow cells of the other sheets."),
      CellStyle(.note))
    for (column, title) in MonthColumns.titles.enumerated() {
      months[3, column] = Cell(.text(title), CellStyle(.header, wraps: true))
      months.columnWidths[column] = 11
    }
    months.rowHeights[3] = 60
    months.frozen = (rows: 4, columns: 1)
    months.isLandscape = true
    let now = segments.cells("customers.now") ?? "0"
    for month in 0..<monthCount {
      let row = MonthColumns.firstRow + month
      func here(_ column: Int) -> String { CellPlace(row: row, column: column).name }
      func set(_ column: Int, _ formula: String, _ number: CellStyle.Number = .whole) {
        months[row, column] = Cell(.formula(formula), CellStyle(.plain, number))
      }
      func total(_ cells: String) -> String {
        "SUMIFS(\(cells),\(cohortCells(CohortColumns.index)),\(month))"
      }
      set(MonthColumns.month, "EDATE(\(inputs.used("start")),\(month))", .month)
      months[row, MonthColumns.index] = Cell(.number(Double(month)))
      set(MonthColumns.customers, total(cohortCells(total: 0)))
      set(MonthColumns.adds, total(cohortCells(CohortColumns.adds)))
      set(MonthColumns.churned, total(cohortCells(total: 2)))
      set(MonthColumns.fromCustomers, total(cohortCells(total: 1)))
      set(
        MonthColumns.outside,
        "SUM(\(streamCells(2)))+SUM(\(streamCells(1)))*\(here(MonthColumns.growth))")
      set(
        MonthColumns.tickets, "\(here(MonthColumns.fromCustomers))+\(here(MonthColumns.outside))")
      set(
        MonthColumns.incidentRate,
        "IF(\(here(MonthColumns.customers))>0,"
          + "\(here(MonthColumns.fromCustomers))/\(here(MonthColumns.customers)),0)", .thousandths)
      set(
        MonthColumns.growth,
        "IF(SUM(\(now))>0,\(here(MonthColumns.customers))/SUM(\(now)),1)", .thousandths)
      // Whole days up: time to fill and notice come before the first of the month.
      let notice = inputs.used("hiring.noticeDays")
      func day(_ fill: String) -> String {
        "\(here(MonthColumns.month))+INT(-(\(fill)+\(notice)))"
      }
      set(MonthColumns.medianDay, day(timeToFill.median), .day)
      // The safe day, but never before the plan begins.
      set(MonthColumns.openBy, "MAX(\(inputs.used("start")),\(day(timeToFill.safe)))", .day)
    }
  }
}
