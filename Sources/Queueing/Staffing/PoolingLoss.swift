/// What it takes to split one pool of agents, such as by language: every part waits for its own agents
/// while those of another sit idle.
///
///     var targets = ServiceTargets()
///     targets.serviceLevel = .init(share: 0.8, within: 20)
///     // 40 calls of ten minutes in half an hour, together or ten in each of four languages:
///     let split = try PoolingLoss(
///       offeredLoads: [10 / 3, 10 / 3, 10 / 3, 10 / 3], averageHandleTime: 600, targets: targets)
///     split.pooled    // 18
///     split.separate  // [6, 6, 6, 6]
package struct PoolingLoss: Hashable, Sendable {
  /// Agents for all contacts in one pool.
  package let pooled: Int
  /// Agents for each part alone.
  package let separate: [Int]

  /// All parts have the same promise, handle time and patience; times are in seconds.
  package init(
    offeredLoads: [Double], averageHandleTime: Double, patience: Double? = nil,
    targets: ServiceTargets
  ) throws(TargetOutOfReach) {
    var separate: [Int] = []
    for load in offeredLoads {
      separate.append(
        try targets.requiredAgents(
          offeredLoad: load, averageHandleTime: averageHandleTime, patience: patience))
    }
    self.separate = separate
    pooled = try targets.requiredAgents(
      offeredLoad: offeredLoads.reduce(0, +), averageHandleTime: averageHandleTime,
      patience: patience)
  }

  /// Agents that splitting takes on top.
  package var extra: Int { separate.reduce(0, +) - pooled }
}
