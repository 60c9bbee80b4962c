/// Takes one JSON record, which lies whole in memory, apart from left to right.
struct JSONScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The next byte that is no space, which stays unread; nil at the end.
  mutating func peek() -> UInt8? {
    while position < bytes.count {
      let byte = bytes[position]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return byte }
      position += 1
    }
    return nil
  }

  mutating func passes(_ byte: UInt8) -> Bool {
    guard peek() == byte else { return false }
    position += 1
    return true
  }

  mutating func expect(_ byte: UInt8) throws(BrokenRecord) {
    guard passes(byte) else { throw unexpected() }
  }

  func unexpected() -> BrokenRecord {
    guard position < bytes.count else {
      return BrokenRecord("The record breaks off after '\(shownEnd)'.")
    }
    let rest = UnsafeBufferPointer(rebasing: bytes[position...].prefix(20))
    return BrokenRecord("The record isn't JSON at '\(decodedText(rest))'.")
  }

  /// What stands between the quotes, with its escapes.
  mutating func string() throws(BrokenRecord) -> UnsafeBufferPointer<UInt8> {
    try expect(JSONMark.quote)
    let start = position
    while position < bytes.count, bytes[position] != JSONMark.quote {
      position += bytes[position] == JSONMark.backslash ? 2 : 1
    }
    guard position < bytes.count else {
      position = bytes.count
      throw unexpected()
    }
    let string = UnsafeBufferPointer(rebasing: bytes[start..<position])
    position += 1
    return string
  }

  mutating func skipValue() throws(BrokenRecord) {
    var depth = 0
    repeat {
      switch peek() {
      case JSONMark.quote: _ = try string()
      case JSONMark.openBrace, JSONMark.openBracket:
        depth += 1
        position += 1
      case JSONMark.closeBrace, JSONMark.closeBracket:
        guard depth > 0 else { throw unexpected() }
        depth -= 1
        position += 1
      case JSONMark.comma, JSONMark.colon:
        guard depth > 0 else { throw unexpected() }
        position += 1
      case nil: throw unexpected()
      default: _ = try word()
      }
    } while depth > 0
  }

  /// Adds a string without its escapes, a number or a truth to the text; nothing for `null`. Spaces
  /// stand for line breaks and other control characters.
  mutating func readPlain(into text: inout [UInt8]) throws(BrokenRecord) {
    if peek() == JSONMark.quote {
      let string = try string()
      if string.contains(JSONMark.backslash) {
        unescape(string, into: &text)
      } else {
        text.append(contentsOf: string)
      }
    } else {
      let start = position
      let word = try word()
      if word.elementsEqual("null".utf8) { return }
      guard
        word[0] == UInt8(ascii: "-") || (0x30...0x39).contains(word[0])
          || word.elementsEqual("true".utf8) || word.elementsEqual("false".utf8)
      else {
        position = start
        throw unexpected()
      }
      text.append(contentsOf: word)
    }
  }

  /// A run of letters, digits and marks of numbers.
  private mutating func word() throws(BrokenRecord) -> UnsafeBufferPointer<UInt8> {
    _ = peek()
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      guard byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x2B && byte <= 0x39,
        byte != JSONMark.comma
      else { break }
      position += 1
    }
    guard position > start else { throw unexpected() }
    return UnsafeBufferPointer(rebasing: bytes[start..<position])
  }

  private func unescape(_ string: UnsafeBufferPointer<UInt8>, into text: inout [UInt8]) {
    var index = 0
    while index < string.count {
      let byte = string[index]
      guard byte == JSONMark.backslash, index + 1 < string.count else {
        text.append(byte)
        index += 1
        continue
      }
      index += 2
      switch string[index - 1] {
      case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"), UInt8(ascii: "b"),
        UInt8(ascii: "f"):
        text.append(0x20)
      case UInt8(ascii: "u"):
        text.append(contentsOf: UTF8.encode(scalar(string, at: &index))!)
      case let other: text.append(other)
      }
    }
  }

  /// The character of `\u….`, or of two of them that are halves of one (RFC 8259, section 7).
  private func scalar(
    _ string: UnsafeBufferPointer<UInt8>, at index: inout Int
  ) -> Unicode.Scalar {
    guard let first = hexadecimal(string, at: index) else { return "\u{FFFD}" }
    index += 4
    if (0xD800..<0xDC00).contains(first), index + 1 < string.count,
      string[index] == JSONMark.backslash,
      string[index + 1] == UInt8(ascii: "u"), let second = hexadecimal(string, at: index + 2),
      (0xDC00..<0xE000).contains(second)
    {
      index += 6
      return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + second - 0xDC00) ?? "\u{FFFD}"
    }
    guard first >= 0x20 else { return " " }
    return Unicode.Scalar(first) ?? "\u{FFFD}"
  }

  private func hexadecimal(_ string: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt32? {
    guard index + 4 <= string.count else { return nil }
    return UInt32(
      decodedText(UnsafeBufferPointer(rebasing: string[index..<index + 4])), radix: 16)
  }

  private var shownEnd: String {
    decodedText(UnsafeBufferPointer(rebasing: bytes.suffix(20)))
  }
}
