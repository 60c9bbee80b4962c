import Workforce

/// Where the people of a stage work: the user's sites first, then candidate cities, then the source's.
struct StagePlaces {
  struct Place {
    var site: Site
    var isNew: Bool
    var pattern: HoursStage.SitePattern
    var people: Int
  }

  /// Home first.
  private(set) var all: [Place] = []
  private(set) var assumptions: [Assumption] = []
  var shortcomings: [StageShortcoming] = []

  private let problem: StageProblem

  init(_ stage: HoursStage, _ problem: StageProblem) {
    self.problem = problem
    let home = problem.sites.first ?? Site(name: "Boston", timeZone: "America/New_York")
    if problem.sites.isEmpty {
      assumptions.append(Assumption(key: "sites", "The first site is Boston."))
    }
    all = [Place(site: home, isNew: false, pattern: stage.home, people: 0)]
    var free = Array(problem.sites.dropFirst())
    var candidates = problem.opensSites ? problem.candidates : []
    var shares: [Double] = []
    var limits: [ClosedRange<Int>?] = []
    // Whichever own site is near what the stage wants first; then whichever is left.
    let wanted = stage.abroad.enumerated().map { index, abroad in
      index == 0 ? wantedFirst(abroad, home) : (abroad.city, abroad.timeZone)
    }
    var own = wanted.map { take(near: $0.1, named: $0.0, from: &free) }
    for index in own.indices where own[index] == nil && !free.isEmpty {
      own[index] = free.removeFirst()
    }
    for (index, abroad) in stage.abroad.enumerated() {
      let (city, zone) = wanted[index]
      let place: Place
      if let site = own[index] {
        place = Place(site: site, isNew: false, pattern: abroad.pattern, people: 0)
      } else if !problem.opensSites && !problem.sites.isEmpty {
        continue
      } else if let site = take(near: zone, named: city, from: &candidates) {
        place = Place(site: site, isNew: true, pattern: abroad.pattern, people: 0)
      } else {
        place = Place(
          site: Site(name: city, timeZone: zone), isNew: true, pattern: abroad.pattern, people: 0)
      }
      all.append(place)
      shares.append(abroad.share)
      limits.append(abroad.people)
    }
    // Sites that the stage doesn't speak of stay open, as the smallest office that it has.
    for site in free {
      all.append(
        Place(
          site: site, isNew: false,
          pattern: .init(days: HoursStages.weekdays, window: 480..<1080, starts: .halves),
          people: 0))
      shares.append(
        site.people.map { $0 / Double(max(1, problem.people)) } ?? (shares.last ?? 0.1) / 2)
      limits.append(nil)
    }
    if !problem.opensSites {
      for index in all.indices {
        if let hours = all[index].site.hours { all[index].pattern.keep(hours) }
      }
    }
    share(shares, limits)
  }

  /// The first site abroad serves the region with most customers outside home, where regions are known.
  private func wantedFirst(_ wanted: HoursStage.SiteAbroad, _ home: Site) -> (String, String) {
    let away = problem.regions.filter { hoursApart($0.timeZone, home.timeZone) >= 3 }
    guard let most = away.max(by: { $0.share < $1.share }),
      hoursApart(most.timeZone, wanted.timeZone) > 2
    else { return (wanted.city, wanted.timeZone) }
    return ("a site in \(most.name)", most.timeZone)
  }

  /// The site of that name, else the nearest that is no more than two hours off.
  private func take(near zone: String, named name: String, from sites: inout [Site]) -> Site? {
    let index =
      sites.firstIndex { $0.name == name }
      ?? sites.indices.filter { hoursApart(sites[$0].timeZone, zone) <= 2 }
      .min { hoursApart(sites[$0].timeZone, zone) < hoursApart(sites[$1].timeZone, zone) }
    return index.map { sites.remove(at: $0) }
  }

  private func hoursApart(_ first: String, _ second: String) -> Double {
    clockHoursApart(
      problem.clocks[first], problem.clocks[second], at: problem.firstMonth.middle)
  }

  /// People for each place: by the stage's shares, or by where customers are.
  private mutating func share(_ shares: [Double], _ limits: [ClosedRange<Int>?]) {
    var weights = [max(0, 1 - shares.reduce(0, +))] + shares
    if !problem.regions.isEmpty, all.count > 1 {
      weights = [Double](repeating: 0, count: all.count)
      for region in problem.regions {
        let nearest = all.indices.min {
          hoursApart(all[$0].site.timeZone, region.timeZone)
            < hoursApart(all[$1].site.timeZone, region.timeZone)
        }
        weights[nearest ?? 0] += region.share
      }
    }
    var left = problem.people
    var open: [Int] = [0]
    for index in all.indices.dropFirst() {
      guard let limit = limits[index - 1] else {
        open.append(index)
        continue
      }
      let asked = Int((shares[index - 1] * Double(problem.people)).rounded())
      all[index].people = min(left, max(limit.lowerBound, min(limit.upperBound, asked)))
      left -= all[index].people
    }
    for (index, people) in zip(open, largestRemainder(left, open.map { weights[$0] })) {
      all[index].people = people
    }
    raiseSmallTeams(Set(open.dropFirst()))
    for place in all where place.people < problem.smallestTeam && all.count > 1 {
      shortcomings.append(
        StageShortcoming(
          site: place.site.name,
          cause:
            "\(problem.people) people leave \(place.people) for \(place.site.name); a team has at "
            + "least \(problem.smallestTeam).",
          wayOut: "Wait until there are more people, or leave \(place.site.name) out."))
    }
  }

  /// Takes from the largest place what small ones lack, as long as it stays the largest.
  private mutating func raiseSmallTeams(_ open: Set<Int>) {
    for index in open.sorted() {
      while all[index].people < problem.smallestTeam,
        let largest = all.indices.max(by: { all[$0].people < all[$1].people }),
        all[largest].people > 2 * problem.smallestTeam
      {
        all[largest].people -= 1
        all[index].people += 1
      }
    }
  }
}

extension Month {
  /// Noon of its fifteenth day, in UTC.
  var middle: Timestamp {
    Timestamp(secondsSince1970: Int64(firstDay.dayNumber + 14) * 86_400 + 43_200)
  }
}

extension HoursStage.SitePattern {
  /// The same way to work with other hours: their days, the earliest opening and the latest closing of
  /// those that aren't open around the clock.
  fileprivate mutating func keep(_ hours: WeekHours) {
    let byDay = (0..<7).map { day in
      hours.minutes.compactMap { range -> Range<Int>? in
        let part = range.clamped(to: day * 1440..<(day + 1) * 1440)
        return part.isEmpty ? nil : part.lowerBound - day * 1440..<part.upperBound - day * 1440
      }
    }
    let open = (0..<7).filter { !byDay[$0].isEmpty }
    guard !open.isEmpty else { return }
    days = open
    daysAroundTheClock = open.filter { byDay[$0] == [0..<1440] }
    let others = open.filter { !daysAroundTheClock.contains($0) }.flatMap { byDay[$0] }
    if let first = others.map(\.lowerBound).min(), let last = others.map(\.upperBound).max() {
      window = first..<last
    }
    if open.contains(where: { $0 >= 5 }), weekends == .off {
      weekends = HoursStages.thursdayAndFridayOff
    }
  }
}
