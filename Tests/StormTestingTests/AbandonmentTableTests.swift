import Queueing
import Testing

@testable import StormTesting

struct AbandonmentTableTests {
  @Test(arguments: [1.0, 4, 5.5, 20, 90], [0.3, 0.85, 0.97, 1.2, 2.5, 5])
  func itIsErlangABetweenItsPoints(agents: Double, load: Double) {
    let table = AbandonmentTable(patience: 1.5, peak: 1)
    let truth = ErlangA(
      offeredLoad: load * agents, agents: agents, averageHandleTime: 1, patience: 1.5
    ).abandonment
    #expect(abs(table.share(agents: agents, load: load) - truth) < 0.012)
  }

  @Test func busyHoursCostMoreThanCalmOnesGive() {
    let level = AbandonmentTable(patience: 1, peak: 1)
    let peaked = AbandonmentTable(patience: 1, peak: 1.5)
    #expect(peaked.share(agents: 30, load: 0.9) > level.share(agents: 30, load: 0.9))
  }

  @Test func nobodyAtWorkAnswersNobody() {
    let table = AbandonmentTable(patience: 1, peak: 1.3)
    #expect(table.share(agents: 0, load: 1) == 1)
    #expect(table.share(agents: 0, load: 0) == 0)
    #expect(table.share(agents: 5, load: 0) == 0)
    #expect(abs(table.share(agents: 5, load: 1e9) - 1) < 1e-6)
  }
}
