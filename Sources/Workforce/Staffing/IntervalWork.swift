/// Contacts of one kind that come in over an interval, and what customers and agents are promised.
package struct IntervalWork: Hashable, Sendable {
  /// Contacts that come in over the interval, without the tries again of `retrial`; not negative.
  package var contacts: Double
  /// Seconds; over 0.
  package var interval: Double
  /// Seconds of an agent's time that a contact takes, alone if it is a chat; over 0.
  package var averageHandleTime: Double
  /// Seconds after which people give up on average; nil if nobody does.
  package var patience: Double?
  /// Whether those who give up try again; nil if nobody does.
  package var retrial: Retrial?
  /// Chats that an agent holds at once; 1 for calls.
  package var concurrency = 1
  /// How much slower every chat gets with each further one; only where there are several.
  package var slowing = 0.0
  /// The share of paid time that goes to anything but contacts; below 1.
  package var shrinkage = 0.0
  package var promises = Promises()

  package init(contacts: Double, interval: Double, averageHandleTime: Double) {
    self.contacts = contacts
    self.interval = interval
    self.averageHandleTime = averageHandleTime
  }

  /// The share of contacts that are second or later tries, where a share of all tries gives up; nil
  /// where nobody tries again.
  package func triesAgain(abandonment: Double) -> Double? {
    retrial.map { $0.share * abandonment }
  }

  /// All of them are kept at once; what isn't given isn't asked for.
  package struct Promises: Hashable, Sendable {
    package var serviceLevel: ServiceLevelPromise?
    /// Seconds.
    package var averageSpeedOfAnswer: Double?
    /// The most that may give up, as a share.
    package var abandonment: Double?
    /// How long nearly nobody may wait, answered or not.
    package var longestWait: LongestWaitPromise?
    /// The most of their time that agents are busy, as a share.
    package var occupancy: Double?

    package init() {}
  }
}

/// "95 % wait no longer than two minutes", whatever becomes of them then.
package struct LongestWaitPromise: Hashable, Sendable {
  package var share: Double
  package var seconds: Double

  package init(share: Double, seconds: Double) {
    self.share = share
    self.seconds = seconds
  }
}

/// "80 % within 20 seconds", and of whom.
package struct ServiceLevelPromise: Hashable, Sendable {
  package var share: Double
  /// Seconds.
  package var threshold: Double
  package var definition: Definition

  /// Which contacts are counted; they ask for different numbers of agents where people give up.
  package enum Definition: String, CaseIterable, Hashable, Sendable, Encodable {
    /// Answered in time ÷ all offered.
    case offered
    /// Answered in time ÷ all answered.
    case answered
    /// Answered in time ÷ all but those who gave up in time.
    case withoutShortAbandons
    /// Those whom somebody would answer in time, had they endless patience.
    case virtual
  }

  package init(share: Double, threshold: Double, definition: Definition = .offered) {
    self.share = share
    self.threshold = threshold
    self.definition = definition
  }
}
