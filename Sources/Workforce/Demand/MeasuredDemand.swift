/// What came in, counted from history: how much, from whom, when in the week, who solved it, and
/// what was left over.
///
/// A figure that the history can't give is nil, never guessed; `notices` says what is missing and
/// what a reader must know before believing the rest.
///
/// Written out for programs, its keys are the names of the properties.
package struct MeasuredDemand: Equatable, Encodable, Sendable {
  package enum Basis: String, Encodable, Sendable {
    /// Contacts, one record each.
    case contacts
    /// Volumes by interval, as a phone system's report gives them.
    case intervals
  }

  package var basis: Basis
  /// The zone that months, days and hours are those of.
  package var timeZone: String
  package var firstCreated: Timestamp
  package var lastCreated: Timestamp
  /// The days of the first and the last creation in that zone.
  package var firstDay: CalendarDate
  package var lastDay: CalendarDate
  package var counts: MeasuredCounts
  /// Every month from the first with demand to the last, those that are cut off included.
  package var months: [MeasuredMonth]
  /// Mean tickets of the full months; nil without a full month.
  package var ticketsPerMonth: Double?
  /// The last full months, three at most: the level that a plan starts from.
  package var recentMonths: [Month]
  /// Mean tickets of `recentMonths`.
  package var recentTicketsPerMonth: Double?
  package var channels: [MeasuredShare]
  package var streams: [MeasuredShare]
  package var segments: [MeasuredShare]
  package var languages: [MeasuredShare]
  package var groups: [MeasuredShare]
  /// Nil where no customers are known.
  package var incidentRate: MeasuredIncidentRate?
  /// Nil where no contact names its agent, or no month is full.
  package var throughput: MeasuredThroughput?
  /// Time a person spent on a contact, a row for each channel that gives it.
  package var handleTimes: [MeasuredDuration]
  /// Time until a person took a contact up, a row for each channel that gives it.
  package var waits: [MeasuredDuration]
  /// Contacts whose customer gave up, a row for each channel that has some.
  package var abandonment: [MeasuredAbandonment]
  /// Nil where nothing says when contacts were resolved.
  package var backlog: MeasuredBacklog?
  package var weekProfile: WeekProfile
  /// What a reader must know, as sentences.
  package var notices: [String]

  package init(
    basis: Basis, timeZone: String, firstCreated: Timestamp, lastCreated: Timestamp,
    firstDay: CalendarDate, lastDay: CalendarDate, counts: MeasuredCounts, months: [MeasuredMonth],
    ticketsPerMonth: Double?,
    recentMonths: [Month], recentTicketsPerMonth: Double?, channels: [MeasuredShare],
    streams: [MeasuredShare], segments: [MeasuredShare], languages: [MeasuredShare],
    groups: [MeasuredShare], incidentRate: MeasuredIncidentRate?,
    throughput: MeasuredThroughput?, handleTimes: [MeasuredDuration], waits: [MeasuredDuration],
    abandonment: [MeasuredAbandonment], backlog: MeasuredBacklog?, weekProfile: WeekProfile,
    notices: [String]
  ) {
    self.basis = basis
    self.timeZone = timeZone
    self.firstCreated = firstCreated
    self.lastCreated = lastCreated
    self.firstDay = firstDay
    self.lastDay = lastDay
    self.counts = counts
    self.months = months
    self.ticketsPerMonth = ticketsPerMonth
    self.recentMonths = recentMonths
    self.recentTicketsPerMonth = recentTicketsPerMonth
    self.channels = channels
    self.streams = streams
    self.segments = segments
    self.languages = languages
    self.groups = groups
    self.incidentRate = incidentRate
    self.throughput = throughput
    self.handleTimes = handleTimes
    self.waits = waits
    self.abandonment = abandonment
    self.backlog = backlog
    self.weekProfile = weekProfile
    self.notices = notices
  }

  package var fullMonths: [Month] { months.filter { $0.extent == .full }.map(\.month) }
}

/// How many contacts there are, and which of them are work that came in.
///
///     contacts = tickets + spam + merged + duplicates + outsideQueue
package struct MeasuredCounts: Equatable, Encodable, Sendable {
  /// Every record.
  package var contacts: Double
  /// Demand: none of the below. Abandoned ones are among them, and reopened ones, once each.
  package var tickets: Double
  /// Not demand, and not counted.
  package var spam: Double
  /// Merged into another contact, and counted there.
  package var merged: Double
  /// Tickets whose customer gave up before anybody answered.
  package var abandoned: Double
  /// Written twice by the same customer, and counted once, as the first.
  package var duplicates: Double
  /// Among the tickets: perhaps written twice, but too little says so.
  package var possibleDuplicates: Double
  /// Of streams that the model counts on top of the incident rate, and so left out here.
  package var outsideQueue: Double
  /// Among the tickets: those that came back after they were resolved. Their extra work is in their
  /// handle time.
  package var reopened: Double

  package init(
    contacts: Double, tickets: Double, spam: Double, merged: Double, abandoned: Double,
    duplicates: Double = 0, possibleDuplicates: Double = 0, outsideQueue: Double = 0,
    reopened: Double = 0
  ) {
    self.contacts = contacts
    self.tickets = tickets
    self.spam = spam
    self.merged = merged
    self.abandoned = abandoned
    self.duplicates = duplicates
    self.possibleDuplicates = possibleDuplicates
    self.outsideQueue = outsideQueue
    self.reopened = reopened
  }
}

/// One calendar month of demand.
package struct MeasuredMonth: Equatable, Encodable, Sendable {
  package enum Extent: String, Encodable, Sendable {
    /// The history covers all of it.
    case full
    /// The history begins after its start or ends before its end.
    case cutOff
    /// At the edge of the history and nearly empty: stray records, not a month of support.
    case thin
  }

  package var month: Month
  package var extent: Extent
  package var tickets: Double
  package var spam: Double
  package var merged: Double
  package var abandoned: Double
  /// Tickets resolved in the month, whenever they came in; nil where nothing says so.
  package var resolved: Int?
  /// Customers there on average over the month; nil where none are known.
  package var customers: Double?
  /// Tickets ÷ customers, for a full month with customers.
  package var incidentRate: Double?
  /// Written twice, and counted as the first, perhaps in an earlier month.
  package var duplicates: Double

  package init(
    month: Month, extent: Extent, tickets: Double, spam: Double, merged: Double,
    abandoned: Double, resolved: Int?, customers: Double?, incidentRate: Double?,
    duplicates: Double = 0
  ) {
    self.month = month
    self.extent = extent
    self.tickets = tickets
    self.spam = spam
    self.merged = merged
    self.abandoned = abandoned
    self.resolved = resolved
    self.customers = customers
    self.incidentRate = incidentRate
    self.duplicates = duplicates
  }
}

/// One part of the tickets: those of a channel, a stream, a segment, a language or a group.
package struct MeasuredShare: Equatable, Encodable, Sendable {
  /// Nil for the tickets that don't say.
  package var name: String?
  package var tickets: Double
  package var share: Double
  /// Mean tickets of the full months; nil without a full month.
  package var ticketsPerMonth: Double?

  package init(name: String?, tickets: Double, share: Double, ticketsPerMonth: Double?) {
    self.name = name
    self.tickets = tickets
    self.share = share
    self.ticketsPerMonth = ticketsPerMonth
  }
}
