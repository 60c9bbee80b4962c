import TestSupport
import Testing
import Workforce

@testable import DemandMeasuring

@Suite struct WeekProfileTests {
  /// One contact in every hour from `start`, on the half hour.
  private func hourly(from start: String, hours: Int) -> [Contact] {
    (0..<hours).map { .made(id: "\($0)", created: at(start) + Int64($0) * 3600 + 1800) }
  }

  @Test(arguments: [168, 200, 24 * 31, 100])
  func anEvenFlowIsEvenHoweverManyOfEachWeekdayThereAre(hours: Int) throws {
    let profile = try #require(measured(hourly(from: "2026-01-01", hours: hours))).weekProfile
    let occurring = Double(min(168, hours))
    #expect(profile.shares.allSatisfy { $0 == 0 || abs($0 - 1 / occurring) < 1e-12 })
    #expect(abs(profile.shares.reduce(0, +) - 1) < 1e-12)
  }

  @Test func theHourThatTheClockSkipsOccursOnceLess() {
    // Sunday 29 March 2026: 01:00–02:00 doesn't exist in Dublin.
    let occurrences = weekOccurrences(
      from: Timestamp("2026-03-23"), through: Timestamp("2026-03-29 22:59"), on: .dublin2026)
    #expect(occurrences[6 * 24] == 1)
    #expect(occurrences[6 * 24 + 1] == 0)
    #expect(occurrences.reduce(0, +) == 167)
  }

  @Test func theHourThatTheClockRepeatsOccursTwice() {
    // Sunday 25 October 2026: 01:00–02:00 comes twice in Dublin.
    let occurrences = weekOccurrences(
      from: Timestamp("2026-10-18 23:00"), through: Timestamp("2026-10-25 23:59"),
      on: .dublin2026)
    #expect(occurrences[6 * 24 + 1] == 2)
    #expect(occurrences.reduce(0, +) == 169)
  }

  @Test(arguments: ["2026-03-16", "2026-10-12"])
  func anEvenFlowStaysEvenThroughAClockChange(start: String) throws {
    let contacts = hourly(from: start, hours: 21 * 24)
    let profile = try #require(measured(contacts, clock: .dublin2026)).weekProfile
    #expect(profile.shares.allSatisfy { abs($0 - 1.0 / 168) < 1e-12 })
  }

  @Test func hoursAreThoseOfTheWallClock() throws {
    // Monday 6 July 2026, 08:30 UTC, is 09:30 in Dublin.
    let profile = try #require(
      measured([.made(created: at("2026-07-06 08:30"))], clock: .dublin2026)
    ).weekProfile
    #expect(profile.busiestHour == 9)
    #expect(profile.shareOutsideOfficeHours == 0)
  }
}
