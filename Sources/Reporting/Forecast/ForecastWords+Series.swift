import Workforce

extension ForecastWords {
  /// "2027-03-01 08:15", "2027-03-01", "2027-03".
  static func step(_ start: LocalTime, _ step: WrittenSeries.Step) -> String {
    switch step {
    case .months: "\(start.date.containingMonth)"
    case .minutes(let minutes) where minutes < 1440:
      "\(start.date) \(WeekTime.clock(minute: start.hour * 60 + start.minute))"
    default: "\(start.date)"
    }
  }
}

extension WrittenSeries.Step {
  /// "hour", "15 minutes".
  var each: String {
    let words = words
    return words.hasPrefix("1 ") ? String(words.dropFirst(2)) : words
  }
}
