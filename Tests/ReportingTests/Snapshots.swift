import Foundation
import TestSupport
import Testing

/// Compares text with a file of `Tests/ReportingTests/Snapshots`.
func expectSnapshot(
  _ text: String, named name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snapshots")
  try expectSnapshot(text, in: folder.appending(path: name), sourceLocation: sourceLocation)
}
