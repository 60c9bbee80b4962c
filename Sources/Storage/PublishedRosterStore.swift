import GRDB
package import Workforce

/// The rosters that were published. They are added, and never changed or taken away.
package struct PublishedRosterStore: Sendable {
  let database: Database

  /// Keeps the roster that `make` gives for the next free number: all of it, or nothing.
  @discardableResult
  package func publish(
    _ make: (_ number: Int) throws -> PublishedRoster
  ) throws -> PublishedRoster {
    try database.queue.writeWithoutTransaction { connection in
      var published: PublishedRoster?
      try connection.inTransaction(.immediate) {
        let last =
          try Int.fetchOne(connection, sql: "SELECT max(number) FROM published_roster") ?? 0
        let roster = try make(last + 1)
        try connection.insert(roster)
        published = roster
        return .commit
      }
      guard let published else { preconditionFailure("A transaction that ended has a roster.") }
      return published
    }
  }

  /// Every roster that has a day from some date on, in the order in which they were published.
  package func all(endingFrom date: CalendarDate) throws -> [PublishedRoster] {
    try database.queue.read { connection in
      try Row.fetchAll(
        connection, sql: "SELECT * FROM published_roster WHERE last_day >= ? ORDER BY number",
        arguments: [date.description]
      ).map { try connection.publishedRoster($0) }
    }
  }
}

extension GRDB.Database {
  fileprivate func insert(_ roster: PublishedRoster) throws {
    try execute(
      sql: """
        INSERT INTO published_roster (number, published_at, first_day, last_day)
        VALUES (?, ?, ?, ?)
        """,
      arguments: [
        roster.number, roster.publishedAt.secondsSince1970, roster.firstDay.description,
        roster.lastDay.description,
      ])
    for person in roster.people {
      try execute(
        sql: "INSERT INTO published_person (roster, person, balance) VALUES (?, ?, ?)",
        arguments: [roster.number, person.name, person.balance])
      for duty in person.duties {
        try execute(
          sql: """
            INSERT INTO published_duty (roster, person, day, shift, start_minute, end_minute,
              serves, breaks, activities)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
          arguments: [
            roster.number, person.name, duty.date.description, duty.shift,
            duty.hours.lowerBound, duty.hours.upperBound, duty.serves,
            duty.breakStarts.map(String.init).joined(separator: " "),
            duty.activities.map { "\($0.hours.lowerBound) \($0.hours.upperBound) \($0.name)" }
              .joined(separator: "\n"),
          ])
      }
    }
  }

  fileprivate func publishedRoster(_ row: Row) throws -> PublishedRoster {
    let number: Int = row["number"]
    let duties = Dictionary(
      grouping: try Row.fetchAll(
        self, sql: "SELECT * FROM published_duty WHERE roster = ? ORDER BY person, day",
        arguments: [number]), by: { $0["person"] as String })
    let people = try Row.fetchAll(
      self, sql: "SELECT * FROM published_person WHERE roster = ? ORDER BY person",
      arguments: [number])
    return PublishedRoster(
      number: number, publishedAt: Timestamp(secondsSince1970: row["published_at"]),
      firstDay: try row.day("first_day"), lastDay: try row.day("last_day"),
      people: try people.map { person in
        PublishedRoster.Person(
          name: person["person"], balance: person["balance"],
          duties: try (duties[person["person"]] ?? []).map { duty in
            let start: Int = duty["start_minute"]
            let end: Int = duty["end_minute"]
            let breaks: String = duty["breaks"]
            let activities: String = duty["activities"]
            return PublishedRoster.Duty(
              date: try duty.day("day"), shift: duty["shift"], hours: start..<end,
              serves: duty["serves"],
              breakStarts: breaks.split(separator: " ").compactMap { Int($0) },
              activities: activities.split(separator: "\n").compactMap(Self.activity))
          })
      })
  }

  /// "840 900 training".
  private static func activity(_ line: Substring) -> ListedFixedDay.Activity? {
    let words = line.split(separator: " ", maxSplits: 2)
    guard words.count == 3, let start = Int(words[0]), let end = Int(words[1]), start < end else {
      return nil
    }
    return .init(name: String(words[2]), hours: start..<end)
  }
}

extension Row {
  fileprivate func day(_ column: String) throws -> CalendarDate {
    let text: String = self[column]
    guard let day = CalendarDate(text) else {
      throw DatabaseError(message: "\(column) is \"\(text)\", which is no day.")
    }
    return day
  }
}
