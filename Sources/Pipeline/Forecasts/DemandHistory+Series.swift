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
    let end = try lastContact()
    guard let last = end.time else {
      return demandSeries(volumes: volumes, until: limit, clock: clock, terms: terms)
    }
    let outside = streams.filter { !$0.isMerged }
    var meter = SeriesMeter(
      through: last, until: limit, clock: clock, terms: terms, duplicateHours: duplicateHours,
      customers: customers
    ) { key in outside.contains { $0.isCalled(key.name) } }
    var count = 0
    try forEachContact { contact in
      if contact.createdAt <= last { meter.add(contact) }
      count += 1
      progress(count)
    }
    var series = meter.measured()
    if end.leftOut > 0 {
      let date = clock.localTime(at: end.latest).date
      series?.notices.append(
        "\(Numerals.whole(end.leftOut)) \(end.leftOut == 1 ? "contact comes" : "contacts come") years after "
          + "all others, on \(date) at the latest, and \(end.leftOut == 1 ? "is" : "are") left out: put the "
          + "date right where it comes from, and import it again.")
    }
    return series
  }

  /// When the last contact came in, without a few that lie years after all others: slips of the pen.
  private func lastContact() throws -> (time: Timestamp?, leftOut: Int, latest: Timestamp) {
    var previous: Timestamp?
    var count = 0
    var gap: (before: Timestamp, count: Int)?
    try forEachContact { contact in
      if let previous,
        contact.createdAt.secondsSince1970 - previous.secondsSince1970 > Self.farOffSeconds,
        gap == nil
      {
        gap = (previous, count)
      }
      previous = max(contact.createdAt, previous ?? contact.createdAt)
      count += 1
    }
    let latest = previous ?? Timestamp(secondsSince1970: 0)
    guard let gap, (count - gap.count) * 100 <= count else { return (previous, 0, latest) }
    return (gap.before, count - gap.count, latest)
  }

  /// How long nothing at all must have come before: 400 days.
  private static let farOffSeconds: Int64 = 400 * 86_400
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
