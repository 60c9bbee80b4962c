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
    // Cleo works half the hours of Amy and Ben; Dan is in Boston, without burden.
    #expect(abs(shares[0] / shares[1] - 1) < 1e-9 && abs(shares[2] / shares[1] - 0.5) < 1e-9)
    #expect(shares[3] == ledger.lines[3].points)
  }

  @Test func balancesSumToWhatWasCarriedSoThatNothingIsLost() {
    let ledger = RosterLedger(MadeRoster.example, lateChanges: [2: 3])
    let carried = ledger.lines.reduce(0) { $0 + $1.carriedPoints }
    let balances = ledger.lines.reduce(0) { $0 + $1.balance }
    #expect(abs(carried - balances) < 1e-9)
    #expect(ledger.lines[2].lateChanges == 3 && ledger.lines[2].points == 3 + 2)
  }

  @Test func peopleWithoutHoursShareNothing() {
    var problem = MadeRoster.problem(days: 7)
    for person in problem.people.indices { problem.people[person].contract.hoursPerWeek = 0 }
    #expect(problem.fairShares(of: [1, 2, 3, 4]) == [0, 0, 0, 0])
  }
}
