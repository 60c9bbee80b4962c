import Workforce

/// So many months as somebody wrote them: "3mo", "2y"; nil for anything else.
func writtenMonths(_ text: String) -> Int? {
  for (unit, months) in [("mo", 1), ("y", 12)] where text.hasSuffix(unit) {
    guard let count = Int(text.dropLast(unit.count)), (1...1200).contains(count) else { return nil }
    return count * months
  }
  return nil
}

extension CalendarDate {
  /// The same day so many months later, or the last of a month that has none such.
  func later(byMonths months: Int) -> CalendarDate {
    let month = containingMonth + months
    return month.firstDay + (min(day, month.dayCount) - 1)
  }
}
