extension ServiceTargets {
  /// The least number of agents for chats, as `ChatAgents` has it.
  package func requiredAgents(
    forChats offeredLoad: Double, pace: [Double], averageHandleTime: Double,
    patience: Double? = nil
  ) throws(TargetOutOfReach) -> Int {
    if offeredLoad == 0 { return 0 }
    if let reason = outOfReach(patience: patience) { throw reason }
    // What an agent finishes with as many chats as may be.
    let each = Double(pace.count) * (pace.last ?? 1)
    return try leastAgents(near: SquareRootStaffing.start(offeredLoad: offeredLoad / each)) {
      ChatAgents(
        offeredLoad: offeredLoad, agents: $0, pace: pace, averageHandleTime: averageHandleTime,
        patience: patience)
    }
  }
}
