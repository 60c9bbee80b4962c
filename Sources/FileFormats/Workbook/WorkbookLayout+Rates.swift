import Spreadsheets
import Workforce

/// What each column of the sheet of rates holds.
enum RateColumns {
  static let firstRow = 4
  static let role = 0
  static let kind = 1
  static let level = 2
  static let lowering = 3
  static let shrinkage = 4
  static let utilisation = 5
  static let perPerson = 6
  static let spread = 7
  static let reach = 8
  static let escalation = 9
  static let coaching = 10
  static let hours = 11
  static let span = 12
  static let salary = 13
  static let hiringCost = 14
  static let buffer = 15
  static let bufferPeople = 16
  static let rampMonths = 17
  static let overloadAbove = 18
  static let overloadFactor = 19
  static let lastShare = 20
  static let readyShare = 21
  /// Then the tenures from which the steps of attrition hold, and their shares.
  static let steps = 22

  static let titles = [
    "Role", "Work", "Level", "Lowering ×", "Shrinkage ×", "Utilisation ×",
    "Tickets a person solves in a month", "How much people differ", "Confidence × spread",
    "Escalation rate", "Coaching hours", "Hours for work", "Span of control", "Salary a year",
    "Cost of a hire", "Buffer", "Buffer people", "Months of ramp", "Overloaded above",
    "Times as many leave", "Leave in a month, long there", "Of a hire, there when ramped",
  ]
}

extension WorkbookLayout {
  /// What one person of each role is planned with, and what tenure does: the sheet of rates.
  mutating func layOutRates() {
    rates[0, 0] = Cell(.text("Rates"), CellStyle(.title))
    rates[1, 0] = Cell(.text("What the inputs come to for each role."), CellStyle(.note))
    for (column, title) in RateColumns.titles.enumerated() {
      rates[3, column] = Cell(.text(title), CellStyle(.header, wraps: true))
      rates.columnWidths[column] = column == 0 ? 22 : 12
    }
    for step in 0...stepCount {
      rates[3, RateColumns.steps + step] = Cell(
        .text("Step \(step + 1) from month"), CellStyle(.header, wraps: true))
      rates[3, RateColumns.steps + stepCount + 1 + step] = Cell(
        .text("Step \(step + 1): leave in a month"), CellStyle(.header, wraps: true))
    }
    rates.rowHeights[3] = 60
    rates.frozen = (rows: 4, columns: 1)
    rates.isLandscape = true
    for index in problem.roles.indices { layOutRate(of: index) }
    layOutTenureRates()
  }

  /// A role's row on the sheet of roles; nil where the model lists none.
  private func rolesRow(_ role: Role) -> Int? {
    let names = (0..<roles.rowCount).map { row in
      roleSheet[roles.firstRow + row, roles.column("name") ?? 0]?.content
    }
    return names.firstIndex(of: .text(role.name))
  }

  private mutating func layOutRate(of index: Int) {
    let role = problem.roles[index]
    let row = RateColumns.firstRow + index
    let listed = rolesRow(role)
    let table: InputTable = roles
    func own(_ key: String) -> String? { listed.flatMap { table.cell(key, row: $0) } }
    func here(_ column: Int) -> String { CellPlace(row: row, column: column).fixedName }
    func set(_ column: Int, _ formula: String, _ number: CellStyle.Number = .general) {
      rates[row, column] = Cell(.formula(formula), CellStyle(.plain, number))
    }
    let top = "ticketsPerRepPerMonth"
    let measured = own("ticketsPerMonth.measured")
    /// The role's own where it says its own level, else everyone's.
    func level(_ ownValue: (String) -> String, _ everyones: String) -> String {
      measured.map { "IF(ISBLANK(\($0)),\(everyones),\(ownValue($0)))" } ?? everyones
    }
    rates[row, RateColumns.role] = Cell(.text(role.name))
    let takesTickets = role.productivity != nil
    rates[row, RateColumns.kind] = Cell(.text(role.work.title))
    if takesTickets {
      set(RateColumns.level, level({ $0 }, inputs.used("\(top).measured")))
      let low = own("ticketsPerMonth.lowerBy") ?? ""
      let reading = own("ticketsPerMonth.reading") ?? ""
      set(
        RateColumns.lowering,
        level(
          { _ in "IF(ISBLANK(\(low)),1,\(Self.loweringFactor(low, reading)))" },
          inputs.used("\(top).lowerBy")), .thousandths)
      let includes = own("ticketsPerMonth.includesShrinkage") ?? ""
      let contains = level(
        { _ in "IF(ISBLANK(\(includes)),TRUE,\(includes))" },
        inputs.used("\(top).includesShrinkage"))
      set(RateColumns.shrinkage, "IF(\(contains),1,1-\(inputs.used("shrinkage")))", .thousandths)
      set(RateColumns.utilisation, inputs.used("targetUtilisation"), .thousandths)
      set(
        RateColumns.perPerson,
        "\(here(RateColumns.level))*\(here(RateColumns.lowering))*\(here(RateColumns.shrinkage))"
          + "*\(here(RateColumns.utilisation))", .tenths)
      let spread = own("ticketsPerMonth.spread") ?? ""
      set(
        RateColumns.spread,
        level({ _ in "IF(ISBLANK(\(spread)),0,\(spread))" }, inputs.used("\(top).spread")), .percent
      )
    } else {
      set(RateColumns.spread, "0", .percent)
    }
    let confidence = inputs.value("hiring.policy.confidence")
    set(
      RateColumns.reach,
      "IF(ISBLANK(\(confidence)),0,NORMSINV(\(confidence))*\(here(RateColumns.spread)))",
      .thousandths)
    if case .escalations = role.work {
      set(RateColumns.escalation, own("escalationRate") ?? "0", .percent)
      set(RateColumns.coaching, own("coachingHoursPerNewHire").map { "\($0)+0" } ?? "0")
    }
    set(
      RateColumns.hours,
      "\(inputs.used("paidHoursPerMonth"))*(1-\(inputs.used("shrinkage")))*"
        + inputs.used("targetUtilisation"), .tenths)
    if case .supervision = role.work { set(RateColumns.span, own("spanOfControl") ?? "1") }
    if let salary = own("salary") {
      set(RateColumns.salary, "IF(ISBLANK(\(salary)),\"\",\(salary))", .money)
    } else {
      set(RateColumns.salary, "\"\"")
    }
    set(RateColumns.hiringCost, own("hiringCost").map { "\($0)+0" } ?? "0", .money)
    set(RateColumns.buffer, takesTickets ? inputs.used("hiring.policy.buffer") : "0", .percent)
    set(
      RateColumns.bufferPeople,
      role.work == .firstLine ? inputs.used("hiring.policy.bufferReps") : "0")
    layOutRamp(row: row, own: own("ramp[0]"))
    layOutSteps(row: row, own: own)
  }

  private mutating func layOutRamp(row: Int, own: String?) {
    let everyones = inputs.values("ramp[0]", to: "ramp[\(rampLength - 1)]")
    let everyone = "IF(ISBLANK(\(inputs.value("ramp[0]"))),3,COUNT(\(everyones)))"
    let formula = own.map { first in "IF(ISBLANK(\(first)),\(everyone),COUNT(\(ownRamp(row)))" + ")"
    }
    rates[row, RateColumns.rampMonths] = Cell(.formula(formula ?? everyone))
  }

  /// A role's own ramp, on the sheet of roles.
  private func ownRamp(_ row: Int) -> String {
    let role = problem.roles[row - RateColumns.firstRow]
    guard let listed = rolesRow(role), let first = roles.column("ramp[0]") else { return "" }
    return roleSheet.reference(
      (roles.firstRow + listed, first), to: (roles.firstRow + listed, first + rampLength - 1))
  }

  /// The tenures from which each share of leavers holds; steps that aren't there begin never.
  private mutating func layOutSteps(row: Int, own: (String) -> String?) {
    func key(_ step: Int, _ name: String) -> String { "attrition.byTenure[\(step)].\(name)" }
    let ownParts = [own("attrition.monthly"), own(key(0, "monthly"))].compactMap { $0 }
    let hasOwn = ownParts.isEmpty ? nil : "COUNT(\(ownParts.joined(separator: ",")))>0"
    /// The role's own value if it says its own attrition, else everyone's.
    let inputs = inputs
    func share(_ path: String, else other: String) -> String {
      let everyones = inputs.value(path)
      let everyone = "IF(ISBLANK(\(everyones)),\(other),\(everyones))"
      guard let hasOwn, let ownCell = own(path) else { return everyone }
      return "IF(\(hasOwn),IF(ISBLANK(\(ownCell)),\(other),\(ownCell)),\(everyone))"
    }
    func set(_ column: Int, _ formula: String, _ number: CellStyle.Number = .general) {
      rates[row, column] = Cell(.formula(formula), CellStyle(.plain, number))
    }
    set(RateColumns.overloadAbove, share("attrition.overloadAbove", else: "1E+30"), .percent)
    set(RateColumns.overloadFactor, share("attrition.overloadFactor", else: "1.5"))
    let shares = RateColumns.steps + stepCount + 1
    set(RateColumns.steps, "0")
    let everyFirst =
      "IF(ISBLANK(\(inputs.value("attrition.monthly"))),\(inputs.value(key(0, "monthly")))+0,"
      + "\(inputs.value("attrition.monthly")))"
    if let hasOwn, let monthly = own("attrition.monthly"), let first = own(key(0, "monthly")) {
      set(
        shares, "IF(\(hasOwn),IF(ISBLANK(\(monthly)),\(first)+0,\(monthly)),\(everyFirst))",
        .percent)
    } else {
      set(shares, everyFirst, .percent)
    }
    for step in 1...stepCount {
      set(RateColumns.steps + step, share(key(step - 1, "untilMonth"), else: "1E+9"))
      let before = CellPlace(row: row, column: shares + step - 1).fixedName
      set(
        shares + step,
        step < stepCount ? share(key(step, "monthly"), else: before) : before, .percent)
    }
    set(
      RateColumns.lastShare, CellPlace(row: row, column: shares + stepCount).fixedName, .percent)
  }

  // MARK: By tenure

  /// Rows below the roles: for each role what a tenure of 0, 1, 2 … months means.
  private mutating func layOutTenureRates() {
    for block in TenureBlock.allCases {
      let header = tenureRow(block, role: 0) - 1
      rates[header, 0] = Cell(.text(block.rawValue), CellStyle(.heading))
      for tenure in 0..<tenureCount(block) {
        rates[header, 1 + tenure] = Cell(.number(Double(tenure)), CellStyle(.header))
      }
      for index in problem.roles.indices {
        rates[tenureRow(block, role: index), 0] = Cell(.text(problem.roles[index].name))
        for tenure in 0..<tenureCount(block) { layOutTenure(block, role: index, tenure) }
      }
    }
    for index in problem.roles.indices {
      let row = RateColumns.firstRow + index
      let stays = rates.reference(
        (tenureRow(.stays, role: index), 1),
        to: (tenureRow(.stays, role: index), tenureCount(.stays)))
      let ramp = CellPlace(row: row, column: RateColumns.rampMonths).fixedName
      rates[row, RateColumns.readyShare] = Cell(
        .formula("INDEX(\(stays),\(ramp)+1)"), CellStyle(.plain, .thousandths))
    }
    layOutLaterStays()
  }

  enum TenureBlock: String, CaseIterable {
    case leave = "Leave in a month, by months of tenure"
    case ramp = "Productivity, by months of tenure"
    /// As long as a ramp can be, for people who are there before the plan begins.
    case rampLong = "Productivity, by months of tenure, of people already there"
    case stays = "Of a hire, still there by months of tenure"
  }

  func tenureCount(_ block: TenureBlock) -> Int {
    switch block {
    case .leave, .ramp: monthCount
    case .rampLong: rampLength
    case .stays: monthCount + rampLength + 1
    }
  }

  func tenureRow(_ block: TenureBlock, role: Int) -> Int {
    let index = TenureBlock.allCases.firstIndex(of: block) ?? 0
    return RateColumns.firstRow + (problem.roles.count + 3) * (index + 1) + role
  }

  private mutating func layOutTenure(_ block: TenureBlock, role index: Int, _ tenure: Int) {
    let row = tenureRow(block, role: index)
    let roleRow = RateColumns.firstRow + index
    func rate(_ column: Int) -> String { CellPlace(row: roleRow, column: column).fixedName }
    let formula: String
    switch block {
    case .leave: formula = leaversShare(role: "\(index + 1)", tenure: "\(tenure)")
    case .ramp, .rampLong:
      let everyone = tenure < rampLength ? inputs.value("ramp[\(tenure)]") : "1"
      let standard = tenure < 3 ? ["0.25", "0.5", "0.75"][tenure] : "1"
      let everyones = "IF(ISBLANK(\(inputs.value("ramp[0]"))),\(standard),\(everyone))"
      var within = everyones
      if let first = rolesRow(problem.roles[index]).flatMap({ roles.cell("ramp[0]", row: $0) }),
        let listed = rolesRow(problem.roles[index])
      {
        let own = tenure < rampLength ? roles.cell("ramp[\(tenure)]", row: listed) ?? "1" : "1"
        within = "IF(ISBLANK(\(first)),\(everyones),\(own))"
      }
      formula = "IF(\(rate(RateColumns.rampMonths))>\(tenure),\(within),1)"
    case .stays:
      if tenure == 0 {
        formula = "1"
      } else {
        let before = CellPlace(row: row, column: tenure).name
        let share = leaversShare(role: "\(index + 1)", tenure: "\(tenure - 1)")
        let graduating = tenure == 1 ? "*\(inputs.used("hiring.graduation"))" : ""
        formula = "\(before)*(1-MIN(1,\(share)))\(graduating)"
      }
    }
    rates[row, 1 + tenure] = Cell(.formula(formula), CellStyle(.plain, .thousandths))
  }

  /// The share of people of a role (by number, from 1) with a tenure who leave in a month.
  func leaversShare(role: String, tenure: String) -> String {
    func block(_ first: Int) -> String {
      rates.reference(
        (RateColumns.firstRow, first),
        to: (RateColumns.firstRow + problem.roles.count - 1, first + stepCount))
    }
    return "LOOKUP(\(tenure),INDEX(\(block(RateColumns.steps)),\(role),0),"
      + "INDEX(\(block(RateColumns.steps + stepCount + 1)),\(role),0))"
  }

  /// For each role, in a column: of a hire, still there so many months after the ramp; the longest
  /// first, so that it stands beside the hires of one month after another.
  private mutating func layOutLaterStays() {
    let first = laterRow
    rates[first - 2, 0] = Cell(
      .text("Of a hire, still there by months after the ramp"), CellStyle(.heading))
    for index in problem.roles.indices {
      rates[first - 1, 1 + index] = Cell(.text(problem.roles[index].name), CellStyle(.header))
    }
    for month in 1..<max(2, monthCount) {
      let row = laterRow(months: month)
      rates[row, 0] = Cell(.number(Double(month)))
      for index in problem.roles.indices {
        let stays = rates.reference(
          (tenureRow(.stays, role: index), 1),
          to: (tenureRow(.stays, role: index), tenureCount(.stays)))
        let ramp = CellPlace(
          row: RateColumns.firstRow + index, column: RateColumns.rampMonths
        ).fixedName
        rates[row, 1 + index] = Cell(
          .formula("INDEX(\(stays),\(ramp)+\(month + 1))"), CellStyle(.plain, .thousandths))
      }
    }
  }

  private var laterRow: Int { tenureRow(.stays, role: problem.roles.count) + 4 }

  private func laterRow(months: Int) -> Int { laterRow + max(2, monthCount) - 1 - months }

  /// Shares still there `from` … 1 months after the ramp, beside hires of months 0 … `from` − 1.
  func laterStays(role index: Int, from months: Int) -> String {
    rates.reference(
      (laterRow(months: months), 1 + index), to: (laterRow(months: 1), 1 + index))
  }

  /// A cell of a role on the sheet of rates.
  func rate(_ column: Int, of role: Role) -> String {
    let index = problem.roles.firstIndex { $0.name == role.name } ?? 0
    return rates.reference(RateColumns.firstRow + index, column)
  }
}

extension Role.Work {
  fileprivate var title: String {
    switch self {
    case .firstLine: "first line"
    case .escalations: "escalations"
    case .supervision: "leads people"
    }
  }
}
