import GRDB
import GRDBSQLite
import Workforce

/// Puts what a second file of a system says of contacts beside what the first one said: the times
/// of reply in Zendesk's ticket metrics, say, which are no part of its tickets.
final class ContactDetails {
  private let connection: GRDB.Database
  private let sourceID: Int64
  private let find: Statement
  private let update: Statement
  private let columns: ContactBatch.Columns

  init(
    _ columns: ContactBatch.Columns, sourceID: Int64, on connection: GRDB.Database
  ) throws {
    self.connection = connection
    self.sourceID = sourceID
    self.columns = columns
    find = try connection.makeStatement(
      sql: """
        SELECT id, created_at, first_reply_at, resolved_at, reopened_count, wait_seconds,
          handle_seconds
        FROM contact WHERE external_id = ? AND source_id = ?
        """)
    update = try connection.makeStatement(
      sql: """
        UPDATE contact SET first_reply_at = ?, resolved_at = ?, reopened_count = ?,
          wait_seconds = ?, handle_seconds = ? WHERE id = ?
        """)
  }

  /// Gives of how many rows the contact is there, and how many changed it.
  ///
  /// A value that the row doesn't have leaves the contact's own. A time before the contact's
  /// creation, as of a ticket whose creation was corrected since, is left out.
  func complete(with batch: ContactBatch) throws -> (known: Int, changed: Int) {
    var (known, changed) = (0, 0)
    for row in batch.rows {
      let id: any DatabaseValueConvertible
      switch row.externalID {
      case .number(let number): id = number
      default: id = batch.string(row.externalID) ?? ""
      }
      guard let stored = try Row.fetchOne(find, arguments: [id, sourceID]) else { continue }
      known += 1
      let created: Int64 = stored["created_at"]
      func later(_ time: Int64?) -> Int64? { time.flatMap { $0 >= created ? $0 : nil } }
      let before = Values(
        firstReplyAt: stored["first_reply_at"], resolvedAt: stored["resolved_at"],
        reopenedCount: stored["reopened_count"], waitSeconds: stored["wait_seconds"],
        handleSeconds: stored["handle_seconds"])
      let after = Values(
        firstReplyAt: later(row.firstReplyAt) ?? before.firstReplyAt,
        resolvedAt: later(row.resolvedAt) ?? before.resolvedAt,
        reopenedCount: columns.contains(.reopenedCount)
          ? Int64(row.reopenedCount) : before.reopenedCount,
        waitSeconds: row.waitSeconds ?? before.waitSeconds,
        handleSeconds: row.handleSeconds ?? before.handleSeconds)
      guard after != before else { continue }
      changed += 1
      try update.execute(arguments: [
        after.firstReplyAt, after.resolvedAt, after.reopenedCount, after.waitSeconds,
        after.handleSeconds, stored["id"] as Int64,
      ])
    }
    return (known, changed)
  }

  private struct Values: Equatable {
    var firstReplyAt: Int64?
    var resolvedAt: Int64?
    var reopenedCount: Int64
    var waitSeconds: Int64?
    var handleSeconds: Int64?
  }
}
