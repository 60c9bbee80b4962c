import Foundation
package import Workforce

/// A series as a table with a time and a count in each row, or as numbers alone.
///
///     timestamp,count
///     2027-03-01 08:00,12
///     2027-03-01 08:15,
///
/// Rows may come in any order, with any delimiter, with a heading or without. A blank count, or a row that
/// isn't there, wasn't observed.
package struct SeriesFile {
  private let name: String
  private var problems: [Problem] = []

  /// - Parameter column: the heading over the counts; nil for the usual one.
  /// - Throws: `Problems` with all that is wrong, by line.
  package static func read(
    _ source: ByteSource, named name: String, column: String? = nil
  ) throws -> WrittenSeries {
    var file = SeriesFile(name: name)
    let rows = try file.rows(source, column: column)
    let series = file.problems.isEmpty ? file.series(of: rows) : nil
    guard let series, file.problems.isEmpty else { throw Problems(file.toldProblems) }
    return series
  }

  /// Numbers, one a line; a blank line in between wasn't observed. A heading may stand over them.
  package static func readValues(_ source: ByteSource, named name: String) throws -> [Double] {
    var file = SeriesFile(name: name)
    var values: [Double] = []
    // The reader passes over blank lines, which here are steps that weren't observed.
    var lastLine = 0
    var blanks = 0
    try file.forEachRecord(source, keepsBlank: true) { file, line, fields in
      blanks += line - lastLine - 1
      lastLine = line
      let text = fields.first ?? ""
      guard fields.count == 1 else {
        file.tell(
          line, "There are \(fields.count) fields.",
          "Write one number a line; a table with times is read with --series.")
        return
      }
      guard !Self.isUnobserved(text) else {
        blanks += 1
        return
      }
      guard let value = Double(text), value.isFinite else {
        if line > 1 || values.count + blanks > 0 {
          file.tell(line, "\(text.quoted) is no number.", "Write one number a line.")
        }
        return
      }
      values += [Double](repeating: .nan, count: values.isEmpty ? 0 : blanks)
      blanks = 0
      values.append(value)
    }
    if values.isEmpty, file.problems.isEmpty {
      file.tell(nil, "There is no number in it.", "Write one number a line, the oldest first.")
    }
    guard file.problems.isEmpty else { throw Problems(file.toldProblems) }
    return values
  }

  private init(name: String) { self.name = name }

  // MARK: Rows

  private struct Row {
    var line: Int
    var time: LocalTime
    var count: Double
  }

  private mutating func rows(_ source: ByteSource, column: String?) throws -> [Row] {
    var rows: [Row] = []
    var places: (time: Int, count: Int)?
    try forEachRecord(source) { file, line, fields in
      guard let (timePlace, countPlace) = places else {
        if column == nil, Self.time(fields[0]) != nil {
          places = (0, 1)
          file.add(fields, (0, 1), line, to: &rows)
        } else {
          places = file.places(in: fields, column: column, line: line) ?? (-1, -1)
        }
        return
      }
      if timePlace >= 0 { file.add(fields, (timePlace, countPlace), line, to: &rows) }
    }
    if places == nil {
      tell(nil, "The file is empty.", "Write rows such as: 2027-03-01 08:00,12.")
    } else if rows.isEmpty, problems.isEmpty {
      tell(nil, "There is no row under the heading.", "Write rows such as: 2027-03-01 08:00,12.")
    }
    return rows
  }

  private static let timeNames: Set<String> = [
    "timestamp", "time", "date", "datetime", "date time", "start", "interval", "interval start",
    "day", "month", "week", "ds",
  ]
  private static let countNames: Set<String> = [
    "count", "contacts", "calls", "tickets", "volume", "offered", "value", "y",
  ]

  private mutating func places(
    in heading: [String], column: String?, line: Int
  ) -> (time: Int, count: Int)? {
    let titles = heading.map { $0.lowercased().replacing("_", with: " ") }
    let time = titles.firstIndex { Self.timeNames.contains($0) } ?? 0
    if let column {
      let wanted = column.lowercased().replacing("_", with: " ")
      guard let count = titles.firstIndex(of: wanted) else {
        let known = heading.indices.filter { $0 != time }.map { heading[$0] }
          .joined(separator: ", ")
        tell(
          line, "There is no column \(column.quoted).",
          known.isEmpty ? "Write a column of counts beside the times." : "Name one of: \(known).")
        return nil
      }
      return (time, count)
    }
    let count =
      titles.indices.first { $0 != time && Self.countNames.contains(titles[$0]) }
      ?? titles.indices.first { $0 != time }
    guard let count else {
      tell(
        line, "There is one column alone.",
        "Write a time and a count in each row, or use --values for numbers without times.")
      return nil
    }
    return (time, count)
  }

  private mutating func add(
    _ fields: [String], _ places: (time: Int, count: Int), _ line: Int, to rows: inout [Row]
  ) {
    let written = places.time < fields.count ? fields[places.time] : ""
    guard let time = Self.time(written) else {
      tell(
        line, "\(written.quoted) is no time.", "Write it as 2027-03-01 08:15, or 2027-03-01.")
      return
    }
    let text = places.count < fields.count ? fields[places.count] : ""
    guard !Self.isUnobserved(text) else {
      rows.append(Row(line: line, time: time, count: .nan))
      return
    }
    guard let count = Double(text), count.isFinite, count >= 0 else {
      tell(
        line, "\(text.quoted) is no count.",
        "Write a number that isn't negative, or nothing where nothing was observed.")
      return
    }
    rows.append(Row(line: line, time: time, count: count))
  }

  private static func isUnobserved(_ text: String) -> Bool {
    text.isEmpty || ["na", "n/a", "nan", "null", "none", "-"].contains(text.lowercased())
  }

  /// As `2027-03-01`, `2027-03-01 08:15`, `2027-03-01T08:15:00`, with or without a zone's offset, which
  /// says nothing here: the clock on the wall counts. `2027-03` is a month.
  private static func time(_ text: String) -> LocalTime? {
    let dayText = text.prefix { $0 != " " && $0 != "T" }
    guard
      let date = CalendarDate(String(dayText))
        ?? (dayText.count == 7 ? CalendarDate(dayText + "-01") : nil)
    else { return nil }
    let rest = text.dropFirst(dayText.count + 1)
    guard !rest.isEmpty else { return LocalTime(date: date, hour: 0, minute: 0) }
    let clock = rest.prefix { $0.isNumber || $0 == ":" || $0 == "." }
    let zone = rest.dropFirst(clock.count).trimmingCharacters(in: .whitespaces)
    guard zone.isEmpty || zone == "Z" || zone.hasPrefix("+") || zone.hasPrefix("-") else {
      return nil
    }
    let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), let hour = Int(parts[0]), let minute = Int(parts[1]),
      (0..<24).contains(hour), (0..<60).contains(minute)
    else { return nil }
    let second = parts.count == 3 ? Double(parts[2]) : 0
    guard let second, (0..<60).contains(second) else { return nil }
    return LocalTime(date: date, hour: hour, minute: minute, second: Int(second))
  }

  // MARK: Steps

  private mutating func series(of unsorted: [Row]) -> WrittenSeries? {
    let rows = unsorted.sorted { $0.time < $1.time }
    guard let first = rows.first, let step = step(of: rows) else { return nil }
    var series = WrittenSeries(step: step, start: first.time, counts: [])
    let length = series.index(notBefore: rows[rows.count - 1].time) + 1
    guard length <= Self.mostSteps else {
      tell(
        nil, "From the first row to the last there are \(length) steps.",
        "Look for a time that is far from the others: \(first.time) to \(rows[rows.count - 1].time)."
      )
      return nil
    }
    series.counts = [Double](repeating: .nan, count: length)
    var times = [Int](repeating: 0, count: length)
    var repeated = 0
    for row in rows {
      let index = series.index(notBefore: row.time)
      guard series.start(of: index) == row.time else {
        tell(
          row.line, "\(row.time) is between two steps, which are \(step.words) apart.",
          "Leave it out, or write all times at equal distances.")
        continue
      }
      guard !row.count.isNaN else { continue }
      if times[index] > 0 { repeated += 1 }
      // The mean of what stands at one time.
      let before = times[index] == 0 ? 0 : series.counts[index] * Double(times[index])
      times[index] += 1
      series.counts[index] = (before + row.count) / Double(times[index])
    }
    if repeated > 0 {
      if repeated * 50 > rows.count {
        tell(
          nil, "\(repeated) of \(rows.count) rows repeat a time that stands there already.",
          "Write one row for each time: add the queues up, or keep one.")
      } else {
        series.notices.append(
          "\(repeated) \(repeated == 1 ? "time stands" : "times stand") there twice, as where a clock"
            + " goes back: their mean counts.")
      }
    }
    return series
  }

  private static let mostSteps = 4_000_000

  /// The distance that most rows have to the next one.
  private mutating func step(of rows: [Row]) -> WrittenSeries.Step? {
    let times = Set(rows.map(\.time)).sorted()
    guard times.count > 1 else {
      tell(
        nil, "There is one time alone: it doesn't tell how far apart counts are.",
        "Write two rows or more.")
      return nil
    }
    if times.allSatisfy({ $0.date.day == 1 && $0.secondOfDay == 0 }),
      zip(times, times.dropFirst()).allSatisfy({
        $1.secondsSince1970 - $0.secondsSince1970 >= 28 * 86_400
      })
    {
      let apart = zip(times, times.dropFirst()).map {
        $1.date.containingMonth - $0.date.containingMonth
      }
      return .months(apart.min() ?? 1)
    }
    var counts: [Int64: Int] = [:]
    for (time, next) in zip(times, times.dropFirst()) {
      counts[next.secondsSince1970 - time.secondsSince1970, default: 0] += 1
    }
    let most = counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? 0
    guard most % 60 == 0 else {
      tell(nil, "Counts are \(most) seconds apart.", "Add them up to whole minutes.")
      return nil
    }
    let minutes = Int(most / 60)
    if minutes >= 1440 {
      guard minutes % 1440 == 0 else {
        tell(
          nil, "Counts are \(WrittenSeries.Step.minutes(minutes).words) apart.",
          "Add them up to days, or write their numbers alone and use --values.")
        return nil
      }
      return minutes == 1440 ? .minutes(1440) : .days(minutes / 1440)
    }
    guard 1440 % minutes == 0, times[0].secondOfDay % (minutes * 60) == 0 else {
      tell(
        nil,
        "Counts are \(minutes) minutes apart from \(times[0]) on, so that a day doesn't begin with one.",
        "Add them up to intervals that begin at midnight, or write their numbers alone and use "
          + "--values.")
      return nil
    }
    return .minutes(minutes)
  }

  // MARK: Reading and telling

  private mutating func forEachRecord(
    _ raw: ByteSource, keepsBlank: Bool = false,
    _ body: (inout SeriesFile, _ line: Int, _ fields: [String]) -> Void
  ) throws {
    let text = try DecodedText(raw)
    let reader = DelimitedReader(
      text.source, delimiter: likelyDelimiter(of: Array(text.firstBytes)))
    while try reader.advance() {
      let fields = (0..<reader.fieldCount).map {
        reader.text($0).trimmingCharacters(in: .whitespaces)
      }
      if keepsBlank || fields.contains(where: { !$0.isEmpty }) {
        body(&self, reader.line, fields)
      }
    }
  }

  private mutating func tell(_ line: Int?, _ cause: String, _ remedy: String) {
    problems.append(Problem(at: line.map { "\(name):\($0)" } ?? name, cause, remedy: remedy))
  }

  /// The first ones; the rest is counted.
  private var toldProblems: [Problem] {
    let most = 20
    guard problems.count > most else { return problems }
    return problems.prefix(most) + [
      Problem(
        at: name, "\(problems.count - most) more rows have such problems.",
        remedy: "Correct these first.")
    ]
  }
}
