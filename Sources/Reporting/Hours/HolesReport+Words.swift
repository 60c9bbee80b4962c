import Pipeline
import Workforce

extension HolesReport {
  var basis: String {
    let places = coverage.year.sites.map { place in
      "\(place.site.name) \(place.hours.words)"
        + (place.site.worksOnHolidays
          ? ", on holidays too" : place.holidays.map { ", but holidays of \($0.title)" } ?? "")
    }
    let languages = uncoveredByLanguage.filter { $0.minutes > 0 }.map {
      "\($0.language) \(HolesWords.duration($0.minutes))"
    }
    return "Open: \(places.joined(separator: "; ")). Each on its own clock. "
      + (languages.count > 1 ? "Uncovered: \(listed(languages)). " : "")
      + "Times below are in UTC."
  }

  var warnings: [String] {
    holes.unknownHolidays.map { unknown in
      "The public holidays of \(unknown.calendar) are known for \(unknown.knownYears.lowerBound) to "
        + "\(unknown.knownYears.upperBound) only. \(listed(unknown.places)): none are counted in "
        + "\(holes.year). Write the days into closedOn."
    }
  }

  /// What to do, from what closes most; each kind of change once.
  var remedyNotes: [String] {
    guard !holes.holes.isEmpty else { return [] }
    let all = holes.queues.reduce(0) { $0 + $1.uncovered }
    let isOne = holes.queues.count == 1
    func note(_ remedy: CoverageRemedy) -> String {
      let share = Numerals.percent(Double(remedy.closedMinutes) / Double(max(1, all)))
      let price =
        remedy.addedMinutes > 0
        ? ", for \(HolesWords.duration(remedy.addedMinutes)) more a year" : ", for no more hours"
      return "\(remedy.site) \(HolesWords.change(remedy.change)) (\(remedy.hours.words)): closes "
        + "\(HolesWords.duration(remedy.closedMinutes)), \(share) of all\(price)."
    }
    // Of each site the smallest move that closes most.
    let moved = remedies.filter { $0.addedMinutes <= 0 }.reduce(into: [CoverageRemedy]()) {
      if $0.count < 2, !$0.map(\.site).contains($1.site) { $0.append($1) }
    }
    let longer = remedies.filter {
      if case .opensEarlier = $0.change {
        true
      } else if case .closesLater = $0.change {
        true
      } else {
        false
      }
    }
    // What each hour of opening closes most, and what closes most whatever it takes.
    let best = longer.max {
      Double($0.closedMinutes) / Double(max(1, $0.addedMinutes))
        < Double($1.closedMinutes) / Double(max(1, $1.addedMinutes))
    }
    let most = longer.first
    let days = remedies.first { $0.change == .everyDay }
    let holidays = remedies.first { $0.change == .onHolidays }
    var told: [CoverageRemedy] = []
    for remedy in moved + [best, most, days, holidays].compactMap(\.self)
    where !told.contains(remedy) {
      told.append(remedy)
    }
    let unserved = holes.queues.filter { $0.uncoveredMinutes[.notServed] != nil }
    return
      (unserved.isEmpty
      ? []
      : [
        "No site serves "
          + listed(
            unserved.map {
              HolesWords.name(HoleSeason.QueueName(channel: $0.channel, language: $0.language))
            }) + ": add it to a site's languages and channels."
      ])
      + told.map(note)
      + (isOne || told.isEmpty
        ? [] : ["Hours closed are added up over channels and languages."])
  }

  var methodNotes: [String] {
    [
      "A minute is uncovered if the channel is to be answered then and no site that serves it in the "
        + "language is open. It is counted to the minute, at clock changes too.",
      "Its cause is the first of these that, with those before it, would have covered it: work on "
        + "public holidays; a site's clock as it stands in another part of the year; a weekday's hours "
        + "on weekends. Where none does, no site works at such hours.",
      "Whether it is a holiday is asked of the day on the site's own wall: a night shift ends at "
        + "midnight before one.",
    ]
  }

  var commands: [Command] {
    [
      Command(
        "muster hours\(workspaceOption) --holes --year \(holes.year) --format html --output holes.html",
        "the year as a page"),
      Command(
        "muster hours\(workspaceOption) --holes --year \(holes.year) --format ics --output holes.ics",
        "holes for your calendar"),
      Command("muster hours\(workspaceOption) --publish", "hours for customers"),
    ]
  }

  /// Holes as events: those at the same time for the same cause are one.
  package var calendarEvents: ICalendar {
    struct Same: Hashable {
      var start: Timestamp
      var end: Timestamp
      var cause: CoverageHoles.Cause
    }
    let all = queueNames
    let groups = Dictionary(grouping: holes.holes) {
      Same(start: $0.start, end: $0.end, cause: $0.cause)
    }
    let events = groups.map { same, holes in
      let queues = holes.map { HoleSeason.QueueName(channel: $0.channel, language: $0.language) }
      let sites = holes.flatMap(\.reasons).map(\.site)
      let holidays = holes.flatMap(\.reasons).flatMap(\.holidays)
      let reason = HolesWords.reasons(Self.unique(sites), Self.unique(holidays))
      return ICalendar.Event(
        identity:
          "hole-\(ICalendar.written(same.start))-\(ICalendar.written(same.end))-\(same.cause.rawValue)",
        start: same.start, end: same.end,
        summary: "Not covered: \(HolesWords.queues(queues, among: all))",
        description: "Nobody answers, \(HolesWords.when(same.cause))."
          + (reason.isEmpty ? "" : " \(reason).")
          + "\n\(queues.map(HolesWords.name).joined(separator: "\n"))")
    }
    return ICalendar(
      name: title, events: events.sorted { ($0.start, $0.identity) < ($1.start, $1.identity) })
  }

  var queueNames: [HoleSeason.QueueName] {
    holes.queues.map { HoleSeason.QueueName(channel: $0.channel, language: $0.language) }
  }

  private static func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}
