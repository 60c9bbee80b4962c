import Foundation
import Queueing
import Randomness
import Testing

struct ErlangCTests {
  /// 100 calls in half an hour of three minutes each.
  let phone = ErlangC(offeredLoad: 10, agents: 14, averageHandleTime: 180)

  @Test func aHundredCallsInHalfAnHourGiveTheTextbooksFigures() {
    #expect(abs(phone.probabilityOfWait - 0.174132) < 1e-6)
    #expect(abs(phone.serviceLevel(within: 20) - 0.888350) < 1e-6)
    #expect(abs(phone.averageSpeedOfAnswer - 7.835937) < 1e-6)
    #expect(abs(phone.occupancy - 0.714286) < 1e-6)
  }

  @Test func theProbabilityOfWaitIsThatOfTheReference() throws {
    for row in try ReferenceTable("erlang-b-c").rows {
      let queue = ErlangC(
        offeredLoad: row["offeredLoad"], agents: row["agents"], averageHandleTime: 1)
      if row.text("probabilityOfWait") == "unstable" {
        #expect(!queue.keepsUp, "\(row.description)")
      } else {
        #expect(
          agree(queue.probabilityOfWait, row["probabilityOfWait"], within: 1e-12),
          "\(row.description)")
      }
    }
  }

  @Test(arguments: [10.0, 12.0, 150.0, 1e5]) func aTeamWithinItsLoadNeverCatchesUp(load: Double) {
    let swamped = ErlangC(offeredLoad: load, agents: 10, averageHandleTime: 180)
    #expect(!swamped.keepsUp)
    #expect(swamped.probabilityOfWait == 1)
    #expect(swamped.serviceLevel(within: 20) == 0)
    #expect(swamped.averageSpeedOfAnswer == .infinity)
    #expect(swamped.queueLength == .infinity)
    #expect(swamped.occupancy == 1)
    #expect(swamped.wait(notExceededBy: 0.5) == .infinity)
  }

  @Test func withoutLoadEverybodyIsAnsweredAtOnce() {
    let quiet = ErlangC(offeredLoad: 0, agents: 1, averageHandleTime: 180)
    #expect(quiet.keepsUp)
    #expect(quiet.probabilityOfWait == 0)
    #expect(quiet.serviceLevel(within: 0) == 1)
    #expect(quiet.averageSpeedOfAnswer == 0)
    #expect(quiet.occupancy == 0)
    #expect(quiet.wait(notExceededBy: 1) == 0)
  }

  @Test func withoutAgentsNobodyIsAnswered() {
    let closed = ErlangC(offeredLoad: 0, agents: 0, averageHandleTime: 180)
    #expect(!closed.keepsUp)
    #expect(closed.serviceLevel(within: 20) == 0)
    #expect(closed.occupancy == 0)
    #expect(closed.queueLength == 0)
  }

  @Test func oneAgentIsTheQueueOfTheTextbooksFirstPage() {
    // M/M/1: a share ρ waits, on average ρ/(1 − ρ) handle times.
    let one = ErlangC(offeredLoad: 0.75, agents: 1, averageHandleTime: 100)
    #expect(abs(one.probabilityOfWait - 0.75) < 1e-15)
    #expect(abs(one.averageSpeedOfAnswer - 300) < 1e-10)
  }

  @Test func atAThresholdOfNothingTheServiceLevelIsWhoDoesNotWait() {
    #expect(phone.serviceLevel(within: 0) == 1 - phone.probabilityOfWait)
  }

  @Test func soonerOrLaterEverybodyIsAnswered() {
    #expect(phone.serviceLevel(within: 1e300) == 1)
    #expect(phone.serviceLevel(within: .infinity) == 1)
  }

  @Test func nineInTenWaitNoLongerThanTheLongestWaitOfNineInTen() {
    let longest = phone.wait(notExceededBy: 0.9)
    #expect(longest > 0)
    #expect(abs(phone.serviceLevel(within: longest) - 0.9) < 1e-12)
    #expect(phone.wait(notExceededBy: 0.5) == 0)
    #expect(phone.wait(notExceededBy: 1) == .infinity)
  }

  @Test func whereNobodyGivesUpAllServiceLevelsAgree() {
    for definition in ServiceLevelDefinition.allCases {
      #expect(phone.serviceLevel(within: 20, as: definition) == phone.serviceLevel(within: 20))
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64]) func identitiesHoldForAnyTeam(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      let load = Double.random(in: 0.01...500, using: &dice)
      let agents = load + Double.random(in: 0.01...30, using: &dice)
      let queue = ErlangC(offeredLoad: load, agents: agents, averageHandleTime: 200)
      let blocking = ErlangB(offeredLoad: load, agents: agents).blocking
      let at = "seed \(seed), load \(load), agents \(agents)"
      // C = B ÷ (1 − ρ(1 − B)), and Little's law for those who wait.
      let fromB = blocking / (1 - load / agents * (1 - blocking))
      #expect(agree(queue.probabilityOfWait, fromB), "\(at)")
      #expect(agree(queue.queueLength, load / 200 * queue.averageSpeedOfAnswer), "\(at)")
      let better = ErlangC(offeredLoad: load, agents: agents + 1, averageHandleTime: 200)
      #expect(better.serviceLevel(within: 20) >= queue.serviceLevel(within: 20), "\(at)")
    }
  }
}
