/// The least people for every interval of a week, queue by queue.
package struct WeekStaffing: Equatable, Sendable {
  package var demand: WeekDemand
  /// In the order of the demand's queues.
  package var queues: [QueueStaffing]
  /// What nobody gave and the answer rests on.
  package var assumptions: [Assumption]
  /// Channels with several queues, and what one pool of people would take.
  package var pooled: [PooledChannel]

  package init(
    demand: WeekDemand, queues: [QueueStaffing], assumptions: [Assumption] = [],
    pooled: [PooledChannel] = []
  ) {
    precondition(queues.count == demand.queues.count, "Every queue is staffed.")
    self.demand = demand
    self.queues = queues
    self.assumptions = assumptions
    self.pooled = pooled
  }

  package var intervalSeconds: Int { demand.intervalSeconds }
  package var intervalCount: Int { demand.intervalCount }

  /// People at work over all queues.
  package func agents(in interval: Int) -> Int {
    queues.reduce(0) { $0 + $1.intervals[interval].agents }
  }

  /// People scheduled over all queues, shrinkage included.
  package func scheduledAgents(in interval: Int) -> Int {
    queues.reduce(0) { $0 + $1.intervals[interval].scheduledAgents }
  }
}

/// One queue's people over a week.
package struct QueueStaffing: Equatable, Sendable {
  package var key: QueueKey
  package var terms: QueueTerms
  package var load: LoadForm
  /// The one from Monday 00:00 first.
  package var intervals: [IntervalNeed]
  /// What a promise that contacts may wait for comes to; nil for those who are answered at once.
  package var deferred: DeferredOutcome?
  /// The queues, by their positions, whose people do this one's work in between.
  package var helpers: [Int] = []

  /// How the load of an interval was found.
  package enum LoadForm: Equatable, Sendable {
    /// Contacts × handle time ÷ interval: the load moves slowly against a handle time.
    case intervalByInterval
    /// The contacts in progress follow what came in before; in `interval` that makes most of a
    /// difference, in units of √load.
    case lagging(interval: Int, difference: Double)
    /// Pieces of work, spread over open hours so that each is done as promised.
    case spread
  }

  package init(
    key: QueueKey, terms: QueueTerms, load: LoadForm, intervals: [IntervalNeed],
    deferred: DeferredOutcome? = nil
  ) {
    self.key = key
    self.terms = terms
    self.load = load
    self.intervals = intervals
    self.deferred = deferred
  }
}

/// One interval of a queue.
package struct IntervalNeed: Equatable, Sendable {
  /// The share of the interval in which the queue is open.
  package var openShare: Double
  /// Contacts that come in, open or not.
  package var contacts: Double
  /// What agents are for, in erlangs: contacts in progress, or the pace of deferred work.
  package var load: Double
  /// At work.
  package var agents: Int
  /// To schedule, so that so many are at work after shrinkage.
  package var scheduledAgents: Int
  /// What customers feel; nil where nobody comes, and for deferred work.
  package var service: IntervalService?
  /// Deferred work that waits at the interval's end; nil for what is answered at once.
  package var backlog: Double?

  package init(
    openShare: Double, contacts: Double, load: Double, agents: Int, scheduledAgents: Int,
    service: IntervalService? = nil, backlog: Double? = nil
  ) {
    self.openShare = openShare
    self.contacts = contacts
    self.load = load
    self.agents = agents
    self.scheduledAgents = scheduledAgents
    self.service = service
    self.backlog = backlog
  }
}

/// What becomes of deferred work with the people of a week.
package struct DeferredOutcome: Equatable, Sendable {
  /// The share done as promised.
  package var promiseKept: Double
  /// The oldest that any piece gets, in seconds around the clock.
  package var oldestSeconds: Double
  /// The most that waits at once.
  package var mostWaiting: Double

  package init(promiseKept: Double, oldestSeconds: Double, mostWaiting: Double) {
    self.promiseKept = promiseKept
    self.oldestSeconds = oldestSeconds
    self.mostWaiting = mostWaiting
  }
}
