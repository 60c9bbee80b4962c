import TestSupport
import Testing
import Workforce

@testable import DemandMeasuring

@Suite struct CoverageTests {
  //   January        February       March          April
  //   ·········10 –– every day –––– every day –– 20·········
  @Test func aMonthThatTheHistoryDoesNotCoverIsCutOffAndSaid() throws {
    let demand = try #require(measured(daily(from: "2026-01-10", days: 101)))
    #expect(demand.months.map(\.extent) == [.cutOff, .full, .full, .cutOff])
    #expect(demand.fullMonths == [Month("2026-02")!, Month("2026-03")!])
    #expect(demand.ticketsPerMonth == 29.5)
    #expect(demand.notices.contains { $0.hasPrefix("2026-01 and 2026-04 are cut off") })
  }

  @Test func aTeamThatRestsOnWeekendsCoversAMonthThatBeginsOnASaturday() throws {
    // August 2026 begins on a Saturday, so its first ticket comes on the third.
    let contacts = daily(from: "2026-08-03", days: 60).filter {
      LocalTime(secondsSince1970: $0.createdAt.secondsSince1970).date.weekday < 5
    }
    let demand = try #require(measured(contacts))
    #expect(demand.months.map(\.extent) == [.full, .full, .cutOff])
  }

  @Test func strayRecordsAtTheEdgesAreNoMonthsOfSupport() throws {
    var contacts = daily(from: "2026-02-01", days: 59).flatMap { day in
      (0..<40).map { number in
        var contact = day
        contact.externalID += "/\(number)"
        return contact
      }
    }
    contacts += daily(from: "2019-05-07", days: 2)
    contacts += daily(from: "2026-06-10", days: 1)
    let demand = try #require(measured(contacts))
    #expect(demand.fullMonths == [Month("2026-02")!, Month("2026-03")!])
    #expect(demand.ticketsPerMonth == 40 * 29.5)
    #expect(demand.months.last?.extent == .thin)
    #expect(demand.counts.tickets == 40 * 59 + 3)
    #expect(demand.notices.contains { $0.contains("stray") })
  }

  @Test func twoStrayDaysOfASmallTeamAreNoMonthsOfSupport() throws {
    let demand = try #require(
      measured(daily(from: "2019-05-07", days: 2) + daily(from: "2025-01-01", days: 365)))
    #expect(demand.fullMonths.first == Month("2025-01")!)
    #expect(demand.fullMonths.count == 12)
  }

  @Test func withoutAFullMonthThereAreNoMonthlyFigures() throws {
    let demand = try #require(measured(daily(from: "2026-02-10", days: 10)))
    #expect(demand.ticketsPerMonth == nil)
    #expect(demand.notices.contains { $0.hasPrefix("No month is covered") })
  }

  @Test func aHoleInTheHistoryIsSaid() throws {
    let demand = try #require(
      measured(daily(from: "2026-01-01", days: 59) + daily(from: "2026-04-01", days: 30)))
    #expect(demand.notices.contains { $0.hasPrefix("From 2026-03-01 to 2026-03-31 almost") })
  }

  @Test func nothingComesOfNothing() {
    #expect(measured([]) == nil)
    var spam = Contact.made()
    spam.isSpam = true
    #expect(measured([spam]) == nil)
  }
}
