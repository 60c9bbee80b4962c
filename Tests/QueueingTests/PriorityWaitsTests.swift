import Queueing
import Testing

struct PriorityWaitsTests {
  @Test func priorityMovesWaitsAroundAndSavesNone() {
    let waits = PriorityWaits(offeredLoads: [2, 3, 4], agents: 10, averageHandleTime: 300)
    let together = ErlangC(offeredLoad: 9, agents: 10, averageHandleTime: 300)
    let mean =
      zip([2.0, 3, 4], waits.averageSpeedOfAnswer).reduce(0) { $0 + $1.0 * $1.1 } / 9
    #expect(agree(mean, together.averageSpeedOfAnswer))
    #expect(waits.averageSpeedOfAnswer == waits.averageSpeedOfAnswer.sorted())
  }

  @Test func oneClassWaitsAsInErlangC() {
    let waits = PriorityWaits(offeredLoads: [9], agents: 10, averageHandleTime: 300)
    let alone = ErlangC(offeredLoad: 9, agents: 10, averageHandleTime: 300)
    #expect(agree(waits.averageSpeedOfAnswer[0], alone.averageSpeedOfAnswer))
  }

  @Test func whoComesFirstIsAnsweredEvenWhereTheRestNeverIs() {
    let waits = PriorityWaits(offeredLoads: [5, 7], agents: 10, averageHandleTime: 300)
    // All agents are always busy, and every tenth of a handle time one gets free.
    #expect(agree(waits.averageSpeedOfAnswer[0], 300.0 / 5))
    #expect(waits.averageSpeedOfAnswer[1] == .infinity)
  }
}
