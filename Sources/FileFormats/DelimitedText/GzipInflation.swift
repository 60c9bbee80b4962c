import CZlib

/// Unpacks what gzip packed, chunk by chunk, with zlib (RFC 1952); packed files one after another too.
final class GzipInflation {
  private var stream = z_stream()
  private var packed = [UInt8](repeating: 0, count: 64 << 10)
  /// Where what isn't unpacked yet begins and ends.
  private var unread = 0..<0
  private var isAtEnd = false
  private let source: ByteSource

  /// What is packed is broken or ends too early.
  struct Broken: Error {}

  /// Whether bytes begin as a packed file does.
  static func isPacked(_ start: [UInt8]) -> Bool { start.starts(with: [0x1F, 0x8B]) }

  init(_ source: ByteSource) throws {
    self.source = source
    // 16 on top of the largest window asks for gzip's wrapping.
    guard
      inflateInit2_(&stream, 16 + MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        == Z_OK
    else { throw Broken() }
  }

  deinit { inflateEnd(&stream) }

  /// Fills the start of the buffer, and gives how many bytes it put there; 0 is the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    var made = 0
    while made == 0, !isAtEnd {
      if unread.isEmpty {
        unread = try 0..<packed.withUnsafeMutableBytes { try source.read(into: $0) }
      }
      guard !unread.isEmpty else { throw Broken() }
      let status = packed.withUnsafeMutableBufferPointer { bytes in
        stream.next_in = bytes.baseAddress! + unread.lowerBound
        stream.avail_in = UInt32(unread.count)
        stream.next_out = buffer.bindMemory(to: UInt8.self).baseAddress
        stream.avail_out = UInt32(min(buffer.count, Int(UInt32.max)))
        return inflate(&stream, Z_NO_FLUSH)
      }
      unread = unread.upperBound - Int(stream.avail_in)..<unread.upperBound
      made = min(buffer.count, Int(UInt32.max)) - Int(stream.avail_out)
      switch status {
      case Z_OK, Z_BUF_ERROR: break
      case Z_STREAM_END: try endMember()
      default: throw Broken()
      }
    }
    return made
  }

  /// Behind one packed file there may be another, or nothing.
  private func endMember() throws {
    if unread.isEmpty {
      unread = try 0..<packed.withUnsafeMutableBytes { try source.read(into: $0) }
    }
    if unread.isEmpty {
      isAtEnd = true
    } else if inflateReset(&stream) != Z_OK {
      throw Broken()
    }
  }
}
