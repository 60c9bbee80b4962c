import DemandMeasuring
package import Workforce

extension DemandHistory {
  /// What came in through every queue, interval by interval; nil if nothing did.
  ///
  /// - Parameters:
  ///   - choice: what tells queues apart, how long an interval is, and of how many weeks handle times go on.
  ///   - limit: nothing from then on is known; nil for where the history ends.
  ///   - streams: those of the model; what comes in outside the queue is left out.
  package func series(
    clock: WallClock, choice: WeekChoice = WeekChoice(), until limit: Timestamp? = nil,
    duplicateHours: Double = 72, streams: [Stream] = [], progress: (Int) -> Void = { _ in }
  ) throws -> DemandSeries? {
    let terms = WeekTerms(
      weeks: choice.weeks, intervalSeconds: choice.intervalSeconds, byLanguage: choice.byLanguage,
      bySkill: choice.bySkill, bySegment: choice.bySegment)
    var last: Timestamp?
    try forEachContact { last = max($0.createdAt, last ?? $0.createdAt) }
    guard let last else {
      return demandSeries(volumes: volumes, until: limit, clock: clock, terms: terms)
    }
    let outside = streams.filter { !$0.isMerged }
    var meter = SeriesMeter(
      through: last, until: limit, clock: clock, terms: terms, duplicateHours: duplicateHours,
      customers: customers
    ) { key in outside.contains { $0.isCalled(key.name) } }
    var count = 0
    try forEachContact { contact in
      meter.add(contact)
      count += 1
      progress(count)
    }
    return meter.measured()
  }
}

extension DemandHistory {
  /// How long most of the volumes' intervals are, in seconds; nil where contacts tell more exactly, or that
  /// divides no hour.
  package func usualIntervalSeconds() throws -> Int? {
    var counts: [Int: Int] = [:]
    for volume in volumes { counts[volume.lengthSeconds, default: 0] += 1 }
    guard let most = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key, most >= 300,
      most <= 3600, 3600 % most == 0
    else { return nil }
    var hasContacts = false
    try forEachContact { _ in hasContacts = true }
    return hasContacts ? nil : most
  }
}
