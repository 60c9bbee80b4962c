import Queueing
import Testing

struct SquareRootStaffingTests {
  @Test func itComesNearTheExactFiguresInLargeTeams() {
    let exact = ErlangC(offeredLoad: 1000, agents: 1030, averageHandleTime: 1)
    let quality = SquareRootStaffing.quality(offeredLoad: 1000, agents: 1030)
    let wait = SquareRootStaffing.probabilityOfWait(quality: quality)
    #expect(abs(wait - exact.probabilityOfWait) < 0.01)
  }

  @Test func withPatienceItGivesThePapersFigures() {
    // 100 erlangs, 105 agents, patience of two handle times: 0.3572 against exactly 0.3696.
    let wait = SquareRootStaffing.probabilityOfWait(quality: 0.5, handleTimesOfPatience: 2)
    #expect(abs(wait - 0.3572) < 5e-5)
    let exact = ErlangA(offeredLoad: 100, agents: 105, averageHandleTime: 1, patience: 2)
    #expect(abs(exact.probabilityOfWait - 0.3696) < 5e-5)
  }

  @Test func farFromTheLoadItStaysBetweenNobodyAndEverybody() {
    for quality in [-60.0, -5, 0, 5, 60] {
      for patience in [1e-4, 1, 1e4] {
        let wait = SquareRootStaffing.probabilityOfWait(
          quality: quality, handleTimesOfPatience: patience)
        #expect((0...1).contains(wait), "quality \(quality), patience \(patience): \(wait)")
      }
    }
  }
}
