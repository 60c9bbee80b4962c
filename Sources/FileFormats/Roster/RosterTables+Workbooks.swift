package import Spreadsheets
package import Workforce

extension RosterTables {
  /// A roster in a workbook: on the first sheet that has one, in either form of `readRoster(_:near:)`. What people
  /// serve and when their breaks are is taken from a sheet with a row a duty, wherever it says the same shift.
  ///
  /// - Parameters:
  ///   - name: how messages call the file.
  ///   - near: a day of the roster's period, for dates without a year.
  /// - Throws: `Problems` with all that is wrong on that sheet, by row.
  package static func readRoster(
    _ workbook: Workbook, named name: String, near: CalendarDate
  ) throws -> [ListedFixedDay] {
    let tables = workbook.sheets.map { ListTable($0, of: workbook, named: name) }
    guard let first = tables.firstIndex(where: { $0.hasRoster(near: near) }) else {
      throw Problems([
        Problem(
          at: name, "No sheet has a roster.",
          remedy:
            "Give one sheet a row a duty with name, date and shift, or a row a person and a column "
            + "a day.")
      ])
    }
    var days = try read(tables[first], near: near)
    for table in tables[(first + 1)...] where table.hasDuties {
      // What can't be read there isn't what was asked for.
      guard let duties = try? read(table, near: near) else { continue }
      let known = Dictionary(
        duties.map { ("\($0.name) \($0.date) \($0.shift ?? "")", $0) },
        uniquingKeysWith: { first, _ in first })
      for index in days.indices where days[index].serves == nil && days[index].shift != nil {
        let day = days[index]
        guard let duty = known["\(day.name) \(day.date) \(day.shift ?? "")"] else { continue }
        days[index].serves = duty.serves
        days[index].breakStarts = duty.breakStarts
        days[index].activities = duty.activities
      }
    }
    return days
  }

  static func read(_ table: ListTable, near: CalendarDate) throws -> [ListedFixedDay] {
    var table = table
    let days = table.roster(near: near)
    guard table.problems.isEmpty else { throw Problems(table.toldProblems) }
    return days
  }
}

extension ListTable {
  /// The rows of a sheet as text. Numbers that are days of this century, or times of a day, are written as such,
  /// for how a cell looks isn't known.
  fileprivate init(_ sheet: Sheet, of workbook: Workbook, named name: String) {
    self.init(
      sheet.rows.enumerated().compactMap { row, cells in
        let fields = cells.map { cell in
          cell.map { Self.text(of: $0.content, countsFrom1904: workbook.countsFrom1904) } ?? ""
        }
        return fields.contains { !$0.isEmpty } ? Record(line: row + 1, fields: fields) : nil
      }, named: name)
  }

  private static func text(of content: Cell.Content, countsFrom1904: Bool) -> String {
    switch content {
    case .blank, .formula: ""
    case .text(let text): text.onOneLine
    case .truth(let truth): truth ? "yes" : "no"
    case .number(let number): text(of: countsFrom1904 ? number + 1462 : number, plain: number)
    }
  }

  /// - Parameter days: as a count from 1900.
  private static func text(of days: Double, plain number: Double) -> String {
    let thisCentury = 36_526.0..<73_051
    if thisCentury.contains(days), days == days.rounded(), let date = DayCount.date(days) {
      return "\(date)"
    }
    let minutes = (number * 1440).rounded()
    if number > 0, number < 1, abs(minutes - number * 1440) < 1e-6 {
      return RosterClock.text(Int(minutes))
    }
    return plainNumber(number)
  }
}
