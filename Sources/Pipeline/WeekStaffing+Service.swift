import Staffing
package import Workforce

extension WeekStaffing {
  /// What customers feel over the week with given people: all queues at once, again and again, until
  /// every service level is as exact as asked.
  ///
  /// - Parameters:
  ///   - staff: the people; those that the formulas ask for if nobody says others.
  ///   - goesOn: told how far the simulation is, from any core; false stops it. Nil if nothing was
  ///     simulated until then.
  package func service(
    with staff: StaffedWeek? = nil, _ terms: WeekSimulationTerms,
    goesOn: @escaping @Sendable (SimulationProgress) -> Bool
  ) -> WeekService? {
    let staff = staff ?? StaffedWeek(self)
    let desk = WeekDesk(staffing: self, staff: staff, terms: terms)
    guard let outcome = desk.outcome(as: .itIs, terms.replications, goesOn) else { return nil }
    let predicted = queues.indices.map { predictedService(ofQueue: $0, with: staff) }
    var service = WeekService(
      staffing: self, staff: staff, terms: terms, outcome: outcome, predicted: predicted,
      differences: Array(repeating: nil, count: queues.count))
    guard !outcome.wasStopped, queues.indices.contains(where: service.differs) else {
      return service
    }
    // The same customers on days that are all alike, and then with the formulas' handle times.
    let count = outcome.replications...outcome.replications
    if let alike = desk.outcome(as: .daysAlike, count, goesOn),
      let plain = desk.outcome(as: .daysAlikeAndExponential, count, goesOn),
      !alike.wasStopped, !plain.wasStopped
    {
      service.differences = queues.indices.map {
        service.differs($0) ? service.difference(ofQueue: $0, alike, plain) : nil
      }
    }
    return service
  }

  /// What the formulas say of a queue with its people, if nobody else competes for them.
  private func predictedService(ofQueue index: Int, with staff: StaffedWeek) -> PredictedService? {
    let queue = queues[index]
    guard queue.terms.promises.serviceLevel?.definition != .virtual else { return nil }
    let groups = staff.groups(serving: queue.key)
    let canWait = queue.terms.deferredPromise != nil
    if canWait, staff == StaffedWeek(self), let outcome = queue.deferred {
      return PredictedService(
        intervals: Array(repeating: nil, count: intervalCount), serviceLevel: outcome.promiseKept)
    }
    guard groups.count == 1 else { return nil }
    let others = staff.groups[groups[0]].serves.filter { $0 != queue.key }
    let compete = others.contains { key in
      canWait || queues.contains { $0.key == key && $0.terms.deferredPromise == nil }
    }
    guard !compete else { return nil }
    return predictService(
      demand.queues[index], queue.terms, agents: staff.groups[groups[0]].agents,
      intervalSeconds: intervalSeconds)
  }
}

extension WeekService {
  /// Whether a queue's simulated service level is another than the formulas' by more than chance and
  /// by more than a point.
  func differs(_ queue: Int) -> Bool {
    guard let simulated = outcome.queues[queue].total.serviceLevel,
      let predicted = predicted[queue]?.serviceLevel
    else { return false }
    let gap = abs(simulated.mean - predicted)
    return gap > 0.01 && gap > simulated.halfWidth ?? 0
  }

  fileprivate func difference(
    ofQueue queue: Int, _ alike: ServiceOutcome, _ plain: ServiceOutcome
  ) -> FormulaDifference? {
    guard let simulated = outcome.queues[queue].total.serviceLevel?.mean,
      let predicted = predicted[queue]?.serviceLevel,
      let alike = alike.queues[queue].total.serviceLevel?.mean,
      let plain = plain.queues[queue].total.serviceLevel?.mean
    else { return nil }
    return FormulaDifference(
      whole: simulated - predicted, days: simulated - alike, shapes: alike - plain,
      following: plain - predicted)
  }
}
