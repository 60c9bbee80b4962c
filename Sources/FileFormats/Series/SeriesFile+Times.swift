import Foundation
import Workforce

extension SeriesFile {
  /// The times of all rows on the clock of a wall, whose zone says nothing here: of 08:00+01:00 it is 08:00.
  ///
  /// What is no time is told, and nil; nothing where the order of day and month is open.
  mutating func times(of table: SeriesTable, order given: DateOrder?) -> [LocalTime?] {
    guard let order = given ?? order(of: table) else { return [] }
    var isCounted = false
    var times: [LocalTime?] = []
    times.reserveCapacity(table.rows.count)
    var unread: [SeriesTable.Row] = []
    for row in table.rows {
      guard let (time, isSeconds) = Self.time(row.time, order) else {
        unread.append(row)
        times.append(nil)
        continue
      }
      isCounted = isCounted || isSeconds
      times.append(time)
    }
    if table.isListOfEvents, unread.count == times.count, !unread.isEmpty {
      tell(
        unread[0].line, "There is one column alone, and \(unread[0].time.quoted) is no time.",
        "Write a time and a count in each row, or use --values for numbers without times.")
      return []
    }
    for row in unread {
      tell(
        row.line, "\(row.time.quoted) is no time.",
        order == .monthFirst
          ? "Write it as 12/31/2027 08:15, as the others, or 2027-12-31 08:15."
          : "Write it as 2027-03-01 08:15, or 2027-03-01.")
    }
    if isCounted {
      notices.append("Times that are seconds since 1970 are read on the clock of UTC.")
    }
    return times
  }

  /// Which of 03/04/2027's numbers is the day, as far as all dates together tell; what is left open is told,
  /// and nil.
  private mutating func order(of table: SeriesTable) -> DateOrder? {
    var examples: [DateOrder: String] = [:]
    var votes: [DateOrder: Int] = [:]
    var open: String?
    for row in table.rows {
      withBytes(of: row.time) { bytes in
        guard leavesDateOrderOpen(bytes) else { return }
        if let proven = provenDateOrder(bytes) {
          votes[proven, default: 0] += 1
          examples[proven] = examples[proven] ?? row.time
        } else {
          open = open ?? row.time
        }
      }
    }
    let (days, months) = (votes[.dayFirst] ?? 0, votes[.monthFirst] ?? 0)
    if days != months {
      let order = days > months ? DateOrder.dayFirst : .monthFirst
      let words = order == .dayFirst ? "day before the month" : "month before the day"
      notices.append("Dates have the \(words), as \(examples[order] ?? "") must.")
      return order
    }
    guard let example = open ?? examples[.dayFirst] else { return .dayFirst }
    tell(
      nil,
      days > 0
        ? "As many dates have the day first as the month, so that \(example.quoted) may be either."
        : "No date says whether \(example.quoted) starts with the day or the month.",
      "Add --date-order day-first or --date-order month-first.")
    return nil
  }

  /// Whether it is a time by either order of day and month.
  static func isTime(_ text: String) -> Bool {
    DateOrder.allCases.contains { time(text, $0) != nil }
  }

  /// A time, and whether it is a number of seconds since 1970, which is then UTC's.
  private static func time(_ text: String, _ order: DateOrder) -> (LocalTime, isSeconds: Bool)? {
    if let month = month(text) {
      return (LocalTime(date: month, hour: 0, minute: 0), false)
    }
    func written(_ text: some StringProtocol) -> WrittenTime? {
      withBytes(of: String(text)) { try? writtenTime($0, order: order).get() }
    }
    switch written(text) {
    case .local(let local): return (local, false)
    case .instant(let instant):
      guard let colon = text.firstIndex(of: ":"),
        let zone = text[colon...].firstIndex(where: { "+-ZzUuGg".contains($0) })
      else { return (LocalTime(secondsSince1970: instant.secondsSince1970), true) }
      guard case .local(let local) = written(text[..<zone]) else { return nil }
      return (local, false)
    case nil: return nil
    }
  }

  /// The first day of a month that is written as `2027-03`, `03/2027` or `3.2027`.
  private static func month(_ text: String) -> CalendarDate? {
    guard (6...7).contains(text.utf8.count) else { return nil }
    let parts = text.split(omittingEmptySubsequences: false) { "-/.".contains($0) }
    guard parts.count == 2, let first = Int(parts[0]), let second = Int(parts[1]) else {
      return nil
    }
    return parts[0].count == 4
      ? CalendarDate(year: first, month: second, day: 1)
      : parts[1].count == 4 ? CalendarDate(year: second, month: first, day: 1) : nil
  }

  // MARK: Slips of the pen

  /// Tells a few times that lie years from all others, one by one.
  mutating func tellFarOffTimes(_ unsorted: [Row]) {
    let rows = unsorted.sorted { $0.time < $1.time }
    let most = max(1, rows.count / 100)
    guard rows.count > 3 else { return }
    func isGap(before index: Int) -> Bool {
      rows[index].time.secondsSince1970 - rows[index - 1].time.secondsSince1970 > Self.farOff
    }
    // The few before the last gap near the beginning, and those after the first near the end.
    let early = (1...min(most, rows.count - 1)).last { isGap(before: $0) } ?? 0
    let late = (max(early + 1, rows.count - most)..<rows.count).first { isGap(before: $0) }
    let known = rows[early..<(late ?? rows.count)]
    guard known.count < rows.count, let from = known.first, let to = known.last else { return }
    for row in rows[..<early] + rows[(late ?? rows.count)...] {
      tell(
        row.line, "\(row.time.date) is years from the other times.",
        "Correct the year, or leave the row out: the others are from \(from.time.date) to "
          + "\(to.time.date).")
    }
  }

  /// Seconds without any row beyond which a few rows are far off: 400 days.
  private static let farOff: Int64 = 400 * 86_400
}

private func withBytes<Result>(
  of text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result
) -> Result {
  var text = text
  return text.withUTF8(body)
}
