/// The least agents for an interval's work, and what customers feel with them.
package struct IntervalStaffing: Equatable, Sendable {
  package var work: IntervalWork
  /// Contacts in progress with an agent for each, in erlangs.
  package var offeredLoad: Double
  /// At work at a time.
  package var agents: Int
  /// People to schedule, so that so many are at work after shrinkage.
  package var scheduledAgents: Int
  package var method: Method
  /// What these agents give; nil without any contacts.
  package var service: IntervalService?
  /// The least agents for each promise by itself, and for the load alone.
  package var reasons: [Reason]
  /// What fewer and more agents would give, fewest first.
  package var others: [IntervalService]

  /// The formula that was used.
  package enum Method: String, Hashable, Sendable, Encodable {
    case erlangC, erlangA, chats
  }

  package enum Cause: String, Hashable, Sendable, Encodable {
    case load, serviceLevel, averageSpeedOfAnswer, longestWait, abandonment, occupancy
  }

  package struct Reason: Equatable, Sendable {
    package var cause: Cause
    package var agents: Int

    package init(cause: Cause, agents: Int) {
      self.cause = cause
      self.agents = agents
    }
  }

  package init(
    work: IntervalWork, offeredLoad: Double, agents: Int, scheduledAgents: Int, method: Method,
    service: IntervalService?, reasons: [Reason], others: [IntervalService]
  ) {
    self.work = work
    self.offeredLoad = offeredLoad
    self.agents = agents
    self.scheduledAgents = scheduledAgents
    self.method = method
    self.service = service
    self.reasons = reasons
    self.others = others
  }
}

/// What customers and agents feel with so many agents, in the long run.
package struct IntervalService: Equatable, Sendable {
  package var agents: Int
  /// Whether agents keep up; if not, the queue grows without end, and waits are infinite.
  package var keepsUp: Bool
  /// By the promise's definition; within 20 seconds of all offered if none is given.
  package var serviceLevel: Double
  /// Seconds.
  package var averageSpeedOfAnswer: Double
  package var occupancy: Double
  package var probabilityOfWait: Double
  package var abandonment: Double

  package init(
    agents: Int, keepsUp: Bool, serviceLevel: Double, averageSpeedOfAnswer: Double,
    occupancy: Double, probabilityOfWait: Double, abandonment: Double
  ) {
    self.agents = agents
    self.keepsUp = keepsUp
    self.serviceLevel = serviceLevel
    self.averageSpeedOfAnswer = averageSpeedOfAnswer
    self.occupancy = occupancy
    self.probabilityOfWait = probabilityOfWait
    self.abandonment = abandonment
  }
}

/// A promise that no number of agents keeps as long as contacts come in.
package enum PromiseOutOfReach: Error, Hashable, Sendable {
  /// Every contact in time: sooner or later more come at once than there are agents.
  case everyContactInTime
  /// An average wait of nothing, for the same reason.
  case noWait
  /// Nobody who gives up, where patience ends.
  case nobodyGivesUp
  /// Agents who are never busy.
  case noWork
  /// More agents than formulas go for: over a hundred million.
  case tooManyAgents
  /// Work that comes in while the queue is closed for longer than it may wait.
  case closedTooLong
}

/// A promise of one queue that no number of agents keeps.
package struct QueuePromiseOutOfReach: Error, Hashable, Sendable {
  package var key: QueueKey
  package var reason: PromiseOutOfReach

  package init(key: QueueKey, reason: PromiseOutOfReach) {
    self.key = key
    self.reason = reason
  }
}
