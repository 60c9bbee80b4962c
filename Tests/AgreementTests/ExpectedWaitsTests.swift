import TestSupport
import Testing
import Workforce

@testable import Pipeline

@Suite struct ExpectedWaitsTests {
  @Test func waitsAreThoseOfOpenHoursOnTheCustomersClock() throws {
    let flat = [Double](repeating: 1 / 672, count: 672)
    // Contacts come all the time; between 8 and 9 UTC on Monday they wait 60 seconds, else 10.
    let waits = (0..<672).map { (32..<36).contains($0) ? 60.0 : 10 }
    let problem = HoursProblem(
      monday: CalendarDate(year: 2027, month: 1, day: 4)!,
      sites: [
        PlacedSite(
          site: Site(name: "London", timeZone: "UTC"), offsetMinutes: 0,
          hours: try #require(WeekHours("Mon-Fri 8-10")), costPerHour: nil)
      ], candidates: [],
      regions: [
        PlacedRegion(
          region: CustomerRegion(
            name: "Dubai", timeZone: "Asia/Dubai", share: 1,
            languages: [.init(name: "English", share: 1)]), offsetMinutes: 240, profile: flat)
      ],
      queues: [
        HoursQueue(
          channel: "phone", kind: .phone, language: "English", contacts: flat, required: flat,
          handleSeconds: 60, averageSpeedOfAnswer: waits),
        HoursQueue(
          channel: "email", kind: .email, language: "English", contacts: flat, required: flat,
          handleSeconds: 60),
      ], shrinkage: 0.2, paidHoursPerWeek: 40, currency: "EUR", settings: HoursSettings())
    let found = problem.expectedWaits(namesRegions: true)
    #expect(found.map(\.channel) == ["phone"])
    let hours = try #require(found.first).secondsByHour
    // 8 UTC is noon in Dubai.
    #expect(abs(try #require(hours[12]) - 60) < 1e-9)
    #expect(abs(try #require(hours[13]) - 10) < 1e-9)
    #expect(hours[11] == nil && hours[14] == nil && hours[5 * 24 + 12] == nil)
    #expect(problem.expectedWaits(namesRegions: false).map(\.place) == ["Asia/Dubai"])
  }
}
