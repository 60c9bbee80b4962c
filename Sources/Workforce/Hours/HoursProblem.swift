/// What hours are designed for: a typical week in UTC, who could work when, and whom that reaches.
package struct HoursProblem: Equatable, Sendable {
  /// The Monday from whose 00:00 UTC on the week is told; clocks stand as they do then.
  package var monday: CalendarDate
  /// Sites that there are.
  package var sites: [PlacedSite]
  /// Sites that there could be.
  package var candidates: [PlacedSite]
  package var regions: [PlacedRegion]
  package var queues: [HoursQueue]
  /// The share of paid time that goes to anything but contacts; below 1.
  package var shrinkage: Double
  /// Of a full-time person.
  package var paidHoursPerWeek: Double
  package var currency: String
  package var settings: HoursSettings
  /// What nobody gave and the answers rest on.
  package var assumptions: [Assumption]
  /// The staffing of a week that the queues are drawn from, in UTC, as if they were open around the clock;
  /// nil where they were given otherwise.
  package var staffing: WeekStaffing?

  package init(
    monday: CalendarDate, sites: [PlacedSite], candidates: [PlacedSite], regions: [PlacedRegion],
    queues: [HoursQueue], shrinkage: Double, paidHoursPerWeek: Double, currency: String,
    settings: HoursSettings, assumptions: [Assumption] = [], staffing: WeekStaffing? = nil
  ) {
    precondition(monday.weekday == 0, "A week begins on a Monday.")
    precondition(
      !sites.isEmpty && !regions.isEmpty && !queues.isEmpty, "There is something to serve.")
    self.monday = monday
    self.sites = sites
    self.candidates = candidates
    self.regions = regions
    self.queues = queues
    self.shrinkage = shrinkage
    self.paidHoursPerWeek = paidHoursPerWeek
    self.currency = currency
    self.settings = settings
    self.assumptions = assumptions
    self.staffing = staffing
  }

  /// Quarters of an hour in a week.
  package static let quarters = 672

  /// The languages of all queues, the busiest first.
  package var languages: [String] {
    var contacts: [String: Double] = [:]
    var order: [String] = []
    for queue in queues {
      if contacts[queue.language] == nil { order.append(queue.language) }
      contacts[queue.language, default: 0] += queue.contacts.reduce(0, +)
    }
    return order.enumerated().sorted { one, other in
      let (first, second) = (contacts[one.element] ?? 0, contacts[other.element] ?? 0)
      return first == second ? one.offset < other.offset : first > second
    }.map(\.element)
  }
}

/// A site with its clock in the week that is designed, and what it needs to be compared.
package struct PlacedSite: Hashable, Sendable {
  package var site: Site
  /// Its clock minus UTC.
  package var offsetMinutes: Int
  /// When somebody works there, on its own clock.
  package var hours: WeekHours
  /// What a paid hour costs there; nil where nobody said what anybody earns.
  package var costPerHour: Double?

  package init(site: Site, offsetMinutes: Int, hours: WeekHours, costPerHour: Double?) {
    self.site = site
    self.offsetMinutes = offsetMinutes
    self.hours = hours
    self.costPerHour = costPerHour
  }

  package var name: String { site.name }
}

/// A region with its clock in the week that is designed, and what comes from there.
package struct PlacedRegion: Equatable, Sendable {
  package var region: CustomerRegion
  /// Its clock minus UTC.
  package var offsetMinutes: Int
  /// Shares of the region's contacts by quarter of an hour, in UTC; they make 1.
  package var profile: [Double]

  package init(region: CustomerRegion, offsetMinutes: Int, profile: [Double]) {
    precondition(profile.count == HoursProblem.quarters, "A week has 672 quarters of an hour.")
    self.region = region
    self.offsetMinutes = offsetMinutes
    self.profile = profile
  }

  package var name: String { region.name }
}

/// What comes in by one channel in one language.
package struct HoursQueue: Equatable, Sendable {
  package var channel: String
  package var kind: ContactChannel
  package var language: String
  /// Expected by quarter of an hour, in UTC, whether anybody is there or not.
  package var contacts: [Double]
  /// People who keep what is promised if the queue is open around the clock, by quarter of an hour; of
  /// work that may wait, those who do it as it comes.
  package var required: [Double]
  /// Seconds of work for each contact.
  package var handleSeconds: Double
  /// When customers are told that it is open, in UTC; nil where nobody said.
  package var promised: WeekHours?
  /// The mean wait for an answer in seconds with those people, by quarter of an hour; nil for work that may
  /// wait, and where nobody comes.
  package var averageSpeedOfAnswer: [Double?]

  package init(
    channel: String, kind: ContactChannel, language: String, contacts: [Double],
    required: [Double], handleSeconds: Double, promised: WeekHours? = nil,
    averageSpeedOfAnswer: [Double?] = [Double?](repeating: nil, count: HoursProblem.quarters)
  ) {
    precondition(
      contacts.count == HoursProblem.quarters && required.count == HoursProblem.quarters,
      "A week has 672 quarters of an hour.")
    self.channel = channel
    self.kind = kind
    self.language = language
    self.contacts = contacts
    self.required = required
    self.handleSeconds = handleSeconds
    self.promised = promised
    self.averageSpeedOfAnswer = averageSpeedOfAnswer
  }

  /// Whether an answer is expected at once.
  package var isLive: Bool { kind == .phone || kind == .chat }
}

extension WeekHours {
  /// The same on a clock that is `minutes` behind: what a site's hours are in UTC, where the site's clock
  /// is so far ahead.
  package func shifted(back minutes: Int) -> WeekHours {
    WeekHours(
      minutes: self.minutes.map { range in
        let start = ((range.lowerBound - minutes) % 10_080 + 10_080) % 10_080
        return start..<start + range.count
      })
  }

  /// Whether it is open all through each quarter of an hour of the week.
  package var openQuarters: [Bool] {
    openSeconds(intervalSeconds: 900).map { $0 == 900 }
  }
}
