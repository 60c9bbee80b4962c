import GRDB
import GRDBSQLite
import Workforce

/// A statement of SQLite's own interface, for loops over a million rows: GRDB's rows cost more than
/// the reading.
final class RawStatement {
  private let statement: OpaquePointer
  private let connection: OpaquePointer

  init(_ sql: String, on database: GRDB.Database) throws {
    connection = database.sqliteConnection!
    var made: OpaquePointer?
    let code = sqlite3_prepare_v2(connection, sql, -1, &made, nil)
    guard code == SQLITE_OK, let made else {
      throw DatabaseError(
        resultCode: ResultCode(rawValue: code),
        message: String(cString: sqlite3_errmsg(connection)),
        sql: sql)
    }
    statement = made
  }

  deinit { sqlite3_finalize(statement) }

  /// Goes to the next row; false after the last.
  func step() throws -> Bool {
    switch sqlite3_step(statement) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code:
      let message = String(cString: sqlite3_errmsg(connection))
      sqlite3_reset(statement)
      throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
    }
  }

  /// Runs it to its end and makes it ready to run again.
  func run() throws {
    while try step() {}
    sqlite3_reset(statement)
  }

  func bind(_ value: Int64, at index: Int32) { sqlite3_bind_int64(statement, index, value) }

  func integer(_ column: Int32) -> Int64? {
    sqlite3_column_type(statement, column) == SQLITE_NULL
      ? nil : sqlite3_column_int64(statement, column)
  }

  func text(_ column: Int32) -> String? {
    sqlite3_column_text(statement, column).map { String(cString: $0) }
  }

  func timestamp(_ column: Int32) -> Timestamp? {
    integer(column).map(Timestamp.init(secondsSince1970:))
  }
}
