import Foundation
import Storage
import TestSupport
import Testing
import Workforce

@Suite struct IssuedPlanStoreTests {
  @Test func anIssuedPlanIsReadAsItWasKept() throws {
    let database = try Database()
    let first = try database.issuedPlans.issue { .made(number: $0, note: "for the board's \"no\"") }
    let band = Percentiles(p10: 1400, p50: 1550, p90: 1700)
    let second = try database.issuedPlans.issue {
      .made(
        number: $0, issued: "2027-01-31",
        months: [.made(Month("2027-02")!, outside: 60, ticketsBand: band, hires: 3)])
    }
    #expect(first.number == 1 && second.number == 2)
    #expect(try database.issuedPlans.all() == [first, second])
    #expect(try database.flaws().isEmpty)
  }

  @Test func aPlanThatFailsOnItsWayLeavesNothing() throws {
    struct Stopped: Error {}
    let database = try Database()
    #expect(throws: Stopped.self) { try database.issuedPlans.issue { _ in throw Stopped() } }
    // The second of two months that are the same can't be kept, when the first is written already.
    let month = IssuedMonth.made(Month("2027-01")!)
    #expect(throws: (any Error).self) {
      try database.issuedPlans.issue { .made(number: $0, months: [month, month]) }
    }
    #expect(try database.issuedPlans.all().isEmpty)
    #expect(try database.issuedPlans.issue { .made(number: $0) }.number == 1)
    #expect(try database.flaws().isEmpty)
  }

  @Test func aFileOfAnOlderProgramTakesPlansAndKeepsItsContacts() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "muster.sqlite")
    let record = ImportRecord(
      file: "tickets.csv", system: "csv", importedAt: Timestamp(secondsSince1970: 0),
      timeZone: "UTC", rows: 1, accepted: 1)
    do {
      let old = try Database(opening: file, upTo: "2 the key of contacts apart")
      #expect(throws: (any Error).self) { try old.issuedPlans.all() }
      _ = try old.importing(record) { transaction in
        var batch = ContactBatch([])
        var row = ContactBatch.Row()
        row.externalID = .number(7)
        batch.rows.append(row)
        try transaction.add(batch)
        try transaction.endContacts()
        return record
      }
    }
    let database = try Database(opening: file)
    #expect(try database.contacts.contactCount() == 1)
    let plan = try database.issuedPlans.issue { .made(number: $0) }
    #expect(try Database(opening: file).issuedPlans.all() == [plan])
    #expect(try database.flaws().isEmpty)
  }
}
