import GRDB
package import Workforce

/// The forecasts that were published. They are added, and never changed or taken away.
package struct PublishedForecastStore: Sendable {
  let database: Database

  /// Keeps the forecast that `make` gives for the next free number: all of it, or nothing.
  @discardableResult
  package func publish(
    _ make: (_ number: Int) throws -> PublishedForecast
  ) throws -> PublishedForecast {
    try database.queue.writeWithoutTransaction { connection in
      var published: PublishedForecast?
      try connection.inTransaction(.immediate) {
        let last =
          try Int.fetchOne(connection, sql: "SELECT max(number) FROM published_forecast") ?? 0
        let forecast = try make(last + 1)
        try connection.insert(forecast)
        published = forecast
        return .commit
      }
      guard let published else { preconditionFailure("A transaction that ended has a forecast.") }
      return published
    }
  }

  /// Every forecast, in the order in which they were published.
  package func all() throws -> [PublishedForecast] {
    try database.queue.read { connection in
      try Row.fetchAll(connection, sql: "SELECT * FROM published_forecast ORDER BY number")
        .map { try connection.publishedForecast($0) }
    }
  }
}

extension GRDB.Database {
  fileprivate func insert(_ forecast: PublishedForecast) throws {
    try execute(
      sql: """
        INSERT INTO published_forecast (number, published_at, time_zone, origin, interval_minutes,
          by_language, by_skill, by_segment)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        forecast.number, forecast.publishedAt.secondsSince1970, forecast.timeZone,
        forecast.origin.secondsSince1970, forecast.intervalMinutes, forecast.byLanguage,
        forecast.bySkill, forecast.bySegment,
      ])
    for (position, queue) in forecast.queues.enumerated() {
      try execute(
        sql: """
          INSERT INTO forecast_queue (forecast, position, channel, language, skill, segment,
            method, interval_count, is_adjusted)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          forecast.number, position, queue.key.channel.rawValue, queue.key.language,
          queue.key.skill, queue.key.segment, queue.method, queue.intervals.count,
          queue.adjusted != nil,
        ])
      try insert(queue, at: position, of: forecast.number)
    }
  }

  /// Intervals in which nothing was expected at all have no row.
  private func insert(
    _ queue: PublishedForecast.Queue, at position: Int, of number: Int
  ) throws {
    let statement = try makeStatement(
      sql: """
        INSERT INTO forecast_interval (forecast, queue, position, mean, median, lower50, upper50,
          lower80, upper80, lower95, upper95, adjusted)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    for (interval, value) in queue.intervals.enumerated() {
      let adjusted = queue.adjusted?[interval]
      if value == .none, (adjusted ?? 0) == 0 { continue }
      try statement.execute(arguments: [
        number, position, interval, value.mean, value.median, value.lower50, value.upper50,
        value.lower80, value.upper80, value.lower95, value.upper95, adjusted,
      ])
    }
  }

  fileprivate func publishedForecast(_ row: Row) throws -> PublishedForecast {
    let number: Int = row["number"]
    let queues = try Row.fetchAll(
      self, sql: "SELECT * FROM forecast_queue WHERE forecast = ? ORDER BY position",
      arguments: [number])
    return PublishedForecast(
      number: number, publishedAt: Timestamp(secondsSince1970: row["published_at"]),
      timeZone: row["time_zone"], origin: LocalTime(secondsSince1970: row["origin"]),
      intervalMinutes: row["interval_minutes"], byLanguage: row["by_language"],
      bySkill: row["by_skill"], bySegment: row["by_segment"],
      queues: try queues.map { try queue($0, of: number) })
  }

  private func queue(_ row: Row, of number: Int) throws -> PublishedForecast.Queue {
    let name: String = row["channel"]
    guard let channel = ContactChannel(rawValue: name) else {
      throw DatabaseError(message: "channel is \"\(name)\", which is none.")
    }
    let count: Int = row["interval_count"]
    let isAdjusted: Bool = row["is_adjusted"]
    var intervals = [ForecastValue](repeating: .none, count: count)
    var adjusted = [Double](repeating: 0, count: isAdjusted ? count : 0)
    let position: Int = row["position"]
    let rows = try Row.fetchCursor(
      self, sql: "SELECT * FROM forecast_interval WHERE forecast = ? AND queue = ?",
      arguments: [number, position])
    while let value = try rows.next() {
      let place: Int = value["position"]
      guard intervals.indices.contains(place) else {
        throw DatabaseError(message: "Interval \(place) is beyond the forecast's end.")
      }
      intervals[place] = ForecastValue(
        mean: value["mean"], median: value["median"], lower50: value["lower50"],
        upper50: value["upper50"], lower80: value["lower80"], upper80: value["upper80"],
        lower95: value["lower95"], upper95: value["upper95"])
      if isAdjusted { adjusted[place] = value["adjusted"] ?? 0 }
    }
    return PublishedForecast.Queue(
      key: QueueKey(
        channel: channel, language: row["language"], skill: row["skill"],
        segment: row["segment"]),
      method: row["method"], intervals: intervals, adjusted: isAdjusted ? adjusted : nil)
  }
}
