/// What it takes to split a channel, such as by language: its queues with people of their own, against
/// one pool of people who take the contacts of all of them.
package struct PooledChannel: Equatable, Sendable {
  package var channel: ContactChannel
  /// Those that the pool would be made of.
  package var queues: [QueueKey]
  /// Hours at work in a week over all queues, each with people of its own.
  package var separateAgentHours: Double
  package var pool: Pool

  package enum Pool: Equatable, Sendable {
    /// Hours at work in a week of one pool that keeps the same promises.
    case agentHours(Double)
    /// The queues are served so differently that no pool is the same work.
    case none(Obstacle)
  }

  package enum Obstacle: String, Hashable, Sendable, Encodable {
    case differentPromises, differentHours, differentConcurrency
  }

  package init(
    channel: ContactChannel, queues: [QueueKey], separateAgentHours: Double, pool: Pool
  ) {
    self.channel = channel
    self.queues = queues
    self.separateAgentHours = separateAgentHours
    self.pool = pool
  }

  /// Nil where there is no such pool.
  package var pooledAgentHours: Double? {
    if case .agentHours(let hours) = pool { hours } else { nil }
  }
}
