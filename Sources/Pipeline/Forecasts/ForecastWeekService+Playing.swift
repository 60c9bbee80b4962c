import Dispatch
import Randomness
import Synchronization
package import Workforce

extension WeekStaffing {
  /// What customers feel with given people over the ways in which a forecast's week may come.
  ///
  /// - Parameters:
  ///   - staff: the people; those that the formulas ask for if nobody says others.
  ///   - terms: the seed, absence and backlog; each way is played once.
  ///   - goesOn: told how many weeks were played, from any core; false stops. Nil if it was stopped.
  package func service(
    over week: ForecastWeek, with staff: StaffedWeek? = nil, _ terms: WeekSimulationTerms,
    goesOn: @escaping @Sendable (SimulationProgress) -> Bool
  ) -> ForecastWeekService? {
    let desk = WeekDesk(staffing: self, staff: staff ?? StaffedWeek(self), terms: terms)
    let weeks = week.paths + week.chance
    let played = Mutex<[Int: [ReplicationTotal]]>([:])
    let isStopped = Mutex(false)
    DispatchQueue.concurrentPerform(iterations: weeks.count) { index in
      guard !isStopped.withLock({ $0 }) else { return }
      // The same customers' dice for a week of either kind.
      let seed = terms.seed &+ UInt64(index % week.paths.count) &* 0x9E37_79B9_7F4A_7C15
      let totals = desk.totals(with: weeks[index], seed: seed)
      let done = played.withLock { played in
        played[index] = totals
        return played.count
      }
      let progress = SimulationProgress(replicationsDone: done, replicationsAtMost: weeks.count)
      if !goesOn(progress) { isStopped.withLock { $0 = true } }
    }
    let totals = played.withLock { $0 }
    guard totals.count == weeks.count else { return nil }
    return ForecastWeekService(
      staffing: self, firstDay: week.firstDay, paths: week.paths.count, seed: terms.seed,
      queues: queues.indices.map { queue in
        func ways(_ indices: Range<Int>) -> ForecastWeekService.Ways {
          ForecastWeekService.Ways(indices.compactMap { totals[$0]?[queue] })
        }
        return ForecastWeekService.Queue(
          key: queues[queue].key, forecast: ways(0..<week.paths.count),
          chance: ways(week.paths.count..<weeks.count))
      })
  }
}

extension ForecastWeekService.Ways {
  fileprivate init(_ totals: [ReplicationTotal]) {
    self.init(
      contacts: Percentiles(totals.map(\.offered))
        ?? Percentiles(p10: 0, p50: 0, p90: 0),
      serviceLevel: Percentiles(
        totals.filter { $0.inTimeBase > 0 }.map { $0.inTime / $0.inTimeBase }),
      waitSeconds: Percentiles(
        totals.filter { $0.answered > 0 }.map { $0.answeredWaitSeconds / $0.answered }))
  }
}

extension Percentiles {
  fileprivate init?(_ values: [Double]) {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    self.init(
      p10: quantile(0.1, ofSorted: sorted), p50: quantile(0.5, ofSorted: sorted),
      p90: quantile(0.9, ofSorted: sorted))
  }
}
