package import Foundation
import Workforce

/// Bytes that come in chunks: a file, or a text made by a test.
package struct ByteSource {
  private let readChunk: (UnsafeMutableRawBufferPointer) throws -> Int

  /// `read` fills the start of the buffer and gives how many bytes it put there; 0 is the end.
  package init(_ read: @escaping (UnsafeMutableRawBufferPointer) throws -> Int) {
    readChunk = read
  }

  /// Reads a file from its start; one that gzip packed, as it was before. Throws if it can't be opened.
  package init(file: URL) throws {
    let handle = try FileHandle(forReadingFrom: file)
    let bytes = ByteSource { buffer in
      let count = readBytes(handle.fileDescriptor, buffer)
      guard count >= 0 else {
        throw CocoaError(.fileReadUnknown, userInfo: [NSFilePathErrorKey: file.path])
      }
      return count
    }
    let start = try [UInt8](unsafeUninitializedCapacity: 2) { buffer, count in
      count = try bytes.fill(UnsafeMutableRawBufferPointer(buffer))
    }
    let whole = ByteSource.joining(start, bytes)
    self = GzipInflation.isPacked(start) ? try whole.unpacked(named: file.relativePath) : whole
  }

  /// What gzip packed, as it was before. Throws `Problems` where the packing is broken.
  func unpacked(named name: String) throws -> ByteSource {
    let inflation = try GzipInflation(self)
    return ByteSource { buffer in
      do {
        return try inflation.read(into: buffer)
      } catch is GzipInflation.Broken {
        throw Problems([
          Problem(
            at: name, "It is packed with gzip, and the packing is broken or ends too early.",
            remedy: "Copy it again, or pack it again.")
        ])
      }
    }
  }

  package init(_ bytes: [UInt8]) {
    var position = 0
    self.init { buffer in
      let count = min(buffer.count, bytes.count - position)
      buffer.copyBytes(from: bytes[position..<position + count])
      position += count
      return count
    }
  }

  /// Fills as much of the buffer as there are bytes for; less than all of it is the end.
  package func fill(_ buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    var filled = 0
    while filled < buffer.count {
      let count = try readChunk(UnsafeMutableRawBufferPointer(rebasing: buffer[filled...]))
      if count == 0 { break }
      filled += count
    }
    return filled
  }

  package func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    try readChunk(buffer)
  }
}

/// POSIX `read`, by a name that doesn't clash with the source's own.
private func readBytes(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
  read(descriptor, buffer.baseAddress, buffer.count)
}
