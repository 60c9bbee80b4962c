import Foundation
import Pipeline
import Reporting
import TestSupport
import Testing
import Workforce

@Suite struct WeekStaffingReportTests {
  private let style = TextStyle(width: 100, colour: false, full: true)

  private func object(_ json: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
  }

  @Test func aWeekOfFourQueuesReadsAsBefore() throws {
    try expectSnapshot(
      MadeWeek.report(try MadeWeek.growing()).text(style: style), named: "week-staffing-100.txt")
  }

  @Test func aWeekWithoutAModelReadsAsBefore() throws {
    try expectSnapshot(
      MadeWeek.report(try MadeWeek.phoneAlone(), company: nil)
        .text(style: TextStyle(width: 80, colour: false, full: true)),
      named: "week-staffing-80.txt")
  }

  @Test func peopleWhoDoMailInBetweenReadAsBefore() throws {
    try expectSnapshot(
      MadeWeek.report(try MadeWeek.blended()).text(style: style),
      named: "week-staffing-blended-100.txt")
  }

  @Test func theHeadlineIsTheMostAtWorkAndThePaidHours() throws {
    let staffing = try MadeWeek.growing()
    let headline = MadeWeek.report(staffing).headline
    let most = (0..<336).map { staffing.agents(in: $0) }.max() ?? 0
    let hours = staffing.queues.reduce(0) { $0 + $1.agentHours(intervalSeconds: 1800) } / 0.7
    #expect(headline.hasPrefix("At most \(most) people at work at once, on Monday from "))
    #expect(headline.hasSuffix("\(Numerals.whole(hours)) paid hours a week after 30 % shrinkage."))
  }

  @Test func aWeekThatNeedsNobodySaysSo() throws {
    var staffing = try MadeWeek.nobody()
    for index in staffing.queues[0].intervals.indices {
      staffing.queues[0].intervals[index].agents = 0
      staffing.queues[0].intervals[index].scheduledAgents = 0
    }
    let report = MadeWeek.report(staffing)
    #expect(report.headline == "Nobody is needed: no contacts come in while a queue is open.")
    #expect(report.html().contains("</html>"))
  }

  @Test(arguments: [80, 100, 120])
  func noLineIsWiderThanTheTerminal(width: Int) throws {
    let style = TextStyle(width: width, colour: false, full: true)
    var uneven = try MadeWeek.phoneAlone()
    uneven.queues[0].terms.hours = try #require(
      WeekHours("Mon 8-20, Tue 7-20, Wed 8-21, Thu 7-21, Fri 7-20, Sat 15-16, Sun 8-17"))
    for staffing in [
      try MadeWeek.growing(), try MadeWeek.phoneAlone(perWeek: 60_000), uneven,
    ] {
      for line in MadeWeek.report(staffing).text(style: style).split(separator: "\n")
      where !line.hasPrefix("  muster ") {
        #expect(line.count <= width, "\(line)")
      }
    }
  }

  /// Numbers stand in the cells, apart from each other, and closed hours are blank.
  @Test func everyHourOfTheTerminalsMapIsItsNumber() throws {
    let staffing = try MadeWeek.growing()
    let lines = MadeWeek.report(staffing).text(style: style).split(separator: "\n")
    let monday = try #require(lines.first { $0.hasPrefix("  Mon ") })
    let numbers = monday.split(separator: " ").dropFirst().prefix(24).compactMap { Int($0) }
    let expected = (8..<20).map { hour in
      max(staffing.agents(in: 2 * hour), staffing.agents(in: 2 * hour + 1))
    }
    #expect(Array(numbers.prefix(12)) == expected)
    let sunday = try #require(lines.first { $0.hasPrefix("  Sun") })
    #expect(sunday.split(separator: " ").compactMap { Int($0) } == [0])
  }

  @Test func aMapOfThreeDigitsGoesOnBelowWhereItIsTooWide() throws {
    let report = MadeWeek.report(try MadeWeek.phoneAlone(perWeek: 200_000))
    let mondays = report.text(style: TextStyle(width: 80, colour: false, full: true))
      .split(separator: "\n").filter { $0.hasPrefix("  Mon ") }
    #expect(mondays.count == 2)
    #expect(mondays.map { $0.split(separator: " ").count } == [13, 13])
  }

  @Test func jsonHasEveryIntervalOfEveryQueue() throws {
    let staffing = try MadeWeek.growing()
    let object = try object(MadeWeek.report(staffing).json())
    let queues = try #require(object["queues"] as? [[String: Any]])
    #expect(queues.count == 4)
    let intervals = try #require(queues[0]["intervals"] as? [[String: Any]])
    #expect(intervals.count == 336)
    #expect(
      Set(intervals[20].keys) == [
        "day", "start", "openShare", "contacts", "offeredLoad", "agents", "scheduledAgents",
        "serviceLevel", "averageSpeedOfAnswerSeconds", "occupancy", "probabilityOfWait",
        "abandonment", "backlog",
      ])
    #expect(intervals[48 + 21]["day"] as? String == "Tue")
    #expect(intervals[48 + 21]["start"] as? String == "10:30")
    #expect(intervals[20]["agents"] as? Int == staffing.queues[0].intervals[20].agents)
    let pooled = try #require(object["pooled"] as? [[String: Any]])
    #expect(pooled.map { $0["channel"] as? String } == ["phone"])
  }

  @Test func csvNamesQueueDayStartAndAgentsSoThatItCanBeReadBack() throws {
    let staffing = try MadeWeek.growing()
    let lines = MadeWeek.report(staffing).csv().split(separator: "\n")
    let header = lines[0].split(separator: ",").map(String.init)
    for column in ["queue", "day", "start", "agents"] { #expect(header.contains(column)) }
    let agents = try #require(header.firstIndex(of: "agents"))
    let sum = lines.dropFirst().reduce(0) {
      $0 + (Int($1.split(separator: ",", omittingEmptySubsequences: false)[agents]) ?? 0)
    }
    #expect(sum == (0..<336).reduce(0) { $0 + staffing.agents(in: $1) })
    #expect(lines.contains { $0.hasPrefix("phone · English,phone,English,,Mon,10:00,") })
    // Nobody comes to the closed desk at night but mail and calls do all the same.
    #expect(lines.contains { $0.hasPrefix("email,email,,,Sun,03:00,") })
  }

  @Test func thePageDrawsTheWeekEachQueueAndTheBusiestDay() throws {
    let page = MadeWeek.report(try MadeWeek.growing()).html()
    for id in ["week", "queue-1", "queue-2", "queue-3", "queue-4"] {
      #expect(page.contains("<figure class=\"numbered\" id=\"\(id)\">"), "\(id)")
    }
    #expect(page.contains("<figure id=\"busiest-day\">"))
    #expect(page.contains("Monday 10:00 to 11:00: "))
    #expect(page.contains("Saturday 18:00 to 19:00: closed"))
  }

  @Test func everyPromiseNamesOfWhomItIsAShare() throws {
    var staffing = try MadeWeek.growing()
    for definition in ServiceLevelPromise.Definition.allCases {
      staffing.queues[0].terms.promises.serviceLevel?.definition = definition
      let text = MadeWeek.report(staffing).text(style: style)
      let words =
        switch definition {
        case .offered: "80 % of all contacts are answered within 20 s"
        case .answered: "80 % of those who are answered are answered within 20 s"
        case .withoutShortAbandons: "80 % of all but those who gave up in time are answered within"
        case .virtual: "80 % of callers with endless patience would be answered within 20 s"
        }
      #expect(text.replacing("\n    ", with: " ").contains(words), "\(definition)")
    }
  }
}
