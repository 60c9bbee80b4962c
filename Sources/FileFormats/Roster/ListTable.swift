import Workforce

/// A small table that people write, all of it at once: its rows by named columns, and what is wrong with
/// them.
struct ListTable {
  let name: String
  private(set) var problems: [Problem] = []
  /// By line, from the first on.
  private(set) var records: [Record] = []

  struct Record {
    var line: Int
    /// With single spaces.
    var fields: [String]
  }

  /// The largest table that is one.
  private static let mostRows = 200_000

  /// Reads a table whatever stands between its fields.
  init(_ source: ByteSource, named name: String) throws {
    self.name = name
    let text = try DecodedText(source)
    let reader = DelimitedReader(
      text.source, delimiter: likelyDelimiter(of: Array(text.firstBytes)))
    while try reader.advance() {
      guard records.count < Self.mostRows else {
        tell(reader.line, "There are more than \(Self.mostRows) lines.", "Name the right file.")
        break
      }
      let fields = (0..<reader.fieldCount).map { reader.text($0).onOneLine }
      if fields.contains(where: { !$0.isEmpty }) {
        records.append(Record(line: reader.line, fields: fields))
      }
    }
  }

  /// A table whose rows are there already.
  init(_ records: [Record], named name: String) {
    self.name = name
    self.records = records
  }

  func place(_ line: Int) -> String { "\(name):\(line)" }

  /// - Parameter line: nil for the whole file.
  mutating func tell(_ line: Int?, _ cause: String, _ remedy: String) {
    let problem = Problem(at: line.map(place) ?? name, cause, remedy: remedy)
    if !problems.contains(problem) { problems.append(problem) }
  }

  /// The first ones; the rest is counted.
  var toldProblems: [Problem] {
    let most = 40
    guard problems.count > most else { return problems }
    return problems.prefix(most) + [
      Problem(
        at: name, "\(problems.count - most) more lines have such problems.",
        remedy: "Correct these first.")
    ]
  }
}

// MARK: Columns

extension ListTable {
  /// What a column holds: the name that messages call it by, then others that it may have.
  struct Column: Hashable {
    var names: [String]
    var isNeeded: Bool

    init(_ names: String..., needed: Bool = false) {
      self.names = names
      isNeeded = needed
    }
  }

  /// Rows under the header, each with what stands in some columns; nil where a needed one isn't there.
  mutating func rows(_ columns: [Column], example: String) -> [Row]? {
    guard let header = records.first else {
      tell(nil, "The file is empty.", "Write a table such as: \(example).")
      return nil
    }
    let titles = header.fields.map { NormalizedHeader($0).text }
    var places: [Column: Int] = [:]
    var taken: Set<Int> = []
    for column in columns {
      let found = column.names.lazy.compactMap { name in
        titles.indices.first { titles[$0] == name && !taken.contains($0) }
      }.first
      if let found {
        places[column] = found
        taken.insert(found)
      }
    }
    tellMisspelt(
      header, titles: titles, columns: columns.filter { places[$0] == nil }, taken: taken)
    for column in columns where column.isNeeded && places[column] == nil {
      let isMisspelt = titles.contains { nearestName(to: $0, among: [column.names[0]]) != nil }
      if !isMisspelt {
        tell(
          header.line, "There is no column \(column.names[0]).",
          "Name the columns as in: \(example).")
      }
    }
    guard columns.allSatisfy({ !$0.isNeeded || places[$0] != nil }) else { return nil }
    return records.dropFirst().map { Row(line: $0.line, fields: $0.fields, places: places) }
  }

  /// A title that is nearly one of ours, which isn't there: what stands under it would be lost unseen.
  private mutating func tellMisspelt(
    _ header: Record, titles: [String], columns: [Column], taken: Set<Int>
  ) {
    for (place, title) in titles.enumerated() where !taken.contains(place) && title.count >= 4 {
      guard let meant = nearestName(to: title, among: columns.flatMap(\.names)), meant.count >= 4
      else { continue }
      tell(header.line, "There is a column \(header.fields[place]).", "Write \(meant).")
    }
  }

  /// One line under the header.
  struct Row {
    var line: Int
    fileprivate var fields: [String]
    fileprivate var places: [Column: Int]

    /// What stands there; empty where there is nothing.
    subscript(column: Column) -> String {
      guard let place = places[column], place < fields.count else { return "" }
      return fields[place]
    }
  }
}

// MARK: Values

extension ListTable {
  /// Whose row it is; nil with a problem told.
  mutating func name(_ row: Row, _ column: Column) -> String? {
    if row[column].isEmpty {
      tell(row.line, "There is no \(column.names[0]).", "Write who it is, or take the line out.")
      return nil
    }
    return row[column]
  }

  /// Nil where nothing stands there, or with a problem told.
  mutating func number(
    _ row: Row, _ column: Column, in range: ClosedRange<Double>, isWhole: Bool = false
  ) -> Double? {
    let text = row[column]
    guard !text.isEmpty else { return nil }
    let value = Array(text.utf8).withUnsafeBufferPointer { writtenNumber($0) }
    if let value, range.contains(value), !isWhole || value == value.rounded() { return value }
    tell(
      row.line, "\(column.names[0]) is \(text.quoted).",
      "Write a \(isWhole ? "whole " : "")number from \(plainNumber(range.lowerBound)) to "
        + "\(plainNumber(range.upperBound)).")
    return nil
  }

  /// Names apart by semicolons or commas: "German; English".
  func list(_ row: Row, _ column: Column) -> [String] {
    row[column].split { ";,|".contains($0) }.map { String($0).onOneLine }.filter { !$0.isEmpty }
  }

  /// A yes or no; nil where nothing stands there, or with a problem told.
  mutating func flag(_ row: Row, _ column: Column) -> Bool? {
    let text = row[column]
    guard !text.isEmpty else { return nil }
    switch text.lowercased() {
    case "yes", "y", "true", "1", "x", "paid": return true
    case "no", "n", "false", "0", "unpaid": return false
    default:
      tell(row.line, "\(column.names[0]) is \(text.quoted).", "Write yes or no.")
      return nil
    }
  }
}

// MARK: Days

extension ListTable {
  /// In which order the numbers of dates with slashes stand, as some row proves; nil where none does.
  func dateOrder(_ rows: [Row], _ columns: [Column]) -> DateOrder? {
    for row in rows {
      for column in columns {
        let bytes = Array(row[column].utf8)
        if let order = bytes.withUnsafeBufferPointer({ provenDateOrder($0) }) { return order }
      }
    }
    return nil
  }

  /// A day; nil where nothing stands there, or with a problem told.
  ///
  /// - Parameter order: nil where no row proves one; then a date that has two readings is a problem.
  mutating func day(_ row: Row, _ column: Column, order: DateOrder?) -> CalendarDate? {
    let text = row[column]
    guard !text.isEmpty else { return nil }
    guard let date = writtenDay(text, order: order ?? .dayFirst) else {
      tell(row.line, "\(column.names[0]) is \(text.quoted), which is no day.", "Write 2027-03-22.")
      return nil
    }
    if order == nil, let other = writtenDay(text, order: .monthFirst), other != date {
      tell(
        row.line, "\(column.names[0]) is \(text.quoted): \(date) or \(other).",
        "Write \(date) or \(other).")
      return nil
    }
    return date
  }
}

/// A date with its year, with or without a time or a weekday's name.
func writtenDay(_ text: String, order: DateOrder) -> CalendarDate? {
  let reading = Array(text.utf8).withUnsafeBufferPointer { writtenTime($0, order: order) }
  switch reading {
  case .success(.local(let time)): return time.date
  // A date with a zone is still the date that was written.
  case .success(.instant), .failure:
    return text.count > 10 ? writtenDay(String(text.prefix(10)), order: order) : nil
  }
}

extension String {
  /// With single spaces, none at the ends, and no byte that isn't text.
  var onOneLine: String {
    split { $0.isWhitespace || $0 == "\u{FEFF}" || $0 == "\u{A0}" }.joined(separator: " ")
  }
}
