import Foundation
import Pipeline
import Reporting
import TestSupport
import Testing
import Workforce

@Suite struct StreamReportTests {
  private let plain = TextStyle(width: 100, colour: false, full: true)

  /// The made-up startup's streams beside a model; none for no model.
  private func inventory(
    model: [Workforce.Stream]? = nil, months: Int = 7, hasHistory: Bool = true
  ) throws -> StreamInventory {
    let history = try #require(
      MadeUpHistory(
        company: "startup", from: Month(year: 2026, number: 1), months: months, tickets: nil,
        clock: .dublin2026, seed: 7))
    let measured = try DemandHistory(
      customers: [], volumes: [], forEachContact: history.forEachContact
    ).measuredStreams(clock: .dublin2026)
    let plan = model.map { streams in
      var problem = HiringProblem.made()
      problem.streams = streams
      return Plan(for: Scenario(company: "Example", hiring: problem), seed: 1)
    }
    return StreamInventory(measured: hasHistory ? measured : nil, plan: plan)
  }

  private func report(_ inventory: StreamInventory, lines: [String] = []) -> StreamReport {
    StreamReport(
      inventory: inventory, company: "Example", modelLines: lines, workspaceOption: "")
  }

  private func stream(_ name: String, merged: Bool = false) -> Workforce.Stream {
    Workforce.Stream(name: name, team: "Support", ticketsPerMonth: 20, isMerged: merged)
  }

  @Test func aStartupsStreamsReadAsBefore() throws {
    let inventory = try inventory(model: [stream("Old address")])
    try expectSnapshot(
      report(inventory, lines: ["{name: founder@, ticketsPerMonth: 70}"]).text(style: plain),
      named: "streams-100.txt")
  }

  @Test func theAnswerSaysWhatIsOutsideItsShareAndItsReps() throws {
    let text = report(try inventory(model: [])).headline
    #expect(
      text.firstMatch(
        of:
          /^founder@ is outside the queue: \d+ tickets a month, [\d.]+ % of all demand, the work of 0\.\d\d reps at 250 tickets each\.$/
      ) != nil, "\(text)")
  }

  @Test func withoutAModelNobodySpeaksOfReps() throws {
    let report = report(try inventory())
    #expect(!report.headline.contains("reps"))
    #expect(report.text(style: plain).contains("muster init"))
  }

  @Test func aMergedStreamIsNotOutside() throws {
    let inventory = try inventory(model: [stream("founder@", merged: true)])
    #expect(inventory.outside.isEmpty)
    #expect(report(inventory).headline.hasPrefix("No stream is outside the queue: all "))
  }

  @Test func aStreamOfTheModelThatIsNeverSeenIsTold() throws {
    let text = report(try inventory(model: [stream("Old address")]))
      .text(style: TextStyle(width: 140, colour: false, full: true))
    #expect(text.contains("Old address: the model has it, the history doesn't."))
    #expect(text.contains("not in the history"))
  }

  @Test func withoutAHistoryTheModelIsToldBesideThePlansDemand() throws {
    let report = report(try inventory(model: [stream("Founder's inbox")], hasHistory: false))
    // 20 tickets on top of 1,558.
    #expect(report.headline.contains("20 tickets a month, 1.3 % of all demand"))
    #expect(report.text(style: plain).contains("Nothing was imported"))
  }

  @Test func aHistoryWithoutAFullMonthSaysSo() throws {
    let contacts = ["support@", "founder@"].enumerated().map { index, name in
      var contact = Contact.made(id: "\(index)", created: Timestamp("2026-02-03").secondsSince1970)
      contact.source = name
      contact.stream = name
      return contact
    }
    let measured = try DemandHistory(customers: [], volumes: []) { try contacts.forEach($0) }
      .measuredStreams(clock: .utc)
    let report = report(StreamInventory(measured: measured, plan: nil))
    #expect(report.headline.hasSuffix("isn't known, since no month is full."), "\(report.headline)")
    #expect(report.text(style: plain).contains("–"))
  }

  @Test func programsGetEveryStreamWithUnroundedNumbers() throws {
    let inventory = try inventory(model: [stream("Old address")])
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(report(inventory).json().utf8))
        as? [String: Any])
    let streams = try #require(json["streams"] as? [[String: Any]])
    #expect(streams.count == inventory.lines.count)
    let outside = try #require(json["outsideQueue"] as? [String: Any])
    #expect(outside["streams"] as? Int == 2)
    #expect(outside["ticketsPerMonth"] as? Double == inventory.outsidePerMonth)
    let rows = report(inventory).csv().split(separator: "\n")
    #expect(rows.count == inventory.lines.count + 1)
    #expect(rows[0].hasPrefix("stream,system,standing,isOutside,owner,ticketsPerMonth,"))
  }

  @Test func namesOnAPageAreText() throws {
    let page = report(try inventory(model: [stream("<b>Old</b>")])).html()
    #expect(!page.contains("<b>Old</b>"))
    #expect(page.contains("&lt;b&gt;Old"))
  }
}
