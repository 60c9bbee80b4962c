/// Where the records stand in a JSON text.
enum JSONShape: Equatable {
  /// In an array that is the whole text: `[{…}, {…}]`.
  case elements
  /// One after another: `{…} {…}`.
  case values
  /// One on each line, so that a broken one leaves the others readable (JSON Lines).
  case lines
  /// In an array inside an object, or inside several of them one after another, as the pages of an
  /// interface are: `{"tickets": [{…}], "count": 1}`.
  case pages([String])

  /// Finds the records by the structure of the first value, which is read to its end.
  ///
  /// - Parameter start: the first bytes of the text.
  init(of source: ByteSource, start: [UInt8]) throws {
    let stream = JSONStream(source)
    guard try stream.peek() == JSONMark.openBrace else {
      self = .elements
      return
    }
    var outline = Outline()
    try outline.read(stream, under: [])
    let isAlone = try stream.peek() == nil
    let path = isAlone ? outline.largestArray : outline.namedArray
    if !outline.isRecord, let path {
      self = .pages(path)
    } else {
      self = !isAlone && Self.startsWithALineOfItsOwn(start) ? .lines : .values
    }
  }

  private static func startsWithALineOfItsOwn(_ start: [UInt8]) -> Bool {
    let line = start.prefix { $0 != 0x0A }
    guard line.count < start.count else { return false }
    let stream = JSONStream(ByteSource(Array(line)))
    return (try? stream.skipValue()) != nil && (try? stream.peek()) == .some(nil)
  }
}

/// The arrays of objects in an object, as far as they may be what the text is about.
private struct Outline {
  private var arrays: [(path: [String], count: Int)] = []
  /// Whether the object itself has what names a record.
  private(set) var isRecord = false

  private static let depthLimit = 4
  /// What arrays of records are called, what we are after first; the pages of an interface hold one of
  /// them, and what was loaded beside it.
  private static let names = [
    "tickets", "ticket_metrics", "conversations", "calls", "results", "issues", "entries", "data",
    "items", "records", "rows", "values", "customers", "companies", "agents", "contacts", "users",
  ]

  var namedArray: [String]? {
    Self.names.lazy.compactMap { name in arrays.first { $0.path.last == name }?.path }.first
  }

  var largestArray: [String]? {
    namedArray ?? arrays.max { $0.count < $1.count }?.path
  }

  /// Reads the object at which the stream stands.
  mutating func read(_ stream: JSONStream, under path: [String]) throws {
    stream.pass()
    while try !stream.passes(JSONMark.closeBrace) {
      let key = try stream.key()
      switch try stream.peek() {
      case JSONMark.openBrace where path.count < Self.depthLimit:
        try read(stream, under: path + [key])
      case JSONMark.openBracket where path.count < Self.depthLimit:
        try readArray(stream, at: path + [key])
      default:
        if path.isEmpty, ["id", "key", "call_id", "interaction_id", "ticket_id"].contains(key) {
          isRecord = true
        }
        try stream.skipValue()
      }
      if try !stream.passes(JSONMark.comma), try stream.peek() != JSONMark.closeBrace {
        throw try stream.unexpected()
      }
    }
  }

  private mutating func readArray(_ stream: JSONStream, at path: [String]) throws {
    stream.pass()
    var count = 0
    let holdsObjects = try stream.peek() == JSONMark.openBrace
    while try !stream.passes(JSONMark.closeBracket) {
      try stream.skipValue()
      count += 1
      if try !stream.passes(JSONMark.comma), try stream.peek() != JSONMark.closeBracket {
        throw try stream.unexpected()
      }
    }
    // An empty page is a page too.
    let isPage = count == 0 && Self.names.contains(path.last ?? "")
    if holdsObjects || isPage { arrays.append((path, count)) }
  }
}
