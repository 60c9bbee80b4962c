/// How long an agent is busy with a contact, by the time of the week.
package struct HandleTimeProfile: Hashable, Sendable {
  /// Over all contacts of late.
  package let meanSeconds: Double
  /// What the mean is multiplied by in each half hour of the week, Monday 00:00 first.
  package let factors: [Double]
  /// Contacts that told.
  package let count: Int

  package static let halfHours = 336

  package init(meanSeconds: Double, factors: [Double], count: Int) {
    precondition(meanSeconds > 0, "A handle time is above 0 on average.")
    precondition(factors.count == Self.halfHours, "A week has 336 half hours.")
    self.meanSeconds = meanSeconds
    self.factors = factors
    self.count = count
  }

  /// The mean handle time of contacts that come in at a time, in seconds.
  package func seconds(at time: LocalTime) -> Double {
    meanSeconds * factors[Self.halfHour(of: time)]
  }

  /// 0 for Monday 00:00–00:30.
  package static func halfHour(of time: LocalTime) -> Int {
    time.date.weekday * 48 + time.secondOfDay / 1800
  }
}
