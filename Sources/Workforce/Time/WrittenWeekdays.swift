/// Days of the week as people write them, 0 for Monday: "Mon-Fri", "Sat, Sun", "Mon Wed Fri", "daily". Nil
/// where they can't be read.
package func writtenWeekdays(_ text: some StringProtocol) -> Set<Int>? {
  let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
  let full = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
  func day(_ word: some StringProtocol) -> Int? {
    guard word.count >= 3 else { return nil }
    return full.firstIndex { name in
      // "Tues", "Thurs", "Mondays"
      name.hasPrefix(String(word)) || word == name + "s"
    } ?? names.firstIndex { String(word) == $0 + "s" }
  }
  var days: Set<Int> = []
  let plain = text.lowercased().map { $0 == "–" || $0 == "—" ? "-" : String($0) }.joined()
    .split(separator: "-", omittingEmptySubsequences: false)
    // "Mon - Fri"
    .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }.joined(separator: "-")
  let words = plain.split { $0 == "," || $0 == ";" || $0 == "+" || $0.isWhitespace }
  for word in words where word != "and" {
    switch word {
    case "daily", "all": days.formUnion(0..<7)
    case "weekdays": days.formUnion(0..<5)
    case "weekend", "weekends": days.formUnion(5..<7)
    default:
      let ends = word.split(separator: "-", omittingEmptySubsequences: false).map { day($0) }
      switch (ends.count, ends.first ?? nil, ends.last ?? nil) {
      case (1, let day?, _): days.insert(day)
      case (2, let first?, let last?):
        days.formUnion((0...(last - first + 7) % 7).map { (first + $0) % 7 })
      default: return nil
      }
    }
  }
  return days.isEmpty ? nil : days
}

/// A time of day as people write it, in minutes after midnight: "8:00", "8", "16.30", "24:00". Nil where it
/// can't be read.
package func writtenMinuteOfDay(_ text: some StringProtocol) -> Int? {
  let parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
  guard (1...3).contains(parts.count),
    parts.allSatisfy({ (1...2).contains($0.count) && $0.allSatisfy { $0.isASCII && $0.isNumber } })
  else { return nil }
  let numbers = parts.compactMap { Int($0) }
  let minute = numbers.count > 1 ? numbers[1] : 0
  guard numbers[0] <= 24, minute < 60, numbers.count < 3 || numbers[2] == 0,
    parts.count == 1 || parts[1].count == 2, numbers[0] * 60 + minute <= 1440
  else { return nil }
  return numbers[0] * 60 + minute
}

/// From when to when, in minutes after midnight: "8-16:30", "22:00–6:00", which ends past 1440. Nil where it
/// can't be read.
package func writtenHoursOfDay(_ text: some StringProtocol) -> Range<Int>? {
  let ends = text.split(omittingEmptySubsequences: false) { "-–—".contains($0) }.map { part in
    writtenMinuteOfDay(String(part.filter { !$0.isWhitespace }))
  }
  guard ends.count == 2, let start = ends[0], start < 1440, let end = ends[1] else { return nil }
  return start..<(end > start ? end : end + 1440)
}
