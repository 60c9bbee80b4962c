/// What a queue's week comes to.
package struct QueueWeekTotals: Equatable, Sendable {
  /// Contacts that come in, open or not.
  package var contacts = 0.0
  package var contactsOutsideHours = 0.0
  package var openHours = 0.0
  /// Intervals in which it is open and nobody is at work, because nobody is expected.
  package var unattended: [Int] = []
  package var unattendedHours = 0.0
  /// Hours at work.
  package var agentHours = 0.0
  /// Agent hours ÷ (1 − shrinkage): those at work, and what they are paid for besides.
  package var paidHours = 0.0
  /// Hours of people on the schedule, where each interval's people are rounded up by themselves.
  package var scheduledHours = 0.0
  package var mostAgents = 0
  /// The first interval with the most agents; nil if nobody is ever at work.
  package var mostAgentsInterval: Int?
  /// What customers feel, averaged over contacts; nil where nobody comes, and for deferred work.
  package var serviceLevel: Double?
  package var probabilityOfWait: Double?
  package var abandonment: Double?
  /// Averaged over those who are answered.
  package var averageSpeedOfAnswerSeconds: Double?
  /// Hours of somebody's time that go to the queue's contacts.
  package var busyHours = 0.0
  /// The share of agents' hours that goes to contacts; nil if nobody is ever at work, and where people
  /// of other queues do a part of it.
  package var occupancy: Double?

  package init(_ queue: QueueStaffing, intervalSeconds: Int) {
    let intervalHours = Double(intervalSeconds) / 3600
    var offered = 0.0
    var sums = (inTime: 0.0, waiting: 0.0, abandoned: 0.0, answered: 0.0, speed: 0.0)
    for (index, interval) in queue.intervals.enumerated() {
      let hours = interval.openShare * intervalHours
      let open = interval.contacts * interval.openShare
      contacts += interval.contacts
      contactsOutsideHours += interval.contacts - open
      openHours += hours
      agentHours += Double(interval.agents) * hours
      scheduledHours += Double(interval.scheduledAgents) * hours
      if interval.agents > mostAgents {
        mostAgents = interval.agents
        mostAgentsInterval = index
      }
      if hours > 0, interval.agents == 0 {
        unattended.append(index)
        unattendedHours += hours
      }
      guard let service = interval.service else { continue }
      let answered = open * (1 - service.abandonment)
      offered += open
      sums.inTime += open * service.serviceLevel
      sums.waiting += open * service.probabilityOfWait
      sums.abandoned += open * service.abandonment
      sums.answered += answered
      sums.speed += answered * service.averageSpeedOfAnswer
      busyHours += service.occupancy * Double(interval.agents) * hours
    }
    paidHours = agentHours / (1 - queue.terms.shrinkage)
    if queue.deferred != nil { busyHours = contacts * queue.terms.averageHandleTime / 3600 }
    occupancy = agentHours > 0 && queue.helpers.isEmpty ? busyHours / agentHours : nil
    guard offered > 0 else { return }
    serviceLevel = sums.inTime / offered
    probabilityOfWait = sums.waiting / offered
    abandonment = sums.abandoned / offered
    averageSpeedOfAnswerSeconds = sums.answered > 0 ? sums.speed / sums.answered : nil
  }
}

extension QueueStaffing {
  /// Hours at work in the week.
  package func agentHours(intervalSeconds: Int) -> Double {
    intervals.reduce(0) {
      $0 + Double($1.agents) * $1.openShare * Double(intervalSeconds) / 3600
    }
  }
}

extension QueueTerms {
  /// The formula that the queue's agents come from; nil for deferred work.
  package var method: IntervalStaffing.Method? {
    switch answering {
    case .calls: patience == nil ? .erlangC : .erlangA
    case .chats: .chats
    case .deferred: nil
    }
  }
}
