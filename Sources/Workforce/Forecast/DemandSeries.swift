/// What came in through every queue of a desk, interval by interval: a history as forecasts take it.
package struct DemandSeries: Equatable, Sendable {
  /// The zone whose clock on the wall counts the intervals.
  package var timeZone: String
  /// The days of the first and the last contact of any queue.
  package var firstDay: CalendarDate
  package var lastDay: CalendarDate
  /// Where every series ends: the first interval that nobody has observed.
  package var end: LocalTime
  package var intervalMinutes: Int
  /// The busiest first.
  package var queues: [QueueSeries]
  /// What a reader must know, as sentences.
  package var notices: [String]

  package init(
    timeZone: String, firstDay: CalendarDate, lastDay: CalendarDate, end: LocalTime,
    intervalMinutes: Int, queues: [QueueSeries], notices: [String] = []
  ) {
    self.timeZone = timeZone
    self.firstDay = firstDay
    self.lastDay = lastDay
    self.end = end
    self.intervalMinutes = intervalMinutes
    self.queues = queues
    self.notices = notices
  }

  /// Days from the first to the last.
  package var dayCount: Int { lastDay.dayNumber - firstDay.dayNumber + 1 }
}

/// What came in through one queue.
package struct QueueSeries: Equatable, Sendable {
  package var key: QueueKey
  /// From the day of the queue's first contact on. Hours that a clock change skips aren't observed, and
  /// of an hour that it repeats, each pass has half.
  package var contacts: ContactSeries
  /// Nil where too few contacts of the channel say how long they took.
  package var handleTime: HandleTimeProfile?
  /// The day of the last contact of a queue into which nothing comes any more; nil while it goes on.
  package var endedOn: CalendarDate?

  package init(
    key: QueueKey, contacts: ContactSeries, handleTime: HandleTimeProfile? = nil,
    endedOn: CalendarDate? = nil
  ) {
    self.key = key
    self.contacts = contacts
    self.handleTime = handleTime
    self.endedOn = endedOn
  }

  /// All observed contacts.
  package var total: Double { contacts.counts.reduce(0) { $1.isNaN ? $0 : $0 + $1 } }
}
