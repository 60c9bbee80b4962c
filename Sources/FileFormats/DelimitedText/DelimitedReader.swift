/// A table in delimited text (CSV, TSV), record by record, without ever holding more than one
/// record and a chunk.
///
/// Fields are ranges of the reader's own buffer: nothing is copied or allocated for a field, and
/// what `field(_:)` gives holds only until the next `advance()`.
///
///     let reader = DelimitedReader(source, delimiter: UInt8(ascii: ","))
///     while try reader.advance() { use(reader.field(0)) }
///
/// Follows RFC 4180 (2005) and takes what spreadsheets write beside it: LF or CR alone as the end
/// of a line, blank lines, text after a closing quote, a last line without an end.
package final class DelimitedReader {
  /// The largest record that is taken. A larger one is nearly always an unclosed quote.
  package static let recordLimit = 16 << 20

  private struct Field {
    var start: Int
    var end: Int
    /// Has quotes inside that must be taken out.
    var isEscaped: Bool
  }

  private let source: ByteSource
  private let delimiter: UInt8
  private let isSpecial: UnsafeMutablePointer<Bool>
  private let chunk: Int

  private var buffer: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  /// The unread part of the buffer.
  private var position = 0
  private var end = 0
  private var isAtEnd = false

  private var recordStart = 0
  private var recordEnd = 0
  private var fields: UnsafeMutablePointer<Field>
  private var fieldCapacity = 64
  /// Copies of this record's fields that had quotes inside.
  private var unescapedFields: [UnsafeMutableBufferPointer<UInt8>] = []
  private var nextLine = 1

  /// The line of the file on which the record begins, from 1.
  package private(set) var line = 0
  package private(set) var fieldCount = 0
  /// Whether the file ended inside a quoted field of this record.
  package private(set) var isUnclosed = false

  package init(_ source: ByteSource, delimiter: UInt8, chunk: Int = 256 << 10) {
    self.source = source
    self.delimiter = delimiter
    self.chunk = chunk
    capacity = chunk
    buffer = .allocate(capacity: capacity + 1)
    fields = .allocate(capacity: fieldCapacity)
    isSpecial = .allocate(capacity: 256)
    isSpecial.initialize(repeating: false, count: 256)
    for byte in [delimiter, lineFeed, carriageReturn] { isSpecial[Int(byte)] = true }
  }

  deinit {
    for field in unescapedFields { field.deallocate() }
    buffer.deallocate()
    fields.deallocate()
    isSpecial.deallocate()
  }

  /// The record as it stands in the file (in UTF-8), without its line end.
  package var record: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: buffer + recordStart, count: recordEnd - recordStart)
  }

  /// The bytes of a field without its quotes; empty past the last field.
  package func field(_ index: Int) -> UnsafeBufferPointer<UInt8> {
    guard index < fieldCount else { return UnsafeBufferPointer(start: buffer, count: 0) }
    let field = fields[index]
    let bytes = UnsafeBufferPointer(start: buffer + field.start, count: field.end - field.start)
    return field.isEscaped ? withoutQuotes(bytes) : bytes
  }

  package func text(_ index: Int) -> String { decodedText(field(index)) }

  /// Goes to the next record that isn't a blank line; false at the end of the file. Throws
  /// `RecordTooLong`.
  package func advance() throws -> Bool {
    if !unescapedFields.isEmpty {
      for field in unescapedFields { field.deallocate() }
      unescapedFields.removeAll(keepingCapacity: true)
    }
    while true {
      if position == end {
        try readMore()
        if position == end { return false }
      }
      // Blank lines are no records.
      let byte = buffer[position]
      if byte == lineFeed {
        position += 1
        nextLine += 1
        continue
      }
      if byte == carriageReturn {
        if position + 1 == end && !isAtEnd {
          try readMore()
          continue
        }
        position += position + 1 < end && buffer[position + 1] == lineFeed ? 2 : 1
        nextLine += 1
        continue
      }
      line = nextLine
      while !scanRecord() { try readMore() }
      return true
    }
  }

  /// Finds the fields of the record that starts at `position`; false if its end isn't in the
  /// buffer yet.
  private func scanRecord() -> Bool {
    // One line feed past the end stops the inner loop without a comparison for each byte.
    buffer[end] = lineFeed
    let buffer = buffer
    var index = position
    var lines = 0
    fieldCount = 0
    isUnclosed = false
    while true {
      let start = index
      if buffer[index] == quote && index < end {
        index += 1
        var isEscaped = false
        while true {
          while buffer[index] != quote {
            if index == end {
              guard isAtEnd else { return false }
              isUnclosed = true
              append(Field(start: start + 1, end: end, isEscaped: isEscaped))
              finishRecord(at: end, next: end, lines: lines)
              return true
            }
            if buffer[index] == lineFeed { lines += 1 }
            index += 1
          }
          if index + 1 == end && !isAtEnd { return false }
          guard index + 1 < end, buffer[index + 1] == quote else { break }
          isEscaped = true
          index += 2
        }
        // At the closing quote. What stands between it and the next delimiter belongs to the
        // field too.
        let closing = index
        index += 1
        while !isSpecial[Int(buffer[index])] { index += 1 }
        let isPlain = index == closing + 1
        append(
          Field(
            start: start + 1, end: isPlain ? closing : index, isEscaped: isEscaped || !isPlain))
      } else {
        while !isSpecial[Int(buffer[index])] { index += 1 }
        append(Field(start: start, end: index, isEscaped: false))
      }
      if index == end {
        guard isAtEnd else { return false }
        finishRecord(at: end, next: end, lines: lines)
        return true
      }
      let stop = buffer[index]
      if stop == delimiter {
        index += 1
        continue
      }
      var next = index + 1
      if stop == carriageReturn {
        if next == end && !isAtEnd { return false }
        if next < end && buffer[next] == lineFeed { next += 1 }
      }
      finishRecord(at: index, next: next, lines: lines + 1)
      return true
    }
  }

  private func append(_ field: Field) {
    if fieldCount == fieldCapacity {
      let larger = UnsafeMutablePointer<Field>.allocate(capacity: fieldCapacity * 2)
      larger.moveInitialize(from: fields, count: fieldCapacity)
      fields.deallocate()
      fields = larger
      fieldCapacity *= 2
    }
    (fields + fieldCount).initialize(to: field)
    fieldCount += 1
  }

  private func finishRecord(at recordEnd: Int, next: Int, lines: Int) {
    recordStart = position
    self.recordEnd = recordEnd
    position = next
    nextLine += lines
  }

  /// Moves the unread bytes to the front and reads behind them.
  private func readMore() throws {
    let unread = end - position
    if position > 0 {
      buffer.update(from: buffer + position, count: unread)
      position = 0
      end = unread
    }
    if end == capacity {
      guard capacity < Self.recordLimit else { throw RecordTooLong(line: nextLine) }
      let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity * 2 + 1)
      larger.update(from: buffer, count: end)
      buffer.deallocate()
      buffer = larger
      capacity *= 2
    }
    let free = UnsafeMutableRawBufferPointer(start: buffer + end, count: capacity - end)
    let count = try source.read(into: free)
    if count == 0 { isAtEnd = true }
    end += count
  }

  private func withoutQuotes(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    let result = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
    unescapedFields.append(result)
    var count = 0
    var index = 0
    while index < bytes.count {
      if bytes[index] == quote {
        if index + 1 < bytes.count && bytes[index + 1] == quote {
          result[count] = quote
          count += 1
          index += 1
        }
      } else {
        result[count] = bytes[index]
        count += 1
      }
      index += 1
    }
    return UnsafeBufferPointer(start: result.baseAddress, count: count)
  }
}

/// A record larger than `DelimitedReader.recordLimit`.
package struct RecordTooLong: Error, Equatable {
  /// Where it begins.
  package let line: Int

  package init(line: Int) { self.line = line }
}

private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
private let quote = UInt8(ascii: "\"")
