import Simulation
import Testing
import Workforce

struct RoutingTests {
  @Test func whoeverHasBeenIdleLongestOfAPoolAnswers() throws {
    let found = try play(
      [
        .calls(
          at: [0, 50, 100], handle: 10, reaches: [GroupReach(group: 0), GroupReach(group: 1)])
      ],
      [.people([1], named: "Amy"), .people([1], named: "Ben")])
    // Amy, then Ben, who has been idle from the beginning, then Amy again.
    expect(found.groups[0].total.occupancy, is: 0.02)
    expect(found.groups[1].total.occupancy, is: 0.01)
  }

  @Test func thePreferredGroupAnswersAsLongAsItCan() throws {
    let found = try play(
      [
        .calls(
          at: [0, 50, 100, 101], handle: 10,
          reaches: [GroupReach(group: 0), GroupReach(group: 1, preference: 1)])
      ], [.people([1], named: "first line"), .people([1], named: "specialists")])
    expect(found.groups[0].total.occupancy, is: 0.03)
    expect(found.groups[1].total.occupancy, is: 0.01)
  }

  @Test func aCallFlowsOverAfterItsTime() throws {
    let found = try play(
      [
        .calls(
          at: [0, 10], handle: 100,
          reaches: [GroupReach(group: 0), GroupReach(group: 1, preference: 1, afterSeconds: 30)])
      ], [.people([1], named: "first line"), .people([1], named: "second line")])
    expect(found.queues[0].total.averageSpeedOfAnswerSeconds, is: 15)
    expect(found.groups[1].total.occupancy, is: 0.1)
  }

  /// Each ring of a bullseye is reached at its time, and whoever gets free looks at it, too.
  @Test func ringsWidenOneAfterTheOther() throws {
    let rings = [
      GroupReach(group: 0), GroupReach(group: 1, afterSeconds: 20),
      GroupReach(group: 2, afterSeconds: 40),
    ]
    let found = try play(
      [
        .calls("Spanish", at: [0, 1, 2], handle: 500, reaches: rings),
        .calls("English", at: [0], handle: 35, priority: 1, reaches: [GroupReach(group: 2)]),
      ],
      [.people([1], named: "inner"), .people([1], named: "middle"), .people([1], named: "outer")])
    // At once; at 21 by the second ring; at 42 by the third.
    expect(found.queues[0].total.averageSpeedOfAnswerSeconds, is: (0 + 20 + 40) / 3.0)
  }

  @Test func whoGetsFreeBeforeACallReachesThemLetsItWait() throws {
    let found = try play(
      [
        .calls(
          at: [0, 10], handle: 100,
          reaches: [GroupReach(group: 0), GroupReach(group: 1, afterSeconds: 60)]),
        .calls("other", at: [0], handle: 30, reaches: [GroupReach(group: 1)]),
      ], [.people([1], named: "first line"), .people([1], named: "second line")])
    expect(found.queues[0].total.averageSpeedOfAnswerSeconds, is: 30)
  }

  @Test func prioritiesComeBeforeWaitsAndGroupsMayHaveTheirOwn() throws {
    let queues: [DeskQueue] = [
      .calls("plain", at: [0, 10], handle: 100, priority: 1),
      .calls("important", at: [20], handle: 100, priority: 0),
    ]
    let found = try play(queues, [.people([1])])
    expect(found.queues[0].total.averageSpeedOfAnswerSeconds, is: (0 + 190) / 2.0)
    expect(found.queues[1].total.averageSpeedOfAnswerSeconds, is: 80)
    let turned = try play(
      queues,
      [
        DeskGroup(
          name: "everybody", staffing: .headcount([1]), queuePriorities: [0: 0, 1: 1])
      ])
    expect(turned.queues[0].total.averageSpeedOfAnswerSeconds, is: (0 + 90) / 2.0)
    expect(turned.queues[1].total.averageSpeedOfAnswerSeconds, is: 180)
  }

  @Test func theContactWhosePromiseEndsFirstIsFirst() throws {
    let queues: [DeskQueue] = [
      .calls("day", at: [0, 10], handle: 100, target: 500),
      .calls("hour", at: [20], handle: 100, target: 50),
    ]
    let due = try play(queues, [.people([1])], order: .earliestDue)
    expect(due.queues[0].total.averageSpeedOfAnswerSeconds, is: (0 + 190) / 2.0)
    expect(due.queues[1].total.averageSpeedOfAnswerSeconds, is: 80)
    let waiting = try play(queues, [.people([1])])
    expect(waiting.queues[0].total.averageSpeedOfAnswerSeconds, is: (0 + 90) / 2.0)
  }

  @Test func theLongestLineIsServedFirst() throws {
    let found = try play(
      [
        .calls("short", at: [0, 10], handle: 100),
        .calls("long", at: [20, 30], handle: 100),
      ], [.people([1])], order: .longestQueue)
    // Two wait in the long line at 100, one in each at 200, where the first line wins.
    expect(found.queues[1].total.averageSpeedOfAnswerSeconds, is: (80 + 270) / 2.0)
    expect(found.queues[0].total.averageSpeedOfAnswerSeconds, is: (0 + 190) / 2.0)
  }

  @Test func whatTheFirstLineCannotSolveGoesToSpecialists() throws {
    let found = try play(
      [
        .calls(at: [0, 50], handle: 40, escalation: Escalation(share: 1, queue: 1)),
        .calls("specialists", at: [], handle: 60, reaches: [GroupReach(group: 1)]),
      ], [.people([1]), .people([1], named: "specialists")])
    expect(found.queues[1].total.offered, is: 2)
    // Passed on at 40 and at 90; the first is done at 100.
    expect(found.queues[1].total.averageSpeedOfAnswerSeconds, is: 5)
  }

  @Test func aShareOfContactsIsPassedOn() throws {
    let desk = DeskModel(
      intervalSeconds: 1_000_000, intervalCount: 1,
      queues: [
        DeskQueue(
          name: "phone", arrivals: .poisson(perInterval: [10_000]),
          handleTime: .fixed(seconds: 1), reaches: [GroupReach(group: 0)],
          escalation: Escalation(share: 0.3, queue: 1)),
        .calls("specialists", at: [], handle: 1),
      ], groups: [.people([50])])
    let found = try outcome(desk, replications: 4)
    let share = found.queues[1].total.offered.map { $0.mean / 40_000 * 4 } ?? 0
    #expect(abs(share - 0.3) < 0.01)
  }
}
