import Simulation
import Testing
import Workforce

/// Lines overnight, backlogs, patience, and how waits are counted.
struct WaitingTests {
  private let hour = 3600.0

  @Test func whoWritesAtNightWaitsUntilSomebodyIsThere() throws {
    let hours = OpeningHours(open: [9 * hour..<17 * hour, 33 * hour..<41 * hour], outside: .wait)
    let shifts = [9.0, 33.0].map { DeskShift(seconds: $0 * hour..<($0 + 8) * hour) }
    func found(_ countsOpenHoursOnly: Bool) throws -> ServiceFigures {
      try play(
        [
          .calls(
            "inbox", at: [10 * hour, 16.5 * hour, 22 * hour], handle: 1 * hour, target: 1 * hour,
            hours: hours, countsOpenHoursOnly: countsOpenHoursOnly)
        ], [DeskGroup(name: "everybody", staffing: .shifts(shifts))], seconds: 48 * hour
      ).queues[0].total
    }
    // The evening's ticket is taken up at 9 the next morning, 11 hours later.
    let clock = try found(false)
    expect(clock.averageSpeedOfAnswerSeconds, is: 11 * hour / 3)
    expect(clock.serviceLevel, is: 2 / 3.0)
    let open = try found(true)
    expect(open.averageSpeedOfAnswerSeconds, is: 0)
    expect(open.serviceLevel, is: 1)
  }

  @Test func whoCallsOutsideTheHoursIsTurnedAway() throws {
    let found = try play(
      [
        .calls(
          at: [50, 150, 250], handle: 10,
          hours: OpeningHours(open: [100..<200], outside: .turnedAway))
      ], [.people([1])])
    expect(found.queues[0].total.turnedAway, is: 2)
    expect(found.queues[0].total.offered, is: 1)
  }

  @Test func whoIsInLineAtClosingTimeIsStillAnswered() throws {
    let found = try play(
      [
        .calls(
          at: [80, 91, 95, 150], handle: 50,
          hours: OpeningHours(open: [0..<100], outside: .turnedAway), keepsPeopleForLine: true)
      ], [.people([1, 0])], seconds: 400, intervals: 4)
    let total = found.queues[0].total
    expect(total.answered, is: 3)
    // From 80 to 130, to 180, to 230, when the last one goes.
    expect(total.averageSpeedOfAnswerSeconds, is: (0 + 39 + 85) / 3.0)
    expect(total.turnedAway, is: 1)
    expect(found.groups[0].intervals[1].presentStaff, is: 1)
    expect(found.groups[0].intervals[2].presentStaff, is: 0.3)
  }

  @Test(arguments: [true, false])
  func theLastToGoStayForTheLineWhereTheyShall(keepsPeople: Bool) throws {
    let found = try play(
      [.calls(at: [70, 75, 80, 91], handle: 50, keepsPeopleForLine: keepsPeople)],
      [.people([2, 1, 0])], seconds: 400, intervals: 4)
    // At 100 one of two is one too many, and goes at 120, since the other is still there for the two
    // in line: one is answered at 125, the other at 175, and after 200 nobody else is wanted.
    expect(found.queues[0].total.answered, is: 4)
    expect(found.queues[0].total.averageSpeedOfAnswerSeconds, is: (45 + 84) / 4.0)
    let later = try play(
      [.calls(at: [170, 180, 190], handle: 50, keepsPeopleForLine: keepsPeople)],
      [.people([2, 1, 0])], seconds: 400, intervals: 4)
    // From 170 to 220, when nobody is wanted any more.
    expect(later.queues[0].total.answered, is: keepsPeople ? 3 : 1)
    expect(later.queues[0].total.backlogAtEnd, is: keepsPeople ? 0 : 2)
  }

  @Test func intervalsAfterTheOnesLookedAtAreLeftOutOfTotals() throws {
    let desk = DeskModel(
      intervalSeconds: 100, intervalCount: 4, warmUpIntervals: 1, coolDownIntervals: 2,
      queues: [.calls(at: [50, 150, 250], handle: 120)], groups: [.people([1])])
    let found = try outcome(desk, replications: 1)
    expect(found.queues[0].total.offered, is: 1)
    // From 50 to 170: the second waits 20 seconds, the third isn't looked at.
    expect(found.queues[0].total.averageSpeedOfAnswerSeconds, is: 20)
  }

  @Test func aBacklogIsServedOldestFirstAndToldApart() throws {
    let found = try play(
      [.calls(at: [5], handle: 10, backlog: [50, 100])], [.people([1])], seconds: 60,
      intervals: 6)
    let backlog = try #require(found.queues[0].backlog)
    expect(backlog.answered, is: 2)
    expect(backlog.averageSpeedOfAnswerSeconds, is: (100 + 60) / 2.0)
    expect(found.queues[0].total.averageSpeedOfAnswerSeconds, is: 15)
    expect(found.queues[0].intervals[0].backlogAtEnd, is: 2)
    expect(found.queues[0].intervals[0].oldestAgeAtEndSeconds, is: 60)
  }

  @Test func patienceEndsWaits() throws {
    let found = try play([.calls(at: [0, 10, 20], handle: 100, patience: 85)], [.people([1])])
    // The second would wait 90 seconds and hangs up after 85; the third waits 80.
    let total = found.queues[0].total
    expect(total.abandonedContacts, is: 1)
    expect(total.averageSpeedOfAnswerSeconds, is: 40)
    expect(total.averageWaitSeconds, is: (0 + 85 + 80) / 3.0)
    expect(total.probabilityOfWait, is: 2 / 3.0)
  }

  @Test func whoIsAnsweredInTheMomentPatienceEndsIsAnswered() throws {
    let found = try play([.calls(at: [0, 10], handle: 100, patience: 90)], [.people([1])])
    expect(found.queues[0].total.answered, is: 2)
  }

  static let levels: [WaitTarget.Definition: Double] = [
    .ofOffered: 1 / 4, .ofAnswered: 1 / 2, .withoutShortAbandons: 1 / 3,
    .withoutAbandonsInTime: 1 / 3,
  ]

  /// One answered at once, one after 60, one who hung up after 3 and one after 30; a target of 20.
  @Test(arguments: levels.keys) func serviceLevelIsAShareOfWhatItsDefinitionSays(
    definition: WaitTarget.Definition
  ) throws {
    func queue(_ name: String, _ seconds: Double, patience: Double?) -> DeskQueue {
      DeskQueue(
        name: name, arrivals: .given(atSeconds: [seconds]), handleTime: .fixed(seconds: 70),
        patience: patience.map { .fixed(seconds: $0) }, reaches: [GroupReach(group: 0)],
        target: WaitTarget(seconds: 20, definition: definition))
    }
    let desk = try play(
      [
        queue("a", 0, patience: nil), queue("b", 10, patience: nil), queue("c", 11, patience: 3),
        queue("d", 12, patience: 30),
      ], [.people([1])])
    let totals = desk.queues.map { $0.totalsByReplication[0] }
    let inTime = totals.reduce(0.0) { $0 + $1.inTime }
    let base = totals.reduce(0.0) { $0 + $1.inTimeBase }
    #expect(inTime / base == Self.levels[definition])
  }

  @Test func quantilesOfWaitsAreCloseToTheSortedOnes() throws {
    // One agent, and all call at once: waits are 0, 10, 20, …, 990.
    let found = try play(
      [.calls(at: Array(repeating: 0, count: 100), handle: 10)], [.people([1])], seconds: 2000)
    let total = found.queues[0].total
    let found90 = try #require(total.wait90Seconds).mean
    let found95 = try #require(total.wait95Seconds).mean
    let median = try #require(total.medianWaitSeconds).mean
    #expect(abs(median - 500) < 15, "\(median)")
    #expect(abs(found90 - 900) < 27, "\(found90)")
    #expect(abs(found95 - 950) < 28, "\(found95)")
  }
}
