package import Workforce

extension CoverageYear {
  /// When each channel is answered in each language, on every region's clock and in UTC: within the hours
  /// in which it is to be answered.
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
    var known: [Service: (places: [PublishedHours.Place], open: [PublishedHours.Stretch])] = [:]
    return PublishedHours(
      year: year,
      queues: channels.flatMap { channel in
        languages.map { language in
          let service = Service(
            sites: sites.indices.filter {
              sites[$0].site.serves(channel: channel.channel, language: language)
            }, wanted: channel.hours)
          let found =
            known[service]
            ?? {
              let wanted = MinuteSet(
                channel.hours, clock.stretches(from: start, to: end), in: self)
              var real = union(byRealHours, service.sites)
              var usual = union(byUsualHours, service.sites)
              real.formIntersection(wanted)
              usual.formIntersection(wanted)
              return (
                clocks.map { name, clock in
                  PublishedHours.Place(
                    name: name, timeZone: clock.name, seasons: seasons(of: service, on: clock),
                    exceptions: exceptions(of: service.sites, on: clock, real: real, usual: usual))
                },
                real.stretches.map {
                  PublishedHours.Stretch(
                    start: start + Int64($0.lowerBound) * 60, end: start + Int64($0.upperBound) * 60
                  )
                }
              )
            }()
          known[service] = found
          return PublishedHours.Queue(
            channel: channel.channel, language: language, places: found.places, open: found.open)
        }
      })
  }

  /// Sites, and the hours in which they are to answer, on the year's clock.
  private struct Service: Hashable {
    var sites: [Int]
    var wanted: WeekHours
  }

  private func union(_ sets: [MinuteSet], _ serving: [Int]) -> MinuteSet {
    var all = MinuteSet(count: minutes)
    for site in serving { all.formUnion(sets[site]) }
    return all
  }

  /// Weeks on `clock`, from one change of any clock to the next; those alike are one season.
  private func seasons(of service: Service, on clock: WallClock) -> [PublishedHours.Season] {
    let changes =
      ([clock, self.clock] + service.sites.map { sites[$0].clock })
      .flatMap { $0.stretches(from: start, to: end).map(\.start) }
    var seasons: [PublishedHours.Season] = []
    for change in Set(changes).sorted() {
      let offset = clock.offsetSeconds(at: change)
      func shown(_ hours: WeekHours, of other: WallClock) -> [Range<Int>] {
        let lead = (offset - other.offsetSeconds(at: change)) / 60
        return hours.minutes.map { range in
          let from = ((range.lowerBound + lead) % 10_080 + 10_080) % 10_080
          return from..<from + range.count
        }
      }
      let hours = WeekHours(
        minutes: service.sites.flatMap { shown(sites[$0].hours, of: sites[$0].clock) }
      ).intersection(WeekHours(minutes: shown(service.wanted, of: self.clock)))
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
        date: date, names: byDay[date] ?? [], open: shown(real, on: date, clock),
        closed: shown(lost, on: date, clock))
    }
  }

  /// The minutes of a day that are in a set, as the wall shows them.
  private func shown(
    _ open: MinuteSet, on date: CalendarDate, _ clock: WallClock
  ) -> [Range<Int>] {
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

extension WeekHours {
  /// What is in both.
  fileprivate func intersection(_ other: WeekHours) -> WeekHours {
    WeekHours(
      minutes: minutes.flatMap { one in
        other.minutes.filter { $0.overlaps(one) }.map { $0.clamped(to: one) }
      })
  }
}
