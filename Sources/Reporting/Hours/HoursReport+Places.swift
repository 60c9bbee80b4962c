import Pipeline
import Workforce

/// Sites, customers, and the day that they share.
extension HoursReport {
  var siteTable: Table {
    Table(
      caption: "Sites",
      columns: [
        .init("Site", isNumber: false), .init("On its clock", isNumber: false),
        .init("In UTC", isNumber: false), .init("Languages", isNumber: false, isOptional: true),
        .init("People"),
      ],
      groups: [
        .init(
          nil,
          problem.sites.map { placed in
            let people = design.tours.filter { design.problem.crews[$0.crew].site == placed.name }
              .reduce(0) { $0 + $1.people }
            return .init([
              .init(placed.name), .init(placed.hours.words),
              .init(placed.hours.words(back: placed.offsetMinutes)),
              .init(listed(placed.site.languages ?? problem.languages)),
              .init(Numerals.whole(people)),
            ])
          })
      ])
  }

  var reachTable: Table {
    let total = problem.regions.reduce(0) { $0 + $1.region.share }
    return Table(
      caption: "Regions",
      columns: [
        .init("Region", isNumber: false), .init("Customers"),
        .init("Their hours", isNumber: false), .init("In UTC", isNumber: false, isOptional: true),
        .init("Reached live"), .bar,
      ],
      groups: [
        .init(
          nil,
          problem.regions.indices.map { index in
            let placed = problem.regions[index]
            let reached = now.reachByRegion[index]
            return .init([
              .init(placed.name), .init(Numerals.percent(placed.region.share / total)),
              .init(placed.region.hours.words),
              .init(placed.region.hours.words(back: placed.offsetMinutes)),
              .init(Numerals.percent(reached), reached < 0.5 ? .shortfall : .none),
              .init(bar: reached),
            ])
          })
      ])
  }

  var reachNotes: [String] {
    let unserved = problem.languages.filter { language in
      !problem.sites.contains { $0.site.speaks(language) }
    }
    let spoken = unserved.map { language in
      let contacts = problem.queues.filter { $0.language == language }
        .reduce(0) { $0 + $1.contacts.reduce(0, +) }
      return "No site speaks \(language): \(Numerals.whole(contacts)) contacts a week. Add it to a "
        + "site's languages, or say what these customers are answered in."
    }
    return spoken + channelNotes
  }

  /// What the model says of channels and shifts don't follow.
  private var channelNotes: [String] {
    var notes: [String] = []
    if (problem.sites + problem.candidates).contains(where: { $0.site.channels != nil }) {
      notes.append(
        "Reach and shifts are for whole languages: a site counts for every channel, whatever "
          + "sites[].channels says. --holes and --publish tell channels apart.")
    }
    if problem.queues.contains(where: { $0.promised != nil }) {
      notes.append(
        "Shifts cover the hours of sites, whatever channels[].hours promises. --holes tells where "
          + "the two differ.")
    }
    return notes
  }

  /// A Tuesday in UTC.
  var dayStrip: DayStrip {
    func row(_ name: String, _ kind: DayStrip.Kind, _ hours: WeekHours, _ offset: Int)
      -> DayStrip.Row
    {
      DayStrip.Row(
        name: name, kind: kind,
        quarters: Array(hours.shifted(back: offset).openQuarters[96..<192]),
        clockAtStart: ((offset % 1440) + 1440) % 1440)
    }
    let sites = problem.sites.map { row($0.name, .site, $0.hours, $0.offsetMinutes) }
    let regions = problem.regions.map {
      row(
        $0.name == $0.region.name && problem.sites.map(\.name).contains($0.name)
          ? "\($0.name), customers" : $0.name, .customers, $0.region.hours, $0.offsetMinutes)
    }
    let covered = (0..<96).count { quarter in sites.contains { $0.quarters[quarter] } }
    return DayStrip(
      id: "globe", title: "Tuesday \(problem.monday + 1), from midnight to midnight in UTC",
      summary: "Somebody is at work in \(Numerals.tenths(Double(covered) / 4)) of 24 hours.",
      rows: sites + regions)
  }
}

extension WeekHours {
  /// What a clock shows that is `minutes` behind: "daily 12–1", where the days' names would only confuse.
  fileprivate func words(back offset: Int) -> String {
    let days = (0..<7).map { day in
      minutes.filter { $0.lowerBound / 1440 == day }.map {
        $0.lowerBound - day * 1440..<$0.upperBound - day * 1440
      }
    }
    guard let first = days.first, Set(days).count == 1, first.count == 1, self != .always else {
      return shifted(back: offset).words
    }
    func clock(_ minute: Int) -> String {
      let (hour, rest) = (((minute - offset) % 1440 + 1440) % 1440).quotientAndRemainder(
        dividingBy: 60)
      return rest == 0 ? "\(hour)" : "\(hour):\(WeekHeatMap.twoDigits(rest))"
    }
    return "daily \(clock(first[0].lowerBound))–\(clock(first[0].upperBound))"
  }
}
