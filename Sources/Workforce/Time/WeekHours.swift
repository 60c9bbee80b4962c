/// When something is open in every week, on the clock of a wall.
///
///     WeekHours("Mon-Fri 9-17, Sat 10:30-14")
///     WeekHours("Mon-Thu 7-24, Sun 22-6")   // the last goes on into Monday
///     WeekHours.always
package struct WeekHours: Hashable, Sendable {
  /// Minutes of the week from Monday 00:00 on, in order and apart; 0 to 10,080.
  package let minutes: [Range<Int>]

  package static let always = WeekHours(minutes: [0..<10_080])

  /// Ranges may come in any order and overlap; what goes beyond Sunday goes on into Monday.
  package init(minutes: [Range<Int>]) {
    var open = [Bool](repeating: false, count: 10_080)
    for range in minutes { for minute in range { open[minute % 10_080] = true } }
    var found: [Range<Int>] = []
    var start: Int?
    for minute in 0...10_080 {
      let isOpen = minute < 10_080 && open[minute]
      if isOpen, start == nil { start = minute }
      if !isOpen, let begun = start {
        found.append(begun..<minute)
        start = nil
      }
    }
    self.minutes = found
  }

  /// Days and hours as people write them, apart by commas: "Mon-Fri 9-17, Sat 10:30-14", "daily 7-20",
  /// "always". Nil where they can't be read.
  package init?(_ text: String) {
    let text = text.lowercased()
    if text.trimmed == "always" || text.trimmed == "24/7" {
      self = .always
      return
    }
    var ranges: [Range<Int>] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let words = part.split(whereSeparator: \.isWhitespace).map(String.init)
      guard words.count >= 2, let days = Self.days(words[0]) else { return nil }
      for (place, word) in words.enumerated().dropFirst() {
        // "9-12 and 13-17"
        if place % 2 == 0, word == "and", place + 1 < words.count { continue }
        guard place % 2 == 1, let hours = Self.hours(word) else { return nil }
        ranges += days.map { ($0 * 1440 + hours.lowerBound)..<($0 * 1440 + hours.upperBound) }
      }
    }
    self.init(minutes: ranges)
  }

  private static let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

  private static func days(_ text: String) -> [Int]? {
    if text == "daily" { return Array(0..<7) }
    let ends = text.replacingDashes.split(separator: "-", omittingEmptySubsequences: false)
      .map { part in names.firstIndex { part.hasPrefix($0) } }
    switch (ends.count, ends.first ?? nil, ends.last ?? nil) {
    case (1, let day?, _): return [day]
    case (2, let first?, let last?): return (0...((last - first + 7) % 7)).map { (first + $0) % 7 }
    default: return nil
    }
  }

  /// Minutes of the day; past midnight where it ends no later than it begins.
  private static func hours(_ text: String) -> Range<Int>? {
    let ends = text.replacingDashes.split(separator: "-", omittingEmptySubsequences: false)
      .map { minute(String($0)) }
    guard ends.count == 2, let first = ends[0], var last = ends[1], first < 1440 else {
      return nil
    }
    if last <= first { last += 1440 }
    return first..<last
  }

  private static func minute(_ text: String) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...2).contains(parts.count), let hour = parts[0],
      let minute = parts.count == 2 ? parts[1] : 0, (0...24).contains(hour),
      (0..<60).contains(minute), hour * 60 + minute <= 1440
    else { return nil }
    return hour * 60 + minute
  }
}

extension WeekHours {
  /// Whether it is open at a time of its own clock.
  package func contains(_ time: LocalTime) -> Bool {
    let minute = time.date.weekday * 1440 + time.secondOfDay / 60
    return minutes.contains { $0.contains(minute) }
  }

  /// How long it is open in each interval of the week, in seconds.
  package func openSeconds(intervalSeconds: Int) -> [Double] {
    var seconds = [Double](repeating: 0, count: 604_800 / intervalSeconds)
    for range in minutes {
      var from = range.lowerBound * 60
      let to = range.upperBound * 60
      while from < to {
        let interval = from / intervalSeconds
        let end = min(to, (interval + 1) * intervalSeconds)
        seconds[interval] += Double(end - from)
        from = end
      }
    }
    return seconds
  }

  /// "Mon–Fri 9–17, Sat 10:30–14"; days in a row with the same hours are told at once.
  package var words: String {
    if self == .always { return "always" }
    if minutes.isEmpty { return "never" }
    let byDay = (0..<7).map { day in
      stretches.filter { $0.lowerBound / 1440 == day }.map { stretch in
        let end = stretch.upperBound - day * 1440
        return
          "\(Self.clock(stretch.lowerBound % 1440))–\(Self.clock(end <= 1440 ? end : end - 1440))"
      }.joined(separator: " and ")
    }
    var parts: [String] = []
    var day = 0
    while day < 7 {
      var last = day
      while last + 1 < 7, byDay[last + 1] == byDay[day] { last += 1 }
      if !byDay[day].isEmpty {
        let days = last == day ? Self.shown[day] : "\(Self.shown[day])–\(Self.shown[last])"
        parts.append("\(days) \(byDay[day])")
      }
      day = last + 1
    }
    return parts.joined(separator: ", ")
  }

  /// What is open for longer than a day is told day by day.
  private var stretches: [Range<Int>] {
    minutes.flatMap { range -> [Range<Int>] in
      guard range.count > 1440 else { return [range] }
      let midnights = (range.lowerBound / 1440 + 1...range.upperBound / 1440).map { $0 * 1440 }
      let ends = [range.lowerBound] + midnights.filter(range.contains) + [range.upperBound]
      return zip(ends, ends.dropFirst()).map { $0..<$1 }
    }
  }

  private static let shown = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

  private static func clock(_ minute: Int) -> String {
    let (hours, minutes) = minute.quotientAndRemainder(dividingBy: 60)
    return minutes == 0 ? "\(hours)" : "\(hours):\(minutes < 10 ? "0" : "")\(minutes)"
  }
}

extension String {
  fileprivate var replacingDashes: String { String(map { $0 == "–" || $0 == "—" ? "-" : $0 }) }

  fileprivate var trimmed: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
