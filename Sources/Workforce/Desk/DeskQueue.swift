/// Contacts of one kind that wait in one line: a channel in a language, say, or a skill.
package struct DeskQueue: Hashable, Sendable {
  package let name: String
  package let arrivals: DeskArrivals
  /// The time for one contact when its agent does nothing else.
  package let handleTime: DurationDistribution
  /// How long a customer waits before hanging up; nil if nobody ever does.
  package let patience: DurationDistribution?
  /// Whether those who hang up try again; nil if nobody does.
  package let retrial: Retrial?
  package let answering: Answering
  /// Whose turn it is where a group answers several queues: the smallest number first.
  package let priority: Int
  /// The groups that may answer, and from when on.
  package let reaches: [GroupReach]
  package let target: WaitTarget
  package let hours: OpeningHours?
  /// Whether people who would go home stay as long as somebody is in line and it is closed or nobody
  /// else is there: the last customers of a day aren't left hanging.
  package let keepsPeopleForLine: Bool
  /// What the first to answer can't solve; nil if they solve everything.
  package let escalation: Escalation?
  /// How long those who wait at the beginning have waited by then, in seconds.
  package let backlogAgesSeconds: [Double]

  /// How an agent deals with a contact.
  package enum Answering: Hashable, Sendable {
    /// With nothing else in hand: a call.
    case exclusively
    /// Along with other contacts of this kind, as many as the group manages: a chat.
    case alongside
    /// When nobody waits who can't be put off: an e-mail, a ticket. The work is put down for a call
    /// or a chat and taken up later where it was left. Its wait ends when it is done.
    case inBetween
  }

  package init(
    name: String, arrivals: DeskArrivals, handleTime: DurationDistribution,
    patience: DurationDistribution? = nil, retrial: Retrial? = nil,
    answering: Answering = .exclusively, priority: Int = 0, reaches: [GroupReach],
    target: WaitTarget = WaitTarget(seconds: 20), hours: OpeningHours? = nil,
    keepsPeopleForLine: Bool = false, escalation: Escalation? = nil,
    backlogAgesSeconds: [Double] = []
  ) {
    precondition(
      handleTime.isValid && patience?.isValid ?? true,
      "Handle times and patience are numbers of seconds.")
    precondition(
      backlogAgesSeconds.allSatisfy { $0 >= 0 && $0.isFinite },
      "Ages of a backlog are not negative.")
    precondition(
      Set(reaches.map(\.group)).count == reaches.count, "A queue reaches a group in one way.")
    self.name = name
    self.arrivals = arrivals
    self.handleTime = handleTime
    self.patience = patience
    self.retrial = retrial
    self.answering = answering
    self.priority = priority
    self.reaches = reaches
    self.target = target
    self.hours = hours
    self.keepsPeopleForLine = keepsPeopleForLine
    self.escalation = escalation
    self.backlogAgesSeconds = backlogAgesSeconds
  }
}

/// When contacts come in.
package enum DeskArrivals: Hashable, Sendable {
  /// Independently of one another, so many expected in each interval; the last figure holds for all
  /// intervals after it.
  case poisson(perInterval: [Double])
  /// At these times, in seconds from the first interval's beginning and in ascending order: what
  /// really came, played again.
  case given(atSeconds: [Double])
}

/// Customers who hang up and try again.
package struct Retrial: Hashable, Sendable {
  /// The share of those who hang up that tries again.
  package let share: Double
  /// The time until then.
  package let delay: DurationDistribution

  package init(share: Double, delay: DurationDistribution) {
    precondition((0...1).contains(share) && delay.isValid, "A share is from 0 to 1.")
    self.share = share
    self.delay = delay
  }
}

/// Contacts that go on to another queue, whose people know more, when the first conversation ends.
package struct Escalation: Hashable, Sendable {
  package let share: Double
  package let queue: Int

  package init(share: Double, queue: Int) {
    precondition((0...1).contains(share), "A share is from 0 to 1.")
    self.share = share
    self.queue = queue
  }
}

/// A group that may answer a queue: which first, from when on, and how fast.
///
/// Groups of the same preference are one pool, in which whoever has been idle longest answers.
/// Different preferences are skill groups in order. A later `afterSeconds` is overflow, and several
/// of them are the rings of a bullseye.
package struct GroupReach: Hashable, Sendable {
  package let group: Int
  /// The smallest number is asked first.
  package let preference: Int
  /// How long a contact must have waited before this group may take it.
  package let afterSeconds: Double
  /// This group's handle time ÷ the queue's.
  package let handleTimeFactor: Double

  package init(
    group: Int, preference: Int = 0, afterSeconds: Double = 0, handleTimeFactor: Double = 1
  ) {
    precondition(afterSeconds >= 0 && handleTimeFactor > 0, "A group takes time, and not before 0.")
    self.group = group
    self.preference = preference
    self.afterSeconds = afterSeconds
    self.handleTimeFactor = handleTimeFactor
  }
}

/// What customers are promised about waiting, and how its keeping is counted.
package struct WaitTarget: Hashable, Sendable {
  /// The wait that is in time.
  package let seconds: Double
  package let definition: Definition
  /// Who hangs up by then isn't held against the desk, where the definition leaves them out.
  package let shortAbandonSeconds: Double
  /// Whether waits are measured on a clock that stands still while the queue is closed.
  package let countsOpenHoursOnly: Bool

  /// Service level as a share of what.
  package enum Definition: Hashable, Sendable {
    /// Answered in time ÷ offered.
    case ofOffered
    /// Answered in time ÷ answered.
    case ofAnswered
    /// Answered in time ÷ (offered − abandoned within `shortAbandonSeconds`).
    case withoutShortAbandons
    /// Answered in time ÷ (answered + abandoned later than that).
    case withoutAbandonsInTime
  }

  package init(
    seconds: Double, definition: Definition = .ofOffered, shortAbandonSeconds: Double = 5,
    countsOpenHoursOnly: Bool = false
  ) {
    precondition(seconds >= 0 && shortAbandonSeconds >= 0, "A promised wait isn't negative.")
    self.seconds = seconds
    self.definition = definition
    self.shortAbandonSeconds = shortAbandonSeconds
    self.countsOpenHoursOnly = countsOpenHoursOnly
  }
}

/// When a queue is open. Agents answer whenever they are there; the hours say what becomes of those
/// who come outside them, and which time counts against a promise in open hours.
package struct OpeningHours: Hashable, Sendable {
  /// In ascending order and apart, in seconds.
  package let open: [Range<Double>]
  package let outside: Outside

  package enum Outside: Hashable, Sendable {
    /// They wait until somebody is there, overnight if need be.
    case wait
    /// They hear that nobody is there, and count as turned away, not as offered.
    case turnedAway
  }

  package init(open: [Range<Double>], outside: Outside) {
    precondition(
      zip(open, open.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound },
      "Opening hours are in order and don't overlap.")
    self.open = open
    self.outside = outside
  }
}
