import TestSupport
import Testing
import Workforce

@Suite struct RosterLedgerTests {
  @Test func nightsWeekendsAndHolidaysAreCountedAndWeighed() {
    let ledger = RosterLedger(MadeRoster.example, lateChanges: [:])
    let ben = ledger.lines[1]
    // Nights from Friday to Sunday, and late shifts on the second weekend.
    #expect(ben.nights == 3 && ben.weekendDays == 4 && ben.holidays == 0)
    #expect(ben.points == 3 + 4)
    #expect(ben.carriedPoints == 1.5)
    // Easter Monday.
    #expect(ledger.lines[0].holidays == 1 && ledger.lines[0].points == 2)
  }

  @Test func fairSharesMakeAllPointsOfASiteAndFollowHours() {
    let ledger = RosterLedger(MadeRoster.example, lateChanges: [:])
    let points = ledger.lines[..<3].reduce(0) { $0 + $1.points }
    let shares = ledger.lines.map(\.fairShare)
    #expect(abs(shares[..<3].reduce(0, +) - points) < 1e-9)
    // Cleo works half the hours of Ben, and so does Amy, who is away for three of ten weekdays: 56 h of 80.
    // Dan is in Boston, without burden.
    #expect(abs(shares[0] / shares[1] - 0.7) < 1e-9 && abs(shares[2] / shares[1] - 0.5) < 1e-9)
    #expect(shares[3] == ledger.lines[3].points)
  }

  @Test func balancesSumToWhatWasCarriedSoThatNothingIsLost() {
    let ledger = RosterLedger(MadeRoster.example, lateChanges: [2: 3])
    let carried = ledger.lines.reduce(0) { $0 + $1.carriedPoints }
    let balances = ledger.lines.reduce(0) { $0 + $1.balance }
    #expect(abs(carried - balances) < 1e-9)
    #expect(ledger.lines[2].lateChanges == 3 && ledger.lines[2].points == 3 + 2)
  }

  @Test func whoeverIsAwayAllTheTimeHasNoShare() {
    var problem = MadeRoster.problem(days: 7)
    problem.people[0].timeOff = [.init(days: -3..<9, reason: "leave")]
    let shares = problem.fairShares(of: [0, 3, 0, 0])
    #expect(shares[0] == 0 && abs(shares[1] - 2) < 1e-9 && abs(shares[2] - 1) < 1e-9)
  }

  @Test func changesAtShortNoticeAreCountedFromWhatPeopleWereTold() {
    var problem = MadeRoster.problem(days: 7)
    problem.people[0].told = [0: .shift(0), 1: .off, 2: .shift(1)]
    problem.people[1].told = [0: .shift(0), 1: .shift(0)]
    problem.people[1].timeOff = [.init(days: 1..<2, reason: "sick")]
    let roster = MadeRoster.roster(["EEE....", ".......", ".......", "......."], of: problem)
    // Amy comes on a day off and has another shift; Ben loses a shift, and is away on the other day.
    #expect(roster.lateChanges == [0: [1, 2], 1: [0]])
    #expect(RosterLedger(roster).lines.map(\.lateChanges) == [2, 1, 0, 0])
  }

  @Test func peopleWithoutHoursShareNothing() {
    var problem = MadeRoster.problem(days: 7)
    for person in problem.people.indices { problem.people[person].contract.hoursPerWeek = 0 }
    #expect(problem.fairShares(of: [1, 2, 3, 4]) == [0, 0, 0, 0])
  }
}
