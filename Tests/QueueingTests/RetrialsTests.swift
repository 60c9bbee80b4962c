import Queueing
import Testing

struct RetrialsTests {
  @Test func callersWhoRedialAddToTheLoadThatTurnedThemAway() throws {
    let tried = try #require(
      Retrials(originalLoad: 4, redialing: 0.5) { ErlangB(offeredLoad: $0, agents: 5).blocking })
    // 4 = offered × (1 − 0.5 × B(offered, 5)).
    let blocking = ErlangB(offeredLoad: tried.offeredLoad, agents: 5).blocking
    #expect(agree(tried.offeredLoad * (1 - 0.5 * blocking), 4))
    #expect(abs(tried.offeredLoad - 4.568559) < 1e-6)
    #expect(abs(tried.failing - 0.248901) < 1e-6)
    #expect(agree(tried.attempts, tried.offeredLoad / 4))
    // Who fails and doesn't redial is never served; everybody else is.
    #expect(agree(tried.neverServed * 4, 4 - tried.offeredLoad * (1 - blocking)))
  }

  @Test func whereNobodyRedialsEachCallerCallsOnce() throws {
    let once = try #require(
      Retrials(originalLoad: 22, redialing: 0) {
        ErlangA(offeredLoad: $0, agents: 20, averageHandleTime: 180, patience: 180).abandonment
      })
    #expect(agree(once.offeredLoad, 22))
    #expect(agree(once.neverServed, once.failing))
  }

  @Test func whereEverybodyRedialsForEverAttemptsGrowWithoutEndUnlessThereIsRoom() throws {
    let room = try #require(
      Retrials(originalLoad: 4, redialing: 1) { ErlangB(offeredLoad: $0, agents: 5).blocking })
    #expect(room.neverServed == 0)
    #expect(agree(room.offeredLoad * (1 - room.failing), 4))
    #expect(
      Retrials(originalLoad: 5, redialing: 1) { ErlangB(offeredLoad: $0, agents: 5).blocking }
        == nil)
  }

  @Test func whoComesBackFindsTheQueueOfAllTries() {
    func calls(_ load: Double) -> any QueuePerformance {
      ErlangA(offeredLoad: load, agents: 20, averageHandleTime: 180, patience: 180)
    }
    let retried = RetriedQueue(originalLoad: 22, agents: 20, redialing: 0.7, queue: calls)
    let all = calls(retried.offeredLoad)
    #expect(agree(retried.offeredLoad * (1 - 0.7 * all.abandonment), 22))
    #expect(agree(retried.abandonment, all.abandonment))
    #expect(retried.serviceLevel(within: 20) == all.serviceLevel(within: 20))
    #expect(retried.occupancy == all.occupancy && retried.keepsUp)
    // Sooner or later, all but those who fail and stay away are served.
    #expect(agree(20 * retried.occupancy, 22 - retried.offeredLoad * retried.abandonment * 0.3))
  }

  @Test func whereEverybodyTriesForEverAgentsMustKeepUp() {
    func retried(_ agents: Double) -> RetriedQueue {
      RetriedQueue(originalLoad: 10, agents: agents, redialing: 1) {
        ErlangA(offeredLoad: $0, agents: agents, averageHandleTime: 180, patience: 180)
      }
    }
    #expect(!retried(10).keepsUp)
    #expect(retried(10).serviceLevel(within: 20) == 0 && retried(10).abandonment == 1)
    #expect(retried(11).keepsUp)
    #expect(agree(11 * retried(11).occupancy, 10))
  }

  @Test func withoutCallsThereAreNoRetrials() throws {
    let quiet = try #require(
      Retrials(originalLoad: 0, redialing: 0.5) { ErlangB(offeredLoad: $0, agents: 5).blocking })
    #expect(quiet.offeredLoad == 0)
    #expect(quiet.neverServed == 0)
    #expect(quiet.attempts == 1)
  }
}
