import Foundation
import Pipeline
import Reporting
import TestSupport
import Testing
import Workforce

@Suite struct DemandReportTests {
  private func report() throws -> DemandReport {
    let history = try #require(
      MadeUpHistory(
        company: "growing", from: Month(year: 2026, number: 2), months: 4, tickets: 2000,
        clock: .dublin2026, seed: 7))
    let demand = try #require(
      try DemandHistory(
        customers: Array(history.customers), volumes: [], forEachContact: history.forEachContact
      ).measured(clock: .dublin2026))
    return DemandReport(demand: demand, timeZoneReason: "as given")
  }

  @Test func jsonNamesAreThoseOfTheProperties() throws {
    let json = try report().json()
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    for key in [
      "timeZone", "counts", "months", "ticketsPerMonth", "incidentRate", "throughput", "backlog",
      "weekProfile", "notices",
    ] { #expect(object[key] != nil, "\(key)") }
    let months = try #require(object["months"] as? [[String: Any]])
    #expect(months.first?["month"] as? String == "2026-02")
    #expect(months.first?["extent"] as? String == "full")
    let profile = try #require(object["weekProfile"] as? [String: Any])
    #expect((profile["shares"] as? [Double])?.count == 168)
    let throughput = try #require(object["throughput"] as? [String: Any])
    let level = try #require(throughput["conservative"] as? [String: Any])
    let median = try #require(level["median"] as? Double)
    #expect(abs(try #require(level["times"] as? Double) - median * 0.8) < 1e-9)
    #expect(abs(try #require(level["divided"] as? Double) - median / 1.2) < 1e-9)
  }

  @Test func textTellsBothReadingsByName() throws {
    let text = try report().text(width: 100)
    #expect(text.contains("× (1 − 20 %)"))
    #expect(text.contains("÷ (1 + 20 %)"))
    #expect(text.contains("Europe/Dublin, as given"))
    #expect(!text.contains("nan") && !text.contains("inf "))
    #expect(!text.contains("\u{1B}"))
  }

  @Test func csvHasARowForEachMonth() throws {
    let lines = try report().csv().split(separator: "\n")
    #expect(lines.count == 5)
    #expect(lines[0].hasPrefix("month,extent,tickets"))
    #expect(lines[1].hasPrefix("2026-02,full,"))
  }

  @Test func intervalsAloneAreToldToo() throws {
    let volumes = (0..<59).map { day in
      IntervalVolume(
        source: "test", queue: "Sales, \"hot\"",
        start: Timestamp("2026-02-01 10:00") + Int64(day) * 86_400, lengthSeconds: 1800,
        offered: 12, handled: 10, handleSeconds: 3000)
    }
    let demand = try #require(
      try DemandHistory(customers: [], volumes: volumes) { _ in }.measured(clock: .utc))
    let report = DemandReport(demand: demand, timeZoneReason: "as given")
    #expect(report.text(width: 100).contains("Sales, \"hot\""))
    #expect(try JSONSerialization.jsonObject(with: Data(report.json().utf8)) is [String: Any])
  }
}
