/// What comes in over a week, queue by queue and interval by interval: the mean of past weeks.
package struct WeekDemand: Equatable, Sendable {
  /// The zone that the week is one of.
  package var timeZone: String
  /// The weeks that were averaged, from a Monday to a Sunday.
  package var firstDay: CalendarDate
  package var lastDay: CalendarDate
  package var weeks: Int
  package var intervalSeconds: Int
  /// The busiest first.
  package var queues: [QueueDemand]
  /// What a reader must know, as sentences.
  package var notices: [String]

  package init(
    timeZone: String, firstDay: CalendarDate, lastDay: CalendarDate, weeks: Int,
    intervalSeconds: Int, queues: [QueueDemand], notices: [String] = []
  ) {
    precondition(
      intervalSeconds > 0 && 86_400 % intervalSeconds == 0, "A day has whole intervals.")
    precondition(
      queues.allSatisfy { $0.contacts.count * intervalSeconds == 604_800 },
      "Every queue has all intervals of a week.")
    self.timeZone = timeZone
    self.firstDay = firstDay
    self.lastDay = lastDay
    self.weeks = weeks
    self.intervalSeconds = intervalSeconds
    self.queues = queues
    self.notices = notices
  }

  package var intervalCount: Int { 604_800 / intervalSeconds }

  /// So much more of everything, such as 0.2 for a fifth.
  package mutating func grow(by share: Double) {
    precondition(share > -1, "Something is left.")
    for index in queues.indices {
      queues[index].contacts = queues[index].contacts.map { $0 * (1 + share) }
    }
    let percent = Numerals.percent(abs(share))
    notices.append("\(percent) \(share < 0 ? "less" : "more") than the history has, as asked for.")
  }
}

/// One queue of a week.
package struct QueueDemand: Equatable, Sendable {
  package var key: QueueKey
  /// Expected in each interval, the one from Monday 00:00 first.
  package var contacts: [Double]
  /// Of the queue, or where too few of its contacts tell, of its channel; nil where neither does.
  package var handleTime: HandleTimeEstimate?
  /// The same; nil where hardly anybody gave up, or waits aren't told.
  package var patience: PatienceEstimate?
  /// How much days differ beyond chance: the standard deviation ÷ mean of the factor by which a day
  /// is busier or calmer than its kind.
  package var dayVariation: Double
  /// The hours of the week in which somebody answered the channel's contacts; nil where answers don't
  /// tell their time.
  package var workedHours: WeekHours?

  package init(
    key: QueueKey, contacts: [Double], handleTime: HandleTimeEstimate? = nil,
    patience: PatienceEstimate? = nil, dayVariation: Double = 0, workedHours: WeekHours? = nil
  ) {
    self.key = key
    self.contacts = contacts
    self.handleTime = handleTime
    self.patience = patience
    self.dayVariation = dayVariation
    self.workedHours = workedHours
  }

  package var contactsPerWeek: Double { contacts.reduce(0, +) }
}
