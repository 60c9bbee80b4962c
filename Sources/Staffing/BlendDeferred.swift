import Queueing
package import Workforce

/// The same week with blended people: whoever answers calls and chats in a language does its deferred
/// work in between, and puts it down for the next call. Deferred queues keep the fewest people of
/// their own, the same number all along, with whom all is done as promised.
///
/// A person who waits for a call has time for other work: agents × (1 − occupancy). Calls wait no
/// longer for it. Queues are helped by live ones of the same language and skill, or by those that
/// don't tell them apart.
package func blendedWeek(_ staffing: WeekStaffing) -> WeekStaffing {
  let queues = staffing.queues
  var blended = staffing
  // What one deferred queue takes of somebody's spare time isn't there for the next.
  var spare = queues.map { $0.spareAgents }
  for index in queues.indices {
    let queue = queues[index]
    guard case .deferred(let promise) = queue.terms.answering else { continue }
    let helpers = queues.indices.filter { queues[$0].helps(queue) }
    guard !helpers.isEmpty else { continue }
    let demand = staffing.demand.queues[index]
    let desk = BlendedQueue(
      week: DeferredWeek(
        demand, queue.terms, promise, intervalSeconds: staffing.intervalSeconds),
      spare: demand.contacts.indices.map { interval in
        helpers.reduce(0) { $0 + spare[$1][interval] }
      })
    blended.queues[index] = desk.staffing(of: queue, helpers: helpers)
    let used = desk.shareOfSpareUsed
    for helper in helpers {
      for interval in used.indices { spare[helper][interval] *= 1 - used[interval] }
    }
  }
  return blended
}

extension QueueStaffing {
  fileprivate var isLive: Bool { deferred == nil }

  fileprivate func helps(_ other: QueueStaffing) -> Bool {
    isLive
      && (key.language == nil || other.key.language == nil || key.language == other.key.language)
      && (key.skill == nil || other.key.skill == nil || key.skill == other.key.skill)
  }

  /// People without a contact in hand, on average over each interval.
  fileprivate var spareAgents: [Double] {
    intervals.map { need in
      Double(need.agents) * (1 - (need.service?.occupancy ?? 0)) * need.openShare
    }
  }
}

/// A deferred queue whose work is done in the spare time of others, and by people of its own.
private struct BlendedQueue {
  let week: DeferredWeek
  /// People with time for it in each interval, while it is open or not.
  let spare: [Double]
  let ownAgents: Int

  init(week: DeferredWeek, spare: [Double]) {
    self.week = week
    self.spare = spare
    ownAgents = week.ownAgents(withSpare: spare)
  }

  func staffing(of queue: QueueStaffing, helpers: [Int]) -> QueueStaffing {
    var staffing = queue
    for index in staffing.intervals.indices {
      let agents = staffing.intervals[index].openShare > 0 ? ownAgents : 0
      staffing.intervals[index].staff(agents, shrinkage: queue.terms.shrinkage)
    }
    let flow = week.flow(withSpare: spare, ownAgents: ownAgents)
    for (index, waiting) in zip(staffing.intervals.indices, flow.waiting) {
      staffing.intervals[index].backlog = waiting
    }
    staffing.deferred = flow.outcome
    staffing.helpers = helpers
    return staffing
  }

  /// The share of each interval's spare time that the queue's work takes.
  var shareOfSpareUsed: [Double] {
    let flow = week.flow(withSpare: spare, ownAgents: ownAgents)
    let arriving = week.demand.contacts
    var before = flow.waiting.last ?? 0
    return spare.indices.map { interval in
      let done = max(0, before + arriving[interval] - flow.waiting[interval])
      before = flow.waiting[interval]
      let own = Double(ownAgents) * week.piecesPerAgent(in: interval)
      let each = Double(week.intervalSeconds) / week.terms.averageHandleTime
      return spare[interval] > 0 ? min(1, max(0, done - own) / (spare[interval] * each)) : 0
    }
  }
}
