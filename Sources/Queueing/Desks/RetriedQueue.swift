/// A queue to which some of those who give up come back: what people feel at each try.
///
///     let phone = RetriedQueue(originalLoad: 10, agents: 11, redialing: 0.4) {
///       ErlangA(offeredLoad: $0, agents: 11, averageHandleTime: 180, patience: 300)
///     }
///     phone.offeredLoad  // 10.3 erlangs are offered where 10 were meant
///
/// The load of all tries is that of `Retrials`, with what it leaves out. Where everybody tries for ever
/// and there is no room for all, nothing keeps up.
package struct RetriedQueue: DeskBehindQueue {
  /// Of all tries, in erlangs.
  package let offeredLoad: Double
  package let agents: Double
  package let abandonment: Double
  package let waiting: any QueuePerformance

  /// - Parameters:
  ///   - originalLoad: of first tries, in erlangs.
  ///   - redialing: the share of those who give up that comes back.
  ///   - queue: what is waited in at an offered load.
  package init(
    originalLoad: Double, agents: Double, redialing: Double,
    queue: (_ offeredLoad: Double) -> any QueuePerformance
  ) {
    self.agents = agents
    guard
      let tried = Retrials(
        originalLoad: originalLoad, redialing: redialing,
        failing: { queue($0).abandonment })
    else {
      // In the end nearly every try fails, and who doesn't fail has waited for ever.
      offeredLoad = max(originalLoad, agents)
      abandonment = 1
      waiting = ErlangC(offeredLoad: offeredLoad, agents: agents, averageHandleTime: 1)
      return
    }
    offeredLoad = tried.offeredLoad
    abandonment = tried.failing
    waiting = queue(tried.offeredLoad)
  }

  package var occupancy: Double { waiting.occupancy }
}
