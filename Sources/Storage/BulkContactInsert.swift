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
  private let connection: GRDB.Database
  private let sql: ContactSQL
  private var statement: RawStatement
  /// Whether the table was empty before this import; nil before the first batch.
  private var isTableOurs: Bool?
  /// Whether the index of contacts waits for the end of the import.
  private var isKeyDeferred = false

  init(
    _ columns: ContactBatch.Columns, sourceID: Int64, importID: Int64,
    on connection: GRDB.Database
  ) throws {
    self.connection = connection
    let code = sqlite3_create_module(
      connection.sqliteConnection, "incoming_contact", batchTable,
      Unmanaged.passUnretained(feed).toOpaque())
    guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
    sql = ContactSQL(columns, sourceID: sourceID, importID: importID)
    statement = try RawStatement(sql.upsert(from: "incoming_contact"), on: connection)
  }

  /// Gives how many rows were new, and how many were new or changed.
  func insert(_ batch: ContactBatch, nameIDs: [Int64]) throws -> (new: Int, changed: Int) {
    let lastBefore = try lastID()
    // The first batch is stored before the index goes: it may be the only one.
    if isTableOurs == nil {
      isTableOurs = lastBefore == 0
    } else if isTableOurs == true, !batch.order.isEmpty, !isKeyDeferred {
      try deferKey()
    }
    let changesBefore = connection.totalChangesCount
    try batch.rows.withUnsafeBufferPointer { rows in
      try batch.bytes.withUnsafeBufferPointer { bytes in
        try nameIDs.withUnsafeBufferPointer { nameIDs in
          try batch.order.withUnsafeBufferPointer { order in
            feed.rows = rows
            feed.bytes = bytes
            feed.nameIDs = nameIDs
            feed.order = order
            try statement.run()
          }
        }
      }
    }
    // Nothing is deleted here, so that every new row has the next id.
    return (Int(try lastID() - lastBefore), connection.totalChangesCount - changesBefore)
  }

  /// Stores what only the end of the import decides, and gives how the counts of the batches change
  /// by it: of two rows of one file with the same id, one isn't new.
  func finish() throws -> (repeated: Int, updated: Int) {
    guard isKeyDeferred else { return (0, 0) }
    isKeyDeferred = false
    do {
      try connection.execute(sql: contactKey)
      return (0, 0)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      return try mergeRepeated()
    }
  }

  /// Without the index, rows are only appended. Where ids are random, that and sorting them at the
  /// end takes a quarter of the time of finding each one its place.
  private func deferKey() throws {
    try connection.execute(sql: "DROP INDEX contact_key")
    statement = try RawStatement(sql.insert(from: "incoming_contact"), on: connection)
    isKeyDeferred = true
  }

  /// Takes the later ones of the rows with the same id out of the table, and stores them again one by
  /// one, as they would have been stored beside the index. Equal ids were appended in the order of
  /// the file.
  private func mergeRepeated() throws -> (repeated: Int, updated: Int) {
    try connection.execute(
      sql: """
        CREATE TEMP TABLE repeated AS SELECT * FROM contact WHERE id IN (
          SELECT id FROM (
            SELECT id, row_number() OVER (PARTITION BY external_id, source_id ORDER BY id) AS place
            FROM contact) WHERE place > 1);
        DELETE FROM contact WHERE id IN (SELECT id FROM repeated);
        \(contactKey)
        """)
    let repeated = try Int.fetchOne(connection, sql: "SELECT count(*) FROM repeated") ?? 0
    let changesBefore = connection.totalChangesCount
    try connection.execute(sql: sql.upsert(from: "repeated", "ORDER BY id"))
    let updated = connection.totalChangesCount - changesBefore
    try connection.execute(sql: "DROP TABLE repeated")
    return (repeated, updated)
  }

  private func lastID() throws -> Int64 {
    try Int64.fetchOne(connection, sql: "SELECT max(id) FROM contact") ?? 0
  }
}

/// The batch that the virtual table shows.
private final class BatchFeed {
  var rows = UnsafeBufferPointer<ContactBatch.Row>(start: nil, count: 0)
  var bytes = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  var nameIDs = UnsafeBufferPointer<Int64>(start: nil, count: 0)
  /// The order of the rows, by their places; as they are if it is empty.
  var order = UnsafeBufferPointer<Int32>(start: nil, count: 0)

  /// The value of a column, in the order of `ContactSQL.columns`.
  func give(_ column: Int32, of index: Int, to context: OpaquePointer?) {
    let row = rows.baseAddress! + (order.isEmpty ? index : Int(order[index]))
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
    case 18: give(row.pointee.subject.map { Int64(bitPattern: $0.value) }, to: context)
    default: preconditionFailure("The table of incoming contacts has 19 columns.")
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
    let code = sqlite3_declare_vtab(connection, ContactSQL.declaration)
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
