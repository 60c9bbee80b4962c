/// A JSON record laid flat: each plain value under the path of its keys, such as `via.channel`.
///
///     {"id": 7, "via": {"channel": "email"}, "tags": ["vip", "beta"]}
///     id: 7    via.channel: email    tags: vip,beta
///
/// Plain values of an array are joined with commas. Of an array of objects, each is laid under its
/// name or id where it has a value (custom fields); else their names are joined (tags); else the
/// first is laid under `0`.
final class FlatRecord {
  /// The paths in the order in which they were first met; values are told by their places here.
  private(set) var columns: [String] = []
  /// What the values of the record read last look like, decoded; see `value(_:)`.
  private(set) var text: [UInt8] = []

  private let root = JSONKey(bytes: [], path: "")
  private var ranges: [Range<Int>] = []
  private var isGrowing = true
  /// Keys that were met so far. Records whose keys are numbers of something have no end of them.
  private var keyCount = 0
  private static let keyLimit = 5000

  /// From now on, reads only what is in `columns` already, and of it only what is wanted; all of it
  /// where that is nil. Until then, every path that a record has becomes a column.
  func keepColumns(wanted: Set<Int>?) {
    isGrowing = false
    root.markWanted(wanted)
  }

  /// Throws `BrokenRecord` where the record isn't an object or not JSON.
  func read(_ record: UnsafeBufferPointer<UInt8>) throws(BrokenRecord) {
    text.removeAll(keepingCapacity: true)
    for index in ranges.indices { ranges[index] = 0..<0 }
    var scanner = JSONScanner(record)
    guard scanner.peek() == JSONMark.openBrace else {
      throw BrokenRecord("The record is no object, but '\(shown(trimmed(record)))'.")
    }
    try readObject(&scanner, under: root)
    guard scanner.peek() == nil else { throw scanner.unexpected() }
  }

  /// The value under the path at this place; empty where the record has none.
  func value(_ column: Int) -> ArraySlice<UInt8> {
    column < ranges.count ? text[ranges[column]] : []
  }

  private func readObject(_ scanner: inout JSONScanner, under key: JSONKey) throws(BrokenRecord) {
    try scanner.expect(JSONMark.openBrace)
    if scanner.passes(JSONMark.closeBrace) { return }
    repeat {
      let name = try scanner.string()
      try scanner.expect(JSONMark.colon)
      if let child = child(of: key, named: name), child.isWanted {
        try readValue(&scanner, under: child)
      } else {
        try scanner.skipValue()
      }
    } while scanner.passes(JSONMark.comma)
    try scanner.expect(JSONMark.closeBrace)
  }

  private func readValue(_ scanner: inout JSONScanner, under key: JSONKey) throws(BrokenRecord) {
    switch scanner.peek() {
    case JSONMark.openBrace: try readObject(&scanner, under: key)
    case JSONMark.openBracket: try readArray(&scanner, under: key)
    default: try readPlain(&scanner, under: key)
    }
  }

  /// Adds a plain value to what is under the key already.
  private func readPlain(_ scanner: inout JSONScanner, under key: JSONKey) throws(BrokenRecord) {
    let start = text.count
    try scanner.readPlain(into: &text)
    guard text.count > start, let column = column(of: key) else { return }
    if ranges[column].isEmpty {
      ranges[column] = start..<text.count
    } else {
      let addition = Array(text[start...])
      let earlier = Array(text[ranges[column]])
      ranges[column] = text.count..<text.count + earlier.count + 1 + addition.count
      text += earlier
      text.append(JSONMark.comma)
      text += addition
    }
  }

  private func readArray(_ scanner: inout JSONScanner, under key: JSONKey) throws(BrokenRecord) {
    try scanner.expect(JSONMark.openBracket)
    if scanner.passes(JSONMark.closeBracket) { return }
    var isFirst = true
    repeat {
      if scanner.peek() == JSONMark.openBrace {
        try readElement(&scanner, under: key, isFirst: isFirst)
      } else if scanner.peek() == JSONMark.openBracket {
        try scanner.skipValue()
      } else {
        try readPlain(&scanner, under: key)
      }
      isFirst = false
    } while scanner.passes(JSONMark.comma)
    try scanner.expect(JSONMark.closeBracket)
  }

  private func readElement(
    _ scanner: inout JSONScanner, under key: JSONKey, isFirst: Bool
  ) throws(BrokenRecord) {
    let start = scanner
    var parts = Element()
    try scanner.expect(JSONMark.openBrace)
    if scanner.passes(JSONMark.closeBrace) { return }
    repeat {
      let name = try scanner.string()
      try scanner.expect(JSONMark.colon)
      parts.note(scanner, named: name)
      try scanner.skipValue()
    } while scanner.passes(JSONMark.comma)
    try scanner.expect(JSONMark.closeBrace)
    if var value = parts.value, var label = parts.name ?? parts.key ?? parts.id {
      var name: [UInt8] = []
      try label.readPlain(into: &name)
      if let child = child(of: key, named: name), child.isWanted {
        try readValue(&value, under: child)
      }
    } else if var name = parts.name ?? parts.tag {
      try readPlain(&name, under: key)
    } else if isFirst {
      var element = start
      if let child = child(of: key, named: [UInt8(ascii: "0")]), child.isWanted {
        try readObject(&element, under: child)
      }
    }
  }

  private func child(of key: JSONKey, named name: UnsafeBufferPointer<UInt8>) -> JSONKey? {
    if let child = key.child(name) { return child }
    guard isGrowing, keyCount < Self.keyLimit else { return nil }
    keyCount += 1
    return key.add(name)
  }

  private func child(of key: JSONKey, named name: [UInt8]) -> JSONKey? {
    name.withUnsafeBufferPointer { child(of: key, named: $0) }
  }

  private func column(of key: JSONKey) -> Int? {
    if key.column == nil, isGrowing {
      key.column = columns.count
      columns.append(key.path)
      ranges.append(0..<0)
    }
    return key.column
  }
}

/// Where the members of an object in an array stand that say what it is.
private struct Element {
  var value: JSONScanner?
  var name: JSONScanner?
  var key: JSONScanner?
  var id: JSONScanner?
  var tag: JSONScanner?

  mutating func note(_ place: JSONScanner, named bytes: UnsafeBufferPointer<UInt8>) {
    switch bytes.count {
    case 2: if bytes.elementsEqual("id".utf8) { id = place }
    case 3:
      if bytes.elementsEqual("tag".utf8) { tag = place }
      if bytes.elementsEqual("key".utf8) { key = place }
    case 4: if bytes.elementsEqual("name".utf8) { name = place }
    case 5: if bytes.elementsEqual("value".utf8) { value = place }
    default: break
    }
  }
}

/// A record that can't be read, with the reason as a sentence.
struct BrokenRecord: Error, Equatable {
  let reason: String
  init(_ reason: String) { self.reason = reason }
}

/// A key where it stands among the others, with what was found under it so far.
private final class JSONKey {
  let bytes: [UInt8]
  let path: String
  /// The place of its plain values; nil as long as it had none.
  var column: Int?
  /// Whether it or something under it is asked for.
  var isWanted = true
  private var children: [JSONKey] = []
  /// The child that comes next if this record has its keys in the order of the one before.
  private var next = 0

  init(bytes: [UInt8], path: String) {
    self.bytes = bytes
    self.path = path
  }

  func child(_ name: UnsafeBufferPointer<UInt8>) -> JSONKey? {
    for step in children.indices {
      let index = (next + step) % children.count
      if children[index].isNamed(name) {
        next = index + 1
        return children[index]
      }
    }
    return nil
  }

  func add(_ name: UnsafeBufferPointer<UInt8>) -> JSONKey {
    let text = decodedText(name)
    let child = JSONKey(bytes: Array(name), path: path.isEmpty ? text : "\(path).\(text)")
    children.append(child)
    next = children.count
    return child
  }

  private func isNamed(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count == name.count else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        if bytes[index] != name[index] { return false }
        index += 1
      }
      return true
    }
  }

  func markWanted(_ wanted: Set<Int>?) {
    for child in children { child.markWanted(wanted) }
    let isItself = column.map { wanted?.contains($0) ?? true } ?? (wanted == nil)
    isWanted = isItself || children.contains(where: \.isWanted)
  }
}
