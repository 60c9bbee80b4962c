import Pipeline
import Spreadsheets
import Workforce

/// What each column of the staff's sheet holds.
enum StaffColumns {
  static let firstRow = 4
  static let team = 0
  static let role = 1
  static let month = 2
  static let demand = 3
  static let exact = 4
  static let needed = 5
  static let people = 6
  static let ramped = 7
  static let gap = 8
  static let short = 9
  static let planned = 10
  static let rule = 11
  static let hires = 12
  static let leavers = 13
  static let openBy = 14
  static let cost = 15
  static let index = 16
  static let line = 17
  static let sure = 18
  static let buffered = 19
  static let target = 20
  static let utilisation = 21
  static let overload = 22
  static let assumed = 23
  static let base = 24
  static let assumedBase = 25

  static let titles = [
    "Team", "Role", "Month", "Demand", "Exact need", "Needed", "People", "Ramped people", "Gap",
    "Short of the exact need", "Hires planned", "Hires by the rule", "Hires counted", "Leavers",
    "Open requisitions by", "Cost", "No.", "Line", "With confidence", "With buffer",
    "Ramped people to reach", "Utilisation", "Times as many leave", "Taken to be there",
    "Ramped people of today, everyday attrition", "Taken to be there, everyday attrition",
  ]
}

/// Every cell of these sheets names the others absolutely. LibreOffice works cells of a column that
/// hold the same formula, but for where they stand, out at once, and would find a circle where a
/// manager's row needs a representative's row of the same column.
extension WorkbookLayout {
  func staffRow(line: Int, month: Int) -> Int { StaffColumns.firstRow + line * monthCount + month }

  /// A column of one line's rows, from its first month to another.
  private func block(_ column: Int, line: Int, to month: Int? = nil, from first: Int = 0) -> String
  {
    staff.reference(
      (staffRow(line: line, month: first), column),
      to: (staffRow(line: line, month: month ?? monthCount - 1), column))
  }

  private func line(of role: String, in team: String) -> Line? {
    lines.first { $0.role.name == role && $0.team == team }
  }

  /// Needs, people and hires of every team's role, month by month.
  mutating func layOutStaff() {
    staff[0, 0] = Cell(.text("Staff"), CellStyle(.title))
    staff[1, 0] = Cell(
      .text(
        "Every team and role. Hires planned are Muster's and yours to change; hires by the rule follow "
          + "every change. Which of them count is said on Inputs."), CellStyle(.note))
    for (column, title) in StaffColumns.titles.enumerated() {
      staff[3, column] = Cell(.text(title), CellStyle(.header, wraps: true))
      staff.columnWidths[column] = column < 2 ? 16 : 11
    }
    staff.printedColumns = StaffColumns.index
    staff.rowHeights[3] = 60
    staff.frozen = (rows: 4, columns: 3)
    staff.isLandscape = true
    for line in lines {
      for month in 0..<monthCount { layOutStaff(line, month: month) }
    }
    let (first, last) = (
      StaffColumns.firstRow, StaffColumns.firstRow + lines.count * monthCount - 1
    )
    staff.validations.append(
      Validation(
        from: CellPlace(row: first, column: StaffColumns.planned),
        to: CellPlace(row: last, column: StaffColumns.planned), rule: .whole(0...100_000),
        title: "Hires planned", message: "People who start in this month: a whole number."))
  }

  private mutating func layOutStaff(_ line: Line, month: Int) {
    let row = staffRow(line: line.number, month: month)
    func here(_ column: Int) -> String { CellPlace(row: row, column: column).fixedName }
    func before(_ column: Int) -> String { CellPlace(row: row - 1, column: column).fixedName }
    func set(_ column: Int, _ formula: String, _ number: CellStyle.Number = .thousandths) {
      staff[row, column] = Cell(.formula(formula), CellStyle(.plain, number))
    }
    let plannedLine = plan.hiring.months[month].lines.first {
      $0.team == line.team && $0.role == line.role.name
    }
    staff[row, StaffColumns.team] = Cell(.text(line.team))
    staff[row, StaffColumns.role] = Cell(.text(line.role.name))
    set(StaffColumns.month, months.reference(MonthColumns.firstRow + month, 0), .month)
    staff[row, StaffColumns.index] = Cell(.number(Double(month)))
    staff[row, StaffColumns.line] = Cell(.number(Double(line.number + 1)))
    set(StaffColumns.demand, demand(of: line, month: month), .tenths)
    set(StaffColumns.exact, exactNeed(of: line, month: month, demand: here(StaffColumns.demand)))

    // The policy: confidence, buffer, whole people, buffer people.
    let exact = here(StaffColumns.exact)
    let reach = rate(RateColumns.reach, of: line.role)
    set(
      StaffColumns.sure,
      "IF(\(reach)=0,\(exact),MAX(\(exact),((\(reach)+SQRT(\(reach)*\(reach)+4*\(exact)))/2)^2))")
    set(
      StaffColumns.buffered,
      "\(here(StaffColumns.sure))*(1+\(rate(RateColumns.buffer, of: line.role)))")
    let buffered = here(StaffColumns.buffered)
    let extra = rate(RateColumns.bufferPeople, of: line.role)
    set(
      StaffColumns.needed,
      "IF(\(exact)>0,-INT(-(\(buffered)-1E-9*MAX(1,\(buffered))))+\(extra),0)", .whole)
    set(
      StaffColumns.target,
      "IF(\(exact)>0,IF(\(inputs.used("hiring.policy.roundUp")),\(here(StaffColumns.needed)),"
        + "\(buffered)+\(extra)),0)")

    layOutHeadcount(line, month: month, row: row)

    staff[row, StaffColumns.planned] = Cell(
      .number(Double(plannedLine?.hires ?? 0)), CellStyle(.input, .whole))
    set(StaffColumns.rule, ruleHires(line, month: month), .whole)
    set(
      StaffColumns.hires,
      "IF(\(hiresFrom)=\"\(WorkbookWords.hiresFromRule)\",\(here(StaffColumns.rule)),"
        + "\(here(StaffColumns.planned))+0)", .whole)
    set(
      StaffColumns.openBy,
      "IF(\(here(StaffColumns.hires))>0,"
        + "\(months.reference(MonthColumns.firstRow + month, MonthColumns.openBy)),\"\")", .day)
    let salary = rate(RateColumns.salary, of: line.role)
    set(
      StaffColumns.cost,
      "IF(\(salary)=\"\",\"\",\(here(StaffColumns.people))*\(salary)/12+"
        + "\(here(StaffColumns.hires))*\(rate(RateColumns.hiringCost, of: line.role)))", .money)
  }

  // MARK: Need

  private func demand(of line: Line, month: Int) -> String {
    switch line.role.work {
    case .firstLine:
      let team = problem.teams.firstIndex(of: line.team) ?? 0
      return segmentTickets(team: team, month: month) + "+"
        + streamTickets(team: team, month: month)
    case .escalations(_, let source, _):
      guard let source = self.line(of: source, in: line.team) else { return "0" }
      return rate(RateColumns.escalation, of: line.role) + "*"
        + staff.reference(staffRow(line: source.number, month: month), StaffColumns.demand)
    case .supervision(_, let led):
      let people = led.compactMap { self.line(of: $0, in: line.team) }.map {
        staff.reference(staffRow(line: $0.number, month: month), StaffColumns.people)
      }
      return people.isEmpty ? "0" : people.joined(separator: "+")
    }
  }

  private func exactNeed(of line: Line, month: Int, demand: String) -> String {
    switch line.role.work {
    case .firstLine: return "\(demand)/\(rate(RateColumns.perPerson, of: line.role))"
    case .escalations(_, let source, _):
      let work = "\(demand)/\(rate(RateColumns.perPerson, of: line.role))"
      guard let source = self.line(of: source, in: line.team) else { return work }
      // New hires who are still ramping; those without a ramp count in their first month.
      let ramp = rate(RateColumns.rampMonths, of: source.role)
      let ramping =
        "SUMIFS(\(block(StaffColumns.hires, line: source.number, to: month)),"
        + "\(block(StaffColumns.index, line: source.number, to: month)),"
        + "\">\"&(\(month)-MAX(1,\(ramp))))"
      return work + "+\(ramping)*\(rate(RateColumns.coaching, of: line.role))/"
        + rate(RateColumns.hours, of: line.role)
    case .supervision: return "\(demand)/\(rate(RateColumns.span, of: line.role))"
    }
  }

  // MARK: People

  private mutating func layOutHeadcount(_ line: Line, month: Int, row: Int) {
    func here(_ column: Int) -> String { CellPlace(row: row, column: column).fixedName }
    func before(_ column: Int) -> String { CellPlace(row: row - 1, column: column).fixedName }
    func set(_ column: Int, _ formula: String, _ number: CellStyle.Number = .thousandths) {
      staff[row, column] = Cell(.formula(formula), CellStyle(.plain, number))
    }
    let number = line.number + 1
    let index = problem.roles.firstIndex { $0.name == line.role.name } ?? 0
    let last = rate(RateColumns.lastShare, of: line.role)
    let hired = tenures.reference(
      (row, TenureColumns.first), to: (row, TenureColumns.first + month))
    func byTenure(_ block: TenureBlock) -> String {
      rates.reference(
        (tenureRow(block, role: index), 1), to: (tenureRow(block, role: index), 1 + month))
    }
    // Where nobody is named, as many as the first month needs.
    for (column, times) in [
      (StaffColumns.assumed, month == 0 ? "" : "*\(loadCell(line, month: month - 1))"),
      (StaffColumns.assumedBase, ""),
    ] {
      set(
        column,
        month == 0
          ? "IF(\(nobodyIsNamed),\(here(StaffColumns.needed)),0)"
          : "\(before(column))*(1-MIN(1,\(last)\(times)))")
    }
    set(
      StaffColumns.people,
      "\(sumOfPeople(.count(role: index), line: number, month: month))+\(here(StaffColumns.assumed))+SUM(\(hired))"
    )
    set(
      StaffColumns.ramped,
      "\(sumOfPeople(.ramped(role: index), line: number, month: month))+\(here(StaffColumns.assumed))"
        + "+SUMPRODUCT(\(hired),\(byTenure(.ramp)))")
    set(StaffColumns.gap, "\(here(StaffColumns.ramped))-\(here(StaffColumns.needed))", .tenths)
    set(
      StaffColumns.short, "MAX(0,\(here(StaffColumns.exact))-\(here(StaffColumns.ramped)))", .tenths
    )
    set(
      StaffColumns.base,
      "\(sumOfPeople(.everydayRamped, line: number, month: month))+\(here(StaffColumns.assumedBase))"
    )
    set(
      StaffColumns.utilisation,
      "IF(\(here(StaffColumns.ramped))>0,"
        + "\(here(StaffColumns.exact))*\(inputs.used("targetUtilisation"))/\(here(StaffColumns.ramped)),"
        + "IF(\(here(StaffColumns.exact))>0,1E+20,0))", .percent)
    set(StaffColumns.overload, loadCell(line, month: month))

    // Those who leave at the month's end: of today's people, and of those hired.
    let times = loadCell(line, month: month)
    let shares = byTenure(.leave)
    let ofHired =
      "SUMPRODUCT(\(hired)*((\(shares)*\(times)>1)+(\(shares)*\(times)<=1)*\(shares)*\(times)))"
    let newest = tenures.reference(row, TenureColumns.first)
    let firstShare = rates.reference(tenureRow(.leave, role: index), 1)
    set(
      StaffColumns.leavers,
      "\(sumOfPeople(.count(role: index), line: number, month: month))"
        + "-\(sumOfPeople(.count(role: index), line: number, month: month + 1))+\(startersNamed(number, in: month + 1))"
        + "+\(here(StaffColumns.assumed))*MIN(1,\(last)*\(times))+\(ofHired)"
        + "+\(newest)*(1-MIN(1,\(firstShare)*\(times)))*(1-\(inputs.used("hiring.graduation")))")
  }

  // MARK: The rule

  /// Hires of a month by the rule: as many as the month in which they have ramped is short of its
  /// target, given today's people and the hires before them.
  private func ruleHires(_ line: Line, month: Int) -> String {
    let ramp = rate(RateColumns.rampMonths, of: line.role)
    let index = problem.roles.firstIndex { $0.name == line.role.name } ?? 0
    let monthRow = MonthColumns.firstRow + month
    let isTooSoon =
      "\(months.reference(monthRow, MonthColumns.medianDay))<\(inputs.used("start"))"
    func then(_ column: Int) -> String {
      "INDEX(\(block(column, line: line.number)),\(ramp)+\(month + 1))"
    }
    let earlier =
      month == 0
      ? ""
      : "-SUMPRODUCT(\(block(StaffColumns.rule, line: line.number, to: month - 1)),"
        + "\(laterStays(role: index, from: month)))"
    let missing = "\(then(StaffColumns.target))-\(then(StaffColumns.base))\(earlier)-1E-9"
    return "IF(OR(\(isTooSoon),\(ramp)+\(month)>\(monthCount - 1)),0,"
      + "MAX(0,-INT(-(\(missing))/\(rate(RateColumns.readyShare, of: line.role)))))"
  }

  // MARK: Hires by tenure

  enum TenureColumns {
    static let first = 3
  }

  /// The hires of each line by months of tenure: the same rows as the staff's.
  mutating func layOutTenures() {
    tenures[0, 0] = Cell(.text("Hires by tenure"), CellStyle(.title))
    tenures[1, 0] = Cell(
      .text("People whom the plan hires, by whole months behind them."), CellStyle(.note))
    for (column, title) in (["Team", "Role", "Month"] + (0..<monthCount).map { "\($0)" })
      .enumerated()
    {
      tenures[3, column] = Cell(.text(title), CellStyle(.header))
    }
    tenures.columnWidths[0] = 16
    tenures.columnWidths[1] = 16
    tenures.frozen = (rows: 4, columns: 3)
    tenures.isLandscape = true
    for line in lines {
      let index = problem.roles.firstIndex { $0.name == line.role.name } ?? 0
      for month in 0..<monthCount {
        let row = staffRow(line: line.number, month: month)
        for column in [StaffColumns.team, StaffColumns.role] {
          tenures[row, column] = staff[row, column]
        }
        tenures[row, 2] = Cell(
          .formula(staff.reference(row, StaffColumns.month)), CellStyle(.plain, .month))
        for tenure in 0...month {
          let formula: String
          if tenure == 0 {
            formula = staff.reference(row, StaffColumns.hires)
          } else {
            let younger = CellPlace(row: row - 1, column: TenureColumns.first + tenure - 1)
              .fixedName
            let share = rates.reference(tenureRow(.leave, role: index), tenure)
            let times = loadCell(line, month: month - 1)
            let finished = tenure == 1 ? "*\(inputs.used("hiring.graduation"))" : ""
            formula = "\(younger)*(1-MIN(1,\(share)*\(times)))\(finished)"
          }
          tenures[row, TenureColumns.first + tenure] = Cell(
            .formula(formula), CellStyle(.plain, .thousandths))
        }
      }
    }
  }

  // MARK: Totals by month

  /// The months' columns that add up the staff.
  mutating func layOutTotals() {
    func cells(_ column: Int) -> String {
      staff.reference(
        (StaffColumns.firstRow, column),
        to: (StaffColumns.firstRow + lines.count * monthCount - 1, column))
    }
    let firstLineRows = lines.filter { $0.role.work == .firstLine }
    for month in 0..<monthCount {
      let row = MonthColumns.firstRow + month
      func set(_ column: Int, _ formula: String, _ number: CellStyle.Number = .whole) {
        months[row, column] = Cell(.formula(formula), CellStyle(.plain, number))
      }
      func all(_ column: Int) -> String {
        "SUMIFS(\(cells(column)),\(cells(StaffColumns.index)),\(month))"
      }
      func firstLine(_ column: Int) -> String {
        firstLineRows.map { staff.reference(staffRow(line: $0.number, month: month), column) }
          .joined(separator: "+")
      }
      set(MonthColumns.exact, firstLine(StaffColumns.exact), .thousandths)
      set(MonthColumns.needed, firstLine(StaffColumns.needed))
      set(MonthColumns.ramped, firstLine(StaffColumns.ramped), .tenths)
      set(MonthColumns.gap, firstLine(StaffColumns.gap), .tenths)
      set(MonthColumns.allNeeded, all(StaffColumns.needed))
      set(MonthColumns.people, all(StaffColumns.people), .tenths)
      set(MonthColumns.hires, all(StaffColumns.hires))
      set(MonthColumns.rule, all(StaffColumns.rule))
      set(MonthColumns.cost, all(StaffColumns.cost), .money)
    }
    let end = MonthColumns.firstRow + monthCount
    months[end, MonthColumns.month] = Cell(.text("In all"), CellStyle(.result))
    for column in [
      MonthColumns.adds, MonthColumns.churned, MonthColumns.hires, MonthColumns.rule,
      MonthColumns.cost,
    ] {
      months[end, column] = Cell(
        .formula("SUM(\(monthCells(column)))"), CellStyle(.result, .whole))
    }
  }

  /// A column of the months' sheet.
  func monthCells(_ column: Int) -> String {
    months.reference(
      (MonthColumns.firstRow, column), to: (MonthColumns.firstRow + monthCount - 1, column))
  }
}
