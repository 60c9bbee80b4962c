import Foundation

extension ServiceTargets {
  /// The least number of agents with which all targets are met at once: by Erlang C where `patience`
  /// is nil or infinite, else by Erlang A. Times are in seconds.
  ///
  /// Without load nobody is needed. With any load at least one agent is, even if no target asks for
  /// one, and without patience at least so many that the queue doesn't grow without end.
  package func requiredAgents(
    offeredLoad: Double, averageHandleTime: Double, patience: Double? = nil
  ) throws(TargetOutOfReach) -> Int {
    precondition(
      offeredLoad >= 0 && offeredLoad.isFinite && averageHandleTime > 0
        && averageHandleTime.isFinite && patience.map { $0 >= 0 } ?? true && areSound,
      "Loads, times and targets were checked before.")
    if offeredLoad == 0 { return 0 }
    if let reason = outOfReach(patience: patience) { throw reason }
    guard let patience, patience < .infinity else {
      return try requiredByErlangC(load: offeredLoad, averageHandleTime: averageHandleTime)
    }
    return try leastAgents(near: SquareRootStaffing.start(offeredLoad: offeredLoad)) {
      ErlangA(
        offeredLoad: offeredLoad, agents: Double($0), averageHandleTime: averageHandleTime,
        patience: patience)
    }
  }

  /// The same for patience of any distribution.
  package func requiredAgents(
    offeredLoad: Double, averageHandleTime: Double, patience: some PatienceDistribution
  ) throws(TargetOutOfReach) -> Int {
    precondition(
      offeredLoad >= 0 && offeredLoad.isFinite && averageHandleTime > 0
        && averageHandleTime.isFinite && areSound,
      "Loads, times and targets were checked before.")
    if offeredLoad == 0 { return 0 }
    let reason = outOfReach(
      waits: patience.mean > 0, someGiveUp: patience.shareNeverGivingUp < 1)
    if let reason { throw reason }
    return try leastAgents(near: SquareRootStaffing.start(offeredLoad: offeredLoad)) {
      GeneralPatience(
        offeredLoad: offeredLoad, agents: Double($0), averageHandleTime: averageHandleTime,
        patience: patience)
    }
  }

  /// The most agents that are ever tried.
  private static let mostAgents = 100_000_000

  /// By one series for Erlang B where its steps begin, then its recursion, a division for each agent
  /// more. Every target is a bound on the probability of waiting.
  private func requiredByErlangC(
    load: Double, averageHandleTime: Double
  ) throws(TargetOutOfReach) -> Int {
    guard load < Double(Self.mostAgents) else { throw .tooManyAgents }
    var agents = leastAgentsAbove(load)
    if let occupancy {
      agents = max(agents, agentsForOccupancy(load: load, at: occupancy))
      guard agents <= Double(Self.mostAgents) else { throw .tooManyAgents }
    }
    var late = WaitBound(serviceLevel?.share, within: serviceLevel?.within, averageHandleTime)
    var long = WaitBound(longestWait?.share, within: longestWait?.within, averageHandleTime)
    let handleTimes = averageSpeedOfAnswer.map { $0 / averageHandleTime } ?? .infinity
    late.begin(spare: agents - load)
    long.begin(spare: agents - load)
    var lost = ErlangB(offeredLoad: load, agents: agents)
    while true {
      let waits = ErlangC.probabilityOfWait(lost)
      if late.isKept(by: waits), long.isKept(by: waits),
        isAtMost(waits, handleTimes * (agents - load))
      {
        return Int(agents)
      }
      lost = lost.withOneMoreAgent
      agents += 1
      late.addAgent()
      long.addAgent()
    }
  }

  /// The least number of agents, one or more, with which a queue of any kind keeps up and meets all
  /// targets.
  ///
  ///     try targets.leastAgents(near: 8) { agents in
  ///       ChatAgents(offeredLoad: 20, agents: agents, pace: [1, 0.87], averageHandleTime: 600)
  ///     }
  ///
  /// By doubling steps away from a start near the answer, then by halving them: no queue gets worse
  /// with more agents. Targets that nobody can reach have no least number.
  package func leastAgents<Queue: QueuePerformance>(
    near start: Int, queue: (Int) -> Queue
  ) throws(TargetOutOfReach) -> Int {
    func areEnough(_ agents: Int) -> Bool {
      let queue = queue(agents)
      return queue.keepsUp && areMet(by: queue)
    }
    var enough: Int
    var tooFew: Int
    var step = 1
    if areEnough(start) {
      enough = start
      tooFew = start - 1
      while tooFew > 0, areEnough(tooFew) {
        enough = tooFew
        step *= 2
        tooFew = max(0, enough - step)
      }
    } else {
      tooFew = start
      enough = start + 1
      while !areEnough(enough) {
        tooFew = enough
        step *= 2
        enough += step
        guard enough <= Self.mostAgents else { throw .tooManyAgents }
      }
    }
    while enough - tooFew > 1 {
      let middle = (enough + tooFew) / 2
      if areEnough(middle) { enough = middle } else { tooFew = middle }
    }
    return enough
  }
}

/// A share of contacts that waits at most so long, as a bound on the share that waits at all. Of
/// those, the share that waits longer falls by the same factor with every agent.
private struct WaitBound {
  private let most: Double
  private let handleTimes: Double
  private let factor: Double
  private var longer = 0.0

  init(_ share: Double?, within threshold: Double?, _ averageHandleTime: Double) {
    guard let share, let threshold else {
      (most, handleTimes, factor) = (.infinity, 0, 0)
      return
    }
    most = 1 - share
    handleTimes = threshold / averageHandleTime
    factor = exp(-handleTimes)
  }

  mutating func begin(spare: Double) {
    if most < .infinity { longer = exp(-handleTimes * spare) }
  }

  func isKept(by probabilityOfWait: Double) -> Bool { isAtMost(probabilityOfWait * longer, most) }

  mutating func addAgent() { longer *= factor }
}

/// The fewest whole agents that are more than a load. A load that is whole but for rounding, such as
/// of 100 contacts of 180 s in 1800 s, counts as whole.
private func leastAgentsAbove(_ load: Double) -> Double {
  let whole = Double(Int(load + 0.5))
  return whole > load + 1e-12 * load ? whole : whole + 1
}

/// The fewest whole agents whose occupancy is within a cap; 8.5 erlangs at 85 % are exactly ten.
private func agentsForOccupancy(load: Double, at cap: Double) -> Double {
  let agents = load / cap
  let whole = agents.rounded()
  return abs(agents - whole) <= 1e-12 * agents ? whole : agents.rounded(.up)
}
