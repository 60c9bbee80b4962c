import TestSupport
import Testing
import Workforce

@testable import DemandMeasuring

@Suite struct StreamMeterTests {
  private func measured(_ contacts: [Contact], hours: Double = 72) throws -> MeasuredStreams {
    var meter = StreamMeter(clock: .utc, terms: MeasuringTerms(duplicateHours: hours))
    for contact in contacts.sorted(by: { $0.createdAt < $1.createdAt }) { meter.add(contact) }
    return try #require(meter.measured())
  }

  /// A queue with a contact a day for half a year, and a mailbox with one every third day.
  private func halfAYear(change: (inout Contact) -> Void = { _ in }) -> [Contact] {
    daily(from: "2026-01-01", days: 181) { contact in
      contact.stream = "support@"
      contact.customer = contact.externalID
      contact.subject = SubjectFingerprint(contact.externalID)
      contact.agent = "Amy"
      change(&contact)
    }
      + daily(from: "2026-01-01", days: 181).enumerated().filter { $0.offset % 3 == 0 }.map {
        var contact = $0.element
        contact.source = "mailbox"
        contact.externalID += "m"
        contact.createdAt = contact.createdAt + 60
        contact.stream = "founder@"
        contact.customer = "C\($0.offset)"
        contact.agent = "Dana"
        return contact
      }
  }

  @Test func eachStreamHasItsVolumeItsPeopleAndItsDays() throws {
    let streams = try measured(halfAYear())
    #expect(streams.queueSystem == "test")
    #expect(streams.streams.map(\.key.name) == ["support@", "founder@"])
    let founder = streams.streams[1]
    #expect(founder.tickets == 61)
    // April, May and June have 91 days.
    let inQueue = try #require(streams.streams[0].ticketsPerMonth)
    #expect(abs(inQueue - 91.0 / 3) < 1e-9)
    let onTheSide = try #require(founder.ticketsPerMonth)
    #expect(abs(onTheSide - 31.0 / 3) <= 1)
    #expect(founder.trend == .steady)
    #expect(founder.agents.map(\.name) == ["Dana"])
    #expect(founder.firstDay == CalendarDate(year: 2026, month: 1, day: 1))
    #expect(founder.lastDay == CalendarDate(year: 2026, month: 6, day: 30))
  }

  @Test func everyRecordIsTicketSpamMergedOrDuplicate() throws {
    var number = 0
    let streams = try measured(
      halfAYear { contact in
        number += 1
        contact.isSpam = number % 10 == 0
        contact.mergedInto = number % 10 == 1 ? "1" : nil
        contact.reopenedCount = number % 10 == 2 ? 3 : 0
        if number % 10 == 4 {
          // Yesterday's customer and subject again.
          contact.customer = "Twice \(number - 1)"
          contact.subject = SubjectFingerprint("Matter \(number - 1)")
        } else if number % 10 == 3 {
          contact.customer = "Twice \(number)"
          contact.subject = SubjectFingerprint("Matter \(number)")
        }
      })
    let stream = streams.streams[0]
    #expect(stream.contacts == 181)
    #expect(stream.spam == 18 && stream.merged == 19 && stream.duplicates == 18)
    #expect(stream.contacts == stream.tickets + stream.spam + stream.merged + stream.duplicates)
    #expect(stream.reopened == 18 && stream.reopenings == 54)
    #expect(
      streams.duplicates == [
        StreamDuplicates(first: stream.key, again: stream.key, count: 18)
      ])
  }

  @Test func aStreamThatGrowsAndOneThatDiesAreTold() throws {
    let growing = (0..<6).flatMap { month in
      (0..<(10 + month * 20)).map { number in
        var contact = Contact.made(
          id: "\(month) \(number)",
          created: at("2026-0\(month + 1)-01 12:00") + Int64(number % 28) * 86_400)
        contact.stream = "new@"
        return contact
      }
    }
    let dying = (0..<3).flatMap { month in
      (0..<28).map { day in
        var contact = Contact.made(
          id: "old \(month) \(day)",
          created: at("2026-0\(month + 1)-01 13:00") + Int64(day) * 86_400)
        contact.stream = "old@"
        return contact
      }
    }
    let streams = try measured(growing + dying).streams
    let trends = Dictionary(uniqueKeysWithValues: streams.map { ($0.key.name, $0.trend) })
    #expect(trends["new@"] == .growing)
    #expect(trends["old@"] == .shrinking)
  }

  @Test func systemsThatKnowNoCustomerInCommonAreTold() throws {
    let notices = try measured(halfAYear()).notices
    #expect(notices.contains { $0.contains("mailbox: no customer is known to test") })
    #expect(notices.contains { $0.contains("mailbox: no ticket has a subject") })
  }

  @Test func withoutATicketThereIsNothing() {
    var meter = StreamMeter(clock: .utc)
    #expect(meter.measured() == nil)
    var spam = Contact.made()
    spam.isSpam = true
    meter.add(spam)
    #expect(meter.measured() == nil)
  }
}
