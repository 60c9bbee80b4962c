package import Workforce

/// The least people for every interval of a week, queue by queue, each queue with people of its own.
///
/// - Parameter terms: in the order of the week's queues.
/// - Throws: the first promise that can't be kept.
package func staffWeek(
  _ demand: WeekDemand, terms: [QueueTerms], assumptions: [Assumption] = []
) throws(QueuePromiseOutOfReach) -> WeekStaffing {
  precondition(terms.count == demand.queues.count, "Every queue has its terms.")
  var queues: [QueueStaffing] = []
  for (queue, terms) in zip(demand.queues, terms) {
    queues.append(try staffQueue(queue, terms, intervalSeconds: demand.intervalSeconds))
  }
  return WeekStaffing(
    demand: demand, queues: queues, assumptions: assumptions,
    pooled: try pooledChannels(demand, queues))
}

func staffQueue(
  _ demand: QueueDemand, _ terms: QueueTerms, intervalSeconds: Int
) throws(QueuePromiseOutOfReach) -> QueueStaffing {
  if case .deferred(let promise) = terms.answering {
    return try DeferredWeek(demand, terms, promise, intervalSeconds: intervalSeconds).staffing
  }
  return try LiveWeek(demand, terms, intervalSeconds: intervalSeconds).staffing
}
