/// Where tickets come in, counted from history: each stream of each system.
package struct MeasuredStreams: Equatable, Encodable, Sendable {
  /// The zone that months are those of.
  package var timeZone: String
  package var firstDay: CalendarDate
  package var lastDay: CalendarDate
  /// Within so many hours, what the same customer writes again under the same subject counts once.
  package var duplicateHours: Double
  /// The system with the most tickets: the queue.
  package var queueSystem: String
  /// The most tickets first.
  package var streams: [MeasuredStream]
  /// Duplicates between two streams or within one, the most first.
  package var duplicates: [StreamDuplicates]
  /// What a reader must know, as sentences.
  package var notices: [String]

  package init(
    timeZone: String, firstDay: CalendarDate, lastDay: CalendarDate, duplicateHours: Double,
    queueSystem: String, streams: [MeasuredStream], duplicates: [StreamDuplicates],
    notices: [String]
  ) {
    self.timeZone = timeZone
    self.firstDay = firstDay
    self.lastDay = lastDay
    self.duplicateHours = duplicateHours
    self.queueSystem = queueSystem
    self.streams = streams
    self.duplicates = duplicates
    self.notices = notices
  }
}

/// What tells one stream of the history from another.
package struct StreamKey: Hashable, Encodable, Sendable {
  /// The system it was exported from.
  package var system: String
  /// What that system calls it; nil for contacts that don't say.
  package var name: String?

  package init(system: String, name: String?) {
    self.system = system
    self.name = name
  }
}

/// One stream of the history.
///
///     contacts = tickets + spam + merged + duplicates
package struct MeasuredStream: Equatable, Encodable, Sendable {
  package enum Trend: String, Encodable, Sendable {
    case growing, shrinking, steady
  }

  package var key: StreamKey
  /// Every record.
  package var contacts: Int
  /// Work that came in, each matter once.
  package var tickets: Int
  package var spam: Int
  package var merged: Int
  /// Written before, here or elsewhere, and counted there.
  package var duplicates: Int
  /// Among the tickets: perhaps written twice, but too little says so.
  package var possibleDuplicates: Int
  /// Among the tickets: those that came back after they were resolved, and how often they did.
  package var reopened: Int
  package var reopenings: Int
  /// Tickets of calls and chats.
  package var live: Int
  /// Tickets by month over the whole history, the same months for all streams.
  package var months: [Volume]
  /// Mean records of the last full months, three at most; nil without a full month.
  package var contactsPerMonth: Double?
  /// Mean tickets of the same months.
  package var ticketsPerMonth: Double?
  /// How the last three full months differ from the three before them by more than chance and a twentieth; nil with
  /// fewer than six.
  package var trend: Trend?
  package var firstDay: CalendarDate
  package var lastDay: CalendarDate
  /// Who answers most of it, the most first; three at most.
  package var agents: [Agent]

  /// A month's tickets.
  package struct Volume: Equatable, Encodable, Sendable {
    package var month: Month
    package var tickets: Int
    /// Whether the system's export covers the month from its first day to its last.
    package var isFull: Bool

    package init(month: Month, tickets: Int, isFull: Bool) {
      self.month = month
      self.tickets = tickets
      self.isFull = isFull
    }
  }

  /// Somebody who answers.
  package struct Agent: Equatable, Encodable, Sendable {
    package var name: String
    /// The share of the stream's tickets that name an agent.
    package var share: Double

    package init(name: String, share: Double) {
      self.name = name
      self.share = share
    }
  }

  package init(
    key: StreamKey, contacts: Int, tickets: Int, spam: Int, merged: Int, duplicates: Int,
    possibleDuplicates: Int, reopened: Int, reopenings: Int, live: Int, months: [Volume],
    contactsPerMonth: Double?, ticketsPerMonth: Double?, trend: Trend?, firstDay: CalendarDate,
    lastDay: CalendarDate, agents: [Agent]
  ) {
    self.key = key
    self.contacts = contacts
    self.tickets = tickets
    self.spam = spam
    self.merged = merged
    self.duplicates = duplicates
    self.possibleDuplicates = possibleDuplicates
    self.reopened = reopened
    self.reopenings = reopenings
    self.live = live
    self.months = months
    self.contactsPerMonth = contactsPerMonth
    self.ticketsPerMonth = ticketsPerMonth
    self.trend = trend
    self.firstDay = firstDay
    self.lastDay = lastDay
    self.agents = agents
  }

  /// The share of its records that is no work, or counted elsewhere.
  package var noWorkShare: Double {
    contacts > 0 ? Double(contacts - tickets) / Double(contacts) : 0
  }

  /// Whether nearly all of it is calls and chats, which have a system of their own without being
  /// outside the queue.
  package var isLive: Bool { tickets > 0 && live * 10 >= tickets * 9 }
}

/// How much was written to one stream after it was written to another, or to itself.
package struct StreamDuplicates: Equatable, Encodable, Sendable {
  /// Where it was written first, and counts.
  package var first: StreamKey
  package var again: StreamKey
  package var count: Int

  package init(first: StreamKey, again: StreamKey, count: Int) {
    self.first = first
    self.again = again
    self.count = count
  }
}
