import Storage
import Testing
import Workforce

/// What later files say of what earlier ones brought: details of tickets, merges, people.
@Suite struct SecondFilesTests {
  private let database: Database

  init() throws { database = try Database() }

  private func importing(
    source: String = "zendesk", _ body: (ImportTransaction) throws -> Void
  ) throws -> ImportTransaction.Counts {
    var counts = ImportTransaction.Counts()
    let record = ImportRecord(
      file: "x", system: source, importedAt: Timestamp(secondsSince1970: 0), timeZone: "UTC")
    _ = try database.importing(record, source: source, keeping: true) { transaction in
      try body(transaction)
      try transaction.endContacts()
      counts = transaction.counts
      return record
    }
    return counts
  }

  private func batch(
    _ columns: ContactBatch.Columns, ids: ClosedRange<Int64>,
    _ fill: (inout ContactBatch.Row) -> Void = { _ in }
  ) -> ContactBatch {
    var batch = ContactBatch(columns)
    for id in ids {
      var row = ContactBatch.Row()
      row.externalID = .number(id)
      row.createdAt = 1000
      row.channel = .email
      fill(&row)
      batch.rows.append(row)
    }
    return batch
  }

  private func contacts() throws -> [Contact] {
    var all: [Contact] = []
    try database.contacts.forEachContact { all.append($0) }
    return all
  }

  @Test func detailsAreAddedToTheTicketsThatAreThereAndToNoOthers() throws {
    _ = try importing { try $0.add(batch([], ids: 1...2)) }
    let details: ContactBatch.Columns = [.firstReplyAt, .resolvedAt, .reopenedCount]
    let counts = try importing {
      try $0.complete(
        with: batch(details, ids: 2...3) { row in
          row.firstReplyAt = 1060
          row.resolvedAt = 900
          row.reopenedCount = 2
        })
    }
    #expect(counts == .init(updated: 1, unmatched: 1))
    let all = try contacts()
    #expect(all.map(\.externalID) == ["1", "2"])
    #expect(all.map { $0.firstReplyAt?.secondsSince1970 } == [nil, 1060])
    #expect(all.map(\.resolvedAt) == [nil, nil], "a time before the creation is none")
    #expect(all.map(\.reopenedCount) == [0, 2])
    #expect(all.map(\.channel) == [.email, .email])
  }

  @Test func theSameDetailsAgainChangeNothing() throws {
    _ = try importing { try $0.add(batch([], ids: 1...2)) }
    let details = batch([.firstReplyAt], ids: 1...2) { $0.firstReplyAt = 1060 }
    _ = try importing { try $0.complete(with: details) }
    #expect(try importing { try $0.complete(with: details) } == .init(duplicates: 2))
    // Nor does the ticket again, which says nothing of its replies.
    #expect(try importing { try $0.add(batch([], ids: 1...2)) } == .init(duplicates: 2))
    #expect(try contacts().map { $0.firstReplyAt?.secondsSince1970 } == [1060, 1060])
  }

  @Test func aTicketThatAnotherTookInCountsThereWhereverItCameFrom() throws {
    _ = try importing { try $0.add(batch([], ids: 1...3)) }
    _ = try importing(source: "hubspot") { try $0.add(batch([], ids: 1...1)) }
    var winner = batch([], ids: 4...4)
    winner.merges = [(.number(1), .number(4)), (.number(99), .number(4))]
    #expect(try importing { try $0.add(winner) } == .init(new: 1, merged: 1))
    let all = try contacts()
    #expect(all.filter { $0.mergedInto == "4" }.map(\.externalID) == ["1"])
    #expect(all.filter(\.isDemand).count == 4)
    #expect(try importing { try $0.add(winner) } == .init(duplicates: 1))
  }

  @Test func peopleAreKnownAgainByTheirIDs() throws {
    let amy = Agent(
      id: "7", name: "Amy", role: "Representative", team: "Phone",
      hired: CalendarDate(year: 2025, month: 4, day: 14)!,
      left: CalendarDate(year: 2026, month: 6, day: 30)!, site: "Dublin",
      timeZone: "Europe/Dublin", contractHours: 32, languages: ["English", "French"],
      skills: ["billing"], costPerYear: 52_000)
    let ben = Agent(id: "8", hired: CalendarDate(year: 2024, month: 1, day: 1)!)
    #expect(try importing { try $0.add([amy, ben]) } == .init(new: 2))
    #expect(try database.agents.agents() == [ben, amy])
    var promoted = ben
    promoted.role = "Manager"
    #expect(try importing { try $0.add([amy, promoted]) } == .init(updated: 1, duplicates: 1))
    #expect(try database.agents.agents() == [promoted, amy])
    #expect(try database.flaws().isEmpty)
  }

  @Test func whereACustomerIsAndWhatTheyPayIsKept() throws {
    let acme = Customer(
      id: "A1", since: Timestamp(secondsSince1970: 0), until: nil, segment: "Pro", country: "DE",
      language: "German", timeZone: "Europe/Berlin", monthlyRevenue: 1250.5)
    #expect(try importing { try $0.add([acme]) } == .init(new: 1))
    #expect(try importing { try $0.add([acme]) } == .init(duplicates: 1))
    #expect(try database.contacts.customers() == [acme])
  }
}
