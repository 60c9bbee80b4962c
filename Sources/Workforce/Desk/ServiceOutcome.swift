/// What customers of a desk would feel, and how busy its people would be.
package struct ServiceOutcome: Hashable, Sendable {
  package let replications: Int
  package let confidence: Double
  /// Whether every figure is as exact as was asked for; true where nothing was.
  package let reachedPrecision: Bool
  /// Whether somebody stopped the simulation before its end.
  package let wasStopped: Bool
  /// In the order of the desk's queues.
  package let queues: [QueueOutcome]
  /// In the order of the desk's groups.
  package let groups: [GroupOutcome]

  package init(
    replications: Int, confidence: Double, reachedPrecision: Bool, wasStopped: Bool,
    queues: [QueueOutcome], groups: [GroupOutcome]
  ) {
    self.replications = replications
    self.confidence = confidence
    self.reachedPrecision = reachedPrecision
    self.wasStopped = wasStopped
    self.queues = queues
    self.groups = groups
  }
}

package struct QueueOutcome: Hashable, Sendable {
  package let name: String
  package let target: WaitTarget
  /// Over all intervals between warming up and cooling down.
  package let total: ServiceFigures
  /// By the interval in which contacts came in.
  package let intervals: [ServiceFigures]
  /// Those who waited at the beginning already; nil if nobody did.
  package let backlog: ServiceFigures?
  /// A row for each replication, from which two outcomes of the same seed are compared.
  package let totalsByReplication: [ReplicationTotal]

  package init(
    name: String, target: WaitTarget, total: ServiceFigures, intervals: [ServiceFigures],
    backlog: ServiceFigures?, totalsByReplication: [ReplicationTotal]
  ) {
    self.name = name
    self.target = target
    self.total = total
    self.intervals = intervals
    self.backlog = backlog
    self.totalsByReplication = totalsByReplication
  }
}

/// What customers who came in one interval, or all of them, would feel. Averages are per
/// replication; a figure is nil where there was nobody it could be about.
package struct ServiceFigures: Hashable, Sendable {
  /// Contacts that came in and were not turned away, second tries included.
  package var offered: Estimate?
  package var answered: Estimate?
  package var abandonedContacts: Estimate?
  /// Contacts that came outside the hours and were not let in.
  package var turnedAway: Estimate?
  /// The share of the offered that are second or later tries.
  package var triesAgain: Estimate?
  /// The share within the target, as the queue's target defines it.
  package var serviceLevel: Estimate?
  /// The mean wait of those who were answered (ASA).
  package var averageSpeedOfAnswerSeconds: Estimate?
  /// The mean wait of all whose wait ended, answered or not.
  package var averageWaitSeconds: Estimate?
  /// The share of the offered that hung up.
  package var abandonment: Estimate?
  /// The share of the offered that wasn't answered at once.
  package var probabilityOfWait: Estimate?
  /// The wait that half of the answered stay under.
  package var medianWaitSeconds: Estimate?
  package var wait90Seconds: Estimate?
  package var wait95Seconds: Estimate?
  /// Contacts that wait, on average over the interval's time.
  package var averageBacklog: Estimate?
  /// Contacts that wait when the interval ends.
  package var backlogAtEnd: Estimate?
  /// The age of the oldest of them; 0 where none waits.
  package var oldestAgeAtEndSeconds: Estimate?

  package init() {}
}

package struct GroupOutcome: Hashable, Sendable {
  package let name: String
  package let total: StaffFigures
  package let intervals: [StaffFigures]

  package init(name: String, total: StaffFigures, intervals: [StaffFigures]) {
    self.name = name
    self.total = total
    self.intervals = intervals
  }
}

/// What a group's people do with their time.
package struct StaffFigures: Hashable, Sendable {
  /// People who are there, on average.
  package var presentStaff: Estimate?
  /// The share of their time in which they have something in hand.
  package var occupancy: Estimate?
  /// The share of it for work that can be put down.
  package var inBetweenShare: Estimate?
  /// Contacts in hand at a time, while there are any.
  package var concurrency: Estimate?

  package init() {}
}

/// A figure from replications, and how far from the truth it may well be.
package struct Estimate: Hashable, Sendable {
  package let mean: Double
  /// Half the confidence interval's width; nil where a single replication can't tell.
  package let halfWidth: Double?

  package init(mean: Double, halfWidth: Double?) {
    self.mean = mean
    self.halfWidth = halfWidth
  }

  /// Whether the confidence interval covers `value`.
  package func covers(_ value: Double) -> Bool {
    halfWidth.map { abs(mean - value) <= $0 } ?? false
  }
}

/// One replication's sums over all intervals between warming up and cooling down.
package struct ReplicationTotal: Hashable, Sendable {
  package let offered: Double
  package let answered: Double
  package let abandoned: Double
  /// Contacts within the target, and those that it is a share of.
  package let inTime: Double
  package let inTimeBase: Double
  package let answeredWaitSeconds: Double

  package init(
    offered: Double, answered: Double, abandoned: Double, inTime: Double, inTimeBase: Double,
    answeredWaitSeconds: Double
  ) {
    self.offered = offered
    self.answered = answered
    self.abandoned = abandoned
    self.inTime = inTime
    self.inTimeBase = inTimeBase
    self.answeredWaitSeconds = answeredWaitSeconds
  }
}
