import Randomness
import Testing
import Workforce

@testable import Simulation

/// Two ways to play the same desk must agree customer by customer, since both meet the very same
/// customers.
struct SameCustomersTests {
  @Test(arguments: 1...100) func customerByCustomerIsTheSameAsEventByEvent(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    let desk = Self.randomLine(&dice)
    expectSame(
      ReplicationRecord(desk, seed: seed, replication: 2, way: .customerByCustomer),
      ReplicationRecord(desk, seed: seed, replication: 2), desk, seed)
  }

  @Test(arguments: 1...200) func hangUpsThatAreNoticedLateAreTheSameHangUps(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    let desk = Self.randomDesk(&dice)
    expectSame(
      ReplicationRecord(desk, seed: seed),
      ReplicationRecord(desk, seed: seed, way: .noticingEverything), desk, seed)
  }

  /// L = λW on the very run: contacts in line over time, counted by the clock, are the waits of
  /// those who stood in it. J. D. C. Little, Operations Research 9(3), 1961.
  @Test(arguments: 1...100) func theLinesOverTimeAreTheSumOfWaits(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    let desk = Self.randomDesk(&dice, putsWorkDown: false, callsAgain: true)
    let record = ReplicationRecord(desk, seed: seed, way: .noticingEverything)
    for queue in desk.queues.indices {
      let waited = record.queues[queue].reduce(0) { $0 + $1.waitingSeconds }
      #expect(
        isNear(waited, record.linedUp[queue]),
        "seed \(seed): \(waited), \(record.linedUp[queue])")
    }
  }

  /// Everybody who came was answered, hung up or waits.
  @Test(arguments: 1...200) func nobodyIsLost(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    let desk = Self.randomDesk(&dice, callsAgain: true)
    let record = ReplicationRecord(desk, seed: seed)
    for queue in desk.queues.indices {
      let all = record.queues[queue]
      let known = all.reduce(0) { $0 + $1.answered + $1.abandoned }
      let waiting = all[desk.intervalCount].waitingAtEnd
      #expect(all.reduce(0) { $0 + $1.offered } == known + waiting, "seed \(seed)")
    }
  }

  private func expectSame(
    _ one: ReplicationRecord, _ other: ReplicationRecord, _ desk: DeskModel, _ seed: UInt64
  ) {
    for cell in 0...desk.intervalCount {
      let place: Comment = "seed \(seed), interval \(cell)"
      for queue in desk.queues.indices {
        let a = one.queues[queue][cell]
        let b = other.queues[queue][cell]
        #expect(a.offered == b.offered, place)
        #expect(a.answered == b.answered, place)
        #expect(a.answeredInTime == b.answeredInTime, place)
        #expect(a.abandoned == b.abandoned, place)
        #expect(a.abandonedShort == b.abandonedShort, place)
        #expect(a.delayed == b.delayed, place)
        #expect(a.waitingAtEnd == b.waitingAtEnd, place)
        #expect(isNear(a.oldestAtEndSeconds, b.oldestAtEndSeconds), place)
        #expect(isNear(a.answeredWaitSeconds, b.answeredWaitSeconds), place)
        #expect(isNear(a.abandonedWaitSeconds, b.abandonedWaitSeconds), place)
        #expect(isNear(a.waitingSeconds, b.waitingSeconds), place)
        #expect(one.waits[queue][cell] == other.waits[queue][cell], place)
      }
      for group in desk.groups.indices {
        let a = one.groups[group][cell]
        let b = other.groups[group][cell]
        #expect(isNear(a.busySeconds, b.busySeconds), place)
        #expect(isNear(a.presentSeconds, b.presentSeconds), place)
      }
    }
  }

  private func isNear(_ one: Double, _ other: Double) -> Bool {
    abs(one - other) <= 1e-9 * max(1, abs(one), abs(other))
  }

  // MARK: Desks drawn at random

  private static func randomDuration(
    _ dice: inout SeededGenerator, mean: Double
  ) -> DurationDistribution {
    switch dice.nextIndex(below: 4) {
    case 0: .exponential(meanSeconds: mean)
    case 1: .lognormal(meanSeconds: mean, coefficientOfVariation: 0.7)
    case 2: .fixed(seconds: mean)
    default: .uniform(fromSeconds: 0, toSeconds: 2 * mean)
    }
  }

  private static func randomLine(_ dice: inout SeededGenerator) -> DeskModel {
    let intervals = 1 + dice.nextIndex(below: 12)
    return DeskModel(
      intervalSeconds: 900, intervalCount: intervals,
      ending: dice.nextBool(probability: 0.5) ? .stop : .serveOut,
      dayVariation: dice.nextBool(probability: 0.5)
        ? DayVariation(coefficientOfVariation: 0.3, intervalsPerDay: 4) : nil,
      queues: [
        DeskQueue(
          name: "phone",
          arrivals: .poisson(
            perInterval: (0..<intervals).map { _ in Double(dice.nextIndex(below: 60)) }),
          handleTime: randomDuration(&dice, mean: 200),
          patience: dice.nextBool(probability: 0.7) ? randomDuration(&dice, mean: 120) : nil,
          reaches: [GroupReach(group: 0, handleTimeFactor: 0.5 + dice.nextUnit())],
          backlogAgesSeconds: (0..<dice.nextIndex(below: 4)).map { Double($0) * 700 })
      ],
      groups: [
        DeskGroup(
          name: "everybody",
          staffing: .headcount(
            (1..<intervals).map { _ in dice.nextIndex(below: 12) } + [
              1 + dice.nextIndex(below: 5)
            ]))
      ])
  }

  /// Three queues and three groups with rings, priorities, chats, shifts and hours.
  private static func randomDesk(
    _ dice: inout SeededGenerator, putsWorkDown: Bool = true, callsAgain: Bool = false
  ) -> DeskModel {
    let all: [DeskQueue.Answering] = [
      .exclusively, .alongside, putsWorkDown ? .inBetween : .alongside,
    ]
    let answering = (0..<3).map { _ in all[dice.nextIndex(below: 3)] }
    let intervals = 4 + dice.nextIndex(below: 12)
    let end = Double(intervals) * 900
    let queues = (0..<3).map { queue in
      DeskQueue(
        name: "queue \(queue)",
        arrivals: .poisson(
          perInterval: (0..<intervals).map { _ in Double(dice.nextIndex(below: 40)) }),
        handleTime: randomDuration(&dice, mean: 200),
        patience: dice.nextBool(probability: 0.8) ? randomDuration(&dice, mean: 120) : nil,
        retrial: callsAgain && queue == 0
          ? Retrial(share: 0.6, delay: randomDuration(&dice, mean: 300)) : nil,
        answering: answering[queue], priority: dice.nextIndex(below: 2),
        reaches: (0..<3).filter { $0 == queue || dice.nextBool(probability: 0.5) }.map {
          GroupReach(
            group: $0, preference: dice.nextIndex(below: 2),
            afterSeconds: $0 == queue ? 0 : Double(dice.nextIndex(below: 3)) * 30)
        },
        hours: OpeningHours(
          open: [900..<end - 900], outside: queue == 0 ? .turnedAway : .wait),
        keepsPeopleForLine: queue < 2,
        escalation: queue == 1 ? Escalation(share: 0.2, queue: 2) : nil)
    }
    let groups = (0..<3).map { group in
      DeskGroup(
        name: "group \(group)",
        staffing: group == 1
          ? .headcount((0..<intervals).map { _ in dice.nextIndex(below: 8) })
          : .shifts(
            (0..<6).map { _ in
              let begin = Double(dice.nextIndex(below: intervals)) * 450
              let length = 1800 + Double(dice.nextIndex(below: intervals)) * 900
              return DeskShift(
                seconds: begin..<begin + length, breaks: [begin + 900..<begin + 1200],
                absence: 0.1)
            }),
        chatSpeeds: [1, 0.7, 0.5], chatRouting: group == 0 ? .leastLoaded : .mostLoaded)
    }
    return DeskModel(
      intervalSeconds: 900, intervalCount: intervals, queues: queues, groups: groups,
      order: dice.nextBool(probability: 0.5) ? .longestWaiting : .earliestDue)
  }
}
