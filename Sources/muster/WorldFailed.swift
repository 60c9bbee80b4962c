import Foundation

/// The disk or the database failed; what was being done, and why it went wrong, in one sentence for
/// the person who reads it.
struct WorldFailed: Error, CustomStringConvertible {
  let description: String

  init(_ doing: String, _ error: any Error) {
    description = "Failed while \(doing): \(Self.reason(error))"
  }

  /// `number` is the system's, such as `ENOSPC`.
  init(_ doing: String, _ number: Int32) {
    description = "Failed while \(doing): \(String(cString: strerror(number)))."
  }

  /// On one line, and with a full stop.
  private static func reason(_ error: any Error) -> String {
    let isSystems = error is CocoaError || error is POSIXError
    let text = (isSystems ? error.localizedDescription : "\(error)")
      .split(whereSeparator: \.isNewline).joined(separator: " ")
    return text.hasSuffix(".") ? text : text + "."
  }
}
