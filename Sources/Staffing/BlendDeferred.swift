import Queueing
package import Workforce

/// The same week with blended people: whoever answers calls and chats in a language does its deferred
/// work in between, and puts it down for the next call. Deferred queues keep people of their
/// own only for what is left.
///
/// A person who waits for a call has time for other work: agents × (1 − occupancy). Calls wait no
/// longer for it. Queues are helped by live ones of the same language and skill, or by those that
/// don't tell them apart.
package func blendedWeek(
  _ staffing: WeekStaffing
) throws(QueuePromiseOutOfReach) -> WeekStaffing {
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
    let week = DeferredWeek(
      demand, queue.terms, promise, intervalSeconds: staffing.intervalSeconds)
    let time = demand.contacts.indices.map { interval in
      helpers.reduce(0) { $0 + spare[$1][interval] }
    }
    let (needs, outcome) = week.played(try week.plan(withSpare: time).intervals, withSpare: time)
    blended.queues[index].intervals = needs
    blended.queues[index].deferred = outcome
    blended.queues[index].helpers = helpers
    let used = week.shareOfSpareUsed(needs, withSpare: time)
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

extension DeferredWeek {
  /// The share of each interval's spare time that the work takes.
  fileprivate func shareOfSpareUsed(_ needs: [IntervalNeed], withSpare spare: [Double]) -> [Double]
  {
    let each = Double(intervalSeconds) / terms.averageHandleTime
    var before = needs.last?.backlog ?? 0
    return needs.indices.map { interval in
      let left = needs[interval].backlog ?? 0
      let done = max(0, before + demand.contacts[interval] - left)
      before = left
      let own = Double(needs[interval].agents) * piecesPerAgent(in: interval)
      return spare[interval] > 0 ? min(1, max(0, done - own) / (spare[interval] * each)) : 0
    }
  }
}
