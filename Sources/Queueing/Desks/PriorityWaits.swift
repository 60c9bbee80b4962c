/// Average waits where some contacts go before others: who is of a higher class is answered first, and
/// nobody is interrupted. Nobody gives up, and all classes take the same time.
///
///     PriorityWaits(offeredLoads: [4, 5], agents: 10, averageHandleTime: 300).averageSpeedOfAnswer
///
/// A. Cobham, "Priority assignment in waiting line problems", Operations Research 2, 1954,
/// doi:10.1287/opre.2.1.70.
package struct PriorityWaits: Hashable, Sendable {
  /// Of each class, the one that is answered first at the front.
  package let offeredLoads: [Double]
  package let agents: Double
  /// Seconds.
  package let averageHandleTime: Double
  /// Seconds, class by class; infinite from the class on with which load reaches the agents.
  package let averageSpeedOfAnswer: [Double]

  package init(offeredLoads: [Double], agents: Double, averageHandleTime: Double) {
    precondition(
      offeredLoads.allSatisfy { $0 >= 0 && $0.isFinite }, "Loads are finite and never negative.")
    self.offeredLoads = offeredLoads
    self.agents = agents
    self.averageHandleTime = averageHandleTime
    let all = ErlangC(
      offeredLoad: offeredLoads.reduce(0, +), agents: agents,
      averageHandleTime: averageHandleTime)
    var spare = agents
    averageSpeedOfAnswer = offeredLoads.map { load in
      let before = spare
      spare -= load
      guard spare > 0 else { return .infinity }
      return all.probabilityOfWait * averageHandleTime * agents / (before * spare)
    }
  }
}
