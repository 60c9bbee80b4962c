import Queueing
import Randomness
import Testing

struct BlendedAgentsTests {
  private func blended(busyAtLeast: Int, patience: Double? = nil) -> BlendedAgents {
    BlendedAgents(
      offeredLoad: 6, agents: 10, busyAtLeast: busyAtLeast, averageHandleTime: 180,
      patience: patience)
  }

  @Test func tenAgentsWithTicketsInBetweenMakeMoreCallersWait() {
    #expect(agree(blended(busyAtLeast: 5).probabilityOfWait, 0.140625))
    #expect(agree(blended(busyAtLeast: 8).probabilityOfWait, 0.375))
    #expect(agree(blended(busyAtLeast: 8).deferredHandled, 3))
    #expect(agree(blended(busyAtLeast: 8).occupancy, 0.9))
    #expect(agree(blended(busyAtLeast: 9).probabilityOfWait, 0.6))
  }

  @Test func withCallsAloneItIsErlangCOrErlangA() {
    let endless = ErlangC(offeredLoad: 6, agents: 10, averageHandleTime: 180)
    #expect(agree(blended(busyAtLeast: 0).probabilityOfWait, endless.probabilityOfWait))
    #expect(agree(blended(busyAtLeast: 0).occupancy, 0.6))
    #expect(blended(busyAtLeast: 0).deferredHandled == 0)
    let patient = ErlangA(offeredLoad: 6, agents: 10, averageHandleTime: 180, patience: 90)
    let calls = blended(busyAtLeast: 0, patience: 90)
    #expect(agree(calls.abandonment, patient.abandonment))
    #expect(
      agree(
        calls.serviceLevel(within: 20, as: .withoutShortAbandons),
        patient.serviceLevel(within: 20, as: .withoutShortAbandons)))
  }

  @Test func whereEverybodyIsAlwaysBusyEveryCallerWaits() {
    let busy = blended(busyAtLeast: 10)
    #expect(busy.probabilityOfWait == 1)
    #expect(busy.occupancy == 1)
    #expect(agree(busy.deferredHandled, 4))
  }

  @Test func withoutCallsTheThresholdIsAllThatIsDone() {
    for busyAtLeast in [0, 4, 10] {
      let quiet = BlendedAgents(
        offeredLoad: 0, agents: 10, busyAtLeast: busyAtLeast, averageHandleTime: 180, patience: 60)
      #expect(agree(quiet.deferredHandled, Double(busyAtLeast)))
      #expect(agree(quiet.occupancy, Double(busyAtLeast) / 10))
      #expect(agree(quiet.probabilityOfWait, busyAtLeast == 10 ? 1 : 0))
    }
  }

  @Test func callsThatNeverCatchUpLeaveNoTimeForTickets() {
    let swamped = BlendedAgents(
      offeredLoad: 12, agents: 10, busyAtLeast: 5, averageHandleTime: 180)
    #expect(!swamped.keepsUp)
    #expect(swamped.deferredHandled == 0)
    #expect(swamped.occupancy == 1)
  }

  @Test(arguments: [1, 2, 3] as [UInt64]) func figuresAreThoseOfTheChain(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    for _ in 0..<50 {
      let load = Double.random(in: 0.1...40, using: &dice)
      let agents = Int.random(in: 1...40, using: &dice)
      let busyAtLeast = Int.random(in: 0...agents, using: &dice)
      let patience = Double.random(in: 0.1...3, using: &dice)
      let queue = BlendedAgents(
        offeredLoad: load, agents: agents, busyAtLeast: busyAtLeast, averageHandleTime: 1,
        patience: patience)
      let chances = stationary(states: 1000) { _ in
        load
      } down: { state in
        let there = state + busyAtLeast
        return Double(min(there, agents)) + Double(max(0, there - agents)) / patience
      }
      let waiting = chances[(agents - busyAtLeast)...].reduce(0, +)
      let at = "seed \(seed), load \(load), agents \(agents), at least \(busyAtLeast)"
      #expect(agree(queue.probabilityOfWait, waiting), "\(at)")
      #expect(agree(queue.deferredHandled, Double(busyAtLeast) * chances[0]), "\(at)")
    }
  }

  @Test func theThresholdThatProtectsCallersIsTheHighestThatKeepsThePromise() throws {
    var targets = ServiceTargets()
    targets.serviceLevel = .init(share: 0.8, within: 20)
    let best = try #require(
      BlendedAgents.protecting(targets, offeredLoad: 6, agents: 10, averageHandleTime: 180))
    #expect(targets.areMet(by: best))
    #expect(!targets.areMet(by: blended(busyAtLeast: best.busyAtLeast + 1)))
    #expect(
      BlendedAgents.protecting(targets, offeredLoad: 9, agents: 10, averageHandleTime: 180) == nil)
  }
}
