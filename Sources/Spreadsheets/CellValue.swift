package import Workforce

/// What a cell shows once its formula is worked out.
package enum CellValue: Equatable, Sendable {
  case blank
  case number(Double)
  case text(String)
  case truth(Bool)
  /// As spreadsheets write it: `#DIV/0!`.
  case error(String)

  package var number: Double? { if case .number(let number) = self { number } else { nil } }
  package var text: String? { if case .text(let text) = self { text } else { nil } }
}

/// Days as spreadsheets count them: 1 is the first of January 1900, and 1900 has a day too many.
package enum DayCount {
  /// Right from the first of March 1900 on.
  package static func number(of date: CalendarDate) -> Double { Double(date.dayNumber + 25_569) }

  /// Nil for what is no day.
  package static func date(_ number: Double) -> CalendarDate? {
    guard number.isFinite, (61...2_958_465).contains(number) else { return nil }
    return CalendarDate(dayNumber: Int(number) - 25_569)
  }
}
