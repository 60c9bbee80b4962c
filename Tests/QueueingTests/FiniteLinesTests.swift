import Queueing
import Randomness
import Testing

struct FiniteLinesTests {
  @Test func withNoLineToWaitOnItIsErlangB() {
    let lines = FiniteLines(offeredLoad: 4, agents: 5, lines: 5, averageHandleTime: 180)
    #expect(agree(lines.blocking, ErlangB(offeredLoad: 4, agents: 5).blocking))
    #expect(lines.probabilityOfWait == 0)
    #expect(lines.averageWait == 0)
  }

  @Test func withPlentyOfLinesItIsErlangCOrErlangA() {
    let lines = FiniteLines(offeredLoad: 10, agents: 14, lines: 1000, averageHandleTime: 180)
    let endless = ErlangC(offeredLoad: 10, agents: 14, averageHandleTime: 180)
    #expect(agree(lines.probabilityOfWait, endless.probabilityOfWait))
    #expect(agree(lines.averageWait, endless.averageSpeedOfAnswer))
    let impatient = FiniteLines(
      offeredLoad: 20, agents: 14, lines: 1000, averageHandleTime: 180, patience: 90)
    let queue = ErlangA(offeredLoad: 20, agents: 14, averageHandleTime: 180, patience: 90)
    #expect(agree(impatient.abandonment, queue.abandonment))
    #expect(agree(impatient.occupancy, queue.occupancy))
    #expect(agree(impatient.averageWait, queue.averageWait))
  }

  @Test func oneAgentWithFiveLinesIsTheTextbooksExample() {
    // M/M/1/5 at half load: 1/63 of calls are turned away.
    let lines = FiniteLines(offeredLoad: 0.5, agents: 1, lines: 5, averageHandleTime: 1)
    #expect(agree(lines.blocking, 1.0 / 63))
    #expect(agree(lines.occupancy, 31.0 / 63))
  }

  @Test func overloadFillsTheLinesAndNoMore() {
    let lines = FiniteLines(offeredLoad: 1e5, agents: 10, lines: 1010, averageHandleTime: 180)
    #expect(abs(lines.queueLength - 1000) < 0.01)
    #expect(abs(lines.blocking - (1 - 1e-4)) < 1e-9)
    #expect(abs(lines.occupancy - 1) < 1e-9)
  }

  @Test func withoutAgentsLinesOrLoadNobodyIsAnswered() {
    let closed = FiniteLines(offeredLoad: 5, agents: 0, lines: 3, averageHandleTime: 180)
    #expect(closed.blocking == 1)
    #expect(closed.averageWait == .infinity)
    let leaving = FiniteLines(
      offeredLoad: 5, agents: 0, lines: 300, averageHandleTime: 180, patience: 60)
    #expect(agree(leaving.abandonment, 1))
    #expect(agree(leaving.averageWait, 60))
    #expect(FiniteLines(offeredLoad: 5, agents: 3, lines: 0, averageHandleTime: 1).blocking == 1)
    let quiet = FiniteLines(offeredLoad: 0, agents: 3, lines: 5, averageHandleTime: 180)
    #expect(quiet.blocking == 0)
    #expect(quiet.averageWait == 0)
  }

  @Test(arguments: [1, 2, 3] as [UInt64]) func figuresAreThoseOfTheChain(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    for _ in 0..<50 {
      let load = Double.random(in: 0.1...40, using: &dice)
      let agents = Int.random(in: 1...40, using: &dice)
      let lines = Int.random(in: 1...100, using: &dice)
      let patience: Double? =
        Bool.random(using: &dice) ? Double.random(in: 0.1...3, using: &dice) : nil
      let queue = FiniteLines(
        offeredLoad: load, agents: agents, lines: lines, averageHandleTime: 1, patience: patience)
      let busy = min(agents, lines)
      let chances = stationary(states: lines + 1) { _ in
        load
      } down: {
        Double(min($0, busy)) + Double(max(0, $0 - busy)) / (patience ?? .infinity)
      }
      let at = "seed \(seed), load \(load), agents \(agents), lines \(lines)"
      #expect(agree(queue.blocking, chances[lines]), "\(at)")
      #expect(agree(queue.probabilityOfWait, chances[busy..<lines].reduce(0, +)), "\(at)")
      let waiting = chances.enumerated().reduce(0) {
        $0 + Double(max(0, $1.offset - busy)) * $1.element
      }
      #expect(agree(queue.queueLength, waiting), "\(at)")
    }
  }
}
