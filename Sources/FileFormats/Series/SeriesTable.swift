/// The rows of a series' file as they are written: of each its time, and its count unless it is a list of
/// single events.
struct SeriesTable {
  struct Row {
    var line: Int
    var time: String
    /// Empty in a list of events.
    var count: String
  }

  var rows: [Row] = []
  /// Whether each row is one event.
  var isListOfEvents: Bool
}

extension SeriesFile {
  /// Where in a row the time and the count stand; no count in a list of events.
  private struct Places {
    var time: Int
    var count: Int?
    /// How many fields the heading has.
    var width: Int
  }

  mutating func table(_ source: ByteSource, _ choices: Choices) throws -> SeriesTable {
    var table = SeriesTable(isListOfEvents: choices.isListOfEvents)
    var places: Places?
    var hasHeading = false
    try forEachRecord(source) { file, line, fields in
      if let places {
        file.add(fields, places, line, to: &table)
      } else if hasHeading {
        return
      } else if choices.column == nil, Self.isTime(fields[0]) {
        table.isListOfEvents = table.isListOfEvents || fields.count == 1
        let found = Places(
          time: 0, count: table.isListOfEvents ? nil : 1, width: fields.count)
        places = found
        file.add(fields, found, line, to: &table)
      } else {
        hasHeading = true
        table.isListOfEvents = table.isListOfEvents || fields.count == 1
        places =
          table.isListOfEvents
          ? file.eventPlaces(in: fields, column: choices.column, line: line)
          : file.places(in: fields, column: choices.column, line: line)
      }
    }
    if places == nil, !hasProblems {
      tell(nil, "The file is empty.", "Write rows such as: 2027-03-01 08:00,12.")
    } else if table.rows.isEmpty, !hasProblems {
      tell(nil, "There is no row under the heading.", "Write rows such as: 2027-03-01 08:00,12.")
    }
    if !table.isListOfEvents, let minutes = choices.intervalMinutes, !hasProblems {
      tell(
        nil, "Its rows are counts already, and --interval \(minutes)m is about single events.",
        "Leave --interval out, or add --events where each row is one contact.")
    }
    return table
  }

  private static let timeNames: Set<String> = [
    "timestamp", "time", "date", "datetime", "date time", "start", "interval", "interval start",
    "day", "month", "week", "ds", "created", "created at", "created on", "creation date",
    "date created", "opened", "opened at", "received", "received at",
  ]
  private static let countNames: Set<String> = [
    "count", "contacts", "calls", "tickets", "volume", "offered", "value", "y",
  ]

  private mutating func places(in heading: [String], column: String?, line: Int) -> Places? {
    let titles = heading.map(Self.title)
    let time = titles.firstIndex { Self.timeNames.contains($0) } ?? 0
    if let column {
      guard let count = titles.firstIndex(of: Self.title(column)) else {
        tell(
          line, "There is no column \(column.quoted).",
          Self.known(heading.indices.filter { $0 != time }.map { heading[$0] }))
        return nil
      }
      return Places(time: time, count: count, width: heading.count)
    }
    let count =
      titles.indices.first { $0 != time && Self.countNames.contains(titles[$0]) }
      ?? titles.indices.first { $0 != time }
    return Places(time: time, count: count, width: heading.count)
  }

  private mutating func eventPlaces(in heading: [String], column: String?, line: Int) -> Places? {
    let titles = heading.map(Self.title)
    guard let column else {
      let time = titles.firstIndex { Self.timeNames.contains($0) } ?? 0
      return Places(time: time, width: heading.count)
    }
    guard let time = titles.firstIndex(of: Self.title(column)) else {
      tell(line, "There is no column \(column.quoted).", Self.known(heading))
      return nil
    }
    return Places(time: time, width: heading.count)
  }

  private static func title(_ heading: String) -> String {
    heading.lowercased().replacing("_", with: " ")
  }

  private static func known(_ names: [String]) -> String {
    "Name one of: \(names.joined(separator: ", "))."
  }

  private mutating func add(
    _ fields: [String], _ places: Places, _ line: Int, to table: inout SeriesTable
  ) {
    guard places.count == nil || fields.dropFirst(places.width).allSatisfy(\.isEmpty) else {
      tell(
        line, "There are \(fields.count) fields, and \(places.width) above.",
        "Put quotes around a number with a comma, or semicolons between the columns.")
      return
    }
    func field(_ place: Int) -> String { place < fields.count ? fields[place] : "" }
    table.rows.append(
      .init(line: line, time: field(places.time), count: places.count.map(field) ?? ""))
  }
}
