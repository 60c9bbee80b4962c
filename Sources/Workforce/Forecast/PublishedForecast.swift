/// A forecast as it was told: kept for good, so that what came can be held against it.
package struct PublishedForecast: Equatable, Sendable {
  /// From 1 on, in the order of publishing.
  package var number: Int
  package var publishedAt: Timestamp
  package var timeZone: String
  package var origin: LocalTime
  package var intervalMinutes: Int
  /// What told queues apart, so that what came is counted the same way.
  package var byLanguage: Bool
  package var bySkill: Bool
  package var bySegment: Bool
  package var queues: [Queue]

  package init(
    number: Int, publishedAt: Timestamp, timeZone: String, origin: LocalTime,
    intervalMinutes: Int, byLanguage: Bool, bySkill: Bool, bySegment: Bool = false,
    queues: [Queue]
  ) {
    self.number = number
    self.publishedAt = publishedAt
    self.timeZone = timeZone
    self.origin = origin
    self.intervalMinutes = intervalMinutes
    self.byLanguage = byLanguage
    self.bySkill = bySkill
    self.bySegment = bySegment
    self.queues = queues
  }

  package struct Queue: Equatable, Sendable {
    package var key: QueueKey
    /// The method that made it, or of a blend that with the largest share: "blend of Theta and others".
    package var method: String
    /// As the method says.
    package var intervals: [ForecastValue]
    /// Means of all intervals as people changed them; nil where nobody did.
    package var adjusted: [Double]?

    package init(
      key: QueueKey, method: String, intervals: [ForecastValue], adjusted: [Double]? = nil
    ) {
      self.key = key
      self.method = method
      self.intervals = intervals
      self.adjusted = adjusted
    }
  }

  package func start(of interval: Int) -> LocalTime {
    LocalTime(
      secondsSince1970: origin.secondsSince1970 + Int64(interval) * Int64(intervalMinutes) * 60)
  }
}

extension PublishedForecast {
  /// What a forecast is when it is published.
  package init(
    _ forecast: DemandForecast, number: Int, publishedAt: Timestamp, byLanguage: Bool,
    bySkill: Bool, bySegment: Bool = false
  ) {
    self.init(
      number: number, publishedAt: publishedAt, timeZone: forecast.timeZone,
      origin: forecast.origin, intervalMinutes: forecast.intervalMinutes, byLanguage: byLanguage,
      bySkill: bySkill, bySegment: bySegment,
      queues: forecast.queues.map { queue in
        Queue(
          key: queue.key, method: queue.series.methodName, intervals: queue.series.intervals,
          adjusted: queue.adjusted?.intervals.map(\.mean))
      })
  }
}

extension SeriesForecast {
  /// The method that made it, or of a blend that with the largest share: "blend of Theta and others".
  package var methodName: String {
    guard let main = leaderboard.max(by: { $0.weight < $1.weight }) else {
      return "incident rate × customers"
    }
    return leaderboard.count { $0.weight > 0 } > 1
      ? "blend of \(main.method) and others" : main.method
  }
}
