import TestSupport
import Testing
import Workforce

@Suite struct RosterCoverageTests {
  @Test func peopleServeFromStartToEndWithoutTheirMeal() {
    let roster = MadeRoster.roster(["E......", ".......", ".......", "......."])
    let serving = roster.serving(need: 1)
    // From 8:00 to 16:30 by half hours, but for 11:00 to 11:30.
    let expected = (0..<336).map { (16..<33).contains($0) && $0 != 22 ? 1 : 0 }
    #expect(serving == expected)
    #expect(roster.serving(need: 0).allSatisfy { $0 == 0 })
    #expect(roster.servingAny == serving)
  }

  @Test func aPaidBreakIsServedAndAPartOfAnIntervalIsNot() {
    var problem = MadeRoster.problem(days: 7)
    problem.shifts[0].breaks = [
      .init(name: "tea", minutes: 15, isPaid: true, earliestAfter: 60, latestAfter: 60),
      .init(name: "meal", minutes: 30, isPaid: false, earliestAfter: 195, latestAfter: 195),
    ]
    let roster = MadeRoster.roster(["E......", ".......", ".......", "......."], of: problem)
    // The meal goes from 11:15 to 11:45 and takes both half hours.
    let served = roster.serving(need: 1).enumerated().filter { $1 > 0 }.map(\.offset)
    #expect(served == (16..<33).filter { $0 != 22 && $0 != 23 })
    #expect(roster.stretches(of: roster.duties[0][0]!, day: 0).count == 2)
  }

  @Test func sitesServeTheSameNeedOnTheirOwnClocks() {
    let roster = MadeRoster.roster([".......", "......N", ".......", "D......"])
    let served = roster.serving(need: 0).enumerated().filter { $1 > 0 }.map(\.offset)
    // Boston's 9:00 is Dublin's 13:00 in this week. The night of Sunday begins at 22:00 of Dublin, on
    // summer time by then, an hour earlier since the start, and ends beyond the period.
    let boston = (26..<43).filter { $0 != 32 }
    let night = Array(6 * 48 + 42..<336)
    #expect(served == boston + night)
  }

  @Test func theNightInWhichClocksGoForwardIsAnHourShorter() {
    let roster = MadeRoster.roster([".......", ".....N.", ".......", "......."])
    let served = roster.serving(need: 0).count { $0 > 0 }
    #expect(served == 2 * 7)
    #expect(roster.problem.paidMinutes(of: roster.problem.shifts[2], day: 5) == 420)
  }

  @Test func hoursMissingAndSpareAreOfTheClockOfASite() {
    let roster = MadeRoster.roster(["E......", ".......", ".......", "D......"])
    let coverage = roster.coverage(onClockOf: 0)
    let (english, german) = (coverage.needs[0].days[0], coverage.needs[1].days[0])
    #expect(german.requiredHours == 10 && german.servingHours == 8)
    #expect(german.missingHours == 2 && german.spareHours == 0 && german.mostMissing == 1)
    // 13:00 to 21:30 without 16:00 to 16:30.
    #expect(english.requiredHours == 14 && english.servingHours == 8)
    #expect(english.missingHours == 6 && english.spareHours == 0)
    #expect(coverage.needs[0].days[6].requiredHours == 14)
    #expect(coverage.needs[1].days[6].requiredHours == 0)
    #expect(coverage.shifts.isEmpty)
  }

  /// Amy is senior in Dublin and serves German; Dan is senior, too, and in Boston.
  @Test func whoeverHasTheSkillIsOnDutyWhileAtWork() {
    var problem = MadeRoster.problem(days: 7)
    problem.people[0].skills = ["Senior"]
    problem.people[3].skills = ["senior"]
    problem.needs.append(
      RosterNeed(
        name: "senior on duty in Dublin",
        intervals: problem.needs[1].intervals, onDuty: .init(skill: "senior", site: 0)))
    let roster = MadeRoster.roster(["E......", "E......", ".......", "D......"], of: problem)
    #expect(roster.serving(need: 2) == roster.serving(need: 1))
    #expect(problem.servedNeeds == [0, 1])
    #expect(problem.people.map { problem.canCount($0, for: 2) } == [true, false, false, false])
    problem.needs[2].onDuty?.site = nil
    let anywhere = MadeRoster.roster([".......", "E......", ".......", "D......"], of: problem)
    #expect(anywhere.serving(need: 2).count { $0 > 0 } == 16)
  }

  @Test func shiftsThatAreRequiredAreCountedByDay() {
    var problem = MadeRoster.problem(days: 7)
    problem.requiredShifts = (0..<7).map {
      RequiredShift(day: $0, shift: 0, required: 2, missing: 100, spare: 1)
    }
    let roster = MadeRoster.roster(["EE.....", "E.L....", ".......", "......."], of: problem)
    let shift = roster.coverage(onClockOf: 0).shifts[0]
    #expect(shift.required == [2, 2, 2, 2, 2, 2, 2])
    #expect(shift.present == [2, 1, 0, 0, 0, 0, 0])
  }
}
