/// How a file's characters are written as bytes.
package enum TextEncoding: String, Sendable {
  /// UTF-8. A value in it that isn't valid UTF-8 is read as Windows-1252, which holds Latin-1.
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16 LE"
  case utf16BigEndian = "UTF-16 BE"
}

/// A source of UTF-8, whatever the file was written in, without its byte order mark.
package struct DecodedText {
  package let encoding: TextEncoding
  /// The first bytes of the file as they are, for what isn't text at all.
  package let firstBytes: [UInt8]
  package let source: ByteSource

  /// Reads the first bytes and settles the encoding: by the byte order mark, else by where the NUL
  /// bytes of Latin letters in UTF-16 stand.
  package init(_ raw: ByteSource) throws {
    let prefix = try [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
      count = try raw.fill(UnsafeMutableRawBufferPointer(buffer))
    }
    let (encoding, markLength) = Self.encoding(of: prefix)
    self.encoding = encoding
    firstBytes = prefix
    let bytes = ByteSource.joining(Array(prefix[markLength...]), raw)
    source =
      switch encoding {
      case .utf8: bytes
      case .utf16LittleEndian: bytes.decodingUTF16(isLittleEndian: true)
      case .utf16BigEndian: bytes.decodingUTF16(isLittleEndian: false)
      }
  }

  private static func encoding(of prefix: [UInt8]) -> (TextEncoding, markLength: Int) {
    if prefix.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if prefix.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if prefix.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    let pairs = prefix.count / 2
    guard pairs > 0 else { return (.utf8, 0) }
    let evenNULs = (0..<pairs).count { prefix[2 * $0] == 0 }
    let oddNULs = (0..<pairs).count { prefix[2 * $0 + 1] == 0 }
    if oddNULs * 10 > pairs * 4 && evenNULs * 10 < pairs { return (.utf16LittleEndian, 0) }
    if evenNULs * 10 > pairs * 4 && oddNULs * 10 < pairs { return (.utf16BigEndian, 0) }
    return (.utf8, 0)
  }
}

extension ByteSource {
  static func joining(_ first: [UInt8], _ rest: ByteSource) -> ByteSource {
    var position = 0
    return ByteSource { buffer in
      guard position < first.count else { return try rest.read(into: buffer) }
      let count = min(buffer.count, first.count - position)
      buffer.copyBytes(from: first[position..<position + count])
      position += count
      return count
    }
  }

  /// UTF-16 in, UTF-8 out. Half a surrogate pair becomes the replacement character.
  fileprivate func decodingUTF16(isLittleEndian: Bool) -> ByteSource {
    var raw = [UInt8](repeating: 0, count: 65_536)
    var carried: [UInt8] = []
    var highSurrogate: UInt32?
    var output: [UInt8] = []
    var position = 0
    return ByteSource { buffer in
      while position == output.count {
        output.removeAll(keepingCapacity: true)
        position = 0
        let count = try raw.withUnsafeMutableBytes { try read(into: $0) }
        if count == 0 {
          guard highSurrogate != nil || !carried.isEmpty else { return 0 }
          highSurrogate = nil
          carried = []
          output.append(scalar: 0xFFFD)
          break
        }
        let bytes = carried + raw[..<count]
        let whole = bytes.count & ~1
        carried = Array(bytes[whole...])
        for index in stride(from: 0, to: whole, by: 2) {
          let (low, high) =
            isLittleEndian
            ? (bytes[index], bytes[index + 1]) : (bytes[index + 1], bytes[index])
          let unit = UInt32(high) << 8 | UInt32(low)
          switch unit {
          case 0xD800...0xDBFF:
            if highSurrogate != nil { output.append(scalar: 0xFFFD) }
            highSurrogate = unit
          case 0xDC00...0xDFFF:
            output.append(
              scalar: highSurrogate.map { 0x10000 + (($0 - 0xD800) << 10) + (unit - 0xDC00) }
                ?? 0xFFFD)
            highSurrogate = nil
          default:
            if highSurrogate != nil { output.append(scalar: 0xFFFD) }
            highSurrogate = nil
            output.append(scalar: unit)
          }
        }
      }
      let count = min(buffer.count, output.count - position)
      buffer.copyBytes(from: output[position..<position + count])
      position += count
      return count
    }
  }
}

extension [UInt8] {
  fileprivate mutating func append(scalar value: UInt32) {
    append(contentsOf: UTF8.encode(Unicode.Scalar(value) ?? "\u{FFFD}")!)
  }
}

/// Text from bytes: UTF-8 if they are valid UTF-8, else Windows-1252.
package func decodedText(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
  if let text = String(validating: bytes, as: UTF8.self) { return text }
  var scalars = String.UnicodeScalarView()
  for byte in bytes {
    let value =
      (0x80...0x9F).contains(byte) ? windows1252[Int(byte) - 0x80] : UInt32(byte)
    scalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
  }
  return String(scalars)
}

/// What the bytes 0x80 to 0x9F are in Windows-1252 (the WHATWG Encoding Standard's index).
private let windows1252: [UInt32] = [
  0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
  0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
  0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
]
