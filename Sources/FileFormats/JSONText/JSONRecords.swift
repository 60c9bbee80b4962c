/// The records of a JSON text, one after another.
final class JSONRecords {
  private let stream: JSONStream
  private let shape: JSONShape
  private var place = Place.outside
  /// Records given so far.
  private(set) var count = 0

  private enum Place {
    case outside
    /// Inside the page's object, this many levels down the path to the records.
    case inObject(Int)
    case inRecords
  }

  init(_ source: ByteSource, shape: JSONShape) {
    stream = JSONStream(source)
    self.shape = shape
  }

  /// The next record as it stands in the text; nil after the last. Its bytes hold until the next
  /// call. Throws `BrokenJSON` where no further record can be told from the others.
  func next() throws -> UnsafeBufferPointer<UInt8>? {
    guard let record = try find() else { return nil }
    count += 1
    return record
  }

  private func find() throws -> UnsafeBufferPointer<UInt8>? {
    while true {
      switch place {
      case .outside:
        guard let byte = try stream.peek() else { return nil }
        switch shape {
        case .values: return try stream.value()
        case .lines:
          guard let line = try stream.line() else { return nil }
          if !stream.isLineEnded, !isWhole(line) { throw BrokenJSON.cutOff }
          return line
        case .elements:
          guard byte == JSONMark.openBracket else { throw try stream.unexpected() }
          stream.pass()
          place = .inRecords
        case .pages:
          guard byte == JSONMark.openBrace else { throw try stream.unexpected() }
          stream.pass()
          place = .inObject(0)
        }
      case .inObject(let level):
        place = try nextPlace(inObjectAt: level)
      case .inRecords:
        _ = try stream.passes(JSONMark.comma)
        if try !stream.passes(JSONMark.closeBracket) { return try stream.value() }
        leaveRecords()
      }
    }
  }

  /// Walks through the page to its records, or out of it.
  private func nextPlace(inObjectAt level: Int) throws -> Place {
    guard case .pages(let path) = shape else { return .outside }
    _ = try stream.passes(JSONMark.comma)
    if try stream.passes(JSONMark.closeBrace) {
      return level == 0 ? .outside : .inObject(level - 1)
    }
    let key = try stream.key()
    guard key == path[level] else {
      try stream.skipValue()
      return .inObject(level)
    }
    let opening = level + 1 == path.count ? JSONMark.openBracket : JSONMark.openBrace
    guard try stream.passes(opening) else {
      try stream.skipValue()
      return .inObject(level)
    }
    return opening == JSONMark.openBracket ? .inRecords : .inObject(level + 1)
  }

  private func leaveRecords() {
    if case .pages(let path) = shape { place = .inObject(path.count - 1) } else { place = .outside }
  }

  /// A last line that breaks off is no broken record: the file was cut.
  private func isWhole(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    (try? JSONStream(ByteSource(Array(line))).skipValue()) != nil
  }
}
