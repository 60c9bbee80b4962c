import Foundation
package import Workforce

/// A series as a table with a time and a count in each row, as a list of single events with a time in each
/// row, or as numbers alone.
///
///     timestamp,count
///     2027-03-01 08:00,12
///     2027-03-01 08:15,
///
/// Rows may come in any order, with any delimiter, with a heading or without. A blank count, or a row that
/// isn't there, wasn't observed.
package struct SeriesFile {
  private let name: String
  private var found: [(line: Int?, problem: Problem)] = []
  /// What a reader of the forecast must know of how the file was read, as sentences.
  var notices: [String] = []

  /// What somebody says of a table that it doesn't say itself.
  package struct Choices {
    /// The heading over the counts, or over the times of single events; nil for the usual one.
    package var column: String?
    /// How 03/04/2027 is meant; nil for what the other dates say.
    package var dateOrder: DateOrder?
    /// Whether each row is one event, whatever else stands in it.
    package var isListOfEvents = false
    /// Into how long intervals single events are counted; nil for as short ones as they fill.
    package var intervalMinutes: Int?

    package init() {}
  }

  /// - Throws: `Problems` with all that is wrong, by line.
  package static func read(
    _ source: ByteSource, named name: String, _ choices: Choices = Choices()
  ) throws -> WrittenSeries {
    var file = SeriesFile(name: name)
    let table = try file.table(source, choices)
    var series = file.hasProblems ? nil : file.series(of: table, choices)
    series?.notices += file.notices
    guard let series, !file.hasProblems else { throw Problems(file.toldProblems) }
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
      guard !isUnobserved(text) else {
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
    if values.isEmpty, !file.hasProblems {
      file.tell(nil, "There is no number in it.", "Write one number a line, the oldest first.")
    }
    guard !file.hasProblems else { throw Problems(file.toldProblems) }
    return values
  }

  private init(name: String) { self.name = name }

  private mutating func series(of table: SeriesTable, _ choices: Choices) -> WrittenSeries? {
    let times = times(of: table, order: choices.dateOrder)
    let counts = table.isListOfEvents ? nil : counts(of: table)
    let rows = zip(table.rows.indices, times).compactMap { index, time in
      time.map { Row(line: table.rows[index].line, time: $0, count: counts?[index] ?? 1) }
    }
    tellFarOffTimes(rows)
    guard !hasProblems else { return nil }
    return table.isListOfEvents
      ? countedEvents(rows, intervalMinutes: choices.intervalMinutes) : series(of: rows)
  }

  // MARK: Reading and telling

  mutating func forEachRecord(
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

  mutating func tell(_ line: Int?, _ cause: String, _ remedy: String) {
    found.append(
      (line, Problem(at: line.map { "\(name):\($0)" } ?? name, cause, remedy: remedy)))
  }

  var hasProblems: Bool { !found.isEmpty }

  static func isUnobserved(_ text: String) -> Bool {
    text.isEmpty || ["na", "n/a", "nan", "null", "none", "-"].contains(text.lowercased())
  }

  /// The first ones, in the order of their lines; the rest is counted.
  private var toldProblems: [Problem] {
    let most = 20
    let problems = found.sorted { $0.line ?? 0 < $1.line ?? 0 }.map(\.problem)
    guard problems.count > most else { return problems }
    return problems.prefix(most) + [
      Problem(
        at: name, "\(problems.count - most) more rows have such problems.",
        remedy: "Correct these first.")
    ]
  }
}

extension SeriesFile {
  /// A row that was understood; its count is not a number where nothing was observed.
  struct Row {
    var line: Int
    var time: LocalTime
    var count: Double
  }
}
