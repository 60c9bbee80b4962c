package import Foundation

/// Bytes that come in chunks: a file, or a text made by a test.
package struct ByteSource {
  private let readChunk: (UnsafeMutableRawBufferPointer) throws -> Int

  /// `read` fills the start of the buffer and gives how many bytes it put there; 0 is the end.
  package init(_ read: @escaping (UnsafeMutableRawBufferPointer) throws -> Int) {
    readChunk = read
  }

  /// Reads a file from its start. Throws if it can't be opened.
  package init(file: URL) throws {
    let handle = try FileHandle(forReadingFrom: file)
    self.init { buffer in
      let count = readBytes(handle.fileDescriptor, buffer)
      guard count >= 0 else {
        throw CocoaError(.fileReadUnknown, userInfo: [NSFilePathErrorKey: file.path])
      }
      return count
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
