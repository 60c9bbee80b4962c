import Foundation
import Randomness
import Storage
import Testing
import Workforce

/// A database file of a test's own, and its removal.
private func withDatabaseFile(_ body: (URL) async throws -> Void) async throws {
  let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try await body(folder.appending(path: "muster.sqlite"))
}

/// A contact as a file tells it.
private struct Told {
  var id: String
  var created: Int64
  var updated: Int64?
  var resolved: Int64?
}

private func batch(
  _ contacts: [Told], _ columns: ContactBatch.Columns = [.updatedAt, .resolvedAt]
) -> ContactBatch {
  var batch = ContactBatch(columns)
  for contact in contacts {
    var row = ContactBatch.Row()
    if let number = Int64(contact.id), String(number) == contact.id {
      row.externalID = .number(number)
    } else {
      row.externalID = .text(
        offset: Int32(batch.bytes.count), count: Int32(contact.id.utf8.count))
      batch.bytes += Array(contact.id.utf8)
    }
    row.createdAt = contact.created
    row.updatedAt = contact.updated
    row.resolvedAt = contact.resolved
    batch.rows.append(row)
  }
  return batch
}

extension Database {
  /// Imports contacts as one file, and gives what became of them.
  @discardableResult
  fileprivate func take(
    _ batches: ContactBatch..., zone: String = "UTC", keeping: Bool = true
  ) throws -> ImportTransaction.Counts {
    var counts = ImportTransaction.Counts()
    _ = try importing(
      ImportRecord(
        file: "tickets.csv", system: "csv", importedAt: Timestamp(secondsSince1970: 0),
        timeZone: zone), keeping: keeping
    ) { transaction in
      for batch in batches { try transaction.add(batch) }
      try transaction.endContacts()
      counts = transaction.counts
      return ImportRecord(
        file: "tickets.csv", system: "csv", importedAt: Timestamp(secondsSince1970: 0),
        timeZone: zone, rows: batches.reduce(0) { $0 + $1.rows.count },
        accepted: counts.new + counts.updated, updated: counts.updated,
        duplicates: counts.duplicates)
    }
    return counts
  }

  fileprivate var all: [Contact] {
    get throws {
      var contacts: [Contact] = []
      try self.contacts.forEachContact { contacts.append($0) }
      return contacts
    }
  }
}

@Suite struct ContactStoreTests {
  @Test func aTimeThatACorrectedCreationPassesIsUnknown() throws {
    let database = try Database()
    try database.take(batch([Told(id: "1", created: 1000, resolved: 2000)], [.resolvedAt]))
    try database.take(batch([Told(id: "1", created: 4600)], []), zone: "Europe/Dublin")
    #expect(try database.all.map(\.resolvedAt) == [nil])
    #expect(try database.flaws().isEmpty)
  }

  @Test func intervalsOfAnotherLengthInTheSameTimeAreFound() throws {
    let database = try Database()
    func take(_ starts: [Int64], minutes: Int) throws -> Int? {
      var found: Int?
      let record = ImportRecord(
        file: "calls.csv", system: "intervals", importedAt: Timestamp(secondsSince1970: 0),
        timeZone: "UTC")
      _ = try database.importing(record) { transaction in
        try transaction.add(
          starts.map {
            IntervalVolume(
              source: "intervals", queue: "phone", start: Timestamp(secondsSince1970: $0),
              lengthSeconds: minutes * 60, offered: 1, handled: nil, handleSeconds: nil)
          })
        found = try transaction.overlap()?.earlier.lengthSeconds
        return record
      }
      return found
    }
    #expect(try take([0, 1800, 3600], minutes: 30) == nil)
    #expect(try take([0, 3600], minutes: 60) == 3600)
  }

  /// Random ids are stored without their index first; what is stored must be the same as one by one.
  @Test func manyRowsWithRandomIDsAreStoredAsThoughOneByOne() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("seed \(seed)")
    var random = SeededGenerator(seed: seed)
    let told = (0..<6000).map { place in
      let number = Int.random(in: 0..<5000, using: &random)
      return Told(
        id: number.isMultiple(of: 3) ? "\(number + 1)" : "T-\(number &* 7919 % 5000)",
        created: Int64.random(in: 0..<50, using: &random), updated: nil,
        resolved: place.isMultiple(of: 4) ? Int64.random(in: 50..<90, using: &random) : nil)
    }
    let columns: ContactBatch.Columns = [.resolvedAt]
    let atOnce = try Database()
    let batches = stride(from: 0, to: told.count, by: 2000).map { start in
      var made = batch(Array(told[start..<start + 2000]), columns)
      made.orderForStore()
      return made
    }
    #expect(batches.allSatisfy { !$0.order.isEmpty })
    let counts = try atOnce.take(batches[0], batches[1], batches[2])

    let oneByOne = try Database()
    var expected = ImportTransaction.Counts()
    for contact in told {
      let each = try oneByOne.take(batch([contact], columns))
      expected.new += each.new
      expected.updated += each.updated
      expected.duplicates += each.duplicates
    }
    #expect(counts == expected)
    #expect(expected.updated > 0 && expected.duplicates > 0)
    func byID(_ database: Database) throws -> [String: Contact] {
      Dictionary(uniqueKeysWithValues: try database.all.map { ($0.externalID, $0) })
    }
    #expect(try byID(atOnce) == byID(oneByOne))
    #expect(try atOnce.flaws().isEmpty)
    // The index is back: the same once more is known.
    #expect(try atOnce.take(batches[2], batches[2]).new == 0)
  }

  @Test func contactsComeBackInTheOrderOfTheirCreationWithAllThatWasTold() throws {
    let database = try Database()
    var told = batch([Told(id: "0007", created: 200)], .all)
    told.newNames = ["Ann", "Billing", "Phone line", "French", "Pro"]
    told.rows[0].agent = 0
    told.rows[0].group = 1
    told.rows[0].stream = 2
    told.rows[0].language = 3
    told.rows[0].segment = 4
    told.rows[0].channel = .chat
    told.rows[0].firstReplyAt = 210
    told.rows[0].resolvedAt = 260
    told.rows[0].customer = .number(42)
    told.rows[0].customerSince = 100
    told.rows[0].handleSeconds = 30
    told.rows[0].waitSeconds = 10
    told.rows[0].reopenedCount = 2
    told.rows[0].isAbandoned = true
    told.rows[0].isSpam = true
    told.rows[0].mergedInto = .number(9)
    var second = batch([Told(id: "8", created: 100)], .all)
    second.newNames = ["Ben"]
    second.rows[0].agent = 5
    try database.take(told, second)

    #expect(try database.flaws() == [])
    let contacts = try database.all
    #expect(contacts.map(\.externalID) == ["8", "0007"])
    #expect(contacts[0].agent == "Ben")
    #expect(
      contacts[1]
        == Contact(
          source: "csv", externalID: "0007", channel: .chat,
          createdAt: Timestamp(secondsSince1970: 200), stream: "Phone line",
          firstReplyAt: Timestamp(secondsSince1970: 210),
          resolvedAt: Timestamp(secondsSince1970: 260), reopenedCount: 2, handleSeconds: 30,
          waitSeconds: 10, isAbandoned: true, agent: "Ann", group: "Billing", language: "French",
          customer: "42", customerSince: Timestamp(secondsSince1970: 100), segment: "Pro",
          isSpam: true, mergedInto: "9"))
  }

  /// The importer checks before it stores; this is what notices if it doesn't.
  @Test func whatAnImporterLetsThroughIsFoundBySQLitesOwnChecks() throws {
    let database = try Database()
    let wrong = batch([Told(id: "1", created: 10, resolved: 5)])
    try database.take(wrong)
    #expect(try !database.flaws().isEmpty)
  }

  @Test func theSameFileTwiceChangesNothing() throws {
    let database = try Database()
    let file = batch([Told(id: "1", created: 10, updated: 20), Told(id: "x", created: 11)])
    #expect(try database.take(file) == .init(new: 2, updated: 0, duplicates: 0))
    let before = try database.all
    #expect(try database.take(file) == .init(new: 0, updated: 0, duplicates: 2))
    #expect(try database.all == before)
  }

  @Test func theNewerVersionOfAContactWinsInWhateverOrderTheFilesCome() throws {
    let old = batch([Told(id: "1", created: 10, updated: 20)])
    let new = batch([Told(id: "1", created: 10, updated: 90, resolved: 80)])
    for files in [[old, new], [new, old]] {
      let database = try Database()
      for file in files { try database.take(file) }
      #expect(try database.all.map(\.resolvedAt?.secondsSince1970) == [80])
    }
  }

  @Test func whereNoUpdateIsToldWhatHappenedLaterWins() throws {
    let open = batch([Told(id: "1", created: 10)], .resolvedAt)
    let resolved = batch([Told(id: "1", created: 10, resolved: 80)], .resolvedAt)
    let database = try Database()
    #expect(try database.take(resolved).new == 1)
    #expect(try database.take(open).duplicates == 1)
    #expect(try database.all.map(\.resolvedAt?.secondsSince1970) == [80])
  }

  @Test func aFileReadInAnotherZoneCorrectsTheOneBefore() throws {
    let database = try Database()
    try database.take(batch([Told(id: "1", created: 7200)]), zone: "UTC")
    #expect(
      try database.take(batch([Told(id: "1", created: 3600)]), zone: "Asia/Tokyo").updated == 1)
    #expect(try database.all.map(\.createdAt.secondsSince1970) == [3600])
  }

  @Test func whatAFileDoesNotSayStaysAsItWas() throws {
    let database = try Database()
    try database.take(batch([Told(id: "1", created: 10, resolved: 80)], .resolvedAt))
    var later = batch([Told(id: "1", created: 10)], .waitSeconds)
    later.rows[0].waitSeconds = 5
    try database.take(later)
    #expect(try database.all.map(\.resolvedAt?.secondsSince1970) == [80])
    #expect(try database.all.map(\.waitSeconds) == [5])
  }

  @Test func aSubjectThatWasUnknownIsKnownAfterTheNextImport() throws {
    let database = try Database()
    let told = batch([Told(id: "1", created: 1000), Told(id: "2", created: 2000)])
    try database.take(told)
    #expect(try database.all.map(\.subject) == [nil, nil])
    var again = batch(
      [Told(id: "1", created: 1000), Told(id: "2", created: 2000)],
      [.updatedAt, .resolvedAt, .subject])
    // The highest bit is the sign of what is stored.
    again.rows[0].subject = SubjectFingerprint(value: .max - 5)
    #expect(try database.take(again) == .init(new: 0, updated: 1, duplicates: 1))
    #expect(try database.all.map(\.subject?.value) == [.max - 5, nil])
    try database.take(told)
    #expect(try database.all.map(\.subject?.value) == [.max - 5, nil])
    #expect(try database.flaws().isEmpty)
  }

  @Test func anIdTwiceInOneFileIsOneContact() throws {
    let database = try Database()
    let counts = try database.take(
      batch([
        Told(id: "1", created: 10, updated: 20), Told(id: "1", created: 10, updated: 20),
        Told(id: "1", created: 10, updated: 30, resolved: 25),
      ]))
    #expect(counts == .init(new: 1, updated: 1, duplicates: 1))
  }

  @Test func aNumberAndTheSameDigitsWithZerosAreTwoContacts() throws {
    let database = try Database()
    #expect(
      try database.take(batch([Told(id: "7", created: 1), Told(id: "007", created: 2)])).new == 2)
    #expect(try database.all.map(\.externalID) == ["7", "007"])
  }

  @Test func aPreviewCountsTrulyAndKeepsNothing() throws {
    let database = try Database()
    try database.take(batch([Told(id: "1", created: 10)]))
    let counts = try database.take(
      batch([Told(id: "1", created: 10), Told(id: "2", created: 11)]), keeping: false)
    #expect(counts == .init(new: 1, updated: 0, duplicates: 1))
    #expect(try database.contacts.contactCount() == 1)
    #expect(try database.contacts.imports().count == 1)
  }

  @Test func anImportThatThrowsLeavesNothing() throws {
    struct Broken: Error {}
    let database = try Database()
    let start = ImportRecord(
      file: "a.csv", system: "csv", importedAt: Timestamp(secondsSince1970: 0), timeZone: "UTC")
    #expect(throws: Broken.self) {
      _ = try database.importing(start) { transaction in
        try transaction.add(batch([Told(id: "1", created: 10)]))
        throw Broken()
      }
    }
    #expect(try database.contacts.contactCount() == 0)
    #expect(try database.contacts.imports().isEmpty)
    #expect(try database.take(batch([Told(id: "1", created: 10)])).new == 1)
  }

  /// Another process imports so much that its pages reach the file, and is killed.
  @Test func anImportThatIsKilledLeavesNoTrace() async throws {
    try await withDatabaseFile { file in
      try Database(opening: file).take(batch([Told(id: "before", created: 1)]))
      let path = file.path(percentEncoded: false)
      await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
        let database = try Database(opening: URL(filePath: path))
        let start = ImportRecord(
          file: "a.csv", system: "csv", importedAt: Timestamp(secondsSince1970: 0),
          timeZone: "UTC")
        _ = try database.importing(start) { transaction in
          // Ids long enough that SQLite's cache overflows into the file.
          let long = String(repeating: "x", count: 800)
          for part in 0..<10 {
            try transaction.add(
              batch((0..<15_000).map { Told(id: "\(part * 15_000 + $0)\(long)", created: 10) }))
          }
          kill(getpid(), SIGKILL)
          return start
        }
      }
      let left = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
      #expect(left > 10 << 20, "The import was killed after its pages reached the file.")
      let database = try Database(opening: file)
      #expect(try database.all.map(\.externalID) == ["before"])
      #expect(try database.contacts.imports().count == 1)
    }
  }

  @Test func intervalsAndCustomersMergeToo() throws {
    let database = try Database()
    let start = ImportRecord(
      file: "a.csv", system: "intervals", importedAt: Timestamp(secondsSince1970: 0),
      timeZone: "UTC")
    func volume(_ start: Int64, _ offered: Double) -> IntervalVolume {
      IntervalVolume(
        source: "intervals", queue: "Phone", start: Timestamp(secondsSince1970: start),
        lengthSeconds: 900, offered: offered, handled: nil, handleSeconds: nil)
    }
    func ann(_ segment: String) -> Customer {
      Customer(
        id: "Ann", since: Timestamp(secondsSince1970: 5), until: nil, segment: segment)
    }
    var counts: [ImportTransaction.Counts] = []
    for (intervals, customers) in [
      ([volume(0, 4), volume(900, 5)], [ann("Free")]),
      ([volume(900, 6), volume(0, 4)], [ann("Pro")]),
    ] {
      _ = try database.importing(start) { transaction in
        try transaction.add(intervals)
        try transaction.add(customers)
        counts.append(transaction.counts)
        return start
      }
    }
    #expect(
      counts == [
        .init(new: 3, updated: 0, duplicates: 0), .init(new: 0, updated: 2, duplicates: 1),
      ])
    #expect(try database.contacts.intervalVolumes() == [volume(0, 4), volume(900, 6)])
    #expect(try database.contacts.customers() == [ann("Pro")])
  }

  @Test func aSavedMappingIsFoundByItsHeader() throws {
    let database = try Database()
    #expect(try database.mappings.mapping(header: "id|created") == nil)
    for mapping in ["{\"a\":1}", "{\"a\":2}"] {
      try database.mappings.save(
        mapping, header: "id|created", at: Timestamp(secondsSince1970: 0))
    }
    #expect(try database.mappings.mapping(header: "id|created") == "{\"a\":2}")
  }
}
