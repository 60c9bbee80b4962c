package import Spreadsheets
package import Workforce

/// A roster as a workbook: who works when with a column a day, every duty, what is covered, and who carries
/// what.
///
///     try RosterWorkbook(roster).workbook.write(to: file)
package struct RosterWorkbook {
  package let workbook: Workbook

  package init(_ roster: Roster) {
    let sheets = RosterSheets(roster: roster, ledger: RosterLedger(roster))
    workbook = Workbook(sheets: [sheets.grid, sheets.duties, sheets.coverage, sheets.fairness])
  }
}

private struct RosterSheets {
  let roster: Roster
  let ledger: RosterLedger

  private var problem: RosterProblem { roster.problem }

  init(roster: Roster, ledger: RosterLedger) {
    self.roster = roster
    self.ledger = ledger
  }

  /// People down, days across: the form that `RosterTables.readRoster` reads from a spreadsheet's table.
  var grid: Sheet {
    var sheet = Sheet("Roster")
    sheet[0, 0] = Cell(.text("Roster · \(problem.company)"), CellStyle(.title))
    for day in 0..<problem.dayCount {
      sheet[1, 2 + day] = Cell(.text(Self.weekdays[problem.weekday(ofDay: day)]), CellStyle(.note))
      sheet[2, 2 + day] = Cell(date(day), CellStyle(.header, .day))
      sheet.columnWidths[2 + day] = 10.5
    }
    fill(&sheet, row: 2, ["Name", "Site"], CellStyle(.header))
    for (place, person) in order.enumerated() {
      let row = 3 + place
      fill(
        &sheet, row: row,
        [problem.people[person].name, problem.sites[problem.people[person].site].name],
        CellStyle(.key))
      for day in 0..<problem.dayCount {
        let timeOff = problem.people[person].timeOff.first { $0.days.contains(day) }
        let text =
          roster.duties[person][day].map { problem.shifts[$0.shift].name }
          ?? timeOff?.reason
        if let text { sheet[row, 2 + day] = Cell(.text(text)) }
      }
    }
    sheet.columnWidths[0] = 24
    sheet.columnWidths[1] = 14
    sheet.frozen = (rows: 3, columns: 2)
    sheet.isLandscape = true
    return sheet
  }

  /// People site by site.
  private var order: [Int] {
    problem.sites.indices.flatMap { site in
      problem.people.indices.filter { problem.people[$0].site == site }
    }
  }

  var duties: Sheet {
    var sheet = table(
      "Duties",
      [
        "Name", "Site", "Date", "Shift", "Start", "End", "Paid hours", "Serves", "Breaks",
        "Activities",
      ])
    var row = 1
    for person in order {
      for (day, duty) in roster.duties[person].enumerated() {
        guard let duty else { continue }
        let shift = problem.shifts[duty.shift]
        let own = problem.people[person]
        fill(&sheet, row: row, [own.name, problem.sites[own.site].name])
        sheet[row, 2] = Cell(date(day), CellStyle(.plain, .day))
        let texts = [
          shift.name, RosterClock.text(shift.start), RosterClock.text(shift.end % 1440),
        ]
        for (place, text) in texts.enumerated() { sheet[row, 3 + place] = Cell(.text(text)) }
        sheet[row, 6] = Cell(
          .number(Double(problem.paidMinutes(of: shift, day: day)) / 60),
          CellStyle(.plain, .thousandths))
        if let need = duty.need { sheet[row, 7] = Cell(.text(problem.needs[need].name)) }
        sheet[row, 8] = Cell(
          .text(duty.breakStarts.map { RosterClock.text($0 % 1440) }.joined(separator: "; ")))
        let activities = duty.activities.map {
          "\(own.activities[$0.number].name) \(RosterClock.text($0.minutes.lowerBound % 1440))-"
            + RosterClock.text($0.minutes.upperBound % 1440)
        }
        if !activities.isEmpty {
          sheet[row, 9] = Cell(.text(activities.joined(separator: "; ")))
        }
        row += 1
      }
    }
    return sheet
  }

  var coverage: Sheet {
    var sheet = table(
      "Coverage",
      ["Need", "Date", "Required hours", "There", "Missing", "To spare", "Most missing at once"])
    var row = 1
    guard !problem.sites.isEmpty else { return sheet }
    for need in roster.coverage(onClockOf: 0).needs {
      for (day, covered) in need.days.enumerated() {
        sheet[row, 0] = Cell(.text(problem.needs[need.need].name))
        sheet[row, 1] = Cell(date(day), CellStyle(.plain, .day))
        let hours = [
          covered.requiredHours, covered.servingHours, covered.missingHours, covered.spareHours,
        ]
        for (place, value) in hours.enumerated() {
          sheet[row, 2 + place] = Cell(.number(value), CellStyle(.plain, .tenths))
        }
        sheet[row, 6] = Cell(.number(Double(covered.mostMissing)), CellStyle(.plain, .whole))
        row += 1
      }
    }
    return sheet
  }

  var fairness: Sheet {
    var sheet = table(
      "Fairness",
      [
        "Name", "Site", "Nights", "Weekend days", "Holidays", "Late changes", "Points",
        "Fair share", "Carried", "Balance",
      ])
    for (place, person) in order.enumerated() {
      let (row, line, own) = (1 + place, ledger.lines[person], problem.people[person])
      fill(&sheet, row: row, [own.name, problem.sites[own.site].name])
      let counts = [line.nights, line.weekendDays, line.holidays, line.lateChanges]
      for (column, count) in counts.enumerated() {
        sheet[row, 2 + column] = Cell(.number(Double(count)), CellStyle(.plain, .whole))
      }
      for (column, points) in [line.points, line.fairShare, line.carriedPoints].enumerated() {
        sheet[row, 6 + column] = Cell(.number(points), CellStyle(.plain, .thousandths))
      }
      sheet[row, 9] = Cell(
        .formula("I\(row + 1)+G\(row + 1)-H\(row + 1)"), CellStyle(.result, .thousandths))
    }
    return sheet
  }

  // MARK: Cells

  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

  private func date(_ day: Int) -> Cell.Content {
    .number(DayCount.number(of: problem.date(ofDay: day)))
  }

  private func fill(
    _ sheet: inout Sheet, row: Int, _ texts: [String], _ style: CellStyle = CellStyle()
  ) {
    for (column, text) in texts.enumerated() { sheet[row, column] = Cell(.text(text), style) }
  }

  /// A sheet with a header.
  private func table(_ name: String, _ titles: [String]) -> Sheet {
    var sheet = Sheet(name)
    fill(&sheet, row: 0, titles, CellStyle(.header, wraps: true))
    for column in titles.indices { sheet.columnWidths[column] = column == 0 ? 24 : 14 }
    sheet.frozen = (rows: 1, columns: 1)
    return sheet
  }
}

extension RosterClock {
  /// "08:00".
  static func text(_ minute: Int) -> String { WeekClock.text(minute * 60) }
}
