import Workforce

/// Who hands over to whom at the end of the day, and for how long both are there, season by season.
///
/// Of the sites that stay, the one that has been there longest takes over; where none is open, the next
/// that opens.
/// Told for a Wednesday of every stretch of the year in which the clocks keep their distance.
func handovers(
  between sites: [FittedSite], clocks: [String: WallClock], year: Int
) -> [SiteHandover] {
  let placed = sites.filter { clocks[$0.timeZone] != nil && !$0.hours.minutes.isEmpty }
  guard placed.count > 1 else { return [] }
  var found: [SiteHandover] = []
  for season in seasons(of: placed.compactMap { clocks[$0.timeZone] }, year: year) {
    let wednesday = (0..<7).map { season.lowerBound + $0 }.first { $0.weekday == 2 }!
    let spans = placed.map { site in
      openSpans(site.hours, around: wednesday, on: clocks[site.timeZone]!)
    }
    for (index, site) in placed.enumerated() {
      // The span that ends between Wednesday's noon and Thursday's noon on the site's clock.
      let clock = clocks[site.timeZone]!
      let noon = clock.instant(of: LocalTime(date: wednesday, hour: 12, minute: 0)).instant
      guard
        let own = spans[index].first(where: {
          $0.upperBound > noon && $0.upperBound <= noon + 86_400
        })
      else { continue }
      let closes = own.upperBound
      let others = placed.indices.filter { $0 != index }
      let open = others.compactMap { other in
        spans[other].first { $0.lowerBound < closes && $0.upperBound > closes }
          .map { (other, $0) }
      }
      if let (next, span) = open.min(by: { $0.1.lowerBound < $1.1.lowerBound }) {
        let overlap = (closes - max(own.lowerBound, span.lowerBound)) / 60
        add(&found, site.name, placed[next].name, season, closes, overlap)
      } else if let (next, opens) = nextOpening(after: closes, placed.indices, spans),
        next != index
      {
        add(&found, site.name, placed[next].name, season, closes, (closes - opens) / 60)
      }
    }
  }
  return found
}

private func nextOpening(
  after instant: Timestamp, _ sites: Range<Int>, _ spans: [[Range<Timestamp>]]
) -> (Int, Timestamp)? {
  sites.compactMap { site in
    spans[site].map(\.lowerBound).filter { $0 >= instant }.min().map { (site, $0) }
  }.min { $0.1 < $1.1 }
}

private func add(
  _ found: inout [SiteHandover], _ from: String, _ to: String, _ season: ClosedRange<CalendarDate>,
  _ closes: Timestamp, _ overlap: Int64
) {
  let told = SiteHandover.Season(
    firstDay: season.lowerBound, lastDay: season.upperBound,
    closesUTC: Int(closes.secondsSince1970 % 86_400) / 60, overlapMinutes: Int(overlap))
  if let index = found.firstIndex(where: { $0.from == from && $0.to == to }) {
    // A clock that neither of them goes by has changed.
    if var last = found[index].seasons.last, last.closesUTC == told.closesUTC,
      last.overlapMinutes == told.overlapMinutes, last.lastDay + 1 == told.firstDay
    {
      last.lastDay = told.lastDay
      found[index].seasons[found[index].seasons.count - 1] = last
    } else {
      found[index].seasons.append(told)
    }
  } else {
    found.append(SiteHandover(from: from, to: to, seasons: [told]))
  }
}

/// When a site is open from three days before a day to four after it; spans that touch are one.
private func openSpans(
  _ hours: WeekHours, around day: CalendarDate, on clock: WallClock
) -> [Range<Timestamp>] {
  func instant(_ date: CalendarDate, _ minute: Int) -> Timestamp {
    clock.instant(
      of: LocalTime(secondsSince1970: Int64(date.dayNumber) * 86_400 + Int64(minute) * 60)
    ).instant
  }
  let monday = day + -day.weekday
  var spans: [Range<Timestamp>] = []
  for week in -1...1 {
    for range in hours.minutes {
      let date = monday + 7 * week
      let (from, to) = (instant(date, range.lowerBound), instant(date, range.upperBound))
      guard from < to else { continue }
      if let last = spans.last, last.upperBound >= from {
        spans[spans.count - 1] = last.lowerBound..<max(last.upperBound, to)
      } else {
        spans.append(from..<to)
      }
    }
  }
  return spans
}

/// Stretches of a year in which clocks keep their distance to UTC; a clock that changes in the night of
/// a day has changed by that day's noon.
func seasons(of clocks: [WallClock], year: Int) -> [ClosedRange<CalendarDate>] {
  guard let first = CalendarDate(year: year, month: 1, day: 1),
    let last = CalendarDate(year: year, month: 12, day: 31)
  else { return [] }
  var seasons: [ClosedRange<CalendarDate>] = []
  var start = first
  func offsets(_ day: CalendarDate) -> [Int] {
    let noon = Timestamp(secondsSince1970: Int64(day.dayNumber) * 86_400 + 43_200)
    return clocks.map { $0.offsetSeconds(at: noon) }
  }
  var day = first
  while day < last {
    if offsets(day + 1) != offsets(day) {
      seasons.append(start...day)
      start = day + 1
    }
    day = day + 1
  }
  seasons.append(start...last)
  return seasons
}
