/// Everything that a queue's staffing rests on beside its contacts, each with where it comes from.
package struct QueueTerms: Equatable, Sendable {
  package var answering: Answering
  /// Seconds.
  package var averageHandleTime: Double
  package var handleTimeOrigin: Origin
  /// Seconds after which people give up on average; nil if nobody does.
  package var patience: Double?
  package var patienceOrigin: Origin
  /// What contacts that can't wait are promised.
  package var promises: IntervalWork.Promises
  package var promiseOrigin: Origin
  package var hours: WeekHours
  package var hoursOrigin: Origin
  /// The share of paid time that goes to anything but contacts; below 1.
  package var shrinkage: Double
  package var shrinkageOrigin: Origin
  /// The fewest people at work while the queue is open.
  package var fewestAgents: Int

  /// How agents take the queue's contacts.
  package enum Answering: Hashable, Sendable {
    /// One at a time, at once: calls.
    case calls
    /// Several at a time, at once: chats.
    case chats(concurrency: Int, slowing: Double)
    /// When there is time, within what is promised: e-mail, social media, tickets.
    case deferred(DeferredPromise)
  }

  package enum Origin: String, Hashable, Sendable, Encodable {
    case given, measured, assumed
  }

  package init(
    answering: Answering, averageHandleTime: Double, handleTimeOrigin: Origin = .given,
    patience: Double? = nil, patienceOrigin: Origin = .assumed,
    promises: IntervalWork.Promises = .init(), promiseOrigin: Origin = .given,
    hours: WeekHours = .always, hoursOrigin: Origin = .assumed, shrinkage: Double = 0,
    shrinkageOrigin: Origin = .given, fewestAgents: Int = 0
  ) {
    precondition(averageHandleTime > 0 && averageHandleTime.isFinite, "Work takes time.")
    precondition((0..<1).contains(shrinkage), "Shrinkage is at least 0 and below 1.")
    self.answering = answering
    self.averageHandleTime = averageHandleTime
    self.handleTimeOrigin = handleTimeOrigin
    self.patience = patience
    self.patienceOrigin = patienceOrigin
    self.promises = promises
    self.promiseOrigin = promiseOrigin
    self.hours = hours
    self.hoursOrigin = hoursOrigin
    self.shrinkage = shrinkage
    self.shrinkageOrigin = shrinkageOrigin
    self.fewestAgents = fewestAgents
  }
}

/// "90 % within 8 open hours".
package struct DeferredPromise: Hashable, Sendable {
  package var share: Double
  package var seconds: Double
  /// Whether the clock stands still while the queue is closed.
  package var countsOpenHours: Bool

  package init(share: Double, seconds: Double, countsOpenHours: Bool) {
    self.share = share
    self.seconds = seconds
    self.countsOpenHours = countsOpenHours
  }
}
