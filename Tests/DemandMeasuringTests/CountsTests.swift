import TestSupport
import Testing
import Workforce

@testable import DemandMeasuring

@Suite struct CountsTests {
  @Test func spamAndMergedContactsAreShownApartAndAreNoDemand() throws {
    var contacts = daily(from: "2026-02-01", days: 28)
    contacts[3].isSpam = true
    contacts[4].mergedInto = contacts[5].externalID
    contacts[6].isAbandoned = true
    let demand = try #require(measured(contacts))
    #expect(
      demand.counts
        == MeasuredCounts(contacts: 28, tickets: 26, spam: 1, merged: 1, abandoned: 1))
    #expect(demand.months[0].tickets == 26)
  }

  @Test func partsAreOrderedBySizeAndTheOneThatDoesNotSayIsLast() throws {
    let languages = ["German", "French", "French", nil, nil, nil, nil]
    let contacts = daily(from: "2026-02-01", days: 28).enumerated().map { day, contact in
      var contact = contact
      contact.language = languages[day % 7]
      return contact
    }
    let demand = try #require(measured(contacts))
    #expect(demand.languages.map(\.name) == ["French", "German", nil])
    #expect(demand.languages.map(\.tickets) == [8, 4, 16])
    #expect(demand.languages.map(\.ticketsPerMonth) == [8, 4, 16])
    #expect(demand.groups.isEmpty)
  }

  @Test func handleTimesAreThoseOfTheChannelAndNotOfAbandonedContacts() throws {
    let contacts = daily(from: "2026-02-01", days: 28).enumerated().map { day, contact in
      var contact = contact
      contact.channel = day < 8 ? .phone : .chat
      contact.handleSeconds = day < 8 ? 100 + day : day == 27 ? 5000 : 600
      contact.waitSeconds = day < 8 ? 30 : nil
      contact.isAbandoned = day == 7 || day == 27
      return contact
    }
    let demand = try #require(measured(contacts))
    #expect(
      demand.handleTimes == [
        MeasuredDuration(
          channel: "phone", count: 7, meanSeconds: 103, medianSeconds: 103, p90Seconds: 106),
        MeasuredDuration(
          channel: "chat", count: 19, meanSeconds: 600, medianSeconds: 600, p90Seconds: 600),
      ])
    #expect(demand.waits.map(\.count) == [8])
    #expect(demand.abandonment.map(\.share) == [1.0 / 8, 1.0 / 20])
  }

  @Test(arguments: [0, 1, 2047, 2048, 2049, 4095, 4096, 100_000, 31_536_000])
  func aDurationIsKeptToOnePartInAThousand(seconds: Int) throws {
    var histogram = DurationHistogram()
    histogram.add(seconds)
    let kept = try #require(histogram.percentile(0.5))
    #expect(kept <= Double(seconds) && kept >= Double(seconds) * (1 - 1.0 / 1024))
    #expect(histogram.mean == Double(seconds))
  }
}

@Suite struct CountedOnceTests {
  private func written(_ id: String, at time: String, subject: String, stream: String) -> Contact {
    var contact = Contact.made(id: id, created: DemandMeasuringTests.at(time), agent: "Amy")
    contact.customer = "C1"
    contact.subject = SubjectFingerprint(subject)
    contact.stream = stream
    contact.resolvedAt = contact.createdAt + 3600
    return contact
  }

  @Test func aDuplicateIsInNoFigureButItsOwn() throws {
    let first = daily(from: "2026-02-01", days: 28)
    let twice = [
      written("a", at: "2026-02-10 09:00", subject: "Invoice", stream: "support@"),
      written("b", at: "2026-02-11 09:00", subject: "Re: invoice", stream: "founder@"),
    ]
    let demand = try #require(measured(first + twice))
    #expect(demand.counts.contacts == 30)
    #expect(demand.counts.tickets == 29)
    #expect(demand.counts.duplicates == 1)
    #expect(demand.months.map(\.duplicates) == [1])
    #expect(demand.streams.map(\.name) == ["support@", nil])
    #expect(demand.backlog?.now.open == 28)
  }

  @Test func whatIsCountedOnTopIsLeftOut() throws {
    let contacts =
      daily(from: "2026-02-01", days: 28)
      + [written("a", at: "2026-02-10 09:00", subject: "Invoice", stream: "founder@")]
    var meter = DemandMeter(clock: .utc) { $0.name == "founder@" }
    for contact in contacts.sorted(by: { $0.createdAt < $1.createdAt }) { meter.add(contact) }
    let demand = try #require(meter.measured())
    #expect(demand.counts.tickets == 28)
    #expect(demand.counts.outsideQueue == 1)
    #expect(demand.counts.contacts == 29)
  }

  @Test func aReopenedTicketCountsOnceAndIsToldApart() throws {
    var reopened = written("a", at: "2026-02-10 09:00", subject: "Invoice", stream: "support@")
    reopened.reopenedCount = 3
    let demand = try #require(measured(daily(from: "2026-02-01", days: 28) + [reopened]))
    #expect(demand.counts.tickets == 29)
    #expect(demand.counts.reopened == 1)
  }
}
