package import Workforce

/// What people write about who is rostered, in tables: who there is, who is away, what they would like, and
/// what is decided.
///
///     name,site,contract,hours,languages,availability
///     Amy,Dublin,full time,40,German; English,Mon-Fri 8-18
///
/// Whatever stands between the fields, columns in any order; those that nobody knows are passed over.
package enum RosterTables {
  /// A table and how messages call it.
  package struct Source {
    var bytes: ByteSource
    var name: String

    package init(_ bytes: ByteSource, named name: String) {
      self.bytes = bytes
      self.name = name
    }
  }

  /// What all tables say. Names of sites, contracts, shifts and colleagues are as they were written: nothing
  /// is looked up.
  ///
  /// - Throws: `Problems` with all that is wrong in any of them, by line.
  package static func read(
    people: Source? = nil, timeOff: Source? = nil, wishes: Source? = nil, fixed: Source? = nil,
    activities: Source? = nil
  ) throws -> RosterLists {
    let (lists, problems) = try readAll(
      people: people, timeOff: timeOff, wishes: wishes, fixed: fixed, activities: activities)
    guard problems.isEmpty else { throw Problems(problems) }
    return lists
  }

  /// The same with what is wrong beside the rows that could be read, so that their names can be looked up
  /// nevertheless.
  package static func readAll(
    people: Source? = nil, timeOff: Source? = nil, wishes: Source? = nil, fixed: Source? = nil,
    activities: Source? = nil
  ) throws -> (lists: RosterLists, problems: [Problem]) {
    var lists = RosterLists()
    var problems: [Problem] = []
    func read<Item>(
      _ source: Source?, _ items: (inout ListTable) -> [Item]
    ) throws -> [Item] {
      guard let source else { return [] }
      var table = try ListTable(source.bytes, named: source.name)
      let items = items(&table)
      problems += table.toldProblems
      return items
    }
    lists.people = try read(people) { $0.people() }
    lists.timeOff = try read(timeOff) { $0.timeOff() }
    lists.wishes = try read(wishes) { $0.wishes() }
    lists.fixed = try read(fixed) { $0.fixedDays() }
    lists.activities = try read(activities) { $0.activities() }
    return (lists, problems)
  }
}

/// Column names that more than one table has.
extension ListTable.Column {
  static let name = Self(
    "name", "person", "employee", "employee name", "agent", "agent name", "full name",
    needed: true)
}

// MARK: People

extension ListTable {
  private static let site = Column("site", "office", "location")
  private static let contract = Column("contract", "contract type", "employment")
  private static let hours = Column(
    "hours", "hours a week", "hours per week", "hours week", "weekly hours", "contract hours",
    "contracted hours")
  private static let days = Column(
    "days", "days a week", "days per week", "days week", "working days")
  private static let serves = Column(
    "serves", "languages", "language", "queues", "needs", "serving")
  private static let skills = Column("skills", "skill")
  private static let shifts = Column("shifts", "shift")
  private static let availability = Column("availability", "available")
  private static let carried = Column(
    "carried", "carried points", "points carried", "balance", "carried on")
  private static let pattern = Column("pattern", "rotation", "shift pattern")
  private static let patternStart = Column(
    "pattern start", "pattern from", "pattern begins", "rotation start")

  mutating func people() -> [ListedPerson] {
    guard
      let rows = rows(
        [
          .name, Self.site, Self.contract, Self.hours, Self.days, Self.serves, Self.skills,
          Self.shifts, Self.availability, Self.carried, Self.patternStart, Self.pattern,
        ], example: "name,site,contract,languages")
    else { return [] }
    var firsts: [String: Int] = [:]
    var people: [ListedPerson] = []
    let order = dateOrder(rows, [Self.patternStart])
    for row in rows {
      guard let name = name(row, .name) else { continue }
      if let first = firsts[name] {
        tell(
          row.line, "A second person is called \(name); the first is in line \(first).",
          "Give each person a name of their own.")
      }
      firsts[name] = firsts[name] ?? row.line
      people.append(person(row, named: name, order: order))
    }
    if people.isEmpty, problems.isEmpty {
      tell(nil, "There is nobody under the header.", "Write a line for each person.")
    }
    return people
  }

  private mutating func person(
    _ row: Row, named name: String, order: DateOrder?
  ) -> ListedPerson {
    func text(_ column: Column) -> String? { row[column].isEmpty ? nil : row[column] }
    let availability = text(Self.availability).flatMap { WeekHours($0.replacing(";", with: ",")) }
    if availability == nil, let written = text(Self.availability) {
      tell(row.line, "availability is \(written.quoted).", "Write it as Mon-Fri 8-18.")
    }
    return ListedPerson(
      place: place(row.line), name: name, site: text(Self.site), contract: text(Self.contract),
      hoursPerWeek: number(row, Self.hours, in: 0...100),
      daysPerWeek: number(row, Self.days, in: 1...7, isWhole: true).map { Int($0) },
      serves: list(row, Self.serves), skills: list(row, Self.skills),
      shifts: list(row, Self.shifts), availability: availability,
      carriedPoints: number(row, Self.carried, in: -10_000...10_000) ?? 0,
      pattern: text(Self.pattern), patternStart: day(row, Self.patternStart, order: order))
  }
}

// MARK: Time off

extension ListTable {
  private static let first = Column(
    "from", "first", "first day", "start", "start date", "date", needed: true)
  private static let last = Column(
    "to", "last", "last day", "until", "end", "end date")
  private static let reason = Column("reason", "kind", "type", "why")
  private static let paid = Column("paid", "is paid", "counts as work")

  mutating func timeOff() -> [ListedTimeOff] {
    guard
      let rows = rows(
        [.name, Self.first, Self.last, Self.reason, Self.paid], example: "name,from,to,reason,paid")
    else { return [] }
    let order = dateOrder(rows, [Self.first, Self.last])
    return rows.compactMap { row in
      let paid = flag(row, Self.paid)
      guard let name = name(row, .name), let days = period(row, Self.first, Self.last, order: order)
      else { return nil }
      let reason = row[Self.reason].isEmpty ? "time off" : row[Self.reason]
      return ListedTimeOff(
        place: place(row.line), name: name, first: days.lowerBound, last: days.upperBound,
        reason: reason, countsAsWork: paid ?? (reason.lowercased() != "unpaid"))
    }
  }

  /// From a first to a last day, which is the first where it isn't written; nil with a problem told.
  private mutating func period(
    _ row: Row, _ first: Column, _ last: Column, order: DateOrder?
  ) -> ClosedRange<CalendarDate>? {
    let end = day(row, last, order: order)
    guard let start = day(row, first, order: order) else {
      if row[first].isEmpty {
        tell(row.line, "There is no \(first.names[0]).", "Write the first day, such as 2027-03-22.")
      }
      return nil
    }
    if end == nil, !row[last].isEmpty { return nil }
    guard let end else { return start...start }
    guard end >= start else {
      tell(
        row.line, "\(last.names[0]) is \(end), before \(first.names[0]), \(start).",
        "Write the last day, which is no earlier.")
      return nil
    }
    guard end.dayNumber - start.dayNumber < 3660 else {
      tell(
        row.line, "From \(start) to \(end) are more than ten years.", "Write the right years.")
      return nil
    }
    return start...end
  }
}

// MARK: Wishes

extension ListTable {
  private static let weekdays = Column("days", "weekdays", "on days")
  private static let wish = Column("wish", "what", "request", needed: true)
  private static let weight = Column("weight", "importance", "priority")

  mutating func wishes() -> [ListedWish] {
    guard
      let rows = rows(
        [.name, Self.first, Self.last, Self.weekdays, Self.wish, Self.weight],
        example: "name,from,to,days,wish,weight")
    else { return [] }
    let order = dateOrder(rows, [Self.first, Self.last])
    return rows.compactMap { row in
      let kind = WrittenWish(row[Self.wish])?.kind
      if kind == nil {
        tell(
          row.line, "wish is \(row[Self.wish].quoted).",
          "Write on, off, shift E, not N, start 8-10, with Ana or without Ben.")
      }
      let weekdays = writtenWeekdays(row[Self.weekdays])
      if weekdays == nil, !row[Self.weekdays].isEmpty {
        tell(row.line, "days is \(row[Self.weekdays].quoted).", "Write it as Mon-Fri or Sat, Sun.")
      }
      let weight = number(row, Self.weight, in: 1...10, isWhole: true)
      guard let name = name(row, .name),
        let days = period(row, Self.first, Self.last, order: order), let kind
      else { return nil }
      if let weekdays,
        !(0..<7).contains(where: {
          days.contains(days.lowerBound + $0)
            && weekdays.contains((days.lowerBound + $0).weekday)
        })
      {
        tell(
          row.line,
          "None of \(row[Self.weekdays].quoted) lies from \(days.lowerBound) to \(days.upperBound).",
          "Write other days, or leave them out.")
      }
      return ListedWish(
        place: place(row.line), name: name, first: days.lowerBound, last: days.upperBound,
        weekdays: weekdays ?? Set(0..<7), kind: kind, weight: weight.map { Int($0) } ?? 5)
    }
  }
}

/// What somebody wishes, in words: "off", "shift E", "start 8-10", "with Ana".
struct WrittenWish {
  let kind: ListedWish.Kind

  init?(_ text: String) {
    let words = text.split(separator: " ", maxSplits: 1).map(String.init)
    guard let verb = words.first?.lowercased() else { return nil }
    switch (verb, words.count > 1 ? words[1] : nil) {
    case ("on", nil), ("work", nil): kind = .on
    case ("off", nil), ("free", nil), ("day", "off"?): kind = .off
    case ("shift", let name?): kind = .shift(name)
    case ("not", let name?), ("no", let name?):
      let bare = name.lowercased().hasPrefix("shift ") ? String(name.dropFirst(6)) : name
      kind = .notShift(bare)
    case ("start", let hours?):
      guard let range = Self.starts(hours) else { return nil }
      kind = .start(range)
    case ("with", let name?): kind = .with(name)
    case ("without", let name?): kind = .without(name)
    default: return nil
    }
  }

  /// "8-10", "8:30-10:15", "9": no earlier and no later.
  private static func starts(_ text: String) -> ClosedRange<Int>? {
    let ends = text.split(omittingEmptySubsequences: false) { "-–".contains($0) }
      .map { writtenMinuteOfDay($0.filter { !$0.isWhitespace }) }
    guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2,
      first <= last, first < 1440
    else { return nil }
    return first...min(last, 1439)
  }
}

// MARK: Activities

extension ListTable {
  private static let activity = Column(
    "activity", "what", "title", "kind", needed: true)
  private static let length = Column("minutes", "length", "duration", needed: true)

  mutating func activities() -> [ListedActivity] {
    guard
      let rows = rows(
        [.name, Self.activity, Self.length, Self.first, Self.last],
        example: "name,activity,minutes,from,to")
    else { return [] }
    let order = dateOrder(rows, [Self.first, Self.last])
    return rows.compactMap { row in
      let minutes = number(row, Self.length, in: 5...720, isWhole: true)
      for column in [Self.activity, Self.length] where row[column].isEmpty {
        tell(row.line, "There is no \(column.names[0]).", "Write it as in: training, 60.")
      }
      guard let name = name(row, .name),
        let days = period(row, Self.first, Self.last, order: order), let minutes,
        !row[Self.activity].isEmpty
      else { return nil }
      return ListedActivity(
        place: place(row.line), name: name, activity: row[Self.activity], minutes: Int(minutes),
        first: days.lowerBound, last: days.upperBound)
    }
  }
}

// MARK: Days that are decided

extension ListTable {
  static let date = Column("date", "day", needed: true)
  static let shift = Column("shift", "shift name", "duty", needed: true)

  mutating func fixedDays() -> [ListedFixedDay] {
    guard let rows = rows([.name, Self.date, Self.shift], example: "name,date,shift") else {
      return []
    }
    let order = dateOrder(rows, [Self.date])
    var lines: [String: Int] = [:]
    return rows.compactMap { row in
      guard let name = name(row, .name), let date = neededDay(row, order: order) else { return nil }
      guard !row[Self.shift].isEmpty else {
        tell(row.line, "There is no shift.", "Write a shift's name, or off.")
        return nil
      }
      if let first = lines.updateValue(row.line, forKey: "\(name) \(date)") {
        tell(
          row.line, "Line \(first) says already what \(name) does on \(date).",
          "Leave one of them out.")
      }
      return ListedFixedDay(
        place: place(row.line), name: name, date: date,
        shift: RosterCell.isOff(row[Self.shift]) ? nil : row[Self.shift])
    }
  }

  mutating func neededDay(_ row: Row, order: DateOrder?) -> CalendarDate? {
    if row[Self.date].isEmpty {
      tell(row.line, "There is no date.", "Write the day, such as 2027-03-22.")
      return nil
    }
    return day(row, Self.date, order: order)
  }
}

/// A cell of a roster: what stands for a day off.
enum RosterCell {
  private static let offWords: Set<String> = [
    "", "-", "–", "—", "·", ".", "off", "day off", "free", "rest", "leave", "annual leave",
    "unpaid leave", "vacation", "holiday", "sick", "absent", "away", "time off", "unpaid",
    "training",
  ]

  static func isOff(_ text: String) -> Bool { offWords.contains(text.lowercased()) }
}
