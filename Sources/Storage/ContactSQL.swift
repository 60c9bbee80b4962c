import Workforce

/// The statements that store the contacts of one import.
struct ContactSQL {
  private let given: [String]
  private let sourceID: Int64
  private let importID: Int64

  /// `parts` is what the file says of its contacts.
  init(_ parts: ContactBatch.Columns, sourceID: Int64, importID: Int64) {
    given = Self.columns.filter { parts.isSuperset(of: $0.part) }.map(\.name)
    self.sourceID = sourceID
    self.importID = importID
  }

  /// Stores rows of which none has the id of another.
  func insert(from table: String) -> String {
    """
    INSERT INTO contact (source_id, import_id, \(given.joined(separator: ", ")))
    SELECT \(sourceID), \(importID), \(given.joined(separator: ", ")) FROM \(table)
    """
  }

  /// Stores new rows, and brings known ones up to date.
  ///
  /// A newer version wins. Versions are told apart by when the system changed the contact; where
  /// it doesn't say, by the latest thing known to have happened; and at the same time the later
  /// import wins. A file read in another time zone than before always wins: it corrects.
  func upsert(from table: String, _ order: String = "") -> String {
    let content = given.dropFirst()
    // A creation that moves, as when the zone is corrected, may pass a time that the file says nothing
    // of: then nobody knows that time any more.
    let kept = ["first_reply_at", "resolved_at"].filter { !given.contains($0) }
    let assignments =
      content.map { "\($0) = excluded.\($0)" }
      + kept.map { "\($0) = CASE WHEN contact.\($0) >= excluded.created_at THEN contact.\($0) END" }
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
      \(insert(from: table)) WHERE true \(order)
      ON CONFLICT (source_id, external_id) DO UPDATE SET import_id = excluded.import_id,
        \(assignments.joined(separator: ", "))
      WHERE (\(content.map { "contact.\($0) IS NOT excluded.\($0)" }.joined(separator: " OR ")))
        AND (\(age("excluded")) >= \(age("contact"))
          OR (SELECT time_zone FROM import WHERE id = contact.import_id)
            IS NOT (SELECT time_zone FROM import WHERE id = excluded.import_id))
      """
  }

  /// What the virtual table looks like.
  static var declaration: String {
    "CREATE TABLE incoming (\(columns.map(\.name).joined(separator: ", ")))"
  }

  /// The columns of the virtual table, in the order of `BatchFeed.give`.
  private static let columns: [(name: String, part: ContactBatch.Columns)] = [
    ("external_id", []), ("created_at", []), ("channel", []), ("updated_at", .updatedAt),
    ("first_reply_at", .firstReplyAt), ("resolved_at", .resolvedAt), ("flags", .flags),
    ("reopened_count", .reopenedCount), ("handle_seconds", .handleSeconds),
    ("wait_seconds", .waitSeconds), ("stream_id", .stream), ("agent_id", .agent),
    ("group_id", .group), ("language_id", .language), ("segment_id", .segment),
    ("customer", .customer), ("customer_since", .customerSince), ("merged_into", .mergedInto),
    ("subject", .subject),
  ]
}
