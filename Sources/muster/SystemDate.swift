import Foundation
import Workforce

/// Which month it is.
enum SystemDate {
  /// This month; or, where `MUSTER_TODAY` is set to a day such as 2026-12-31, that day's, so that a
  /// plan can be told again as it was told then.
  static func thisMonth() throws -> Month {
    guard let told = ProcessInfo.processInfo.environment["MUSTER_TODAY"] else {
      let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month], from: Date())
      return Month(year: parts.year ?? 1970, number: parts.month ?? 1)
    }
    guard told.count == 10, let month = Month(String(told.prefix(7))) else {
      throw Problems([
        Problem(
          at: "MUSTER_TODAY", "\(told) is not a day.",
          remedy: "Write one such as 2026-12-31, or unset it.")
      ])
    }
    return month
  }
}
