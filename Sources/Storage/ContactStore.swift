import GRDB
import GRDBSQLite
package import Workforce

/// What came in, as imported: contacts, interval counts, customers, and the imports themselves.
package struct ContactStore: Sendable {
  let database: Database

  /// Hands over every contact, spam and merged ones too, in the order of their creation.
  ///
  /// Reads row by row: a history of any length takes the memory of one contact (and of SQLite's
  /// sorter).
  package func forEachContact(_ body: (Contact) throws -> Void) throws {
    try database.queue.read { connection in
      try connection.forEachContact("ORDER BY created_at, id", body)
    }
  }

  package func contactCount() throws -> Int {
    try database.queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM contact") ?? 0 }
  }

  /// Every interval of every queue, in order of time.
  package func intervalVolumes() throws -> [IntervalVolume] {
    try database.queue.read { connection in
      try Row.fetchAll(
        connection, sql: "SELECT * FROM interval_volume ORDER BY start_at, source, queue"
      ).map { row in
        IntervalVolume(
          source: row["source"], queue: row["queue"],
          start: Timestamp(secondsSince1970: row["start_at"]),
          lengthSeconds: row["length_seconds"], offered: row["offered"], handled: row["handled"],
          handleSeconds: row["handle_seconds"])
      }
    }
  }

  /// Every customer, in the order in which they came.
  package func customers() throws -> [Customer] {
    try database.queue.read { connection in
      try Row.fetchAll(connection, sql: "SELECT * FROM customer ORDER BY since_at, id").map { row in
        Customer(
          id: row["id"], since: Timestamp(secondsSince1970: row["since_at"]),
          until: (row["until_at"] as Int64?).map(Timestamp.init(secondsSince1970:)),
          segment: row["segment"], country: row["country"], language: row["language"],
          timeZone: row["time_zone"], monthlyRevenue: row["monthly_revenue"])
      }
    }
  }

  /// What was imported, oldest first.
  package func imports() throws -> [ImportRecord] {
    try database.queue.read { connection in
      try Row.fetchAll(connection, sql: "SELECT * FROM import ORDER BY id").map { row in
        ImportRecord(
          file: row["file"], system: row["system"],
          importedAt: Timestamp(secondsSince1970: row["imported_at"]), timeZone: row["time_zone"],
          rows: row["row_count"], accepted: row["accepted_count"], updated: row["updated_count"],
          duplicates: row["duplicate_count"], rejected: row["rejected_count"],
          firstCreated: (row["first_created_at"] as Int64?).map(Timestamp.init(secondsSince1970:)),
          lastCreated: (row["last_created_at"] as Int64?).map(Timestamp.init(secondsSince1970:)))
      }
    }
  }
}

/// One file that was imported, and what became of its rows.
package struct ImportRecord: Equatable, Sendable {
  package var file: String
  /// The system that wrote it, such as `zendesk`, `csv`, `intervals`, `customers`.
  package var system: String
  package var importedAt: Timestamp
  package var timeZone: String
  /// `accepted + duplicates + rejected`, and the rows that are no contacts.
  package var rows: Int
  /// Rows that changed what is stored: new ones, and newer versions of known ones.
  package var accepted: Int
  /// Among `accepted`, the newer versions of known rows.
  package var updated: Int
  /// Rows that were known already, the same or newer.
  package var duplicates: Int
  package var rejected: Int
  package var firstCreated: Timestamp?
  package var lastCreated: Timestamp?

  package init(
    file: String, system: String, importedAt: Timestamp, timeZone: String, rows: Int = 0,
    accepted: Int = 0, updated: Int = 0, duplicates: Int = 0, rejected: Int = 0,
    firstCreated: Timestamp? = nil, lastCreated: Timestamp? = nil
  ) {
    self.file = file
    self.system = system
    self.importedAt = importedAt
    self.timeZone = timeZone
    self.rows = rows
    self.accepted = accepted
    self.updated = updated
    self.duplicates = duplicates
    self.rejected = rejected
    self.firstCreated = firstCreated
    self.lastCreated = lastCreated
  }
}

extension GRDB.Database {
  /// Hands over the contacts that `clause` (an ORDER BY, a LIMIT) leaves.
  func forEachContact(_ clause: String, _ body: (Contact) throws -> Void) throws {
    let names = try Names(self)
    let statement = try RawStatement(
      """
      SELECT source_id, external_id, created_at, first_reply_at, resolved_at, channel, flags,
        reopened_count, handle_seconds, wait_seconds, stream_id, agent_id, group_id, language_id,
        segment_id, customer, customer_since, merged_into, subject
      FROM contact \(clause)
      """, on: self)
    while try statement.step() {
      let flags = statement.integer(6) ?? 0
      try body(
        Contact(
          source: names[statement.integer(0)] ?? "",
          externalID: statement.text(1) ?? "",
          channel: ContactChannel.allCases[Int(statement.integer(5) ?? 4)],
          createdAt: Timestamp(secondsSince1970: statement.integer(2) ?? 0),
          stream: names[statement.integer(10)],
          firstReplyAt: statement.timestamp(3),
          resolvedAt: statement.timestamp(4),
          reopenedCount: Int(statement.integer(7) ?? 0),
          handleSeconds: statement.integer(8).map(Int.init),
          waitSeconds: statement.integer(9).map(Int.init),
          isAbandoned: flags & ContactFlags.abandoned != 0,
          agent: names[statement.integer(11)],
          group: names[statement.integer(12)],
          language: names[statement.integer(13)],
          customer: statement.text(15),
          customerSince: statement.timestamp(16),
          segment: names[statement.integer(14)],
          isSpam: flags & ContactFlags.spam != 0,
          mergedInto: statement.text(17),
          subject: statement.integer(18).map {
            SubjectFingerprint(value: UInt64(bitPattern: $0))
          }))
    }
  }
}

/// The bits of the column `flags`.
enum ContactFlags {
  static let abandoned: Int64 = 1
  static let spam: Int64 = 2
}

/// The texts of the table `name` by their ids.
private struct Names {
  private var texts: [String?] = []

  init(_ connection: GRDB.Database) throws {
    let rows = try Row.fetchCursor(connection, sql: "SELECT id, text FROM name ORDER BY id")
    while let row = try rows.next() {
      let id: Int = row[0]
      while texts.count <= id { texts.append(nil) }
      texts[id] = row[1]
    }
  }

  subscript(id: Int64?) -> String? { id.flatMap { texts[Int($0)] } }
}
