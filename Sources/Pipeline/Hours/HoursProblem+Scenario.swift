import Hiring
import Staffing
package import Workforce

/// What time it is somewhere: the tables of the time zones that a model names.
package typealias WallClocks = [String: WallClock]

extension HoursProblem {
  /// A scenario's week: what comes in by region, channel and language, and the people it takes.
  ///
  /// - Parameters:
  ///   - month: from the plan's first on.
  ///   - tickets: of that month, over all teams.
  ///   - week: what a history's typical week has, on the first site's clock, in quarters of an hour; it
  ///     stands instead of the month's tickets. Nil where there is no history.
  ///   - clocks: one for every time zone that the scenario names.
  ///   - monday: the week that is told; the month's first whole one by default.
  /// - Throws: `Problems` where a promise can't be kept.
  package init(
    of scenario: Scenario, month: Int, tickets: Double, week: WeekDemand? = nil,
    clocks: WallClocks, monday given: CalendarDate? = nil
  ) throws {
    var assumptions: [Assumption] = []
    let first = (scenario.hiring.firstMonth + month).firstDay
    let monday = given ?? first + (7 - first.weekday) % 7
    let noon = Timestamp(secondsSince1970: Int64(monday.dayNumber) * 86_400 + 43_200)
    func offset(_ zone: String) -> Int { (clocks[zone]?.offsetSeconds(at: noon) ?? 0) / 60 }

    let shrinkage = scenario.shrinkageForHours(&assumptions)
    let known = scenario.sitesForHours(&assumptions)
    let hourly = scenario.costPerHour
    func placed(_ site: Site) -> PlacedSite {
      PlacedSite(
        site: site, offsetMinutes: offset(site.timeZone),
        hours: site.hours ?? HoursCoverage.usualHours,
        costPerHour: site.costPerHour ?? hourly)
    }
    let sites = known.map(placed)
    let languages = scenario.languagesForHours(&assumptions)
    let regions = scenario.regionsForHours(languages, home: known[0], &assumptions).map { region in
      PlacedRegion(
        region: region, offsetMinutes: offset(region.timeZone),
        profile: ContactProfile.shares(hours: region.hours)
          .shifted(back: offset(region.timeZone)))
    }
    let queues: [HoursQueue]
    let staffing: WeekStaffing
    if let week {
      (queues, staffing) = try Self.queues(
        measured: week, scenario: scenario, homeOffset: sites[0].offsetMinutes,
        shrinkage: shrinkage)
    } else {
      assumptions.append(
        Assumption(
          key: "regions[].hours",
          "Contacts come in the usual way: most while customers are at work, "
            + "\(Numerals.percent(Self.outsideShare(of: regions))) of them outside those hours."))
      let channels = scenario.channelsForHours(shrinkage: shrinkage, &assumptions)
      let days = Double(
        (scenario.hiring.firstMonth + month + 1).firstDay.dayNumber - first.dayNumber)
      (queues, staffing) = try Self.queues(
        channels: channels, regions: regions, contactsPerWeek: tickets * 7 / days,
        scenario: scenario, homeOffset: sites[0].offsetMinutes, monday: monday,
        shrinkage: shrinkage)
    }
    self.init(
      monday: monday, sites: sites, candidates: scenario.hours.candidates.map(placed),
      regions: regions, queues: queues, shrinkage: shrinkage,
      paidHoursPerWeek: scenario.hiring.paidHoursPerMonth / 4, currency: scenario.hiring.currency,
      settings: scenario.hours, assumptions: assumptions, staffing: staffing)
  }

  private static func outsideShare(of regions: [PlacedRegion]) -> Double {
    let total = regions.reduce(0) { $0 + $1.region.share }
    return regions.reduce(0) { sum, placed in
      let open = placed.region.hours.shifted(back: placed.offsetMinutes).openQuarters
      return sum + placed.region.share / total
        * zip(placed.profile, open).reduce(0) { $0 + ($1.1 ? 0 : $1.0) }
    }
  }

  private static func queues(
    channels: [Channel], regions: [PlacedRegion], contactsPerWeek: Double, scenario: Scenario,
    homeOffset: Int, monday: CalendarDate, shrinkage: Double
  ) throws -> ([HoursQueue], WeekStaffing) {
    let byLanguage = contactsByLanguage(regions, perWeek: contactsPerWeek)
    var keys: [(channel: Channel, language: String)] = []
    var demands: [QueueDemand] = []
    for channel in channels {
      for (language, contacts) in byLanguage {
        keys.append((channel, language))
        demands.append(
          QueueDemand(
            key: QueueKey(channel: channel.kind, language: language),
            contacts: contacts.map { $0 * (channel.share ?? 0) }))
      }
    }
    let week = WeekDemand(
      timeZone: "UTC", firstDay: monday, lastDay: monday + 6, weeks: 1, intervalSeconds: 900,
      queues: demands)
    return try staffed(
      week, channels: channels, named: keys.map { ($0.channel.name, $0.language) },
      scenario: scenario, homeOffset: homeOffset, shrinkage: shrinkage)
  }

  /// What came in, by channel and language, told in UTC.
  private static func queues(
    measured week: WeekDemand, scenario: Scenario, homeOffset: Int, shrinkage: Double
  ) throws -> ([HoursQueue], WeekStaffing) {
    var shifted = week
    for index in week.queues.indices {
      shifted.queues[index].contacts = week.queues[index].contacts.shifted(back: homeOffset)
      shifted.queues[index].workedHours = nil
    }
    let anyLanguage = scenario.languages.first?.name ?? HoursCoverage.anyLanguage
    let names = week.queues.map { queue in
      (
        scenario.channels.first { $0.kind == queue.key.channel }?.name
          ?? queue.key.channel.rawValue, queue.key.language ?? anyLanguage
      )
    }
    return try staffed(
      shifted, channels: scenario.channels, named: names, scenario: scenario,
      homeOffset: homeOffset, shrinkage: shrinkage)
  }

  /// The people that a week's queues take, were they open around the clock.
  private static func staffed(
    _ week: WeekDemand, channels: [Channel], named: [(channel: String, language: String)],
    scenario: Scenario, homeOffset: Int, shrinkage: Double
  ) throws -> ([HoursQueue], WeekStaffing) {
    var around = scenario
    around.givenShrinkage = shrinkage
    around.channels = channels.map { channel in
      var open = channel
      open.service.hours = nil
      return open
    }
    let staffing = try WeekStaffing(for: week, scenario: around)
    let queues = named.indices.map { index in
      let queue = staffing.queues[index]
      let kind = queue.key.channel
      let contacts = week.queues[index].contacts
      let handle = queue.terms.averageHandleTime
      let isLive = kind == .phone || kind == .chat
      return HoursQueue(
        channel: named[index].channel, kind: kind, language: named[index].language,
        contacts: contacts,
        required: isLive
          ? queue.intervals.map { Double($0.agents) } : contacts.map { $0 * handle / 900 },
        handleSeconds: handle,
        promised: channels.first { $0.kind == kind }?.service.hours?.shifted(back: homeOffset),
        averageSpeedOfAnswer: queue.intervals.map {
          isLive ? $0.service?.averageSpeedOfAnswer : nil
        })
    }
    return (queues, staffing)
  }

  /// In the order in which regions name the languages.
  private static func contactsByLanguage(
    _ regions: [PlacedRegion], perWeek: Double
  ) -> [(String, [Double])] {
    let total = regions.reduce(0) { $0 + $1.region.share }
    var order: [String] = []
    var contacts: [String: [Double]] = [:]
    for placed in regions {
      for spoken in placed.region.languages where spoken.share > 0 {
        if contacts[spoken.name] == nil {
          order.append(spoken.name)
          contacts[spoken.name] = [Double](repeating: 0, count: quarters)
        }
        let share = perWeek * placed.region.share / total * spoken.share
        for quarter in 0..<quarters {
          contacts[spoken.name]![quarter] += share * placed.profile[quarter]
        }
      }
    }
    return order.map { ($0, contacts[$0]!) }
  }
}
