import FileFormats
import Pipeline
import TestSupport
import Testing
import Workforce

@Suite struct HistoryExportTests {
  private func export(_ system: String, seed: UInt64) throws -> String {
    let export = try #require(HistoryExports.named(system))
    let history = try #require(
      MadeUpHistory(
        company: "startup", from: Month(year: 2026, number: 3), months: 1, tickets: 300,
        clock: .dublin2026, seed: seed))
    var text = export.headerLine()
    history.forEachContact { text += export.line(for: $0, on: .dublin2026) }
    return text
  }

  @Test(arguments: HistoryExports.all.map(\.system))
  func theSameSeedGivesTheSameBytes(system: String) throws {
    #expect(try export(system, seed: 7) == export(system, seed: 7))
    #expect(try export(system, seed: 7) != export(system, seed: 8))
  }

  @Test(arguments: HistoryExports.all.map(\.system))
  func everyRowHasAsManyFieldsAsTheHeader(system: String) throws {
    let export = try #require(HistoryExports.named(system))
    var contact = Contact.made(id: "10001", created: 1_772_000_000)
    #expect(export.fields(of: contact, on: .utc).count == export.header.count)
    contact.resolvedAt = contact.createdAt + 86_400 * 5
    contact.agent = "Amy"
    #expect(export.fields(of: contact, on: .utc).count == export.header.count)
  }

  @Test func hubSpotsDurationsHaveAsManyHoursAsTheyTake() throws {
    let export = try #require(HistoryExports.named("hubspot"))
    let contact = Contact.made(created: 0, resolved: 5 * 86_400 + 61)
    let fields = Dictionary(
      uniqueKeysWithValues: zip(export.header, export.fields(of: contact, on: .utc)))
    #expect(fields["Time to close (HH:mm:ss)"] == "120:01:01")
    #expect(fields["Create date"] == "1970-01-01 00:00")
  }

  @Test func zendeskTellsMergedAndSpamTicketsByTheirTags() throws {
    let export = try #require(HistoryExports.named("zendesk"))
    var merged = Contact.made(created: 0, resolved: 60)
    merged.mergedInto = "1"
    var spam = Contact.made(created: 0)
    spam.isSpam = true
    let tags = try #require(export.header.firstIndex(of: "Tags"))
    #expect(export.fields(of: merged, on: .utc)[tags] == "closed_by_merge")
    #expect(export.fields(of: spam, on: .utc)[tags] == "spam")
  }

  @Test func timesAreTheAccountsOwn() throws {
    let export = try #require(HistoryExports.named("zendesk"))
    let contact = Contact.made(created: Timestamp("2026-07-01 22:30").secondsSince1970)
    let created = try #require(export.header.firstIndex(of: "Created at"))
    #expect(export.fields(of: contact, on: .dublin2026)[created] == "2026-07-01 23:30")
  }
}
