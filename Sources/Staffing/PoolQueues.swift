import Workforce

/// Each channel with several queues: their people apart, against one pool.
///
/// The pool has all contacts of its queues; handle times are averaged over contacts, and so is the pace
/// at which people give up.
func pooledChannels(
  _ demand: WeekDemand, _ queues: [QueueStaffing]
) throws(QueuePromiseOutOfReach) -> [PooledChannel] {
  var pooled: [PooledChannel] = []
  for channel in ContactChannel.allCases {
    let members = zip(demand.queues, queues).map(PoolMember.init).filter {
      $0.demand.key.channel == channel && $0.demand.contactsPerWeek > 0
    }
    guard members.count > 1 else { continue }
    pooled.append(
      PooledChannel(
        channel: channel, queues: members.map(\.demand.key),
        separateAgentHours: members.reduce(0) {
          $0 + $1.staffing.agentHours(intervalSeconds: demand.intervalSeconds)
        },
        pool: try pool(of: members, channel, intervalSeconds: demand.intervalSeconds)))
  }
  return pooled
}

/// A queue that may be part of a pool.
private struct PoolMember {
  let demand: QueueDemand
  let staffing: QueueStaffing
}

private func pool(
  of members: [PoolMember], _ channel: ContactChannel, intervalSeconds: Int
) throws(QueuePromiseOutOfReach) -> PooledChannel.Pool {
  let terms = members.map(\.staffing.terms)
  guard let first = terms.first else { return .agentHours(0) }
  if let obstacle = obstacle(between: terms) { return .none(obstacle) }
  let weights = members.map(\.demand.contactsPerWeek)
  let total = weights.reduce(0, +)
  func mean(_ values: [Double]) -> Double {
    zip(weights, values).reduce(0) { $0 + $1.0 * $1.1 } / total
  }
  let handleTime = mean(terms.map(\.averageHandleTime))
  var together = first
  together.averageHandleTime = handleTime
  // Where nobody gives up, people do so at a pace of nothing.
  let pace = mean(terms.map { $0.patience.map { 1 / $0 } ?? 0 })
  together.patience = pace > 0 ? 1 / pace : nil
  together.fewestAgents = terms.map(\.fewestAgents).max() ?? 0
  let squares = mean(
    members.map { member in
      let variation = member.demand.handleTime?.coefficientOfVariation ?? 1
      let seconds = member.staffing.terms.averageHandleTime
      return seconds * seconds * (1 + variation * variation)
    })
  let demand = QueueDemand(
    key: QueueKey(channel: channel),
    contacts: members[0].demand.contacts.indices.map { interval in
      members.reduce(0) { $0 + $1.demand.contacts[interval] }
    },
    handleTime: HandleTimeEstimate(
      count: members.reduce(0) { $0 + ($1.demand.handleTime?.count ?? 0) }, meanSeconds: handleTime,
      coefficientOfVariation: max(0, squares / (handleTime * handleTime) - 1).squareRoot(),
      sample: [handleTime]))
  return .agentHours(
    try staffQueue(demand, together, intervalSeconds: intervalSeconds)
      .agentHours(intervalSeconds: intervalSeconds))
}

/// What keeps queues from being one pool.
private func obstacle(between terms: [QueueTerms]) -> PooledChannel.Obstacle? {
  func differ<Value: Hashable>(_ value: (QueueTerms) -> Value) -> Bool {
    Set(terms.map(value)).count > 1
  }
  if differ(\.promises) { return .differentPromises }
  if differ(\.hours) { return .differentHours }
  guard differ(\.answering) else { return nil }
  let deferred = terms.contains { if case .deferred = $0.answering { true } else { false } }
  return deferred ? .differentPromises : .differentConcurrency
}
