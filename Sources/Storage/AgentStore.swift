import GRDB
package import Workforce

/// The people of the team, as their list was imported.
package struct AgentStore: Sendable {
  let database: Database

  /// Everyone, whoever came first in front.
  package func agents() throws -> [Agent] {
    try database.queue.read { connection in
      try Row.fetchAll(connection, sql: "SELECT * FROM agent ORDER BY hired_on, id").map { row in
        Agent(
          id: row["id"], name: row["name"], role: row["role"], team: row["team"],
          hired: CalendarDate(dayNumber: row["hired_on"]),
          left: (row["left_on"] as Int?).map(CalendarDate.init(dayNumber:)),
          site: row["site"], timeZone: row["time_zone"], contractHours: row["contract_hours"],
          languages: (row["languages"] as String).separated,
          skills: (row["skills"] as String).separated, costPerYear: row["cost_per_year"])
      }
    }
  }
}

extension ImportTransaction {
  /// Takes people of the team; a known one is brought up to date.
  package func add(_ agents: [Agent]) throws {
    let columns = [
      "name", "role", "team", "hired_on", "left_on", "site", "time_zone", "contract_hours",
      "languages", "skills", "cost_per_year",
    ]
    let places = columns.map { _ in "?" }.joined(separator: ", ")
    let excluded = columns.map { "excluded.\($0)" }
    let assignments = zip(columns, excluded).map { "\($0) = \($1)" }.joined(separator: ", ")
    let stored = columns.map { "agent.\($0)" }
    try countingRows(of: "agent", adding: agents.count) { connection, importID in
      let statement = try connection.cachedStatement(
        sql: """
          INSERT INTO agent (id, import_id, \(columns.joined(separator: ", ")))
          VALUES (?, ?, \(places))
          ON CONFLICT (id) DO UPDATE SET import_id = excluded.import_id, \(assignments)
          WHERE (\(stored.joined(separator: ", "))) IS NOT (\(excluded.joined(separator: ", ")))
          """)
      for agent in agents {
        try statement.execute(arguments: [
          agent.id, importID, agent.name, agent.role, agent.team, agent.hired.dayNumber,
          agent.left?.dayNumber, agent.site, agent.timeZone, agent.contractHours,
          agent.languages.joined(separator: separator), agent.skills.joined(separator: separator),
          agent.costPerYear,
        ])
      }
    }
  }
}

/// Stands between the items of a list in one column; no item has it.
private let separator = ";"

extension String {
  fileprivate var separated: [String] { split(separator: separator).map(String.init) }
}
