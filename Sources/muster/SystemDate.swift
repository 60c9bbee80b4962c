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

  /// The time now; or, where `MUSTER_TODAY` is set, noon of that day in UTC.
  static func now() throws -> Timestamp {
    let month = try thisMonth()
    guard let told = ProcessInfo.processInfo.environment["MUSTER_TODAY"] else {
      return SystemClock.now
    }
    let day = Int(told.suffix(2)).flatMap {
      CalendarDate(year: month.year, month: month.number, day: $0)
    }
    guard let day else {
      throw Problems([
        Problem(
          at: "MUSTER_TODAY", "\(told) is not a day.",
          remedy: "Write one such as 2026-12-31, or unset it.")
      ])
    }
    return Timestamp(
      secondsSince1970: LocalTime(date: day, hour: 12, minute: 0).secondsSince1970)
  }
}
