import Workforce

/// When a place is open in a year, as things are and with one obstacle after the other out of the way.
struct OpenMinutes: Sendable {
  /// As things are.
  let real: MinuteSet
  /// If people worked on public holidays and closed days too.
  let withHolidays: MinuteSet
  /// And if its clock, at any time, were as far ahead of that on which hours are wanted as it is at some
  /// time of the year.
  let withOtherClocks: MinuteSet
  /// And if people worked on Saturday, Sunday and other days off whenever they do on some weekday.
  let withWeekends: MinuteSet
}

extension OpenMinutes {
  /// - Parameter reference: the clock on which hours are wanted: a hole that stays where it is on that
  ///   clock isn't made by a change of clocks.
  init(_ place: CoverageYear.Place, against reference: WallClock, in year: CoverageYear) {
    let own = place.clock.stretches(from: year.start, to: year.end)
    real = MinuteSet(place.hours, own, in: year, isClosed: place.isClosed)
    withHolidays = MinuteSet(place.hours, own, in: year)
    var otherClocks = withHolidays
    var allDays = withHolidays
    let wanted = reference.stretches(from: year.start, to: year.end)
    let leads = Set(
      own.flatMap { one in
        wanted.filter { $0.start < one.end && one.start < $0.end }
          .map { one.offsetSeconds - $0.offsetSeconds }
      })
    for lead in leads {
      let moved = wanted.map { ($0.start, $0.end, $0.offsetSeconds + lead) }
      if leads.count > 1 { otherClocks.formUnion(MinuteSet(place.hours, moved, in: year)) }
      allDays.formUnion(MinuteSet(place.hours.withWeekends, moved, in: year))
    }
    withOtherClocks = otherClocks
    withWeekends = allDays
  }
}

extension MinuteSet {
  /// The minutes of a year whose time on the wall lies within `hours` and on a day that isn't closed.
  ///
  /// It asks what the wall shows at each minute, so that an hour which the clock repeats counts twice
  /// and one that it skips doesn't count.
  ///
  /// - Parameter stretches: of the year, with how far the wall is ahead of UTC.
  init(
    _ hours: WeekHours, _ stretches: [(start: Timestamp, end: Timestamp, offsetSeconds: Int)],
    in year: CoverageYear, isClosed: (CalendarDate) -> Bool = { _ in false }
  ) {
    self.init(count: year.minutes)
    let byWeekday = hours.byWeekday
    let yearDay = Int(year.start.secondsSince1970 / 86_400)
    for stretch in stretches {
      // On the wall, in minutes since 1 January 00:00.
      let offset = stretch.offsetSeconds / 60
      let first = Int(stretch.start - year.start) / 60 + offset
      let end = Int(stretch.end - year.start) / 60 + offset
      guard first < end else { continue }
      for day in (first - 1439) / 1440 - 1...end / 1440 {
        let date = CalendarDate(dayNumber: yearDay + day)
        let ranges = byWeekday[date.weekday]
        guard !ranges.isEmpty, day * 1440 < end, (day + 1) * 1440 > first, !isClosed(date) else {
          continue
        }
        for range in ranges {
          let from = max(first, day * 1440 + range.lowerBound)
          let to = min(end, day * 1440 + range.upperBound)
          if from < to { insert(from - offset..<to - offset) }
        }
      }
    }
  }
}

extension CoverageYear.Place {
  /// What closes the place on a day; nil where nothing does.
  func closingReason(on date: CalendarDate) -> String? {
    if !site.worksOnHolidays, let name = holidays?.name(on: date) { return name }
    return site.closedOn.contains(date) ? "closed that day" : nil
  }

  func isClosed(on date: CalendarDate) -> Bool { closingReason(on: date) != nil }
}

extension WeekHours {
  /// Minutes of each day, Monday first.
  fileprivate var byWeekday: [[Range<Int>]] {
    (0..<7).map { day in
      minutes.map { $0.clamped(to: day * 1440..<(day + 1) * 1440) }.filter { !$0.isEmpty }
        .map { $0.lowerBound - day * 1440..<$0.upperBound - day * 1440 }
    }
  }

  /// On Saturday, Sunday and other days without hours, also whenever it is open from Monday to Friday
  /// on some day.
  fileprivate var withWeekends: WeekHours {
    let byDay = byWeekday
    let onWeekdays = byDay[0..<5].flatMap(\.self)
    let others = (0..<7).filter { $0 >= 5 || byDay[$0].isEmpty }
    return WeekHours(
      minutes: minutes
        + others.flatMap { day in
          onWeekdays.map { $0.lowerBound + day * 1440..<$0.upperBound + day * 1440 }
        })
  }
}
