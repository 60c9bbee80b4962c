import Foundation
import Queueing
import Randomness
import Testing

struct ErlangATests {
  @Test func fiftyAgentsLoseThreeCallersInAHundredWhereImpatientFormulasSayFourteen() {
    let phone = ErlangA(offeredLoad: 48, agents: 50, averageHandleTime: 180, patience: 360)
    #expect(abs(phone.abandonment - 0.0309) < 5e-5)
  }

  @Test func aQueueThatOthersComputedWaitsAsLongAsTheySay() {
    // 3.5 calls a minute of three minutes each, patience of five minutes: published as 9.91 s and,
    // with nine agents, 56.62 s. With thirteen agents and endless patience 26.56 s.
    let thirteen = ErlangA(offeredLoad: 10.5, agents: 13, averageHandleTime: 180, patience: 300)
    #expect(abs(thirteen.averageWait - 9.91) < 0.005)
    let nine = ErlangA(offeredLoad: 10.5, agents: 9, averageHandleTime: 180, patience: 300)
    #expect(abs(nine.averageWait - 56.62) < 0.005)
    let endless = ErlangC(offeredLoad: 10.5, agents: 13, averageHandleTime: 180)
    #expect(abs(endless.averageSpeedOfAnswer - 26.56) < 0.005)
  }

  @Test func figuresAreThoseOfTheReference() throws {
    let table = try ReferenceTable("erlang-a")
    #expect(table.rows.count > 300)
    for row in table.rows {
      let queue = ErlangA(
        offeredLoad: row["offeredLoad"], agents: row["agents"], averageHandleTime: 1,
        patience: row["patience"])
      check(queue, against: row)
    }
  }

  @Test func theIntegralOverTheWaitGivesTheSameFigures() throws {
    for row in try ReferenceTable("erlang-a").rows {
      let queue = GeneralPatience(
        offeredLoad: row["offeredLoad"], agents: row["agents"], averageHandleTime: 1,
        patience: ExponentialPatience(mean: row["patience"]))
      check(queue, against: row)
    }
  }

  private func check(_ queue: some QueuePerformance, against row: ReferenceTable.Row) {
    let threshold = row["threshold"]
    let inTime = row["answeredWithin"]
    let pairs: [(String, Double, Double)] = [
      ("waits", queue.probabilityOfWait, row["probabilityOfWait"]),
      ("gives up", queue.abandonment, row["abandonment"]),
      ("speed", queue.averageSpeedOfAnswer, row["averageSpeedOfAnswer"]),
      ("offered", queue.serviceLevel(within: threshold), inTime),
      (
        "answered", queue.serviceLevel(within: threshold, as: .answered),
        inTime / (1 - row["abandonment"])
      ),
      (
        "without short", queue.serviceLevel(within: threshold, as: .withoutShortAbandons),
        inTime / (inTime + row["stillWaiting"])
      ),
      (
        "virtual", queue.serviceLevel(within: threshold, as: .virtual),
        1 - row["virtuallyWaiting"]
      ),
      ("still waiting", queue.shareWaiting(longerThan: threshold), row["stillWaiting"]),
    ]
    for (name, value, reference) in pairs {
      #expect(agree(value, reference), "\(name) \(value), not \(reference), at \(row.description)")
    }
  }

  @Test func withEndlessPatienceItIsErlangC() {
    let patient = ErlangA(offeredLoad: 10, agents: 14, averageHandleTime: 180, patience: 1e15)
    let endless = ErlangC(offeredLoad: 10, agents: 14, averageHandleTime: 180)
    #expect(agree(patient.probabilityOfWait, endless.probabilityOfWait))
    #expect(agree(patient.averageSpeedOfAnswer, endless.averageSpeedOfAnswer))
    #expect(agree(patient.serviceLevel(within: 20), endless.serviceLevel(within: 20)))
    #expect(patient.abandonment < 1e-10)
  }

  @Test(arguments: [0, 1e-300, 1e-12]) func withoutPatienceItIsErlangB(patience: Double) {
    for agents in [1.0, 10, 14, 100] {
      let queue = ErlangA(
        offeredLoad: 10, agents: agents, averageHandleTime: 180, patience: patience)
      let blocking = ErlangB(offeredLoad: 10, agents: agents).blocking
      #expect(agree(queue.abandonment, blocking))
      #expect(agree(queue.serviceLevel(within: 20), 1 - blocking))
      #expect(agree(queue.serviceLevel(within: 20, as: .answered), 1))
      #expect(queue.averageSpeedOfAnswer < 1e-9)
      #expect(queue.shareWaiting(longerThan: 20) == 0)
    }
  }

  @Test func withoutLoadNobodyWaitsAndWithoutAgentsEverybodyGivesUp() {
    let quiet = ErlangA(offeredLoad: 0, agents: 2, averageHandleTime: 180, patience: 60)
    #expect(quiet.probabilityOfWait == 0)
    #expect(quiet.abandonment == 0)
    #expect(quiet.serviceLevel(within: 0) == 1)
    #expect(quiet.averageSpeedOfAnswer == 0)
    let closed = ErlangA(offeredLoad: 5, agents: 0, averageHandleTime: 180, patience: 60)
    #expect(closed.probabilityOfWait == 1)
    #expect(closed.abandonment == 1)
    #expect(closed.averageWait == 60)
    #expect(closed.serviceLevel(within: 20) == 0)
    #expect(closed.serviceLevel(within: 20, as: .answered) == 0)
    #expect(abs(closed.shareWaiting(longerThan: 60) - exp(-1)) < 1e-15)
  }

  @Test func overloadIsTakenUpByThoseWhoGiveUp() {
    let swamped = ErlangA(offeredLoad: 1e5, agents: 5e4, averageHandleTime: 180, patience: 18_000)
    #expect(swamped.probabilityOfWait == 1)
    #expect(abs(swamped.abandonment - 0.5) < 1e-10)
    #expect(abs(swamped.occupancy - 1) < 1e-10)
    // Half of the callers have given up by the time when the others are answered.
    #expect(abs(swamped.wait(notExceededBy: 0.75) / 18_000 - log(2)) < 0.01)
  }

  @Test func atEveryEdgeSharesAreSharesAndTimesAreNeverNegative() {
    let loads = [0, 1e-300, 1e-9, 0.5, 1, 9.999, 10, 10.001, 1000, 1e5, 1e7]
    let teams = [0, 1e-6, 0.5, 1, 10, 1000, 1e5, 1e7]
    let patiences = [0, 1e-300, 1e-6, 1, 180, 1e5, 1e12, 1e300]
    for load in loads {
      for agents in teams {
        for patience in patiences {
          let queue = ErlangA(
            offeredLoad: load, agents: agents, averageHandleTime: 180, patience: patience)
          let shares = [
            queue.probabilityOfWait, queue.abandonment, queue.occupancy,
            queue.shareWaiting(longerThan: 0), queue.shareWaiting(longerThan: 20),
          ]
          let levels = ServiceLevelDefinition.allCases.flatMap { definition in
            [0, 20, 1e6, 1e300, .infinity].map { queue.serviceLevel(within: $0, as: definition) }
          }
          let times = [queue.averageSpeedOfAnswer, queue.averageWait, queue.queueLength]
          let at =
            "load \(load), agents \(agents), patience \(patience): \(shares), \(levels), \(times)"
          #expect((shares + levels).allSatisfy { $0 >= 0 && $0 <= 1 + 1e-12 }, "\(at)")
          #expect(times.allSatisfy { $0 >= 0 }, "\(at)")
        }
      }
    }
  }

  @Test(arguments: [1, 2] as [UInt64]) func sumsAndIntegralsAgreeForAnyLoadAndPatience(seed: UInt64)
  {
    var dice = SeededGenerator(seed: seed)
    for _ in 0..<1000 {
      let load = exp(Double.random(in: -7...11.5, using: &dice))
      let agents = max(0.01, load + Double.random(in: -5...5, using: &dice) * load.squareRoot())
      let patience = exp(Double.random(in: -8...12, using: &dice))
      let threshold = exp(Double.random(in: -8...3, using: &dice)) * min(1, patience)
      let sum = ErlangA(
        offeredLoad: load, agents: agents, averageHandleTime: 1, patience: patience)
      let integral = GeneralPatience(
        offeredLoad: load, agents: agents, averageHandleTime: 1,
        patience: ExponentialPatience(mean: patience))
      let at = "seed \(seed), load \(load), agents \(agents), patience \(patience)"
      #expect(agree(sum.probabilityOfWait, integral.probabilityOfWait), "\(at)")
      #expect(agree(sum.abandonment, integral.abandonment), "\(at)")
      #expect(agree(sum.averageSpeedOfAnswer, integral.averageSpeedOfAnswer), "\(at)")
      for definition in ServiceLevelDefinition.allCases {
        #expect(
          agree(
            sum.serviceLevel(within: threshold, as: definition),
            integral.serviceLevel(within: threshold, as: definition)),
          "\(definition) within \(threshold), \(at)")
      }
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64]) func identitiesHoldForAnyTeam(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      let load = Double.random(in: 0.01...200, using: &dice)
      let agents = max(0.1, load + Double.random(in: -20...20, using: &dice))
      let patience = exp(Double.random(in: -3...9, using: &dice))
      let queue = ErlangA(
        offeredLoad: load, agents: agents, averageHandleTime: 200, patience: patience)
      let at = "seed \(seed), load \(load), agents \(agents), patience \(patience)"
      // Who waits gives up at the rate of patience; agents are busy with everybody else.
      #expect(agree(queue.abandonment, queue.averageWait / patience), "\(at)")
      #expect(agree(queue.occupancy * agents, load * (1 - queue.abandonment)), "\(at)")
      #expect(queue.abandonment <= queue.probabilityOfWait, "\(at)")
      let threshold = Double.random(in: 0...300, using: &dice)
      let offered = queue.serviceLevel(within: threshold)
      for definition in ServiceLevelDefinition.allCases {
        let level = queue.serviceLevel(within: threshold, as: definition)
        #expect(level >= offered - 1e-12 && level <= 1, "\(definition), \(at)")
      }
      let better = ErlangA(
        offeredLoad: load, agents: agents + 1, averageHandleTime: 200, patience: patience)
      #expect(better.serviceLevel(within: threshold) >= offered - 1e-12, "\(at)")
      #expect(better.abandonment <= queue.abandonment, "\(at)")
      let nine = queue.wait(notExceededBy: 0.9)
      #expect(nine == 0 || agree(queue.shareWaiting(longerThan: nine), 0.1), "\(at)")
    }
  }
}
