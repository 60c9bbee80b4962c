/// JSON text that comes in chunks, value by value (RFC 8259, 2017), without holding more than one
/// value and a chunk.
///
/// Only the extent of a value is found here, by its quotes and brackets; what is inside is read
/// later, or skipped.
final class JSONStream {
  /// The largest value that is taken whole.
  static let valueLimit = DelimitedReader.recordLimit

  private let source: ByteSource
  private var buffer: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  /// The unread part of the buffer.
  private var position = 0
  private var end = 0
  private var isAtEnd = false
  /// Whether the line given last had an end, or the file ended in it.
  private(set) var isLineEnded = true

  init(_ source: ByteSource, chunk: Int = 256 << 10) {
    self.source = source
    capacity = chunk
    buffer = .allocate(capacity: chunk + 1)
  }

  deinit { buffer.deallocate() }

  /// The next byte that is no space, which stays unread; nil at the end of the file.
  func peek() throws -> UInt8? {
    while true {
      while position < end {
        let byte = buffer[position]
        guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return byte }
        position += 1
      }
      guard try readMore(from: position) else { return nil }
    }
  }

  /// Passes the byte that `peek` gave.
  func pass() { position += 1 }

  /// Passes the byte if it comes next.
  func passes(_ byte: UInt8) throws -> Bool {
    guard try peek() == byte else { return false }
    position += 1
    return true
  }

  /// The next value as it stands in the text; its bytes hold until the next call. Throws
  /// `BrokenJSON`.
  func value() throws -> UnsafeBufferPointer<UInt8> {
    guard try peek() != nil else { throw BrokenJSON.cutOff }
    let length = try scanValue(isKept: true)
    let value = UnsafeBufferPointer(start: buffer + position, count: length)
    position += length
    return value
  }

  /// Passes the next value, however large it is.
  func skipValue() throws {
    guard try peek() != nil else { throw BrokenJSON.cutOff }
    position += try scanValue(isKept: false)
  }

  /// The key of the next member of an object, and passes the colon after it.
  func key() throws -> String {
    guard try peek() == JSONMark.quote else { throw try unexpected() }
    let bytes = try value()
    let key = decodedText(UnsafeBufferPointer(rebasing: bytes.dropFirst().dropLast()))
    guard try passes(JSONMark.colon) else { throw try unexpected() }
    return key
  }

  /// The rest of the line, without its end; nil at the end of the file. Throws `BrokenJSON` where a
  /// line is too long to be held.
  func line() throws -> UnsafeBufferPointer<UInt8>? {
    guard try peek() != nil else { return nil }
    var length = 0
    while true {
      while position + length < end, buffer[position + length] != 0x0A { length += 1 }
      isLineEnded = position + length < end
      guard try !isLineEnded && readMore(from: position) else { break }
    }
    let line = UnsafeBufferPointer(start: buffer + position, count: length)
    position += length
    return line
  }

  /// What stands where something else should.
  func unexpected() throws -> BrokenJSON {
    guard let byte = try peek() else { return .cutOff }
    return .unexpected(Character(Unicode.Scalar(byte)))
  }

  /// The length of the value at `position`. One that isn't kept leaves the buffer as it is passed,
  /// and then the length of what is left is given.
  private func scanValue(isKept: Bool) throws -> Int {
    var index = position
    var depth = 0
    // More bytes behind the ones there are; `index` stays on its byte.
    func refill() throws -> Bool {
      let start = isKept ? position : index
      let offset = index - start
      let isMore = try readMore(from: start)
      index = position + offset
      return isMore
    }
    while true {
      if index >= end, try !refill() {
        // A number at the end of the file has nothing behind it.
        guard depth == 0, index > position else { throw BrokenJSON.cutOff }
        return index - position
      }
      switch buffer[index] {
      case JSONMark.quote:
        index += 1
        while true {
          if index >= end, try !refill() { throw BrokenJSON.cutOff }
          // A quote past the end stops the loop without a comparison for each byte.
          buffer[end] = JSONMark.quote
          while buffer[index] != JSONMark.quote && buffer[index] != JSONMark.backslash {
            index += 1
          }
          if index == end { continue }
          if buffer[index] == JSONMark.quote { break }
          // The byte after a backslash may not have come yet.
          if index + 1 >= end, try !refill() { throw BrokenJSON.cutOff }
          index += 2
        }
        index += 1
        if depth == 0 { return index - position }
      case JSONMark.openBrace, JSONMark.openBracket:
        depth += 1
        index += 1
      case JSONMark.closeBrace, JSONMark.closeBracket:
        if depth == 0 {
          guard index > position else { throw try unexpected() }
          return index - position
        }
        depth -= 1
        index += 1
        if depth == 0 { return index - position }
      case JSONMark.comma, JSONMark.colon, 0x20, 0x0A, 0x0D, 0x09:
        if depth == 0 {
          guard index > position else { throw try unexpected() }
          return index - position
        }
        index += 1
      default: index += 1
      }
    }
  }

  /// Moves the bytes from `start` on to the front and reads behind them; false at the end of the
  /// file.
  private func readMore(from start: Int) throws -> Bool {
    guard !isAtEnd else { return false }
    let kept = end - start
    if start > 0 {
      buffer.update(from: buffer + start, count: kept)
      end = kept
    }
    position = 0
    if end == capacity {
      guard capacity < Self.valueLimit else { throw BrokenJSON.tooLong }
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
    return count > 0
  }
}

/// Why a text isn't JSON.
enum BrokenJSON: Error, Equatable {
  /// It ends within a value.
  case cutOff
  /// A value is longer than `JSONStream.valueLimit`.
  case tooLong
  /// This stands where something else should.
  case unexpected(Character)
}

/// The characters that JSON is built of.
enum JSONMark {
  static let quote = UInt8(ascii: "\"")
  static let backslash = UInt8(ascii: "\\")
  static let comma = UInt8(ascii: ",")
  static let colon = UInt8(ascii: ":")
  static let openBrace = UInt8(ascii: "{")
  static let closeBrace = UInt8(ascii: "}")
  static let openBracket = UInt8(ascii: "[")
  static let closeBracket = UInt8(ascii: "]")
}
