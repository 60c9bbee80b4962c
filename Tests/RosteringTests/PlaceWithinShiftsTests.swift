import Randomness
import Rostering
import TestSupport
import Testing
import Workforce

@Suite struct PlaceWithinShiftsTests {
  /// Two on E all Monday, where one is required but from 9 to 15, where two are.
  private func team() -> Roster {
    var problem = MadeRoster.problem(days: 7)
    problem.people[0].serves = [0]
    problem.staffingPrices = (0...2).map { StaffingPrice(required: $0, missing: 10, spare: 1) }
    problem.needs[1].intervals = problem.needs[1].intervals.map { _ in .init(required: 0, price: 0)
    }
    for interval in 0..<48 {
      let required = (18..<30).contains(interval) ? 2 : 1
      problem.needs[0].intervals[interval] = .init(required: required, price: required)
    }
    return MadeRoster.roster(["E......", "E......", ".......", "......."], of: problem)
  }

  @Test func anActivityLiesWhereNobodyIsMissed() throws {
    var roster = team()
    roster.problem.people[0].activities = [.init(name: "training", minutes: 60, days: 0..<7)]
    let placed = roster.placedWithinShifts()
    let training = try #require(placed.duties[0][0]?.activities.first)
    // Both are there from 8 to 9, and from 15 to 16:30, when one is enough.
    #expect(training.minutes == 480..<540)
    #expect(placed.serving(need: 0)[16] == 1 && placed.serving(need: 0)[18] == 2)
    #expect(RosterCheck(placed).illegal.allSatisfy { $0.rule != "activities" })
  }

  @Test func anActivityWithoutAShiftIsToldAsABrokenRule() {
    var roster = team()
    roster.problem.people[0].activities = [.init(name: "training", minutes: 60, days: 1..<3)]
    let told = roster.placedWithinShifts().breaches.filter { $0.rule == "activities" }
    #expect(told.map(\.cause) == ["training (60 min) has no place in a shift."])
    #expect(told.map(\.days) == [1..<3])
  }

  @Test func paidBreaksLeaveTheBusyHoursAndEachOther() throws {
    var roster = team()
    for shift in roster.problem.shifts.indices {
      roster.problem.shifts[shift].breaks.append(
        .init(name: "tea", minutes: 15, isPaid: true, earliestAfter: 0, latestAfter: 120))
    }
    for person in 0...1 { roster.duties[person][0]?.breakStarts.append(540) }
    let placed = roster.placedWithinShifts()
    let starts = try (0...1).map { try #require(placed.duties[$0][0]?.breakStarts[1]) }
    // Between 8 and 9 two are there and one is enough; then each in a half hour of their own.
    #expect(starts.allSatisfy { (480..<540).contains($0) } && starts[0] / 30 != starts[1] / 30)
    #expect(RosterCheck(placed).cost == RosterCheck(roster).cost)
    let kept = roster.placedWithinShifts(movingBreaks: false)
    #expect(kept.duties[0][0]?.breakStarts == roster.duties[0][0]?.breakStarts)
  }

  /// Whatever the roster: no rule is broken that wasn't, but for activities without a place; without activities
  /// it costs the same; and what was a lower bound still is.
  @Test(arguments: 0..<200)
  func placingBreaksNoRuleAndKeepsTheBound(round: Int) {
    let seed = UInt64(90_000 + round)
    var dice = SeededGenerator(seed: seed)
    var problem = RandomRosters.problem(&dice)
    for person in problem.people.indices where Bool.random(using: &dice) {
      problem.people[person].activities = (0..<Int.random(in: 1...3, using: &dice)).map { number in
        let first = Int.random(in: 0..<problem.dayCount, using: &dice)
        return .init(
          name: "activity \(number)", minutes: Int.random(in: 1...8, using: &dice) * 15,
          days: first..<Int.random(in: first + 1...problem.dayCount, using: &dice))
      }
    }
    let translation = RosterTranslation(problem)
    let lines = translation.grid.people.map { RandomRosters.line(for: $0, &dice) }
    var roster = translation.roster(lines, lowerBound: nil)
    roster.lowerBound = roster.cost.total
    let placed = roster.placedWithinShifts()
    let before = RosterCheck(roster).breaches.filter { $0.rule != "activities" }
    let after = RosterCheck(placed).breaches
    #expect(after.filter { $0.rule != "activities" } == before, "seed \(seed)")
    for breach in after where breach.rule == "activities" {
      #expect(breach.cause.hasSuffix("has no place in a shift."), "seed \(seed): \(breach.cause)")
    }
    #expect((placed.lowerBound ?? .max) <= placed.cost.total, "seed \(seed)")
    if problem.people.allSatisfy(\.activities.isEmpty) {
      #expect(placed.cost == roster.cost && placed.lowerBound == roster.lowerBound, "seed \(seed)")
    }
    #expect(placed.placedWithinShifts().duties == placed.duties, "seed \(seed)")
  }
}
