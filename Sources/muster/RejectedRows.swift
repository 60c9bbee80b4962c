import FileFormats
import Foundation

/// The rows that weren't taken, on their way to `FILE.rejected.csv`: line, reason, and the row as
/// it stands in the export, so that it can be mended and imported.
///
/// They wait in a temporary file that has no name, so that an import that dies leaves none behind.
final class RejectedRows: @unchecked Sendable {
  private let rowName: String
  private var waiting: UnsafeMutablePointer<FILE>?

  /// `rowName`: what a row's number counts, "line" or "record".
  init(rowName: String) { self.rowName = rowName }

  deinit {
    if let waiting { fclose(waiting) }
  }

  /// Called by one thread at a time: the one that reads.
  func append(_ remark: RowRemark, _ row: UnsafeBufferPointer<UInt8>) throws {
    if waiting == nil { waiting = tmpfile() }
    guard let waiting else { throw CocoaError(.fileWriteUnknown) }
    let text = decodedText(row)
    let line = Data("\(remark.line),\(quoted(remark.reason)),\(quoted(text))\n".utf8)
    let written = line.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, waiting) }
    guard written == line.count else { throw CocoaError(.fileWriteOutOfSpace) }
  }

  /// Writes the file beside the export, if there is anything to write.
  func write(beside export: URL) throws -> URL? {
    guard let waiting else { return nil }
    let target = export.appendingPathExtension("rejected.csv")
    let path = target.path(percentEncoded: false)
    guard let file = fopen(path, "w") else {
      throw WorldFailed("writing \(path)", CocoaError(.fileWriteNoPermission))
    }
    defer { fclose(file) }
    var head = Data("\(rowName),reason,row\n".utf8)
    rewind(waiting)
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while !head.isEmpty {
      let written = head.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) }
      guard written == head.count else {
        throw WorldFailed("writing \(path)", CocoaError(.fileWriteOutOfSpace))
      }
      let count = fread(&chunk, 1, chunk.count, waiting)
      head = Data(chunk[..<count])
    }
    return target
  }

  private func quoted(_ text: String) -> String {
    "\"\(text.replacing("\"", with: "\"\""))\""
  }
}
