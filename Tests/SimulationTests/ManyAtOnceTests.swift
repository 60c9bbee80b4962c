import Testing
import Workforce

@testable import Simulation

/// Chats alongside one another, and work in between.
struct ManyAtOnceTests {
  struct ChatCase: Sendable {
    let speeds: [Double]
    let routing: DeskGroup.ChatRouting
    let load: Double
    let hangUpRate: Double
    let delayed: Double
    let abandonment: Double
    /// The share of time with a chat in hand, and how many are in hand then.
    let busy: Double
    let concurrency: Double
  }

  /// Four agents with up to three chats each, by an exact Markov chain.
  static let chatCases: [ChatCase] = [
    ChatCase(
      speeds: [1, 2 / 3, 0.5], routing: .leastLoaded, load: 5.4, hangUpRate: 2,
      delayed: 0.1934159391402, abandonment: 0.07207618811466, busy: 0.9458581293149,
      concurrency: 2.1748680321),
    ChatCase(
      speeds: [1, 2 / 3, 0.5], routing: .mostLoaded, load: 5.4, hangUpRate: 2,
      delayed: 0.2333783658244, abandonment: 0.08696813236708, busy: 0.8765623258733,
      concurrency: 2.557852666034),
    ChatCase(
      speeds: [1, 1 / 1.15, 1 / 1.3], routing: .leastLoaded, load: 10.1538, hangUpRate: 0.5,
      delayed: 0.7044826494845, abandonment: 0.1428264263171, busy: 0.9960917839222,
      concurrency: 2.793988121856),
    ChatCase(
      speeds: [1, 1 / 2, 1 / 3], routing: .leastLoaded, load: 4.4, hangUpRate: 0.5,
      delayed: 0.4611474347702, abandonment: 0.1283473447722, busy: 0.9588179207506,
      concurrency: 2.507168837652),
  ]

  @Test(arguments: chatCases) func chatsSlowEachOtherAsTheMarkovChainSays(
    _ known: ChatCase
  ) throws {
    let found = try outcome(
      .steady(
        load: known.load, agents: 4,
        patience: .exponential(meanSeconds: handle / known.hangUpRate), answering: .alongside,
        chatSpeeds: known.speeds, chatRouting: known.routing, handleTimes: 1000))
    expect(found.queues[0].total.probabilityOfWait, covers: known.delayed, "wait")
    expect(found.queues[0].total.abandonment, covers: known.abandonment, "abandonment")
    expect(found.groups[0].total.occupancy, covers: known.busy, "share with a chat")
    expect(found.groups[0].total.concurrency, covers: known.concurrency, "chats in hand")
  }

  @Test func twoChatsAtOnceTakeAsLongAsTheirSpeedSays() throws {
    let found = try play(
      [.calls("chat", at: [0, 50], handle: 100, answering: .alongside)],
      [DeskGroup(name: "Amy", staffing: .headcount([1]), chatSpeeds: [1, 0.5])])
    // 50 seconds alone, then half as fast: the first ends at 150; the second has done 50 by then
    // and ends at 200.
    expect(found.groups[0].total.occupancy, is: 0.2)
    expect(found.groups[0].total.concurrency, is: (150 + 150) / 200.0)
  }

  @Test func whoHoldsAChatTakesNoCall() throws {
    let found = try play(
      [
        .calls("chat", at: [0], handle: 100, answering: .alongside),
        .calls("phone", at: [10], handle: 10),
        .calls("more chat", at: [20], handle: 10, answering: .alongside),
      ], [DeskGroup(name: "Amy", staffing: .headcount([1]), chatSpeeds: [1, 1])])
    expect(found.queues[1].total.averageSpeedOfAnswerSeconds, is: 90)
    expect(found.queues[2].total.averageSpeedOfAnswerSeconds, is: 0)
  }

  @Test func aTicketIsPutDownForACallAndTakenUpWhereItWasLeft() throws {
    let found = try play(
      [
        .calls("inbox", at: [0], handle: 100, answering: .inBetween, priority: 1),
        .calls("phone", at: [30, 60], handle: 50),
      ], [.people([1])])
    // 30 seconds of it are done by the first call; 70 are left when the second ends at 130.
    expect(found.queues[0].total.averageSpeedOfAnswerSeconds, is: 200)
    expect(found.queues[1].total.averageSpeedOfAnswerSeconds, is: 10)
    expect(found.groups[0].total.inBetweenShare, is: 0.1)
    expect(found.groups[0].total.occupancy, is: 0.2)
  }

  @Test func aTicketThatWasPutDownIsTakenUpBySomebodyElse() throws {
    let found = try play(
      [
        .calls(
          "inbox", at: [0], handle: 100, answering: .inBetween, priority: 1,
          reaches: [GroupReach(group: 0), GroupReach(group: 1, preference: 1)]),
        .calls("phone", at: [30], handle: 500),
      ], [.people([1], named: "phone and inbox"), .people([1], named: "inbox only")])
    expect(found.queues[0].total.averageSpeedOfAnswerSeconds, is: 100)
  }

  @Test func aTicketIsPutDownAtTheShiftsEnd() throws {
    let found = try play(
      [.calls("inbox", at: [0], handle: 100, answering: .inBetween)],
      [
        DeskGroup(
          name: "Ben",
          staffing: .shifts([DeskShift(seconds: 0..<60), DeskShift(seconds: 500..<900)]))
      ])
    expect(found.queues[0].total.averageSpeedOfAnswerSeconds, is: 540)
    expect(found.groups[0].total.presentStaff, is: 0.46)
  }

  /// Work that is put down at once doesn't exist for those who call: every call is answered exactly
  /// as without it, while nobody is ever idle.
  @Test(arguments: 1...10) func callersDoNotFeelWorkInBetween(seed: UInt64) {
    func desk(tickets: Double) -> DeskModel {
      DeskModel(
        intervalSeconds: 1800, intervalCount: 4,
        queues: [
          DeskQueue(
            name: "phone", arrivals: .poisson(perInterval: [60, 90, 80, 20]),
            handleTime: .lognormal(meanSeconds: 240, coefficientOfVariation: 0.8),
            patience: .exponential(meanSeconds: 200), reaches: [GroupReach(group: 0)]),
          DeskQueue(
            name: "inbox", arrivals: .poisson(perInterval: [tickets]),
            handleTime: .exponential(meanSeconds: 600), answering: .inBetween, priority: 1,
            reaches: [GroupReach(group: 0)],
            backlogAgesSeconds: tickets > 0 ? Array(repeating: 60, count: 200) : []),
        ], groups: [.people([10, 13, 12, 9])])
    }
    let alone = ReplicationRecord(desk(tickets: 0), seed: seed)
    let along = ReplicationRecord(desk(tickets: 40), seed: seed)
    for interval in 1...4 {
      let (a, b) = (alone.queues[0][interval], along.queues[0][interval])
      #expect(a.answered == b.answered, "seed \(seed)")
      #expect(a.abandoned == b.abandoned, "seed \(seed)")
      #expect(abs(a.answeredWaitSeconds - b.answeredWaitSeconds) < 1e-6, "seed \(seed)")
      let staff = along.groups[0][interval]
      #expect(abs(staff.busySeconds - staff.presentSeconds) < 1e-6, "seed \(seed)")
    }
  }
}
