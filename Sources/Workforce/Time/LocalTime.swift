/// What a clock on the wall shows, without saying where the wall is: a date and a time of day.
///
/// Counted in seconds as though the wall stood in Greenwich; only a `WallClock` turns it into an
/// instant.
package struct LocalTime: Hashable, Comparable, Sendable {
  /// Seconds that a clock without offset would have counted since 1970-01-01 00:00.
  package let secondsSince1970: Int64

  package init(secondsSince1970: Int64) {
    self.secondsSince1970 = secondsSince1970
  }

  package init(date: CalendarDate, hour: Int, minute: Int, second: Int = 0) {
    secondsSince1970 =
      Int64(date.dayNumber) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
  }

  package var date: CalendarDate {
    CalendarDate(dayNumber: Int(secondsSince1970.flooredQuotient(by: 86_400)))
  }

  package var secondOfDay: Int {
    Int(secondsSince1970 - secondsSince1970.flooredQuotient(by: 86_400) * 86_400)
  }

  package var hour: Int { secondOfDay / 3600 }
  package var minute: Int { secondOfDay / 60 % 60 }
  package var second: Int { secondOfDay % 60 }

  /// 0 is Monday 00:00–01:00, 167 is Sunday 23:00–24:00.
  package var hourOfWeek: Int { date.weekday * 24 + hour }

  package static func < (lhs: LocalTime, rhs: LocalTime) -> Bool {
    lhs.secondsSince1970 < rhs.secondsSince1970
  }
}

extension LocalTime: CustomStringConvertible {
  /// As `2026-12-31T23:59:00`.
  package var description: String {
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(date)T\(two(hour)):\(two(minute)):\(two(second))"
  }
}

extension Int64 {
  /// The quotient rounded towards minus infinity, so that times before 1970 fall on the right day.
  fileprivate func flooredQuotient(by divisor: Int64) -> Int64 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
