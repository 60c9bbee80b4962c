/// What customers feel over a coming week with given people, over many ways in which the week may come.
///
/// Once they are those that the forecast holds possible, in which a calm day is calm throughout, and once
/// those that chance alone makes of the forecast's mean, as formulas have it.
package struct ForecastWeekService: Equatable, Sendable {
  /// What is expected, on which terms, and the least people by the formulas.
  package var staffing: WeekStaffing
  /// The Monday.
  package var firstDay: CalendarDate
  /// How many ways were played of either kind.
  package var paths: Int
  package var seed: UInt64
  /// In the order of the staffing's queues.
  package var queues: [Queue]

  package init(
    staffing: WeekStaffing, firstDay: CalendarDate, paths: Int, seed: UInt64, queues: [Queue]
  ) {
    precondition(queues.count == staffing.queues.count, "Every queue is told of.")
    self.staffing = staffing
    self.firstDay = firstDay
    self.paths = paths
    self.seed = seed
    self.queues = queues
  }

  package struct Queue: Equatable, Sendable {
    package var key: QueueKey
    package var forecast: Ways
    package var chance: Ways

    package init(key: QueueKey, forecast: Ways, chance: Ways) {
      self.key = key
      self.forecast = forecast
      self.chance = chance
    }
  }

  /// A queue's week over all ways of a kind: what one in ten weeks stays under, half of them, and nine in ten.
  package struct Ways: Equatable, Sendable {
    package var contacts: Percentiles
    /// The share within the promised time; nil where nobody came.
    package var serviceLevel: Percentiles?
    /// The mean wait of those who were answered; nil where nobody was.
    package var waitSeconds: Percentiles?

    package init(contacts: Percentiles, serviceLevel: Percentiles?, waitSeconds: Percentiles?) {
      self.contacts = contacts
      self.serviceLevel = serviceLevel
      self.waitSeconds = waitSeconds
    }
  }

  /// Whether more than half of the weeks that the forecast holds possible miss the queue's promise.
  package func isMissed(ofQueue index: Int) -> Bool {
    guard let promised = staffing.queues[index].terms.promisedShare,
      let level = queues[index].forecast.serviceLevel
    else { return false }
    return level.p50 < promised
  }
}
