/// Two ways to staff the same simulated week, whose customers are the very same.
package struct StaffingComparison: Equatable, Sendable {
  package var one: WeekService
  package var other: WeekService
  /// In the order of the queues: how much larger a figure is with the other people.
  package var differences: [Queue]

  package struct Queue: Equatable, Sendable {
    package var serviceLevel: Estimate?
    package var averageSpeedOfAnswerSeconds: Estimate?
    package var abandonment: Estimate?

    package init(
      serviceLevel: Estimate?, averageSpeedOfAnswerSeconds: Estimate?, abandonment: Estimate?
    ) {
      self.serviceLevel = serviceLevel
      self.averageSpeedOfAnswerSeconds = averageSpeedOfAnswerSeconds
      self.abandonment = abandonment
    }
  }

  package init(one: WeekService, other: WeekService, differences: [Queue]) {
    precondition(
      differences.count == one.staffing.queues.count && one.staffing == other.staffing,
      "The same week is staffed in both ways.")
    self.one = one
    self.other = other
    self.differences = differences
  }
}

extension StaffedWeek {
  /// Hours at work over the week.
  package var hours: Double {
    groups.reduce(0) { $0 + Double($1.agents.reduce(0, +) * intervalSeconds) / 3600 }
  }
}
