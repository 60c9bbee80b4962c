package import Workforce

extension WallClock {
  /// Dublin's clock in 2026: forward on 29 March at 01:00 UTC, back on 25 October at 01:00 UTC.
  package static let dublin2026 = WallClock(
    name: "Europe/Dublin", offsetBeforeSeconds: 0,
    changes: [
      Change(instant: Timestamp("2026-03-29 01:00"), offsetSeconds: 3600),
      Change(instant: Timestamp("2026-10-25 01:00"), offsetSeconds: 0),
    ])
}

extension Timestamp {
  /// A test's instant in UTC, written `2026-03-29` or `2026-03-29 01:00`.
  package init(_ text: String) {
    let parts = text.split { "- :".contains($0) }.compactMap { Int($0) }
    precondition(parts.count == 3 || parts.count == 5, "An instant is written 2026-03-29 01:00.")
    guard let date = CalendarDate(year: parts[0], month: parts[1], day: parts[2]) else {
      preconditionFailure("There is no day \(text).")
    }
    let local = LocalTime(
      date: date, hour: parts.count > 3 ? parts[3] : 0, minute: parts.count > 3 ? parts[4] : 0)
    self.init(secondsSince1970: local.secondsSince1970)
  }
}
