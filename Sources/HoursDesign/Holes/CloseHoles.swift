package import Workforce

extension CoverageYear {
  /// Changes of one site's hours that leave less uncovered than now: those that close most come first,
  /// of equals the one that opens a site least longer.
  ///
  /// Tried are hours moved, begun earlier or ended later by one, two and three hours, every day instead of
  /// some, and work on public holidays.
  package func remedies() -> [CoverageRemedy] {
    let stretches = clock.stretches(from: start, to: end)
    let wanted = Dictionary(
      channels.map { ($0.hours, MinuteSet($0.hours, stretches, in: self)) },
      uniquingKeysWith: { first, _ in first })
    var counts: [Pattern: Int] = [:]
    for channel in channels {
      for language in languages {
        let serving = sites.indices.filter {
          sites[$0].site.serves(channel: channel.channel, language: language)
        }
        counts[Pattern(sites: serving, hours: channel.hours), default: 0] += 1
      }
    }
    let open = sites.map(openMinutes)
    return sites.indices.flatMap { index -> [CoverageRemedy] in
      // What nobody else covers, of each pattern that the site serves.
      let left = counts.filter { $0.key.sites.contains(index) }.compactMap {
        pattern, count -> (minutes: MinuteSet, count: Int)? in
        guard var rest = wanted[pattern.hours] else { return nil }
        for other in pattern.sites where other != index { rest.subtract(open[other]) }
        return (rest, count)
      }
      let now = left.reduce(0) { $0 + $1.count * $1.minutes.minutes(without: open[index]) }
      return sites[index].changes.compactMap { change, place in
        let changed = openMinutes(of: place)
        let then = left.reduce(0) { $0 + $1.count * $1.minutes.minutes(without: changed) }
        guard then < now else { return nil }
        return CoverageRemedy(
          site: place.site.name, change: change, hours: place.hours, closedMinutes: now - then,
          addedMinutes: changed.minutes - open[index].minutes)
      }
    }.sorted {
      ($1.closedMinutes, $0.addedMinutes) < ($0.closedMinutes, $1.addedMinutes)
    }
  }

  private struct Pattern: Hashable {
    var sites: [Int]
    var hours: WeekHours
  }

  private func openMinutes(of place: Place) -> MinuteSet {
    MinuteSet(
      place.hours, place.clock.stretches(from: start, to: end), in: self, isClosed: place.isClosed)
  }
}

extension CoverageYear.Place {
  /// The place with each change that can be tried.
  fileprivate var changes: [(CoverageRemedy.Change, CoverageYear.Place)] {
    guard !hours.minutes.isEmpty else { return [] }
    let steps = [60, 120, 180]
    var changes: [(CoverageRemedy.Change, WeekHours)] =
      (steps.map { -$0 } + steps).map { minutes in
        (.moved(minutes: minutes), hours.stretched(startBy: minutes, endBy: minutes))
      }
      + steps.map { (.opensEarlier(minutes: $0), hours.stretched(startBy: -$0, endBy: 0)) }
      + steps.map { (.closesLater(minutes: $0), hours.stretched(startBy: 0, endBy: $0)) }
    changes.append((.everyDay, hours.everyDay))
    let places = changes.filter { $1 != hours }.map { change, hours in
      var place = self
      place.hours = hours
      return (change, place)
    }
    guard !site.worksOnHolidays, holidays != nil else { return places }
    var working = self
    working.site.worksOnHolidays = true
    return places + [(.onHolidays, working)]
  }
}

extension WeekHours {
  /// Each stretch with its ends moved, around the week.
  fileprivate func stretched(startBy start: Int, endBy end: Int) -> WeekHours {
    if self == .always { return self }
    return WeekHours(
      minutes: minutes.map { range in
        let from = (range.lowerBound + start + 10_080) % 10_080
        return from..<from + min(10_080, range.count + end - start)
      })
  }

  /// Open every day whenever it is on some day.
  fileprivate var everyDay: WeekHours {
    WeekHours(
      minutes: minutes.flatMap { range in
        (0..<7).map { day in
          let from = range.lowerBound % 1440 + day * 1440
          return from..<from + range.count
        }
      })
  }
}
