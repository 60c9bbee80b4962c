package import Workforce

extension RosterTables {
  /// A roster, made here, by hand or by another program: every day of everybody in it, from its first to its
  /// last. In one of two forms:
  ///
  ///     name,date,shift,start,end,serves,breaks      a row a duty, as muster roster --format csv
  ///     Amy,2027-03-22,E,08:00,16:30,German,11:00-11:30
  ///
  ///     name,22 Mar,23 Mar,24 Mar                    a row a person, a column a day
  ///     Amy,E,E,off
  ///
  /// - Parameter near: a day of the roster's period, for dates without a year.
  /// - Throws: `Problems` with all that is wrong, by line.
  package static func readRoster(_ source: Source, near: CalendarDate) throws -> [ListedFixedDay] {
    try read(ListTable(source.bytes, named: source.name), near: near)
  }
}

extension ListTable {
  /// Whether its first row has columns for a row a duty.
  var hasDuties: Bool {
    let titles = (records.first?.fields ?? []).map { NormalizedHeader($0).text }
    return [Self.date, Self.shift].allSatisfy { column in
      titles.contains { column.names.contains($0) }
    }
  }

  /// Whether it is a roster in one form or the other.
  func hasRoster(near: CalendarDate) -> Bool {
    hasDuties || DayHeader(records, near: near) != nil
  }

  mutating func roster(near: CalendarDate) -> [ListedFixedDay] {
    if !hasDuties, let header = DayHeader(records, near: near) { return wideRoster(under: header) }
    return longRoster()
  }

  // MARK: A row a duty

  private static let start = Column("start", "from", "begin")
  private static let end = Column("end", "to", "until")
  private static let serves = Column("serves", "language", "queue", "need")
  private static let breaks = Column("breaks", "break", "meal")
  private static let activities = Column("activities", "activity")

  private mutating func longRoster() -> [ListedFixedDay] {
    guard
      let rows = rows(
        [
          .name, Self.date, Self.shift, Self.start, Self.end, Self.serves, Self.breaks,
          Self.activities,
        ],
        example: "name,date,shift, or name and a column a day")
    else { return [] }
    let order = dateOrder(rows, [Self.date])
    var days: [ListedFixedDay] = []
    for row in rows {
      guard let name = name(row, .name), let date = neededDay(row, order: order) else { continue }
      let hours = hours(row)
      days.append(
        ListedFixedDay(
          place: place(row.line), name: name, date: date,
          shift: RosterCell.isOff(row[Self.shift]) ? nil : row[Self.shift],
          serves: row[Self.serves].isEmpty ? nil : row[Self.serves], hours: hours,
          breakStarts: breaks(row, after: hours?.lowerBound ?? 0),
          activities: activities(row, after: hours?.lowerBound ?? 0)))
    }
    tellTwice(days)
    return withDaysOff(days)
  }

  /// When the duty starts and ends; nil where that isn't written, or with a problem told.
  private mutating func hours(_ row: Row) -> Range<Int>? {
    let texts = [row[Self.start], row[Self.end]]
    guard texts.contains(where: { !$0.isEmpty }) else { return nil }
    guard let start = writtenMinuteOfDay(texts[0]), start < 1440 else {
      tell(row.line, "start is \(texts[0].quoted), which is no time of the day.", "Write 08:00.")
      return nil
    }
    guard let end = RosterClock.minute(texts[1]) else {
      tell(row.line, "end is \(texts[1].quoted), which is no time of the day.", "Write 16:30.")
      return nil
    }
    return start..<(end > start ? end : end + 1440)
  }

  /// Each from its start on, whatever follows it: "12:00-12:30; 15:15".
  private mutating func breaks(_ row: Row, after shiftStart: Int) -> [Int]? {
    guard !row[Self.breaks].isEmpty else { return nil }
    var starts: [Int] = []
    for part in list(row, Self.breaks) {
      let start = part.split { "-–".contains($0) }.first.flatMap {
        writtenMinuteOfDay($0.filter { !$0.isWhitespace })
      }
      guard let start else {
        tell(row.line, "breaks is \(row[Self.breaks].quoted).", "Write 12:00-12:30; 15:00-15:15.")
        return nil
      }
      starts.append(start < shiftStart ? start + 1440 : start)
    }
    return starts
  }

  /// Each with its hours at the end: "training 14:00-15:00; coaching 16:00-16:30".
  private mutating func activities(
    _ row: Row, after shiftStart: Int
  ) -> [ListedFixedDay.Activity]? {
    guard !row[Self.activities].isEmpty else { return nil }
    var found: [ListedFixedDay.Activity] = []
    for part in row[Self.activities].split(separator: ";") {
      let words = part.split(separator: " ")
      guard words.count > 1, let hours = words.last.flatMap({ writtenHoursOfDay($0) }) else {
        tell(
          row.line, "activities is \(row[Self.activities].quoted).",
          "Write training 14:00-15:00; coaching 16:00-16:30.")
        return nil
      }
      let later = hours.lowerBound < shiftStart ? 1440 : 0
      found.append(
        .init(
          name: words.dropLast().joined(separator: " "),
          hours: hours.lowerBound + later..<hours.upperBound + later))
    }
    return found
  }

  // MARK: A row a person

  private mutating func wideRoster(under header: DayHeader) -> [ListedFixedDay] {
    var days: [ListedFixedDay] = []
    for record in records[(header.record + 1)...] {
      func field(_ column: Int) -> String {
        column < record.fields.count ? record.fields[column] : ""
      }
      let name = field(header.nameColumn)
      guard !name.isEmpty else {
        if header.days.contains(where: { !field($0.column).isEmpty }) {
          tell(record.line, "There is no name.", "Write who it is, or take the line out.")
        }
        continue
      }
      for (column, date) in header.days {
        let text = field(column)
        let isOff = RosterCell.isOff(text)
        days.append(
          ListedFixedDay(
            place: place(record.line), name: name, date: date, shift: isOff ? nil : text,
            hours: isOff ? nil : writtenHoursOfDay(text)))
      }
    }
    tellTwice(days)
    return days
  }

  // MARK: Both

  private mutating func tellTwice(_ days: [ListedFixedDay]) {
    var firsts: [String: String] = [:]
    for day in days {
      let key = "\(day.name) \(day.date)"
      guard let first = firsts[key] else {
        firsts[key] = day.place
        continue
      }
      guard let line = day.place.split(separator: ":").last.flatMap({ Int($0) }) else { continue }
      tell(
        line, "\(first) says already what \(day.name) does on \(day.date).",
        "Leave one of them out.")
    }
  }

  /// Days of the table's period that nobody wrote down for somebody are off.
  private func withDaysOff(_ days: [ListedFixedDay]) -> [ListedFixedDay] {
    guard let first = days.map(\.date).min(), let last = days.map(\.date).max(),
      last.dayNumber - first.dayNumber < 3660
    else { return days }
    var names: [String] = []
    var byName: [String: [ListedFixedDay]] = [:]
    for day in days {
      if byName[day.name] == nil { names.append(day.name) }
      byName[day.name, default: []].append(day)
    }
    return names.flatMap { name in
      let written = byName[name] ?? []
      let dates = Set(written.map(\.date))
      let off = (first.dayNumber...last.dayNumber).map { CalendarDate(dayNumber: $0) }
        .filter { !dates.contains($0) }
        .map { ListedFixedDay(place: written[0].place, name: name, date: $0, shift: nil) }
      return (written + off).sorted { $0.date < $1.date }
    }
  }
}

/// The line of a table that has a day in each of several columns.
private struct DayHeader {
  /// Its place among the records.
  let record: Int
  let nameColumn: Int
  let days: [(column: Int, date: CalendarDate)]

  /// Nil where no line has two days. A title may stand above it.
  init?(_ records: [ListTable.Record], near: CalendarDate) {
    for (place, record) in records.prefix(10).enumerated() {
      let readings = [DateOrder.dayFirst, .monthFirst].map { order in
        record.fields.enumerated().compactMap { column, text in
          headerDay(text, order: order, near: near).map { (column: column, date: $0) }
        }
      }
      // The order in which more days follow each other.
      let best = readings.max { Self.successions($0) < Self.successions($1) } ?? []
      guard best.count > 1, Self.successions(best) > 0 else { continue }
      let columns = Set(best.map(\.column))
      let titles = record.fields.map { NormalizedHeader($0).text }
      self.record = place
      nameColumn =
        titles.firstIndex { ListTable.Column.name.names.contains($0) }
        ?? titles.indices.first { !columns.contains($0) } ?? 0
      days = best
      return
    }
    return nil
  }

  private static func successions(_ days: [(column: Int, date: CalendarDate)]) -> Int {
    zip(days, days.dropFirst()).count { $0.date + 1 == $1.date }
  }
}

/// The day that a column is for, with or without its year: "Mon 22 Mar", "22.3.", "2027-03-22".
private func headerDay(_ text: String, order: DateOrder, near: CalendarDate) -> CalendarDate? {
  guard text.contains(where: \.isNumber), text.count <= 40 else { return nil }
  if let date = writtenDay(text, order: order), abs(date.year - near.year) < 100 { return date }
  let bare = text.trimmingSuffix { ". /-".contains($0) }
  guard let last = bare.last else { return nil }
  let mark =
    bare.contains("/") ? "/" : bare.contains(".") ? "." : bare.contains("-") ? "-" : " "
  // The year in which the day is nearest.
  return (near.year - 1...near.year + 1).compactMap { year in
    last.isNumber || last.isLetter ? writtenDay("\(bare)\(mark)\(year)", order: order) : nil
  }.min { abs($0.dayNumber - near.dayNumber) < abs($1.dayNumber - near.dayNumber) }
}

/// Times of a duty, which may end a day or two after it starts.
enum RosterClock {
  /// "16:30"; hours go on past 24.
  static func minute(_ text: String) -> Int? {
    if let minute = writtenMinuteOfDay(text) { return minute }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let hour = parts[0], let minute = parts[1], (0...96).contains(hour),
      (0..<60).contains(minute)
    else { return nil }
    return hour * 60 + minute
  }
}

extension String {
  fileprivate func trimmingSuffix(while isTrimmed: (Character) -> Bool) -> String {
    var kept = self[...]
    while let last = kept.last, isTrimmed(last) { kept = kept.dropLast() }
    return String(kept)
  }
}
