import GRDB
import GRDBSQLite
import Workforce

/// Inserts contacts a batch at a time: SQLite reads the batch itself, as a virtual table, in one
/// statement.
///
/// Binding and stepping a row at a time took twice as long for a million rows: the values cross
/// over here only once, and the statement starts and ends once a batch.
/// See SQLite's "The Virtual Table Mechanism of SQLite", section 1.2 on eponymous-only tables.
final class BulkContactInsert {
  private let feed = BatchFeed()
  private let statement: RawStatement
  private let connection: GRDB.Database

  init(
    _ columns: ContactBatch.Columns, sourceID: Int64, importID: Int64,
    on connection: GRDB.Database
  ) throws {
    self.connection = connection
    let code = sqlite3_create_module(
      connection.sqliteConnection, "incoming_contact", batchTable,
      Unmanaged.passUnretained(feed).toOpaque())
    guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
    statement = try RawStatement(
      Self.sql(columns, sourceID: sourceID, importID: importID), on: connection)
  }

  /// Gives how many rows were new, and how many were new or changed.
  func insert(_ batch: ContactBatch, nameIDs: [Int64]) throws -> (new: Int, changed: Int) {
    let lastBefore = try lastID()
    let changesBefore = connection.totalChangesCount
    try batch.rows.withUnsafeBufferPointer { rows in
      try batch.bytes.withUnsafeBufferPointer { bytes in
        try nameIDs.withUnsafeBufferPointer { nameIDs in
          feed.rows = rows
          feed.bytes = bytes
          feed.nameIDs = nameIDs
          try statement.run()
        }
      }
    }
    // Nothing is deleted in an import, so that every new row has the next id.
    return (Int(try lastID() - lastBefore), connection.totalChangesCount - changesBefore)
  }

  private func lastID() throws -> Int64 {
    try Int64.fetchOne(connection, sql: "SELECT max(id) FROM contact") ?? 0
  }

  /// The columns of the virtual table, in the order of `BatchFeed.give`.
  private static let columns: [(name: String, part: ContactBatch.Columns)] = [
    ("external_id", []), ("created_at", []), ("channel", []), ("updated_at", .updatedAt),
    ("first_reply_at", .firstReplyAt), ("resolved_at", .resolvedAt), ("flags", .flags),
    ("reopened_count", .reopenedCount), ("handle_seconds", .handleSeconds),
    ("wait_seconds", .waitSeconds), ("stream_id", .stream), ("agent_id", .agent),
    ("group_id", .group), ("language_id", .language), ("segment_id", .segment),
    ("customer", .customer), ("customer_since", .customerSince), ("merged_into", .mergedInto),
  ]

  /// A newer version wins. Versions are told apart by when the system changed the contact; where
  /// it doesn't say, by the latest thing known to have happened; and at the same time the later
  /// import wins. A file read in another time zone than before always wins: it corrects.
  private static func sql(
    _ parts: ContactBatch.Columns, sourceID: Int64, importID: Int64
  ) -> String {
    let given = columns.filter { parts.isSuperset(of: $0.part) }.map(\.name)
    let content = given.dropFirst()
    // What the file doesn't say can't make its version older.
    func age(_ table: String) -> String {
      func value(_ column: String) -> String {
        given.contains(column) ? "\(table).\(column)" : "contact.\(column)"
      }
      return """
        coalesce(\(value("updated_at")), max(\(value("created_at")), \
        coalesce(\(value("first_reply_at")), 0), coalesce(\(value("resolved_at")), 0)))
        """
    }
    return """
      INSERT INTO contact (source_id, import_id, \(given.joined(separator: ", ")))
      SELECT \(sourceID), \(importID), \(given.joined(separator: ", "))
      FROM incoming_contact WHERE true
      ON CONFLICT (source_id, external_id) DO UPDATE SET import_id = excluded.import_id,
        \(content.map { "\($0) = excluded.\($0)" }.joined(separator: ", "))
      WHERE (\(content.map { "contact.\($0) IS NOT excluded.\($0)" }.joined(separator: " OR ")))
        AND (\(age("excluded")) >= \(age("contact"))
          OR (SELECT time_zone FROM import WHERE id = contact.import_id)
            IS NOT (SELECT time_zone FROM import WHERE id = excluded.import_id))
      """
  }

  static var declaration: String {
    "CREATE TABLE incoming (\(columns.map(\.name).joined(separator: ", ")))"
  }
}

/// The batch that the virtual table shows.
private final class BatchFeed {
  var rows = UnsafeBufferPointer<ContactBatch.Row>(start: nil, count: 0)
  var bytes = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  var nameIDs = UnsafeBufferPointer<Int64>(start: nil, count: 0)

  /// The value of a column, in the order of `BulkContactInsert.columns`.
  func give(_ column: Int32, of index: Int, to context: OpaquePointer?) {
    let row = rows.baseAddress! + index
    switch column {
    case 0: give(row.pointee.externalID, to: context)
    case 1: sqlite3_result_int64(context, row.pointee.createdAt)
    case 2: sqlite3_result_int64(context, row.pointee.channel.number)
    case 3: give(row.pointee.updatedAt, to: context)
    case 4: give(row.pointee.firstReplyAt, to: context)
    case 5: give(row.pointee.resolvedAt, to: context)
    case 6:
      sqlite3_result_int64(
        context,
        (row.pointee.isAbandoned ? ContactFlags.abandoned : 0)
          | (row.pointee.isSpam ? ContactFlags.spam : 0))
    case 7: sqlite3_result_int64(context, Int64(row.pointee.reopenedCount))
    case 8: give(row.pointee.handleSeconds, to: context)
    case 9: give(row.pointee.waitSeconds, to: context)
    case 10: give(name: row.pointee.stream, to: context)
    case 11: give(name: row.pointee.agent, to: context)
    case 12: give(name: row.pointee.group, to: context)
    case 13: give(name: row.pointee.language, to: context)
    case 14: give(name: row.pointee.segment, to: context)
    case 15: give(row.pointee.customer, to: context)
    case 16: give(row.pointee.customerSince, to: context)
    case 17: give(row.pointee.mergedInto, to: context)
    default: preconditionFailure("The table of incoming contacts has 18 columns.")
    }
  }

  private func give(_ value: Int64?, to context: OpaquePointer?) {
    // A value that isn't set is NULL.
    if let value { sqlite3_result_int64(context, value) }
  }

  private func give(name: Int32, to context: OpaquePointer?) {
    if name >= 0 { sqlite3_result_int64(context, nameIDs[Int(name)]) }
  }

  private func give(_ word: ContactBatch.Word, to context: OpaquePointer?) {
    switch word {
    case .none: break
    case .number(let value): sqlite3_result_int64(context, value)
    case .text(let offset, let count):
      // The bytes outlive the statement (a nil destructor is SQLITE_STATIC).
      let start = UnsafeRawPointer(bytes.baseAddress! + Int(offset))
      sqlite3_result_text(context, start.assumingMemoryBound(to: CChar.self), count, nil)
    }
  }
}

extension ContactChannel {
  /// Its place in `allCases`, which is what is stored.
  fileprivate var number: Int64 {
    switch self {
    case .phone: 0
    case .chat: 1
    case .email: 2
    case .social: 3
    case .other: 4
    }
  }
}

// MARK: The virtual table, in SQLite's terms

private struct FeedTable {
  var base = sqlite3_vtab()
  var feed: UnsafeMutableRawPointer
}

private struct FeedCursor {
  var base = sqlite3_vtab_cursor()
  var feed: Unmanaged<BatchFeed>
  var index = 0
  var count = 0
}

/// Kept for the life of the process, as SQLite asks of a module.
nonisolated(unsafe) private let batchTable: UnsafeMutablePointer<sqlite3_module> = {
  let module = UnsafeMutablePointer<sqlite3_module>.allocate(capacity: 1)
  module.initialize(to: sqlite3_module())
  module.pointee.xConnect = { connection, feed, _, _, table, _ in
    let code = sqlite3_declare_vtab(connection, BulkContactInsert.declaration)
    guard code == SQLITE_OK, let feed else { return code }
    let made = UnsafeMutablePointer<FeedTable>.allocate(capacity: 1)
    made.initialize(to: FeedTable(feed: feed))
    table?.pointee = UnsafeMutableRawPointer(made).assumingMemoryBound(to: sqlite3_vtab.self)
    return SQLITE_OK
  }
  module.pointee.xDisconnect = { table in
    UnsafeMutableRawPointer(table!).assumingMemoryBound(to: FeedTable.self).deallocate()
    return SQLITE_OK
  }
  module.pointee.xBestIndex = { _, plan in
    plan?.pointee.estimatedCost = 1
    return SQLITE_OK
  }
  module.pointee.xOpen = { table, cursor in
    let feed = UnsafeMutableRawPointer(table!).assumingMemoryBound(to: FeedTable.self).pointee.feed
    let made = UnsafeMutablePointer<FeedCursor>.allocate(capacity: 1)
    made.initialize(to: FeedCursor(feed: Unmanaged.fromOpaque(feed)))
    cursor?.pointee = UnsafeMutableRawPointer(made).assumingMemoryBound(
      to: sqlite3_vtab_cursor.self)
    return SQLITE_OK
  }
  module.pointee.xClose = { cursor in
    feedCursor(cursor).deallocate()
    return SQLITE_OK
  }
  module.pointee.xFilter = { cursor, _, _, _, _ in
    let cursor = feedCursor(cursor)
    cursor.pointee.index = 0
    cursor.pointee.count = cursor.pointee.feed._withUnsafeGuaranteedRef { $0.rows.count }
    return SQLITE_OK
  }
  module.pointee.xNext = { cursor in
    feedCursor(cursor).pointee.index += 1
    return SQLITE_OK
  }
  module.pointee.xEof = { cursor in
    let cursor = feedCursor(cursor)
    return cursor.pointee.index >= cursor.pointee.count ? 1 : 0
  }
  module.pointee.xColumn = { cursor, context, column in
    let cursor = feedCursor(cursor)
    let index = cursor.pointee.index
    cursor.pointee.feed._withUnsafeGuaranteedRef { $0.give(column, of: index, to: context) }
    return SQLITE_OK
  }
  module.pointee.xRowid = { cursor, id in
    id?.pointee = sqlite3_int64(feedCursor(cursor).pointee.index)
    return SQLITE_OK
  }
  return module
}()

private func feedCursor(
  _ cursor: UnsafeMutablePointer<sqlite3_vtab_cursor>?
) -> UnsafeMutablePointer<FeedCursor> {
  UnsafeMutableRawPointer(cursor!).assumingMemoryBound(to: FeedCursor.self)
}
