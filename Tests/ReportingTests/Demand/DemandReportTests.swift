import Foundation
import Pipeline
import Reporting
import TestSupport
import Testing
import Workforce

@Suite struct DemandReportTests {
  private let style = TextStyle(width: 100, colour: false, full: true)

  private func report() throws -> DemandReport { MadeDemand.report(try MadeDemand.growing()) }

  private func object(_ json: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
  }

  @Test func jsonNamesAreThoseOfTheProperties() throws {
    let object = try object(try report().json())
    #expect(
      Set(object.keys) == [
        "basis", "timeZone", "firstCreated", "lastCreated", "firstDay", "lastDay", "counts",
        "months", "ticketsPerMonth", "recentMonths", "recentTicketsPerMonth", "channels",
        "streams", "segments", "languages", "groups", "incidentRate", "throughput", "handleTimes",
        "waits", "abandonment", "backlog", "weekProfile", "notices",
      ])
    #expect(object["basis"] as? String == "contacts")
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

  @Test func jsonWritesMomentsDaysAndMonthsAsText() throws {
    let demand = try MadeDemand.growing()
    let object = try object(MadeDemand.report(demand).json())
    #expect(object["firstCreated"] as? String == "\(demand.firstCreated)")
    #expect(object["lastDay"] as? String == "\(demand.lastDay)")
    #expect(object["recentMonths"] as? [String] == ["2026-03", "2026-04", "2026-05"])
    let backlog = try #require(object["backlog"] as? [String: Any])
    let days = try #require(backlog["days"] as? [[String: Any]])
    #expect(days.count == demand.backlog?.days.count)
    #expect(days[0]["date"] as? String == "2026-02-01")
  }

  @Test func whatIsNotKnownIsNullAndItsKeyStays() throws {
    let object = try object(MadeDemand.report(try MadeDemand.intervals()).json())
    for key in ["incidentRate", "throughput", "backlog"] {
      #expect(object[key] is NSNull, "\(key)")
    }
  }

  @Test func textTellsBothReadingsByName() throws {
    let text = try report().text(style: style)
    #expect(text.contains("× (1 − 20 %)"))
    #expect(text.contains("÷ (1 + 20 %)"))
    #expect(text.contains("Europe/Dublin, as given"))
    #expect(!text.contains("\u{1B}"))
  }

  @Test func textBeginsWithTheAnswerAndHasBarsAndAHeatMap() throws {
    let report = try report()
    let lines = report.text(style: style).split(separator: "\n")
    #expect(report.headline.hasPrefix(lines[0]))
    let fullest = lines.filter {
      $0.hasPrefix("  2026-") && $0.contains("████████████████████████")
    }
    #expect(!fullest.isEmpty, "The bar of the month with most is full.")
    for day in ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] {
      let row = try #require(lines.first { $0.hasPrefix("  \(day)  ") })
      #expect(row.hasSuffix(" %") && row.count >= 7 + 48)
    }
  }

  @Test(arguments: [80, 100, 120])
  func noLineIsWiderThanTheTerminal(width: Int) throws {
    let style = TextStyle(width: width, colour: false, full: true)
    for demand in [
      try MadeDemand.growing(months: 15), try MadeDemand.intervals(), try MadeDemand.oneTicket(),
    ] {
      for line in MadeDemand.report(demand).text(style: style).split(separator: "\n") {
        #expect(line.count <= width, "\(line)")
      }
    }
  }

  @Test func csvHasARowForEachMonth() throws {
    let lines = try report().csv().split(separator: "\n")
    #expect(lines.count == 5)
    #expect(
      lines[0]
        == "month,extent,tickets,spam,merged,abandoned,resolved,customers,incidentRate,duplicates")
    #expect(lines[1].hasPrefix("2026-02,full,"))
  }

  @Test func intervalsAloneAreToldToo() throws {
    let report = MadeDemand.report(try MadeDemand.intervals())
    let text = report.text(style: style)
    #expect(text.contains("Sales, \"hot\""))
    #expect(text.contains("Abandoned"))
    #expect(!text.contains("Backlog") && !text.contains("Incident rate"))
    #expect(report.html().contains("Sales, &quot;hot&quot;"))
  }

  @Test func oneTicketIsToldWithoutAMonth() throws {
    let report = MadeDemand.report(try MadeDemand.oneTicket())
    #expect(report.headline == "1 ticket, but no full month.")
    #expect(report.html().contains("</html>"))
  }

  @Test func thePageDrawsMonthsAgesThroughputBacklogAndTheWeek() throws {
    let page = try report().html()
    for id in ["tickets", "incident-rate", "age-1", "throughput", "backlog", "week"] {
      #expect(page.contains("<figure id=\"\(id)\">"), "\(id)")
    }
    // Both drawings of the week have 168 hours to point at.
    #expect(
      page.matches(of: #/<title>\w+day \d\d:00 to \d\d:00: [\d.]+ % of the week</#).count == 336)
    #expect(page.contains("class=\"whisker volume\""))
  }

  @Test func aHistoryOfYearsIsDrawnWithItsPeak() throws {
    var demand = try MadeDemand.growing()
    var days = (0..<1500).map { day in
      MeasuredBacklog.Day(
        date: CalendarDate(dayNumber: 19_000 + day), open: 10 + day % 7, meanAgeDays: nil)
    }
    days[777].open = 987
    demand.backlog?.days = days
    demand.backlog?.peak = days[777]
    let page = MadeDemand.report(demand).html()
    #expect(page.contains("open 987"), "The peak's day isn't lost among the days left out.")
    #expect(page.contains("the most of every 4 days"))
  }
}
