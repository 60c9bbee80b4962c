import Workforce

/// How holes and hours are put into words.
enum HolesWords {
  /// "365 h 15 min", "45 min", "24 h".
  static func duration(_ minutes: Int) -> String {
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    if hours == 0 { return "\(rest) min" }
    return "\(Numerals.whole(hours)) h" + (rest == 0 ? "" : " \(rest) min")
  }

  /// "15 Mar".
  static func day(_ date: CalendarDate) -> String {
    "\(date.day) \(YearCalendar.months[date.month - 1])"
  }

  /// As it ends a sentence: "… are uncovered, most of them on public holidays".
  static func when(_ cause: CoverageHoles.Cause) -> String {
    switch cause {
    case .notServed: "since no site serves it"
    case .holiday: "on holidays of the sites"
    case .clockChange: "because of clock changes"
    case .weekend: "on weekends"
    case .hours: "at hours at which no site works"
    }
  }

  /// A table's cell and a column's title.
  static func name(_ cause: CoverageHoles.Cause) -> String {
    switch cause {
    case .notServed: "Not served"
    case .holiday: "Holiday"
    case .clockChange: "Clock change"
    case .weekend: "Weekend"
    case .hours: "Hours"
    }
  }

  /// "every day", "Mon–Fri", "Fridays", "Mon, Wed".
  static func weekdays(_ days: Set<Int>) -> String {
    switch days {
    case Set(0..<7): "every day"
    case Set(0..<5): "Mon–Fri"
    case [5, 6]: "Sat–Sun"
    default:
      days.count == 1
        ? "\(WeekHeatMap.days[days.first ?? 0])s"
        : runs(days).map { run in
          let names = [run.lowerBound, run.upperBound].map { WeekHeatMap.days[$0].prefix(3) }
          return run.count == 1 ? "\(names[0])" : "\(names[0])–\(names[1])"
        }.joined(separator: ", ")
    }
  }

  private static func runs(_ days: Set<Int>) -> [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    for day in days.sorted() {
      if let last = runs.last, last.upperBound + 1 == day {
        runs[runs.count - 1] = last.lowerBound...day
      } else {
        runs.append(day...day)
      }
    }
    return runs
  }

  /// "00:00–01:00", "18:00, for 62 h".
  static func time(_ season: HoleSeason) -> String {
    guard let first = season.starts.first else { return "" }
    let start = Int(first.secondsSince1970 % 86_400) / 60
    let from = WeekTime.clock(minute: start)
    guard season.minutes < 1440 else { return "\(from), for \(duration(season.minutes))" }
    let end = start + season.minutes
    return "\(from)–\(WeekTime.clock(minute: end > 1440 ? end - 1440 : end))"
  }

  /// "every day, 15 Mar to 7 Nov", "25 Dec".
  static func days(_ season: HoleSeason) -> String {
    guard let first = season.starts.first?.dateInUTC, let last = season.starts.last?.dateInUTC
    else { return "" }
    if first == last { return day(first) }
    let gaps = season.gaps.count
    return "\(weekdays(season.weekdays)), \(day(first)) to \(day(last))"
      + (gaps == 0 ? "" : " but \(counted(gaps, "day"))")
  }

  /// Queues by language: "phone, chat · English; email · French"; "all" where it is every one.
  static func queues(_ queues: [HoleSeason.QueueName], among all: [HoleSeason.QueueName]) -> String
  {
    if queues.count == all.count { return all.count == 1 ? name(all[0]) : "everything" }
    let channels = Set(all.map(\.channel)).count
    var parts: [(channels: [String], languages: [String])] = []
    for queue in queues {
      if let place = parts.firstIndex(where: { $0.languages == [queue.language] }) {
        parts[place].channels.append(queue.channel)
      } else {
        parts.append(([queue.channel], [queue.language]))
      }
    }
    // Languages with the same channels are told together.
    parts = parts.reduce(into: []) { merged, part in
      if let place = merged.firstIndex(where: { $0.channels == part.channels }) {
        merged[place].languages += part.languages
      } else {
        merged.append(part)
      }
    }
    return parts.map { part in
      let languages = part.languages.joined(separator: ", ")
      return part.channels.count == channels
        ? languages : "\(part.channels.joined(separator: ", ")) · \(languages)"
    }.joined(separator: "; ")
  }

  static func name(_ queue: HoleSeason.QueueName) -> String {
    "\(queue.channel) · \(queue.language)"
  }

  /// "Boston: Patriots' Day".
  static func reasons(_ sites: [String], _ holidays: [String]) -> String {
    let places = sites.joined(separator: ", ")
    guard !holidays.isEmpty else { return places }
    let shown = holidays.prefix(3).joined(separator: ", ")
    return "\(places): \(shown)" + (holidays.count > 3 ? " and \(holidays.count - 3) more" : "")
  }

  static func change(_ change: CoverageRemedy.Change) -> String {
    switch change {
    case .moved(let minutes) where minutes < 0: "works \(duration(-minutes)) earlier"
    case .moved(let minutes): "works \(duration(minutes)) later"
    case .opensEarlier(let minutes): "opens \(duration(minutes)) earlier"
    case .closesLater(let minutes): "closes \(duration(minutes)) later"
    case .everyDay: "is open every day"
    case .onHolidays: "works on public holidays"
    }
  }
}
