import TestSupport
import Testing
import Workforce

@testable import Pipeline

@Suite struct ContactProfileTests {
  @Test(arguments: ["Mon-Fri 8-18", "daily 0-24", "Sat 10:30-14", "Sun 22-6"])
  func sharesMakeAWholeAndAreLargerWithinHours(text: String) throws {
    let hours = try #require(WeekHours(text))
    let shares = ContactProfile.shares(hours: hours)
    #expect(abs(shares.reduce(0, +) - 1) < 1e-12)
    let open = hours.openQuarters
    let inside = shares.indices.filter { open[$0] }.map { shares[$0] }
    let outside = shares.indices.filter { !open[$0] }.map { shares[$0] }
    #expect((inside.min() ?? 1) > (outside.max() ?? 0))
  }

  @Test func theMiddleOfTheDayIsTheBusiest() throws {
    let shares = ContactProfile.shares(hours: CustomerRegion.usualHours)
    let monday = Array(shares[0..<96])
    let busiest = try #require(monday.indices.max { monday[$0] < monday[$1] })
    // Between 12:45 and 13:15, halfway from 8 to 18.
    #expect((51...52).contains(busiest))
    #expect(abs(monday[51] / monday[32] - 1.6) < 0.05)
  }

  @Test func aWeekIsToldOnAClockThatIsBehind() {
    var local = [Double](repeating: 0, count: 672)
    local[0] = 1  // Monday 00:00 on a clock that is nine hours ahead is Sunday 15:00 in UTC.
    #expect(local.shifted(back: 540).firstIndex(of: 1) == 672 - 36)
    // And on one five hours behind, Monday 05:00.
    #expect(local.shifted(back: -300).firstIndex(of: 1) == 20)
  }
}
