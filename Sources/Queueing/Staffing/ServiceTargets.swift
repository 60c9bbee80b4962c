/// What customers and agents are promised, all of it at once; what isn't given isn't asked for.
///
///     var targets = ServiceTargets()
///     targets.serviceLevel = .init(share: 0.8, within: 20)
///     targets.occupancy = 0.85
///     try targets.requiredAgents(offeredLoad: 10, averageHandleTime: 180)  // 14
///
/// Times are in seconds.
package struct ServiceTargets: Hashable, Sendable {
  /// At least this share of contacts is answered in time.
  package var serviceLevel: ServiceLevelTarget?
  /// Contacts are answered after so many seconds at most, on average over those who are answered.
  package var averageSpeedOfAnswer: Double?
  /// At most this share of contacts gives up.
  package var abandonment: Double?
  /// Agents handle contacts for at most this share of their time.
  package var occupancy: Double?
  /// At least this share of contacts waits no longer, whatever becomes of them.
  package var longestWait: LongestWaitTarget?

  package init() {}

  package struct ServiceLevelTarget: Hashable, Sendable {
    package let share: Double
    /// Seconds.
    package let within: Double
    package let definition: ServiceLevelDefinition

    package init(share: Double, within: Double, definition: ServiceLevelDefinition = .offered) {
      self.share = share
      self.within = within
      self.definition = definition
    }
  }

  package struct LongestWaitTarget: Hashable, Sendable {
    package let share: Double
    /// Seconds.
    package let within: Double

    package init(share: Double, within: Double) {
      self.share = share
      self.within = within
    }
  }
}

extension ServiceTargets {
  /// One of the targets.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case serviceLevel, averageSpeedOfAnswer, abandonment, occupancy, longestWait
  }

  /// The same with one of the targets alone.
  package func only(_ kind: Kind) -> ServiceTargets {
    var one = ServiceTargets()
    switch kind {
    case .serviceLevel: one.serviceLevel = serviceLevel
    case .averageSpeedOfAnswer: one.averageSpeedOfAnswer = averageSpeedOfAnswer
    case .abandonment: one.abandonment = abandonment
    case .occupancy: one.occupancy = occupancy
    case .longestWait: one.longestWait = longestWait
    }
    return one
  }

  /// The targets that a queue misses.
  package func missed(by queue: some QueuePerformance) -> [Kind] {
    Kind.allCases.filter { !isMet($0, by: queue) }
  }

  /// Whether a queue meets all targets. A value that equals its target but for rounding meets it.
  package func areMet(by queue: some QueuePerformance) -> Bool {
    Kind.allCases.allSatisfy { isMet($0, by: queue) }
  }

  private func isMet(_ kind: Kind, by queue: some QueuePerformance) -> Bool {
    switch kind {
    case .serviceLevel:
      guard let target = serviceLevel else { return true }
      let missed = 1 - queue.serviceLevel(within: target.within, as: target.definition)
      return isAtMost(missed, 1 - target.share)
    case .averageSpeedOfAnswer:
      return averageSpeedOfAnswer.map { isAtMost(queue.averageSpeedOfAnswer, $0) } ?? true
    case .abandonment: return abandonment.map { isAtMost(queue.abandonment, $0) } ?? true
    case .occupancy: return occupancy.map { isAtMost(queue.occupancy, $0) } ?? true
    case .longestWait:
      guard let target = longestWait else { return true }
      return isAtMost(queue.shareWaiting(longerThan: target.within), 1 - target.share)
    }
  }
}

/// Whether a computed value keeps within a limit, apart from the last digits.
@inline(__always)
func isAtMost(_ value: Double, _ limit: Double) -> Bool { value <= limit * (1 + 1e-12) + 1e-15 }
