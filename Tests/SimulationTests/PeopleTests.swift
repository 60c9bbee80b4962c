import Simulation
import Testing
import Workforce

struct PeopleTests {
  @Test func aCallIsFinishedBeforeABreakAndAfterAShift() throws {
    let shift = DeskShift(seconds: 0..<100, breaks: [40..<60])
    let found = try play(
      [.calls(at: [10, 35, 50, 95, 96], handle: 20)],
      [DeskGroup(name: "Amy", staffing: .shifts([shift]))], seconds: 200)
    let total = found.queues[0].total
    expect(total.answered, is: 4)
    // The third waits for the break to end; nobody is there for the last.
    expect(total.averageSpeedOfAnswerSeconds, is: 10 / 4.0)
    expect(total.backlogAtEnd, is: 1)
    expect(total.oldestAgeAtEndSeconds, is: 104)
    // There from 0 to 55 and from 60 to 115.
    expect(found.groups[0].total.presentStaff, is: 110 / 200.0)
    expect(found.groups[0].total.occupancy, is: 80 / 110.0)
  }

  @Test func whoIsDoneFirstGoesFirstWhenFewerAreWanted() throws {
    let found = try play(
      [.calls(at: [90, 91, 95], handle: 50)], [.people([2, 1])], seconds: 400, intervals: 4)
    // At 140 somebody goes, at 141 the other one answers the third call.
    expect(found.queues[0].intervals[0].averageSpeedOfAnswerSeconds, is: 46 / 3.0)
    expect(found.groups[0].intervals[1].presentStaff, is: 1.4)
  }

  @Test func theIdleGoHomeBeforeTheBusy() throws {
    let found = try play(
      [.calls(at: [90, 150], handle: 100)], [.people([2, 1])], seconds: 400, intervals: 4)
    expect(found.queues[0].intervals[1].averageSpeedOfAnswerSeconds, is: 40)
  }

  @Test func absentPeopleAreMissing() throws {
    let shifts = Array(
      repeating: DeskShift(seconds: 0..<1000, absence: 0.3), count: 20)
    let desk = DeskModel(
      intervalSeconds: 1000, intervalCount: 1, queues: [.calls(at: [1], handle: 1)],
      groups: [DeskGroup(name: "everybody", staffing: .shifts(shifts))])
    let found = try outcome(desk, replications: 400)
    expect(found.groups[0].total.presentStaff, covers: 14, "people there")
  }

  @Test func whoIsAlwaysAbsentAnswersNobody() throws {
    let found = try play(
      [.calls(at: [1], handle: 1)],
      [
        DeskGroup(
          name: "Ben", staffing: .shifts([DeskShift(seconds: 0..<1000, absence: 1)]))
      ])
    expect(found.queues[0].total.answered, is: 0)
    #expect(found.groups[0].total.occupancy == nil)
  }

  @Test func oneShiftFollowsAnotherWithoutAGap() throws {
    let found = try play(
      [.calls(at: [90, 100, 110], handle: 5)],
      [
        DeskGroup(
          name: "everybody",
          staffing: .shifts([DeskShift(seconds: 0..<100), DeskShift(seconds: 100..<200)]))
      ], seconds: 200)
    expect(found.queues[0].total.averageSpeedOfAnswerSeconds, is: 0)
    expect(found.groups[0].total.presentStaff, is: 1)
  }
}
