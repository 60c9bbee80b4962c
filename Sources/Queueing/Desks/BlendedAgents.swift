/// Agents who take calls first and deferred work, such as tickets, in between: a free agent begins a
/// piece of it whenever fewer than a threshold are busy, and doesn't drop it for a call.
///
///     let blended = BlendedAgents(
///       offeredLoad: 6, agents: 10, busyAtLeast: 8, averageHandleTime: 180, patience: nil)
///     blended.probabilityOfWait  // 0.375, where calls alone would have 0.101
///     blended.deferredHandled    // 3 pieces in three minutes, of the 4 that calls leave time for
///
/// The threshold is what protects callers: of these ten agents, two wait for calls. There is always
/// deferred work to do, and a piece of it takes as long as a call does.
///
/// S. Bhulai and G. Koole, "A queueing model for call blending in call centers", IEEE Transactions on
/// Automatic Control 48(8), 2003, doi:10.1109/TAC.2003.815038, with equal handle times.
package struct BlendedAgents: DeskBehindQueue {
  package let offeredLoad: Double
  package let agents: Double
  /// The least number of agents who are busy at any time; of 0, they take calls alone.
  package let busyAtLeast: Int
  /// Pieces of deferred work handled in one handle time.
  package let deferredHandled: Double
  package let occupancy: Double
  package let waiting: any QueuePerformance

  /// Without patience, nobody gives up. Patience and handle time are in seconds.
  package init(
    offeredLoad: Double, agents: Int, busyAtLeast: Int, averageHandleTime: Double,
    patience: Double? = nil
  ) {
    precondition(
      agents >= 1 && (0...agents).contains(busyAtLeast),
      "Of at least one agent, between none and all are always busy.")
    precondition(
      offeredLoad >= 0 && offeredLoad.isFinite, "A load is finite and never negative.")
    let all = Double(agents)
    let load = max(offeredLoad, leastLoad)
    let desk = FullDesk(states: busyAtLeast...agents) {
      Double($0) / load
    } counting: {
      [$0 == busyAtLeast ? 1 : 0, 0]
    }
    let calls = queue(
      before: ErlangB(offeredLoad: load, agents: all, blocking: desk.blocking),
      averageHandleTime: averageHandleTime, patience: patience)
    self.offeredLoad = offeredLoad
    self.agents = all
    self.busyAtLeast = busyAtLeast
    waiting = calls
    let answered = offeredLoad * (1 - calls.abandonment)
    if !calls.keepsUp {
      deferredHandled = 0
    } else if busyAtLeast == agents {
      deferredHandled = max(0, all - answered)
    } else {
      // Whoever gets free while the fewest are busy takes deferred work.
      let fewest = (1 - calls.probabilityOfWait) * desk.means[0] / (1 - desk.blocking)
      deferredHandled = Double(busyAtLeast) * fewest
    }
    occupancy = calls.keepsUp ? min(1, (answered + deferredHandled) / all) : 1
  }
}

extension BlendedAgents {
  /// The highest threshold at which callers still get what they are promised, and so the most deferred
  /// work in between; nil where agents are too few for the calls alone.
  package static func protecting(
    _ targets: ServiceTargets, offeredLoad: Double, agents: Int, averageHandleTime: Double,
    patience: Double? = nil
  ) -> BlendedAgents? {
    // Occupancy is what blending is to raise.
    var promised = targets
    promised.occupancy = nil
    func blended(_ busyAtLeast: Int) -> BlendedAgents {
      BlendedAgents(
        offeredLoad: offeredLoad, agents: agents, busyAtLeast: busyAtLeast,
        averageHandleTime: averageHandleTime, patience: patience)
    }
    func isKept(_ busyAtLeast: Int) -> Bool {
      let queue = blended(busyAtLeast)
      return queue.keepsUp && promised.areMet(by: queue)
    }
    guard isKept(0) else { return nil }
    var kept = 0
    var broken = agents + 1
    while broken - kept > 1 {
      let middle = (kept + broken) / 2
      if isKept(middle) { kept = middle } else { broken = middle }
    }
    return blended(kept)
  }
}
