package import Workforce

/// A file of delimited text or of JSON records that was looked into: its encoding, delimiter and
/// columns.
package struct TableFile {
  /// What to call it in sentences.
  package let name: String
  package let encoding: TextEncoding
  package let delimiter: UInt8
  package let survey: TableSurvey

  private let open: () throws -> ByteSource
  private let hasDelimiterLine: Bool
  /// The records of a JSON file; nil for delimited text.
  private let json: JSONTable?

  /// Opens the file (each pass opens it anew) and reads as much as is needed to know it. Throws
  /// `Problems` if it isn't a table.
  package init(name: String, open: @escaping () throws -> ByteSource) throws {
    self.name = name
    self.open = open
    let text = try DecodedText(open())
    encoding = text.encoding
    let start = try [UInt8](unsafeUninitializedCapacity: 64 << 10) { buffer, count in
      count = try text.source.fill(UnsafeMutableRawBufferPointer(buffer))
    }
    if looksLikeJSON(start) {
      let json = try JSONTable(name: name, start: start) { try DecodedText(open()).source }
      self.json = json
      delimiter = UInt8(ascii: ",")
      hasDelimiterLine = false
      survey = try Self.survey(
        DelimitedReader(json.rows(wanted: nil) { _, _ in }, delimiter: delimiter),
        of: json, name: name)
      return
    }
    json = nil
    if let problem = notATable(text.firstBytes, encoding: text.encoding, name: name) {
      throw Problems([problem])
    }
    // Excel tells its delimiter on a line of its own.
    if start.starts(with: "sep=".utf8), start.count > 5, start[5] == 0x0A || start[5] == 0x0D {
      delimiter = start[4]
      hasDelimiterLine = true
    } else {
      delimiter = likelyDelimiter(of: start)
      hasDelimiterLine = false
    }
    survey = try Self.survey(
      DelimitedReader(DecodedText(open()).source, delimiter: delimiter),
      skippingFirst: hasDelimiterLine, name: name)
  }

  /// Whether its rows are records of JSON, each of which the reader shows as one line.
  package var isJSON: Bool { json != nil }

  /// What one row is called, in front of its number.
  package var rowName: String { isJSON ? "record" : "line" }

  /// A reader that stands before the first row.
  ///
  /// - Parameters:
  ///   - wanted: the columns that will be looked at; others may be empty. Nil for all.
  ///   - broken: gets the number and the flaw of each JSON record that can't be read.
  package func rows(
    wanted: Set<Int>? = nil, broken: @escaping (Int, String) -> Void = { _, _ in }
  ) throws -> DelimitedReader {
    if let json {
      let reader = DelimitedReader(
        try json.rows(wanted: wanted, broken: broken), delimiter: delimiter)
      _ = try reader.advance()
      return reader
    }
    let reader = DelimitedReader(try DecodedText(open()).source, delimiter: delimiter)
    if hasDelimiterLine { _ = try reader.advance() }
    _ = try reader.advance()
    return reader
  }

  package var delimiterName: String {
    if isJSON { return "none" }
    return switch delimiter {
    case UInt8(ascii: ","): "comma"
    case UInt8(ascii: ";"): "semicolon"
    case UInt8(ascii: "\t"): "tab"
    case UInt8(ascii: "|"): "bar"
    default: "'\(Character(Unicode.Scalar(delimiter)))'"
    }
  }

  /// The day and month order of the file's dates: settled by the first rows, else by any row.
  package func dateOrder(of mapping: ColumnMapping) throws -> DateOrderFinding {
    let columns = mapping.columns.filter(\.field.isTime).map(\.index)
    var votes: [DateOrder: Int] = [:]
    var open: String?
    func look(at value: UnsafeBufferPointer<UInt8>) {
      guard leavesDateOrderOpen(value) else { return }
      if let order = provenDateOrder(value) {
        votes[order, default: 0] += 1
      } else {
        open = open ?? decodedText(value)
      }
    }
    func finding() -> DateOrderFinding? {
      let (days, months) = (votes[.dayFirst] ?? 0, votes[.monthFirst] ?? 0)
      return days == months ? nil : .settled(days > months ? .dayFirst : .monthFirst)
    }
    for row in survey.rows {
      for column in columns where column < row.count {
        Array(row[column].utf8).withUnsafeBufferPointer { look(at: trimmed($0)) }
      }
    }
    if let finding = finding() { return finding }
    guard let example = open else { return .notNeeded }
    let reader = try rows(wanted: Set(columns))
    while try reader.advance() {
      for column in columns { look(at: trimmed(reader.field(column))) }
    }
    return finding() ?? .open(example: example)
  }

  /// Whether times of the first rows leave their zone open. Where none does, as in what interfaces give,
  /// no zone needs to be told.
  package func hasTimesWithoutZone(_ mapping: ColumnMapping) -> Bool {
    mapping.columns.contains { column in
      column.field.isTime && !column.isUTC
        && survey.rows.contains { row in
          guard column.index < row.count else { return false }
          return Array(row[column.index].utf8).withUnsafeBufferPointer { bytes in
            if case .success(.local) = writtenTime(trimmed(bytes), order: .dayFirst) { return true }
            return false
          }
        }
    }
  }

  /// How long the intervals of a history are, by its first rows.
  package func intervalLength(of mapping: ColumnMapping, order: DateOrder) -> IntervalLength {
    let column = mapping[.start]?.index ?? 0
    return IntervalLength(
      starts: survey.rows.compactMap { row in
        guard column < row.count else { return nil }
        return Array(row[column].utf8).withUnsafeBufferPointer { bytes in
          switch writtenTime(trimmed(bytes), order: order) {
          case .success(.local(let local)): local
          case .success(.instant(let instant)):
            LocalTime(secondsSince1970: instant.secondsSince1970)
          case .failure: nil
          }
        }
      })
  }

  /// The sample of a JSON file: records that can't be read are left to the reading.
  private static func survey(
    _ reader: DelimitedReader, of json: JSONTable, name: String
  ) throws -> TableSurvey {
    do {
      _ = try reader.advance()
      var rows: [[String]] = []
      while rows.count < 500, try reader.advance() {
        guard reader.fieldCount == json.columns.count else { continue }
        rows.append(json.columns.indices.map { shown(reader.field($0)) })
      }
      guard !rows.isEmpty else {
        throw Problems([
          Problem(
            at: name, "None of the file's first records can be read.",
            remedy: "Export it again, and check that it is JSON.")
        ])
      }
      return TableSurvey(header: json.columns, rows: rows, isNested: true)
    } catch let error as RecordTooLong {
      throw Problems([error.problem(in: name)])
    }
  }

  private static func survey(
    _ reader: DelimitedReader, skippingFirst: Bool, name: String
  ) throws -> TableSurvey {
    if skippingFirst { _ = try reader.advance() }
    do {
      guard try reader.advance() else {
        throw Problems([
          Problem(
            at: name, "The file is empty.",
            remedy: "Export it again; its first line should name the columns.")
        ])
      }
      let header = (0..<reader.fieldCount).map { reader.text($0) }
      let names = header.filter { !$0.allSatisfy(\.isWhitespace) }
      if header.count > 2, names.count <= 1 {
        throw Problems([
          Problem(
            at: "\(name):1",
            "The first line, '\(names.first ?? "")', names at most one of its \(header.count) columns.",
            remedy: "Remove the lines above the one with the names of the columns.")
        ])
      }
      let firstDate = (0..<reader.fieldCount).first { index in
        (try? writtenTime(trimmed(reader.field(index)), order: .dayFirst).get()) != nil
      }
      if let firstDate {
        throw Problems([
          Problem(
            at: "\(name):1",
            "The first line has the date '\(header[firstDate])' instead of a column's name.",
            remedy: "Put a line with the names of the columns on top.")
        ])
      }
      var rows: [[String]] = []
      while rows.count < 500, try reader.advance() {
        rows.append((0..<reader.fieldCount).map { reader.text($0) })
      }
      guard !rows.isEmpty else {
        throw Problems([
          Problem(
            at: name, "The file has a header and no rows.",
            remedy: "Export it again with the period that you want.")
        ])
      }
      return TableSurvey(header: header, rows: rows)
    } catch let error as RecordTooLong {
      throw Problems([error.problem(in: name)])
    }
  }
}

/// What a file's dates say about their order of day and month.
package enum DateOrderFinding: Equatable, Sendable {
  /// No date of the file could be read in two ways.
  case notNeeded
  case settled(DateOrder)
  /// Every date of the file, such as this one, may be read in either order.
  case open(example: String)
}

extension RecordTooLong {
  package func problem(in file: String) -> Problem {
    Problem(
      at: "\(file):\(line)",
      "The row that begins on line \(line) is longer than \(DelimitedReader.recordLimit >> 20) MiB; usually a quote (\") is opened there and never closed.",
      remedy: "Close or remove the quote on line \(line), or export the file again.")
  }
}

/// What a file is that isn't text, by its first bytes.
private func notATable(_ start: [UInt8], encoding: TextEncoding, name: String) -> Problem? {
  let csv = "Save or export it as CSV."
  if start.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
    return Problem(at: name, "This is an Excel workbook or a zip archive.", remedy: csv)
  }
  if start.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
    return Problem(at: name, "This is an old Excel workbook.", remedy: csv)
  }
  if GzipInflation.isPacked(start) {
    return Problem(
      at: name, "This is packed with gzip more than once.", remedy: "Unpack it with gunzip first.")
  }
  if start.starts(with: "%PDF".utf8) { return Problem(at: name, "This is a PDF.", remedy: csv) }
  let first = start.first { $0 > 0x20 }
  if first == UInt8(ascii: "<") {
    return Problem(at: name, "This is a web page or XML, not a table.", remedy: csv)
  }
  if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
    return Problem(
      at: name, "This is JSON without records: no list of objects with keys and values.",
      remedy: "Export the records themselves, as JSON, JSON Lines or CSV.")
  }
  if encoding == .utf8, start.contains(0) {
    return Problem(at: name, "This isn't text: it holds NUL bytes.", remedy: csv)
  }
  return nil
}
