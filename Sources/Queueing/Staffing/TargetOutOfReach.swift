/// A target that no number of agents meets, as long as contacts come in.
package enum TargetOutOfReach: Error, Hashable, Sendable {
  /// Every single contact in time, or none who waits longer: with whatever number of agents, sooner or
  /// later more contacts come at once than there are agents.
  case everyContact(ServiceTargets.Kind)
  /// An average wait of zero, with the same reason.
  case noWait
  /// Nobody who gives up, where people have finite patience.
  case nobodyGivesUp
  /// Agents who are never busy.
  case noWork
  /// Agents in such a number that the formulas don't go so far: over a hundred million.
  case tooManyAgents
}

extension ServiceTargets {
  /// Why these targets can't be met at any positive load, if they can't; for people of this mean
  /// patience, nil if nobody gives up.
  func outOfReach(patience: Double?) -> TargetOutOfReach? {
    outOfReach(waits: patience != 0, someGiveUp: patience.map { $0 < .infinity } ?? false)
  }

  /// The same for people of whom some wait, and some give up.
  func outOfReach(waits: Bool, someGiveUp: Bool) -> TargetOutOfReach? {
    if let serviceLevel, serviceLevel.share >= 1 { return .everyContact(.serviceLevel) }
    if let longestWait, longestWait.share >= 1 { return .everyContact(.longestWait) }
    if let averageSpeedOfAnswer, averageSpeedOfAnswer <= 0, waits { return .noWait }
    if let abandonment, abandonment <= 0, someGiveUp { return .nobodyGivesUp }
    if let occupancy, occupancy <= 0 { return .noWork }
    return nil
  }

  /// Whether every number given is one that a target can have.
  package var areSound: Bool {
    func isShare(_ share: Double?) -> Bool { share.map { $0 >= 0 && $0 <= 1 } ?? true }
    func isTime(_ time: Double?) -> Bool { time.map { $0 >= 0 } ?? true }
    return isShare(serviceLevel?.share) && isTime(serviceLevel?.within)
      && isTime(averageSpeedOfAnswer) && isShare(abandonment) && isShare(occupancy)
      && isShare(longestWait?.share) && isTime(longestWait?.within)
  }
}
