import GRDB
import GRDBSQLite
package import Workforce

extension Database {
  /// Runs one import as one transaction: when `body` throws, or the process dies, nothing of it is
  /// left.
  ///
  /// `source` is whose numbers the contacts' ids are, if one system name stands for several.
  /// `body` gives the record of the import with its final counts; with `keeping: false` all is
  /// taken back at the end, for a preview with true counts.
  package func importing(
    _ start: ImportRecord, source: String? = nil, keeping: Bool = true,
    _ body: (ImportTransaction) throws -> ImportRecord
  ) throws -> ImportRecord {
    try queue.writeWithoutTransaction { connection in
      // What the importer gives was checked by the importer, and ids are made here: a million
      // rows take half the time without checking again. `integrity_check` in the tests does.
      try connection.execute(
        sql: """
          PRAGMA foreign_keys = OFF;
          PRAGMA ignore_check_constraints = ON;
          PRAGMA cache_size = -114688;
          """)
      defer {
        try? connection.execute(
          sql: """
            PRAGMA foreign_keys = ON;
            PRAGMA ignore_check_constraints = OFF;
            PRAGMA cache_size = -2000;
            """)
      }
      var record = start
      try connection.inTransaction(.immediate) {
        let transaction = try ImportTransaction(
          start, source: source ?? start.system, on: connection)
        record = try body(transaction)
        try transaction.finish(record)
        return keeping ? .commit : .rollback
      }
      return record
    }
  }
}

/// An import under way: takes rows, and knows which of them were new.
package final class ImportTransaction {
  package struct Counts: Equatable, Sendable {
    /// Rows that nobody had seen before.
    package var new = 0
    /// Rows that replaced an older version.
    package var updated = 0
    /// Rows known already, the same or newer.
    package var duplicates = 0
    /// Rows with details of contacts that aren't there.
    package var unmatched = 0
    /// Contacts that turned out to have been merged into others of the file.
    package var merged = 0

    package init(
      new: Int = 0, updated: Int = 0, duplicates: Int = 0, unmatched: Int = 0, merged: Int = 0
    ) {
      self.new = new
      self.updated = updated
      self.duplicates = duplicates
      self.unmatched = unmatched
      self.merged = merged
    }
  }

  /// What became of the rows. Settled by `endContacts`.
  package private(set) var counts = Counts()

  private let connection: GRDB.Database
  private let importID: Int64
  private let sourceID: Int64
  private var insertContacts: BulkContactInsert?
  private var nameIDs: [Int64] = []
  private var details: ContactDetails?
  /// Contacts and those that took them in.
  private var merges: [(id: DatabaseValue, into: DatabaseValue)] = []

  init(_ start: ImportRecord, source: String, on connection: GRDB.Database) throws {
    self.connection = connection
    try connection.execute(
      sql: """
        INSERT INTO import (file, system, imported_at, time_zone, row_count, accepted_count,
          updated_count, duplicate_count, rejected_count) VALUES (?, ?, ?, ?, 0, 0, 0, 0, 0)
        """,
      arguments: [start.file, start.system, start.importedAt.secondsSince1970, start.timeZone])
    importID = connection.lastInsertedRowID
    sourceID = try Self.id(of: source, on: connection)
  }

  /// Takes contacts. A known one is replaced by a newer version of itself: later updated by its
  /// system, or, if that isn't known, imported later.
  package func add(_ batch: ContactBatch) throws {
    for name in batch.newNames {
      nameIDs.append(try Self.id(of: name, on: connection))
    }
    if insertContacts == nil {
      insertContacts = try BulkContactInsert(
        batch.columns, sourceID: sourceID, importID: importID, on: connection)
    }
    guard let (new, changed) = try insertContacts?.insert(batch, nameIDs: nameIDs) else { return }
    count(rows: batch.rows.count, new: new, changed: changed)
    merges += batch.merges.map { (batch.value($0.id), batch.value($0.into)) }
  }

  /// Puts what a second file says of contacts beside what is known of them. A contact that isn't
  /// there is left out: the file doesn't say enough of it.
  package func complete(with batch: ContactBatch) throws {
    let details = try details ?? ContactDetails(batch.columns, sourceID: sourceID, on: connection)
    self.details = details
    let (known, changed) = try details.complete(with: batch)
    counts.updated += changed
    counts.duplicates += known - changed
    counts.unmatched += batch.rows.count - known
  }

  /// Settles what only all contacts of the import together decide. Call it after the last `add`.
  package func endContacts() throws {
    if let (repeated, updated) = try insertContacts?.finish() {
      counts.new -= repeated
      counts.updated += updated
      counts.duplicates += repeated - updated
    }
    try storeMerges()
  }

  /// Marks the contacts that others took in, wherever they came from.
  private func storeMerges() throws {
    guard !merges.isEmpty else { return }
    let statement = try connection.cachedStatement(
      sql: """
        UPDATE contact SET merged_into = ?
        WHERE external_id = ? AND source_id = ? AND merged_into IS NULL
        """)
    for (id, winner) in merges {
      try statement.execute(arguments: [winner, id, sourceID])
      counts.merged += connection.changesCount
    }
    merges = []
  }

  package func add(_ intervals: [IntervalVolume]) throws {
    let statement = try connection.cachedStatement(
      sql: """
        INSERT INTO interval_volume (source, queue, start_at, length_seconds, offered, handled,
          handle_seconds, import_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (source, queue, start_at) DO UPDATE SET
          length_seconds = excluded.length_seconds, offered = excluded.offered,
          handled = excluded.handled, handle_seconds = excluded.handle_seconds,
          import_id = excluded.import_id
        WHERE (length_seconds, offered, handled, handle_seconds) IS NOT
          (excluded.length_seconds, excluded.offered, excluded.handled, excluded.handle_seconds)
        """)
    try countingRows(of: "interval_volume", adding: intervals.count) { _, importID in
      for interval in intervals {
        try statement.execute(arguments: [
          interval.source, interval.queue, interval.start.secondsSince1970,
          interval.lengthSeconds, interval.offered, interval.handled, interval.handleSeconds,
          importID,
        ])
      }
    }
  }

  /// An interval of this import that begins within another of its queue, or the other way round; the
  /// earlier one first. Stored together, they would count contacts twice.
  package func overlap() throws -> (earlier: IntervalVolume, later: IntervalVolume)? {
    let row = try Row.fetchOne(
      connection,
      sql: """
        SELECT a.source, a.queue, a.start_at AS first, a.length_seconds AS firstLength,
          b.start_at AS second, b.length_seconds AS secondLength
        FROM interval_volume a JOIN interval_volume b
          ON b.source = a.source AND b.queue = a.queue
          AND b.start_at > a.start_at AND b.start_at < a.start_at + a.length_seconds
        WHERE \(importID) IN (a.import_id, b.import_id) LIMIT 1
        """)
    guard let row else { return nil }
    func interval(_ start: String, _ length: String) -> IntervalVolume {
      IntervalVolume(
        source: row["source"], queue: row["queue"],
        start: Timestamp(secondsSince1970: row[start]), lengthSeconds: row[length], offered: 0,
        handled: nil, handleSeconds: nil)
    }
    return (interval("first", "firstLength"), interval("second", "secondLength"))
  }

  package func add(_ customers: [Customer]) throws {
    let statement = try connection.cachedStatement(
      sql: """
        INSERT INTO customer (id, since_at, until_at, segment, country, language, time_zone,
          monthly_revenue, import_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET since_at = excluded.since_at, until_at = excluded.until_at,
          segment = excluded.segment, country = excluded.country, language = excluded.language,
          time_zone = excluded.time_zone, monthly_revenue = excluded.monthly_revenue,
          import_id = excluded.import_id
        WHERE (since_at, until_at, segment, country, language, time_zone, monthly_revenue) IS NOT
          (excluded.since_at, excluded.until_at, excluded.segment, excluded.country,
          excluded.language, excluded.time_zone, excluded.monthly_revenue)
        """)
    try countingRows(of: "customer", adding: customers.count) { _, importID in
      for customer in customers {
        try statement.execute(arguments: [
          customer.id, customer.since.secondsSince1970, customer.until?.secondsSince1970,
          customer.segment, customer.country, customer.language, customer.timeZone,
          customer.monthlyRevenue, importID,
        ])
      }
    }
  }

  /// The first contacts that this import added or changed, as they are now stored.
  package func firstContacts(_ limit: Int) throws -> [Contact] {
    var contacts: [Contact] = []
    try connection.forEachContact("WHERE import_id = \(importID) ORDER BY id LIMIT \(limit)") {
      contacts.append($0)
    }
    return contacts
  }

  func finish(_ record: ImportRecord) throws {
    try endContacts()
    insertContacts = nil
    try connection.execute(
      sql: """
        UPDATE import SET row_count = ?, accepted_count = ?, updated_count = ?,
          duplicate_count = ?, rejected_count = ?, first_created_at = ?, last_created_at = ?
        WHERE id = ?
        """,
      arguments: [
        record.rows, record.accepted, record.updated, record.duplicates, record.rejected,
        record.firstCreated?.secondsSince1970, record.lastCreated?.secondsSince1970, importID,
      ])
  }

  /// Counts what `add`, which gets the connection and the import's id, does to a table.
  func countingRows(
    of table: String, adding rows: Int, _ add: (GRDB.Database, Int64) throws -> Void
  ) throws {
    let countQuery = "SELECT count(*) FROM \(table)"
    let countBefore = try Int.fetchOne(connection, sql: countQuery) ?? 0
    let changesBefore = connection.totalChangesCount
    try add(connection, importID)
    let new = (try Int.fetchOne(connection, sql: countQuery) ?? 0) - countBefore
    count(rows: rows, new: new, changed: connection.totalChangesCount - changesBefore)
  }

  private func count(rows: Int, new: Int, changed: Int) {
    counts.new += new
    counts.updated += changed - new
    counts.duplicates += rows - changed
  }

  private static func id(of name: String, on connection: GRDB.Database) throws -> Int64 {
    try connection.execute(
      sql: "INSERT INTO name (text) VALUES (?) ON CONFLICT DO NOTHING", arguments: [name])
    return try Int64.fetchOne(
      connection, sql: "SELECT id FROM name WHERE text = ?", arguments: [name]) ?? 0
  }
}

extension ContactBatch {
  fileprivate func value(_ word: Word) -> DatabaseValue {
    switch word {
    case .none: .null
    case .number(let value): value.databaseValue
    case .text: (string(word) ?? "").databaseValue
    }
  }
}
