/// What the formulas say that customers of a week feel with given people of a queue's own.
package struct PredictedService: Equatable, Sendable {
  /// The one from Monday 00:00 first; nil where nobody comes or it is closed, and for deferred work.
  package var intervals: [IntervalService?]
  /// Over the week, by the promise's definition: for deferred work, the share done as promised. Nil
  /// where nobody comes.
  package var serviceLevel: Double?
  /// Seconds; infinite if agents don't keep up in some interval. Nil for deferred work.
  package var averageSpeedOfAnswer: Double?
  /// Nil for deferred work.
  package var abandonment: Double?
  package var occupancy: Double?

  package init(
    intervals: [IntervalService?], serviceLevel: Double?, averageSpeedOfAnswer: Double? = nil,
    abandonment: Double? = nil, occupancy: Double? = nil
  ) {
    self.intervals = intervals
    self.serviceLevel = serviceLevel
    self.averageSpeedOfAnswer = averageSpeedOfAnswer
    self.abandonment = abandonment
    self.occupancy = occupancy
  }
}
