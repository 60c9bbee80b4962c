import GRDB
package import Workforce

/// How a person mapped the columns of a file, kept for the next file with the same header.
package struct MappingStore: Sendable {
  let database: Database

  /// The mapping saved for a header, as JSON.
  package func mapping(header: String) throws -> String? {
    try database.queue.read {
      try String.fetchOne(
        $0, sql: "SELECT mapping FROM column_mapping WHERE header = ?", arguments: [header])
    }
  }

  package func save(_ mapping: String, header: String, at now: Timestamp) throws {
    try database.queue.write {
      try $0.execute(
        sql: """
          INSERT INTO column_mapping (header, mapping, saved_at) VALUES (?, ?, ?)
          ON CONFLICT (header) DO UPDATE SET mapping = excluded.mapping, saved_at = excluded.saved_at
          """, arguments: [header, mapping, now.secondsSince1970])
    }
  }
}
