package import Foundation
package import Testing

/// Compares text with a file that is kept in git; `SNAP_UPDATE=1` in the environment writes the file
/// instead, to be read and committed.
package func expectSnapshot(
  _ text: String, in file: URL, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  if ProcessInfo.processInfo.environment["SNAP_UPDATE"] == "1" {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return
  }
  let expected = try String(contentsOf: file, encoding: .utf8)
  #expect(text == expected, "\(file.lastPathComponent) differs", sourceLocation: sourceLocation)
}
