import Spreadsheets
import Workforce

/// What each column of the load's sheet holds.
enum LoadColumns {
  static let firstRow = 4
  static let team = 0
  static let role = 1
  static let key = 2
  /// Then the months.
  static let first = 3
}

/// What each column of the sheet of people by month holds.
enum PresenceColumns {
  static let firstRow = 4
  static let name = 0
  static let line = 1
  static let role = 2
  static let count = 3
  static let start = 4
  static let end = 5
  /// Then four blocks of months.
  static let first = 6
}

extension WorkbookLayout {
  func lineRow(_ line: Line) -> Int { LoadColumns.firstRow + line.number }

  /// The lines, the teams, and how many times as many people leave after each month.
  mutating func layOutLines() {
    lineSheet[0, 0] = Cell(.text("Load"), CellStyle(.title))
    lineSheet[1, 0] = Cell(
      .text("After an overloaded month so many times as many people leave."), CellStyle(.note))
    let titles = ["Team", "Role", "Line"] + problem.months.map(\.description)
    for (column, title) in titles.enumerated() {
      lineSheet[3, column] = Cell(.text(title), CellStyle(.header))
      lineSheet.columnWidths[column] = column < 3 ? 20 : 9
    }
    lineSheet.frozen = (rows: 4, columns: 3)
    lineSheet.isLandscape = true
    for line in lines {
      let row = lineRow(line)
      lineSheet[row, LoadColumns.team] = Cell(.text(line.team))
      lineSheet[row, LoadColumns.role] = Cell(.text(line.role.name))
      lineSheet[row, LoadColumns.key] = Cell(.text(line.key))
      for month in 0..<monthCount {
        lineSheet[row, LoadColumns.first + month] = Cell(.formula(load(of: line, month: month)))
      }
    }
    lineSheet[teamRow - 1, 0] = Cell(.text("Teams"), CellStyle(.heading))
    for (index, team) in problem.teams.enumerated() {
      lineSheet[teamRow + index, 0] = Cell(.number(Double(index + 1)))
      lineSheet[teamRow + index, 1] = Cell(.text(team))
    }
  }

  /// How many times as many people leave after a month.
  ///
  /// It works the utilisation out for itself, without the staff's column of it, which is for readers.
  private func load(of line: Line, month: Int) -> String {
    let row = staffRow(line: line.number, month: month)
    let exact = staff.reference(row, StaffColumns.exact)
    let ramped = staff.reference(row, StaffColumns.ramped)
    return "IF(IF(\(ramped)>0,\(exact)*\(inputs.used("targetUtilisation"))/\(ramped),"
      + "IF(\(exact)>0,1E+20,0))>\(rate(RateColumns.overloadAbove, of: line.role)),"
      + "\(rate(RateColumns.overloadFactor, of: line.role)),1)"
  }

  /// The cell of the same.
  func loadCell(_ line: Line, month: Int) -> String {
    lineSheet.reference(lineRow(line), LoadColumns.first + month)
  }

  /// How many of the people of a row are there, and what they are worth, month by month.
  ///
  /// A role (by its place in the problem) has columns of its own: were all roles in one, the people
  /// of one would lead back to those whose load decides how many of another stay.
  enum PresenceBlock: Hashable {
    case count(role: Int)
    case ramped(role: Int)
    case everyday
    case everydayRamped
  }

  private var presenceBlocks: [PresenceBlock] {
    problem.roles.indices.map { .count(role: $0) } + problem.roles.indices.map { .ramped(role: $0) }
      + [.everyday, .everydayRamped]
  }

  private var presenceRowCount: Int { people.rowCount + 1 }

  private func presenceColumn(_ block: PresenceBlock, month: Int) -> Int {
    let index = presenceBlocks.firstIndex(of: block) ?? 0
    // The first blocks look one month ahead.
    return PresenceColumns.first + index * monthCount + min(index, problem.roles.count) + month
  }

  private func monthsShown(_ block: PresenceBlock) -> Int {
    if case .count = block { monthCount + 1 } else { monthCount }
  }

  /// The people of today in every month: those in the table, and the representatives of Inputs.
  mutating func layOutPresence() {
    presence[0, 0] = Cell(.text("People by month"), CellStyle(.title))
    presence[1, 0] = Cell(
      .text(
        "People already there or hired, as their attrition leaves them, role by role; then as ramped "
          + "people; then both with everyday attrition, for the rule."), CellStyle(.note))
    let titles = ["Name", "Line", "Role's number", "People", "Start", "End"]
    for (column, title) in titles.enumerated() {
      presence[3, column] = Cell(.text(title), CellStyle(.header, wraps: true))
    }
    for block in presenceBlocks {
      for month in 0..<monthsShown(block) {
        presence[3, presenceColumn(block, month: month)] = Cell(
          .text("\(problem.firstMonth + month)"), CellStyle(.header))
      }
    }
    presence.columnWidths[0] = 20
    presence.rowHeights[3] = 30
    presence.frozen = (rows: 4, columns: 1)
    presence.isLandscape = true
    for row in 0..<people.rowCount { layOutPerson(row) }
    layOutRepresentatives()
    for row in 0..<presenceRowCount { layOutPresence(row) }
  }

  /// What a row of the table of people comes to.
  private mutating func layOutPerson(_ person: Int) {
    let row = PresenceColumns.firstRow + person
    func input(_ key: String) -> String { people.cell(key, row: person) ?? "0" }
    func set(_ column: Int, _ formula: String, _ number: CellStyle.Number = .general) {
      presence[row, column] = Cell(.formula(formula), CellStyle(.plain, number))
    }
    let firstLine = problem.roles.first { $0.work == .firstLine }?.name ?? ""
    let team = "IF(ISBLANK(\(input("team"))),\"\(quoted(problem.teams[0]))\",\(input("team")))"
    let role = "IF(ISBLANK(\(input("role"))),\"\(quoted(firstLine))\",\(input("role")))"
    set(PresenceColumns.name, "IF(ISBLANK(\(input("name"))),\"\",\(input("name")))")
    let keys = lineSheet.reference(
      (LoadColumns.firstRow, LoadColumns.key),
      to: (LoadColumns.firstRow + lines.count - 1, LoadColumns.key))
    set(
      PresenceColumns.line,
      "IFERROR(MATCH(\(team)&\"\(Line.separator)\"&\(role),\(keys),0),0)")
    let roleNames = rates.reference(
      (RateColumns.firstRow, 0), to: (RateColumns.firstRow + problem.roles.count - 1, 0))
    set(PresenceColumns.role, "IFERROR(MATCH(\(role),\(roleNames),0),1)")
    set(
      PresenceColumns.count,
      "IF(COUNTA(\(people.wholeRow(person)))=0,0,"
        + "IF(ISBLANK(\(input("count"))),1,\(input("count")))"
        + "*IF(ISBLANK(\(input("fte"))),1,\(input("fte"))))")
    for (column, key, other) in [
      (PresenceColumns.start, "start", "-1200"), (PresenceColumns.end, "leaves", "1E+6"),
    ] {
      let first = inputs.used("start")
      let day = input(key)
      set(
        column,
        "IF(ISBLANK(\(day)),\(other),"
          + "(YEAR(\(day))-YEAR(\(first)))*12+MONTH(\(day))-MONTH(\(first)))")
    }
  }

  /// The short form of people: representatives of the first team.
  private mutating func layOutRepresentatives() {
    let row = PresenceColumns.firstRow + people.rowCount
    let firstLine = problem.roles.firstIndex { $0.work == .firstLine } ?? 0
    let line = lines.first { $0.team == problem.teams[0] && $0.role.work == .firstLine }
    presence[row, PresenceColumns.name] = Cell(.text("Representatives there (Inputs)"))
    presence[row, PresenceColumns.line] = Cell(.number(Double((line?.number ?? -1) + 1)))
    presence[row, PresenceColumns.role] = Cell(.number(Double(firstLine + 1)))
    presence[row, PresenceColumns.count] = Cell(.formula("\(inputs.value("reps"))+0"))
    presence[row, PresenceColumns.start] = Cell(.number(-1200))
    presence[row, PresenceColumns.end] = Cell(.number(1_000_000))
  }

  private mutating func layOutPresence(_ index: Int) {
    let row = PresenceColumns.firstRow + index
    func here(_ column: Int) -> String { CellPlace(row: row, column: column).fixedName }
    let start = here(PresenceColumns.start)
    let role = here(PresenceColumns.role)
    for index in problem.roles.indices {
      for month in 0...monthCount {
        layOutPresence(.count(role: index), month: month, row: row, role: index)
      }
    }
    for month in 0..<monthCount { layOutPresence(.everyday, month: month, row: row, role: nil) }
    let pairs: [(PresenceBlock, PresenceBlock)] =
      problem.roles.indices.map { (.ramped(role: $0), .count(role: $0)) }
      + [(.everydayRamped, .everyday)]
    for (block, of) in pairs {
      for month in 0..<monthCount {
        let count = CellPlace(row: row, column: presenceColumn(of, month: month)).fixedName
        presence[row, presenceColumn(block, month: month)] = Cell(
          .formula(
            "IF(\(count)=0,0,\(count)*\(productivity(role: role, month: month, start: start)))"),
          CellStyle(.plain, .thousandths))
      }
    }
  }

  /// - Parameter role: nil for people of any role, whom load doesn't drive away.
  private mutating func layOutPresence(
    _ block: PresenceBlock, month: Int, row: Int, role index: Int?
  ) {
    func here(_ column: Int) -> String { CellPlace(row: row, column: column).fixedName }
    let (start, end) = (here(PresenceColumns.start), here(PresenceColumns.end))
    let line = here(PresenceColumns.line)
    let column = presenceColumn(block, month: month)
    let before = CellPlace(row: row, column: column - 1).fixedName
    var isAway = "\(line)=0,\(start)>\(month),\(end)<=\(month)"
    var stays = here(PresenceColumns.count)
    let share = leaversShare(
      role: here(PresenceColumns.role), tenure: "\(month - 1)-\(start)")
    var times = ""
    if let index {
      isAway += ",\(here(PresenceColumns.role))<>\(index + 1)"
      let own = lines.filter { $0.role.name == problem.roles[index].name }
      if month > 0, let first = own.first, let last = own.last {
        let load = lineSheet.reference(
          (lineRow(first), LoadColumns.first + month - 1),
          to: (lineRow(last), LoadColumns.first + month - 1))
        times = "*INDEX(\(load),\(line)-\(first.number))"
      }
    }
    if month > 0 {
      stays = "IF(\(start)>=\(month),\(stays),\(before)*(1-MIN(1,\(share)\(times))))"
    }
    presence[row, column] = Cell(
      .formula("IF(OR(\(isAway)),0,\(stays))"), CellStyle(.plain, .thousandths))
  }

  /// The productivity of somebody who started in the month `start`, in a month of the plan.
  private func productivity(role: String, month: Int, start: String) -> String {
    let ramps = rates.reference(
      (RateColumns.firstRow, RateColumns.rampMonths),
      to: (RateColumns.firstRow + problem.roles.count - 1, RateColumns.rampMonths))
    // Beyond the tenures of the table everybody has ramped, unless the plan is shorter than a ramp.
    let table = rates.reference(
      (tenureRow(.rampLong, role: 0), 1),
      to: (tenureRow(.rampLong, role: problem.roles.count - 1), tenureCount(.rampLong)))
    return "IF(\(month)-\(start)>=INDEX(\(ramps),\(role)),1,"
      + "INDEX(\(table),\(role),\(month + 1)-\(start)))"
  }

  /// The people of today in a line and month.
  func sumOfPeople(_ block: PresenceBlock, line: Int, month: Int) -> String {
    "SUMIFS(\(presenceCells(presenceColumn(block, month: month))),"
      + "\(presenceCells(PresenceColumns.line)),\(line))"
  }

  /// People in the table who start in a month to come.
  func startersNamed(_ line: Int, in month: Int) -> String {
    "SUMIFS(\(presenceCells(PresenceColumns.count)),\(presenceCells(PresenceColumns.line)),\(line),"
      + "\(presenceCells(PresenceColumns.start)),\(month))"
  }

  private func presenceCells(_ column: Int) -> String {
    presence.reference(
      (PresenceColumns.firstRow, column),
      to: (PresenceColumns.firstRow + presenceRowCount - 1, column))
  }

  /// Whether nobody says who is there.
  var nobodyIsNamed: String {
    let last = people.firstRow + people.rowCount - 1
    let all = peopleSheet.reference(
      (people.firstRow, 0), to: (last, people.columnCount - 1))
    return "AND(ISBLANK(\(inputs.value("reps"))),COUNTA(\(all))=0)"
  }

  /// A text inside a formula's quotes.
  private func quoted(_ text: String) -> String { text.replacing("\"", with: "\"\"") }
}

extension WorkbookLayout.Line {
  static let separator = " · "
  var key: String { team + Self.separator + role.name }
}
