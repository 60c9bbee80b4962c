import Simulation
package import Workforce

extension WeekStaffing {
  /// What customers of one interval feel with the people that the formulas ask for: its day is
  /// simulated with what comes before it, until the service level is known to a point or so.
  ///
  /// Handle times and patience have their measured shapes, and days differ as they were measured to.
  /// Nil where the queue is closed or nobody is at work.
  package func simulated(queue: Int, interval: Int, seed: UInt64) -> SimulatedService? {
    let need = queues[queue].intervals[interval]
    guard need.openShare > 0, need.contacts > 0, need.agents > 0 else { return nil }
    let day = IntervalDay(self, queue: queue, interval: interval)
    let varied = demand.queues[queue].dayVariation
    guard let outcome = day.outcome(dayVariation: varied, seed: seed) else { return nil }
    let total = outcome.queues[0].total
    let canBeCounted = queues[queue].terms.promises.serviceLevel?.definition != .virtual
    return SimulatedService(
      replications: outcome.replications, confidence: outcome.confidence,
      serviceLevel: canBeCounted ? total.serviceLevel : nil,
      serviceLevelOnUsualDays: canBeCounted && varied > 0
        ? day.outcome(dayVariation: 0, seed: seed)?.queues[0].total.serviceLevel : nil,
      averageSpeedOfAnswerSeconds: total.averageSpeedOfAnswerSeconds,
      abandonment: total.abandonment, occupancy: outcome.groups[0].total.occupancy)
  }
}

/// One interval of a queue, with as much before and after it as it depends on.
private struct IntervalDay {
  let demand: WeekDemand
  let terms: QueueTerms
  let staff: StaffedWeek
  let stretch: WeekStretch
  /// Intervals that share a day's factor.
  let intervalsPerDay: Int
  let ending: DeskModel.Ending

  init(_ week: WeekStaffing, queue: Int, interval: Int) {
    let one = WeekStaffing(
      demand: WeekDemand(
        timeZone: week.demand.timeZone, firstDay: week.demand.firstDay,
        lastDay: week.demand.lastDay, weeks: week.demand.weeks,
        intervalSeconds: week.intervalSeconds, queues: [week.demand.queues[queue]]),
      queues: [week.queues[queue]])
    let perDay = 86_400 / week.intervalSeconds
    if let promise = week.queues[queue].terms.deferredPromise {
      // From midnight, a week before: what is left from the week before and over a weekend counts.
      terms = week.queues[queue].terms
      demand = one.demand
      staff = StaffedWeek(one)
      stretch = WeekStretch(
        intervalSeconds: week.intervalSeconds, first: interval / perDay * perDay - 7 * perDay,
        warmUp: interval % perDay + 7 * perDay, counted: 1,
        coolDown: perDay
          + WeekStretch.intervalsUntilDue(
            promise, after: interval, hours: terms.hours, intervalSeconds: week.intervalSeconds))
      intervalsPerDay = perDay
      ending = .stop
    } else {
      let live = Self.served(one)
      demand = live.demand
      staff = StaffedWeek(live)
      terms = live.queues[0].terms
      let needs = one.queues[0].intervals
      let before =
        (1...perDay).first {
          needs[(interval - $0 + needs.count) % needs.count].openShare == 0
        }.map { $0 - 1 } ?? perDay
      stretch = WeekStretch(
        intervalSeconds: week.intervalSeconds, first: interval - before, warmUp: before, counted: 1,
        coolDown: 1 + Int(terms.waitTarget.seconds) / week.intervalSeconds)
      intervalsPerDay = stretch.count
      ending = .serveOut
    }
  }

  /// A live queue without its hours: nobody comes while it is closed, what is open in part is open
  /// throughout, and whoever works at closing time stays until all are answered.
  private static func served(_ week: WeekStaffing) -> WeekStaffing {
    var week = week
    let needs = week.queues[0].intervals
    week.queues[0].terms.hours = .always
    var last = needs.last { $0.agents > 0 }?.agents ?? 0
    for index in needs.indices {
      if needs[index].openShare == 0 { week.demand.queues[0].contacts[index] = 0 }
      if needs[index].agents == 0 { week.queues[0].intervals[index].agents = last }
      last = week.queues[0].intervals[index].agents
    }
    return week
  }

  func outcome(dayVariation: Double, seed: UInt64) -> ServiceOutcome? {
    let desk = DeskModel(
      of: demand, terms: [terms], staff: staff, stretch: stretch, dayVariation: dayVariation,
      intervalsPerDay: intervalsPerDay, ending: ending)
    let contacts = stretch.along(demand.queues[0].contacts).reduce(0, +)
    // Half a second to two of one core's work: a contact takes a tenth of a microsecond or two, an
    // interval's sums half of one.
    let most = Int(6_000_000 / (contacts + 4 * Double(stretch.count)))
    let replications = min(max(most, 100), 100_000)
    return simulate(
      desk,
      SimulationTerms(
        seed: seed, replications: min(replications, 400)...replications,
        precision: [.serviceLevel(within: 0.01)])
    ) { _ in true }
  }
}
