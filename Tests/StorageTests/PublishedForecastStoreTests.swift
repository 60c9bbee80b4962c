import Storage
import Testing
import Workforce

@Suite struct PublishedForecastStoreTests {
  private func forecast(_ number: Int, days: Int = 1) -> PublishedForecast {
    let origin = LocalTime(date: CalendarDate("2027-03-01")!, hour: 10, minute: 0)
    let values = (0..<(days * 24)).map { hour in
      hour % 24 < 8 ? ForecastValue.none : ForecastValue(median: Double(hour), logDeviation: 0.2)
    }
    return PublishedForecast(
      number: number, publishedAt: Timestamp(secondsSince1970: 1_800_000_000),
      timeZone: "Europe/Dublin", origin: origin, intervalMinutes: 60, byLanguage: true,
      bySkill: false, bySegment: true,
      queues: [
        .init(
          key: QueueKey(channel: .phone, language: "es", segment: "Paid"), method: "weekday means",
          intervals: values, adjusted: values.map { $0.mean * 1.2 }),
        .init(key: QueueKey(channel: .email), method: "seasonal naive", intervals: values),
      ])
  }

  @Test func aForecastIsReadAsItWasPublished() throws {
    let database = try Database()
    let one = try database.publishedForecasts.publish { forecast($0) }
    let other = try database.publishedForecasts.publish { forecast($0, days: 3) }
    #expect([one.number, other.number] == [1, 2])
    #expect(try database.publishedForecasts.all() == [one, other])
    #expect(try database.flaws().isEmpty)
  }

  @Test func aForecastThatFailsOnItsWayLeavesNothing() throws {
    let database = try Database()
    var wrong = forecast(1)
    wrong.queues[1].intervals[20].mean = -1
    #expect(throws: (any Error).self) { try database.publishedForecasts.publish { _ in wrong } }
    #expect(try database.publishedForecasts.all().isEmpty)
    #expect(try database.flaws().isEmpty)
  }
}
