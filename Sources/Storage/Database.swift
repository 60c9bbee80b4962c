package import Foundation
import GRDB

/// The workspace's one SQLite file: what was imported, with its schema up to date.
///
///     let database = try Database(opening: workspace.database)
///     try database.contacts.forEachContact { print($0.createdAt) }
package final class Database: Sendable {
  let queue: DatabaseQueue

  /// Opens the file, creating it if there is none, and brings its schema up to date. Throws
  /// GRDB's `DatabaseError` if it isn't a database or can't be written.
  ///
  /// - Parameter step: the last step of the schema to take, for a file as an older program left it;
  ///   nil for all of them.
  package init(opening file: URL, upTo step: String? = nil) throws {
    queue = try DatabaseQueue(path: file.path(percentEncoded: false), configuration: .house)
    if let step {
      try Migrations.all.migrate(queue, upTo: step)
    } else {
      try Migrations.all.migrate(queue)
    }
  }

  /// A database that lives in memory and is gone with this object.
  package init() throws {
    queue = try DatabaseQueue(configuration: .house)
    try Migrations.all.migrate(queue)
  }

  /// What SQLite finds wrong: broken pages, rows against a `CHECK` or a `NOT NULL`, references to
  /// nothing. Empty for a sound database.
  package func flaws() throws -> [String] {
    try queue.read { connection in
      let broken = try String.fetchAll(connection, sql: "PRAGMA integrity_check")
      let dangling = try Row.fetchAll(connection, sql: "PRAGMA foreign_key_check")
      return broken.filter { $0 != "ok" } + dangling.map(\.description)
    }
  }

  package var contacts: ContactStore { ContactStore(database: self) }
  package var agents: AgentStore { AgentStore(database: self) }
  package var mappings: MappingStore { MappingStore(database: self) }
  package var issuedPlans: IssuedPlanStore { IssuedPlanStore(database: self) }
  package var publishedForecasts: PublishedForecastStore {
    PublishedForecastStore(database: self)
  }
  package var publishedRosters: PublishedRosterStore { PublishedRosterStore(database: self) }
}

extension Configuration {
  fileprivate static var house: Configuration {
    var configuration = Configuration()
    // An import and a report may meet; the second one waits.
    configuration.busyMode = .timeout(10)
    // Contacts are written and read many at a time. Counts only until the file has its first table.
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA page_size = 16384") }
    return configuration
  }
}
