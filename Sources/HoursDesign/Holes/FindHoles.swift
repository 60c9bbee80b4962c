package import Workforce

extension CoverageYear {
  /// Every hole of the year, to the minute.
  ///
  /// A hole's cause is the first of `CoverageHoles.Cause` without which, and without those before it,
  /// somebody would answer.
  package func holes() -> CoverageHoles {
    HoleFinding(self).holes
  }
}

/// The sets of minutes that holes are found with, each made once.
private struct HoleFinding {
  let year: CoverageYear
  /// Against UTC, for what is wanted always, and against the clock on which hours are wanted.
  let againstUTC: [OpenMinutes]
  let againstClock: [OpenMinutes]
  let regions: [MinuteSet]

  init(_ year: CoverageYear) {
    self.year = year
    againstUTC = year.sites.map { OpenMinutes($0, against: .utc, in: year) }
    againstClock =
      year.channels.allSatisfy { $0.hours == .always }
      ? againstUTC : year.sites.map { OpenMinutes($0, against: year.clock, in: year) }
    regions = year.regions.map { region in
      MinuteSet(
        region.region.hours, region.clock.stretches(from: year.start, to: year.end), in: year
      ) { region.holidays?.name(on: $0) != nil }
    }
  }

  /// The same for all channels and languages that the same sites serve at the same wanted hours.
  private struct Pattern {
    var stretches:
      [(range: Range<Int>, cause: CoverageHoles.Cause, reasons: [CoverageHoles.Reason])]
    var wantedMinutes: Int
    var openMinutes: Int
    var uncoveredMinutes: [CoverageHoles.Cause: Int]
  }

  private struct Key: Hashable {
    var sites: [Int]
    var hours: WeekHours
  }

  var holes: CoverageHoles {
    var patterns: [Key: Pattern] = [:]
    var wanted: [WeekHours: MinuteSet] = [:]
    var found = CoverageHoles(
      year: year.year, holes: [], queues: [], unknownHolidays: unknownHolidays)
    for channel in year.channels {
      for language in year.languages {
        let sites = year.sites.indices.filter {
          year.sites[$0].site.serves(channel: channel.channel, language: language)
        }
        let key = Key(sites: sites, hours: channel.hours)
        let minutes =
          wanted[channel.hours]
          ?? MinuteSet(
            channel.hours, year.clock.stretches(from: year.start, to: year.end), in: year)
        wanted[channel.hours] = minutes
        let pattern =
          patterns[key]
          ?? self.pattern(
            channel.hours == .always ? againstUTC : againstClock, sites, minutes)
        patterns[key] = pattern
        let spoken = speakers(of: language)
        found.holes += pattern.stretches.map { stretch in
          CoverageHoles.Hole(
            start: year.start + Int64(stretch.range.lowerBound * 60),
            end: year.start + Int64(stretch.range.upperBound * 60), channel: channel.channel,
            language: language, cause: stretch.cause, reasons: stretch.reasons,
            awakeShare: awakeShare(spoken, in: stretch.range))
        }
        found.queues.append(
          CoverageHoles.Queue(
            channel: channel.channel, language: language, wantedMinutes: pattern.wantedMinutes,
            openMinutes: pattern.openMinutes, uncoveredMinutes: pattern.uncoveredMinutes))
      }
    }
    return found
  }

  private func pattern(
    _ open: [OpenMinutes], _ sites: [Int], _ wanted: MinuteSet
  ) -> Pattern {
    let union = { (minutes: KeyPath<OpenMinutes, MinuteSet>) in
      var all = MinuteSet(count: year.minutes)
      for site in sites { all.formUnion(open[site][keyPath: minutes]) }
      return all
    }
    let real = union(\.real)
    var uncovered = wanted
    uncovered.subtract(real)
    var pattern = Pattern(
      stretches: [], wantedMinutes: wanted.minutes, openMinutes: real.minutes,
      uncoveredMinutes: [:])
    let steps: [(cause: CoverageHoles.Cause, open: KeyPath<OpenMinutes, MinuteSet>?)] =
      sites.isEmpty
      ? [(.notServed, nil)]
      : [
        (.holiday, \.withHolidays), (.clockChange, \.withOtherClocks), (.weekend, \.withWeekends),
        (.hours, nil),
      ]
    for step in steps {
      var closed = uncovered
      if let relaxed = step.open {
        let covered = union(relaxed)
        closed.formIntersection(covered)
        uncovered.subtract(covered)
      }
      let minutes = closed.minutes
      guard minutes > 0 else { continue }
      pattern.uncoveredMinutes[step.cause] = minutes
      pattern.stretches += closed.stretches.map { range in
        (
          range, step.cause,
          step.open.map { reasons(open, sites, $0, step.cause, in: range) } ?? []
        )
      }
    }
    pattern.stretches.sort { $0.range.lowerBound < $1.range.lowerBound }
    return pattern
  }

  /// The sites that would be open somewhere in `range`, and the holidays that close them.
  private func reasons(
    _ open: [OpenMinutes], _ sites: [Int], _ minutes: KeyPath<OpenMinutes, MinuteSet>,
    _ cause: CoverageHoles.Cause,
    in range: Range<Int>
  ) -> [CoverageHoles.Reason] {
    sites.compactMap { index in
      guard open[index][keyPath: minutes].minutes(in: range) > 0 else { return nil }
      let place = year.sites[index]
      return CoverageHoles.Reason(
        site: place.site.name,
        holidays: cause == .holiday ? closingReasons(of: place, in: range) : [])
    }
  }

  private func closingReasons(of place: CoverageYear.Place, in range: Range<Int>) -> [String] {
    let first = place.clock.localTime(at: year.start + Int64(range.lowerBound * 60)).date
    let last = place.clock.localTime(at: year.start + Int64(range.upperBound * 60 - 60)).date
    var names: [String] = []
    for day in first.dayNumber...max(first.dayNumber, last.dayNumber) {
      if let name = place.closingReason(on: CalendarDate(dayNumber: day)), !names.contains(name) {
        names.append(name)
      }
    }
    return names
  }

  // MARK: Customers

  /// The regions that speak a language, with their weights.
  private func speakers(of language: String) -> [(region: Int, weight: Double)] {
    year.regions.indices.compactMap { index in
      let region = year.regions[index].region
      let share = region.languages.filter { $0.name == language }.reduce(0) { $0 + $1.share }
      return share * region.share > 0 ? (index, share * region.share) : nil
    }
  }

  private func awakeShare(
    _ speakers: [(region: Int, weight: Double)], in range: Range<Int>
  ) -> Double? {
    guard !speakers.isEmpty else { return nil }
    let all = speakers.reduce(0) { $0 + $1.weight }
    let awake = speakers.reduce(0) {
      $0 + $1.weight * Double(regions[$1.region].minutes(in: range))
    }
    return awake / (all * Double(range.count))
  }

  // MARK: What isn't known

  private var unknownHolidays: [CoverageHoles.UnknownHolidays] {
    let kept =
      year.sites.filter { !$0.site.worksOnHolidays }.map { ($0.site.name, $0.holidays) }
      + year.regions.map { ($0.region.name, $0.holidays) }
    var unknown: [CoverageHoles.UnknownHolidays] = []
    for (place, holidays) in kept {
      guard let holidays, !holidays.years.contains(year.year) else { continue }
      if let index = unknown.firstIndex(where: { $0.calendar == holidays.name }) {
        unknown[index].places.append(place)
      } else {
        unknown.append(
          CoverageHoles.UnknownHolidays(
            places: [place], calendar: holidays.name, knownYears: holidays.years))
      }
    }
    return unknown
  }
}
