/// Who is at work in every interval of a week, and which queues they answer.
package struct StaffedWeek: Equatable, Sendable {
  package var intervalSeconds: Int
  package var groups: [StaffedGroup]

  package init(intervalSeconds: Int, groups: [StaffedGroup]) {
    precondition(
      groups.allSatisfy { $0.agents.count * intervalSeconds == 604_800 },
      "Every group has all intervals of a week.")
    self.intervalSeconds = intervalSeconds
    self.groups = groups
  }
}

/// People who answer the same queues.
package struct StaffedGroup: Equatable, Sendable {
  package var name: String
  /// At work in each interval, the one from Monday 00:00 first.
  package var agents: [Int]
  /// The queues they answer, the one they prefer first. Contacts that can wait come after all that
  /// can't, whatever the order.
  package var serves: [QueueKey]

  package init(name: String, agents: [Int], serves: [QueueKey]) {
    self.name = name
    self.agents = agents
    self.serves = serves
  }
}

extension StaffedWeek {
  /// The people that a week's staffing asks for: each queue has its own, and blended ones do the work
  /// of others in between.
  package init(_ staffing: WeekStaffing) {
    self.init(
      intervalSeconds: staffing.intervalSeconds,
      groups: staffing.queues.enumerated().map { index, queue in
        StaffedGroup(
          name: queue.key.name, agents: queue.intervals.map(\.agents),
          serves: [queue.key]
            + staffing.queues.filter { $0.helpers.contains(index) }.map(\.key))
      })
  }

  /// The groups that answer a queue.
  package func groups(serving key: QueueKey) -> [Int] {
    groups.indices.filter { groups[$0].serves.contains(key) }
  }
}
