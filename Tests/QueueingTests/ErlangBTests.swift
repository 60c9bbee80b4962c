import Queueing
import Randomness
import Testing

struct ErlangBTests {
  @Test func threeErlangsOnFiveLinesBlockOneCallInNine() {
    // As in printed tables of Erlang B: 0.1101.
    #expect(abs(ErlangB(offeredLoad: 3, agents: 5).blocking - 0.1101) < 5e-5)
  }

  @Test func elevenLinesCarryFiveErlangsWithOneCallInAHundredTurnedAway() throws {
    // As in printed tables of Erlang B.
    #expect(ErlangB.requiredLines(offeredLoad: 5, blocking: 0.01) == 11)
    #expect(ErlangB.requiredLines(offeredLoad: 10, blocking: 0.01) == 18)
    #expect(ErlangB.requiredLines(offeredLoad: 708, blocking: 0.01) == 736)
    // One erlang on one line turns every other call away.
    #expect(ErlangB.requiredLines(offeredLoad: 1, blocking: 0.5) == 1)
    #expect(ErlangB.requiredLines(offeredLoad: 0, blocking: 0) == 0)
    #expect(ErlangB.requiredLines(offeredLoad: 5, blocking: 1) == 0)
    #expect(ErlangB.requiredLines(offeredLoad: 5, blocking: 0) == nil)
    let many = try #require(ErlangB.requiredLines(offeredLoad: 1e5, blocking: 1e-6))
    #expect(ErlangB(offeredLoad: 1e5, agents: Double(many)).blocking <= 1e-6)
    #expect(ErlangB(offeredLoad: 1e5, agents: Double(many - 1)).blocking > 1e-6)
  }

  @Test func blockingIsThatOfTheReferenceForPartsOfAgentsToo() throws {
    let table = try ReferenceTable("erlang-b-c")
    #expect(table.rows.count > 200)
    for row in table.rows {
      let lost = ErlangB(offeredLoad: row["offeredLoad"], agents: row["agents"])
      #expect(agree(lost.blocking, row["blocking"], within: 1e-12), "\(row.description)")
    }
  }

  @Test func withoutLoadNobodyIsTurnedAwayAndWithoutAgentsEverybody() {
    #expect(ErlangB(offeredLoad: 0, agents: 3).blocking == 0)
    #expect(ErlangB(offeredLoad: 0, agents: 0.5).blocking == 0)
    #expect(ErlangB(offeredLoad: 7, agents: 0).blocking == 1)
    #expect(ErlangB(offeredLoad: 0, agents: 0).blocking == 1)
  }

  @Test func theLargestTeamsAndTheSmallestLoadsStayBetweenNoneAndAll() {
    for load in [0, 1e-300, 1e-9, 0.5, 3, 1e5, 1e9] {
      for agents in [0, 1e-9, 0.3, 1, 2.7, 1e5, 1e7] {
        let blocking = ErlangB(offeredLoad: load, agents: agents).blocking
        #expect((0...1).contains(blocking), "load \(load), agents \(agents): \(blocking)")
      }
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64]) func oneMoreAgentIsWhatTheFormulaSays(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let load = Double.random(in: 0...300, using: &dice)
      let agents = Double.random(in: 0...400, using: &dice)
      let stepped = ErlangB(offeredLoad: load, agents: agents).withOneMoreAgent
      let direct = ErlangB(offeredLoad: load, agents: agents + 1)
      #expect(
        agree(stepped.blocking, direct.blocking, within: 1e-13),
        "seed \(seed), load \(load), agents \(agents)")
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func moreAgentsBlockLessAndMoreLoadBlocksMore(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let load = Double.random(in: 0.1...300, using: &dice)
      let agents = Double.random(in: 0.1...300, using: &dice)
      let more = Double.random(in: 0.01...2, using: &dice)
      let blocking = ErlangB(offeredLoad: load, agents: agents).blocking
      let at = "seed \(seed), load \(load), agents \(agents), more \(more)"
      #expect(ErlangB(offeredLoad: load, agents: agents + more).blocking <= blocking, "\(at)")
      #expect(ErlangB(offeredLoad: load + more, agents: agents).blocking >= blocking, "\(at)")
    }
  }
}
