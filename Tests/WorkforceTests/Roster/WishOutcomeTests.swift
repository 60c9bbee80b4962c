import TestSupport
import Testing
import Workforce

@Suite struct WishOutcomeTests {
  private func outcome(
    _ kind: RosterPerson.Wish.Kind, days: Range<Int> = 0..<7, _ lines: [String]
  ) -> WishOutcome? {
    var problem = MadeRoster.problem(days: 7)
    problem.people[0].wishes = [.init(days: days, kind: kind, points: 10)]
    return MadeRoster.roster(lines + ["......."], of: problem).wishOutcomes.first
  }

  @Test(
    arguments: [
      (.on, [2, 3, 4, 5, 6]), (.off, [0, 1]), (.shift(0), [1, 2, 3, 4, 5, 6]), (.notShift(0), [0]),
      (.start(480...600), [1]), (.with(1), [1, 2]), (.without(1), [0]),
    ] as [(RosterPerson.Wish.Kind, [Int])])
  func aWishIsUnmetDayByDay(kind: RosterPerson.Wish.Kind, unmet: [Int]) {
    let outcome = outcome(kind, ["EL.....", "E.E....", "......."])
    #expect(outcome?.unmetDays == unmet)
    #expect(outcome?.points == unmet.count * 10)
    #expect(outcome?.isMet == unmet.isEmpty)
  }

  @Test func daysBeyondThePeriodAreNotAsked() {
    let outcome = outcome(.on, days: -3..<3, ["EL.....", ".......", "......."])
    #expect(outcome?.days == [0, 1, 2])
    #expect(outcome?.unmetDays == [2])
    #expect(self.outcome(.on, days: 8..<12, [".......", ".......", "......."]) == nil)
  }

  @Test func theSameWishOnSeveralDaysIsOne() {
    var problem = MadeRoster.problem(days: 7)
    problem.people[0].wishes = [4, 0, 2].map { .init(days: $0..<$0 + 1, kind: .off, points: 10) }
    problem.people[0].wishes.append(.init(days: 6..<7, kind: .off, points: 20))
    let roster = MadeRoster.roster(["E.E....", ".......", ".......", "......."], of: problem)
    #expect(roster.wishOutcomes.map(\.days) == [[0, 2, 4], [6]])
    #expect(roster.wishOutcomes.map(\.unmetDays) == [[0, 2], []])
    #expect(roster.wishOutcomes.map(\.points) == [20, 0])
  }
}
