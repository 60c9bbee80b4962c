import Workforce

/// The figures that are told of a queue, each as a quotient of what one replication adds up.
enum QueueMeasure: Int, CaseIterable {
  case offered, answered, abandonedContacts, turnedAway, triesAgain
  case serviceLevel, averageSpeedOfAnswer, averageWait, abandonment, probabilityOfWait
  case averageBacklog, backlogAtEnd, oldestAge

  /// - Parameter seconds: how long the sums were added up.
  func quotient(
    _ sums: OutcomeRecorder.QueueSums, _ target: WaitTarget, seconds: Double
  ) -> (Double, Double) {
    switch self {
    case .offered: (sums.offered, 1)
    case .answered: (sums.answered, 1)
    case .abandonedContacts: (sums.abandoned, 1)
    case .turnedAway: (sums.turnedAway, 1)
    case .triesAgain: (sums.retrials, sums.offered)
    case .serviceLevel: (sums.answeredInTime, sums.inTimeBase(target))
    case .averageSpeedOfAnswer: (sums.answeredWaitSeconds, sums.answered)
    case .averageWait:
      (sums.answeredWaitSeconds + sums.abandonedWaitSeconds, sums.answered + sums.abandoned)
    case .abandonment: (sums.abandoned, sums.offered)
    case .probabilityOfWait: (sums.delayed, sums.offered)
    case .averageBacklog: (sums.waitingSeconds, seconds)
    case .backlogAtEnd: (sums.waitingAtEnd, 1)
    case .oldestAge: (sums.oldestAtEndSeconds, 1)
    }
  }
}

/// The figures that are told of a group.
enum StaffMeasure: Int, CaseIterable {
  case presentStaff, occupancy, inBetweenShare, concurrency

  func quotient(_ sums: OutcomeRecorder.StaffSums, seconds: Double) -> (Double, Double) {
    switch self {
    case .presentStaff: (sums.presentSeconds, seconds)
    case .occupancy: (sums.busySeconds, sums.presentSeconds)
    case .inBetweenShare: (sums.inBetweenSeconds, sums.presentSeconds)
    case .concurrency: (sums.chatSeconds, sums.chattingSeconds)
    }
  }
}

extension OutcomeRecorder.QueueSums {
  /// What the contacts in time are a share of.
  func inTimeBase(_ target: WaitTarget) -> Double {
    switch target.definition {
    case .ofOffered: offered
    case .ofAnswered: answered
    case .withoutShortAbandons: offered - abandonedShort
    case .withoutAbandonsInTime: answered + abandoned - abandonedInTime
    }
  }

  /// Over several cells: what waits at the end is what waits at the last one's end.
  static func + (one: Self, next: Self) -> Self {
    var sum = next
    sum.offered += one.offered
    sum.answered += one.answered
    sum.answeredInTime += one.answeredInTime
    sum.abandoned += one.abandoned
    sum.abandonedInTime += one.abandonedInTime
    sum.abandonedShort += one.abandonedShort
    sum.answeredWaitSeconds += one.answeredWaitSeconds
    sum.abandonedWaitSeconds += one.abandonedWaitSeconds
    sum.delayed += one.delayed
    sum.waitingSeconds += one.waitingSeconds
    sum.turnedAway += one.turnedAway
    sum.retrials += one.retrials
    return sum
  }
}

extension OutcomeRecorder.StaffSums {
  static func + (one: Self, next: Self) -> Self {
    Self(
      presentSeconds: one.presentSeconds + next.presentSeconds,
      busySeconds: one.busySeconds + next.busySeconds,
      inBetweenSeconds: one.inBetweenSeconds + next.inBetweenSeconds,
      chattingSeconds: one.chattingSeconds + next.chattingSeconds,
      chatSeconds: one.chatSeconds + next.chatSeconds)
  }
}
