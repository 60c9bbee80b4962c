package import Workforce

extension CoverageYear {
  /// When each channel is answered in each language, on every region's clock and in UTC.
  package func publishedHours() -> PublishedHours {
    let clocks =
      regions.map { (name: $0.region.name, clock: $0.clock) }
      + (regions.isEmpty ? [(name: clock.name, clock: clock)] : []) + [(name: "UTC", clock: .utc)]
    let byRealHours = sites.map { place in
      MinuteSet(
        place.hours, place.clock.stretches(from: start, to: end), in: self,
        isClosed: place.isClosed)
    }
    let byUsualHours = sites.map { place in
      MinuteSet(place.hours, place.clock.stretches(from: start, to: end), in: self)
    }
    var known: [[Int]: [PublishedHours.Place]] = [:]
    return PublishedHours(
      year: year,
      queues: channels.flatMap { channel in
        languages.map { language in
          let serving = sites.indices.filter {
            sites[$0].site.serves(channel: channel.channel, language: language)
          }
          let places =
            known[serving]
            ?? clocks.map { name, clock in
              PublishedHours.Place(
                name: name, timeZone: clock.name, seasons: seasons(of: serving, on: clock),
                exceptions: exceptions(
                  of: serving, on: clock, real: union(byRealHours, serving),
                  usual: union(byUsualHours, serving)))
            }
          known[serving] = places
          return PublishedHours.Queue(
            channel: channel.channel, language: language, places: places,
            open: union(byRealHours, serving).stretches.map {
              PublishedHours.Stretch(
                start: start + Int64($0.lowerBound) * 60, end: start + Int64($0.upperBound) * 60)
            })
        }
      })
  }

  private func union(_ sets: [MinuteSet], _ serving: [Int]) -> MinuteSet {
    var all = MinuteSet(count: minutes)
    for site in serving { all.formUnion(sets[site]) }
    return all
  }

  /// Weeks on `clock`, from one change of any clock to the next; those alike are one season.
  private func seasons(of serving: [Int], on clock: WallClock) -> [PublishedHours.Season] {
    let changes =
      ([clock] + serving.map { sites[$0].clock })
      .flatMap { $0.stretches(from: start, to: end).map(\.start) }
    var seasons: [PublishedHours.Season] = []
    for change in Set(changes).sorted() {
      let offset = clock.offsetSeconds(at: change)
      let hours = WeekHours(
        minutes: serving.flatMap { site -> [Range<Int>] in
          let place = sites[site]
          let lead = (offset - place.clock.offsetSeconds(at: change)) / 60
          return place.hours.minutes.map { range in
            let from = ((range.lowerBound + lead) % 10_080 + 10_080) % 10_080
            return from..<from + range.count
          }
        })
      if seasons.last?.hours == hours { continue }
      let first = clock.localTime(at: change).date
      if let last = seasons.indices.last {
        // Two changes on one day: the later of them is the day's.
        seasons[last].last = first + -1
        if seasons[last].last < seasons[last].first { seasons.removeLast() }
      }
      seasons.append(PublishedHours.Season(first: first, last: first, hours: hours))
    }
    let dates = localDates(on: clock)
    if let last = seasons.indices.last { seasons[last].last = dates.upperBound }
    if !seasons.isEmpty { seasons[0].first = dates.lowerBound }
    // What is the same again after a change on the same day is no season of its own.
    return seasons.reduce(into: []) { merged, season in
      if let last = merged.indices.last, merged[last].hours == season.hours {
        merged[last].last = season.last
      } else {
        merged.append(season)
      }
    }
  }

  /// The year's own days, as the clock shows them.
  private func localDates(on clock: WallClock) -> ClosedRange<CalendarDate> {
    guard let first = CalendarDate(year: year, month: 1, day: 1),
      let last = CalendarDate(year: year, month: 12, day: 31)
    else { preconditionFailure("Every year has a first and a last day.") }
    return first...last
  }

  private func exceptions(
    of serving: [Int], on clock: WallClock, real: MinuteSet, usual: MinuteSet
  ) -> [PublishedHours.Exception] {
    var lost = usual
    lost.subtract(real)
    var byDay: [CalendarDate: [String]] = [:]
    for stretch in lost.stretches {
      let instants = [stretch.lowerBound, stretch.upperBound - 1].map { start + Int64($0) * 60 }
      let dates = instants.map { clock.localTime(at: $0).date.dayNumber }
      let names = serving.flatMap { site -> [String] in
        let own = instants.map { sites[site].clock.localTime(at: $0).date.dayNumber }
        return (own[0]...max(own[0], own[1])).compactMap { day in
          sites[site].closingReason(on: CalendarDate(dayNumber: day))
        }
      }
      for day in dates[0]...max(dates[0], dates[1]) {
        let date = CalendarDate(dayNumber: day)
        for name in names where byDay[date]?.contains(name) != true {
          byDay[date, default: []].append(name)
        }
      }
    }
    return byDay.keys.filter { $0.year == year }.sorted().map { date in
      PublishedHours.Exception(
        date: date, names: byDay[date] ?? [], open: open(on: date, clock, real))
    }
  }

  /// The minutes of a day on the wall in which somebody is open, told as the clock shows them.
  private func open(on date: CalendarDate, _ clock: WallClock, _ open: MinuteSet) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for minute in 0..<1440 {
      let local = LocalTime(date: date, hour: minute / 60, minute: minute % 60)
      let place = Int(clock.instant(of: local).instant - start) / 60
      guard (0..<minutes).contains(place), open.contains(place) else { continue }
      if let last = ranges.last, last.upperBound == minute {
        ranges[ranges.count - 1] = last.lowerBound..<minute + 1
      } else {
        ranges.append(minute..<minute + 1)
      }
    }
    return ranges
  }
}
