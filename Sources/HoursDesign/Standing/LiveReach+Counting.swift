import Workforce

/// A site as customers see it: when it is open and what it speaks.
struct ServedSite {
  let timeZone: String
  let hours: WeekHours
  /// Nil for all languages.
  let languages: [String]?
}

/// The share of customers' own hours in which somebody is there, counted in quarters of an hour over a
/// week of every season, each week for its season's days.
func liveReach(
  _ regions: [CustomerRegion], _ sites: [ServedSite], _ clocks: [String: WallClock], _ year: Int
) -> LiveReach {
  let zones = Set(regions.map(\.timeZone) + sites.map(\.timeZone))
  let seasons = seasons(of: zones.sorted().compactMap { clocks[$0] }, year: year)
  let found = regions.map { region -> LiveReach.Region in
    guard let clock = clocks[region.timeZone] else {
      return LiveReach.Region(name: region.name, weight: region.share, share: 0)
    }
    let languages = region.languages.isEmpty ? [.init(name: "", share: 1)] : region.languages
    var live = 0.0
    var awake = 0.0
    for season in seasons {
      let days = Double(season.upperBound.dayNumber - season.lowerBound.dayNumber + 1)
      // In the middle of the season, so that all clocks show its time all week.
      let middle = (season.lowerBound.dayNumber + season.upperBound.dayNumber) / 2 - 3
      let start = Int64(max(season.lowerBound.dayNumber, middle)) * 86_400
      for quarter in 0..<672 {
        let instant = Timestamp(secondsSince1970: start + Int64(quarter) * 900)
        guard region.hours.isOpen(at: instant, on: clock) else { continue }
        awake += days
        let open = sites.filter { site in
          clocks[site.timeZone].map { site.hours.isOpen(at: instant, on: $0) } ?? false
        }
        guard !open.isEmpty else { continue }
        for language in languages {
          let isServed = open.contains { $0.languages?.contains(language.name) ?? true }
          if isServed || language.name.isEmpty { live += days * language.share }
        }
      }
    }
    return LiveReach.Region(
      name: region.name, weight: region.share, share: awake > 0 ? live / awake : 0)
  }
  let weight = found.reduce(0) { $0 + $1.weight }
  return LiveReach(
    share: weight > 0 ? found.reduce(0) { $0 + $1.weight * $1.share } / weight : 0, regions: found)
}
