import Workforce

extension DeskModel {
  /// A stretch of a week with its queues and people, all at once.
  ///
  /// Who comes in while a queue of live contacts is closed is turned away; what can wait does.
  ///
  /// - Parameters:
  ///   - terms: in the order of the week's queues.
  ///   - dayVariation: how much days differ beyond chance, all queues alike; 0 for not at all.
  ///   - intervalsPerDay: how many intervals from the stretch's beginning on share a day.
  init(
    of demand: WeekDemand, terms: [QueueTerms], staff: StaffedWeek, stretch: WeekStretch,
    dayVariation: Double, intervalsPerDay: Int, ending: Ending = .stop
  ) {
    self.init(
      intervalSeconds: Double(stretch.intervalSeconds), intervalCount: stretch.count,
      warmUpIntervals: stretch.warmUp, coolDownIntervals: stretch.coolDown, ending: ending,
      dayVariation: dayVariation > 0
        ? DayVariation(coefficientOfVariation: dayVariation, intervalsPerDay: intervalsPerDay)
        : nil,
      queues: zip(demand.queues, terms).map { queue, terms in
        DeskQueue(queue, terms, staff: staff, stretch: stretch)
      },
      groups: staff.groups.map { DeskGroup($0, demand, terms, stretch: stretch) })
  }
}

extension DeskQueue {
  fileprivate init(
    _ demand: QueueDemand, _ terms: QueueTerms, staff: StaffedWeek, stretch: WeekStretch
  ) {
    let canWait = terms.deferredPromise != nil
    self.init(
      name: demand.key.name, arrivals: .poisson(perInterval: stretch.along(demand.contacts)),
      handleTime: terms.handleTime(demand), patience: terms.patienceShape(demand),
      answering: terms.deskAnswering, priority: canWait ? 1 : 0,
      reaches: staff.groups.enumerated().compactMap { index, group in
        group.serves.firstIndex(of: demand.key).map { GroupReach(group: index, preference: $0) }
      },
      target: terms.waitTarget,
      hours: terms.hours == .always
        ? nil
        : OpeningHours(open: stretch.open(terms.hours), outside: canWait ? .wait : .turnedAway))
  }
}

extension DeskGroup {
  fileprivate init(
    _ group: StaffedGroup, _ demand: WeekDemand, _ terms: [QueueTerms], stretch: WeekStretch
  ) {
    var priorities: [Int: Int] = [:]
    var speeds = [1.0]
    for (index, queue) in demand.queues.enumerated() {
      guard let place = group.serves.firstIndex(of: queue.key) else { continue }
      priorities[index] = place + (terms[index].deferredPromise == nil ? 0 : group.serves.count)
      if case .chats(let concurrency, let slowing) = terms[index].answering,
        concurrency > speeds.count
      {
        speeds = (0..<concurrency).map { 1 / (1 + slowing * Double($0)) }
      }
    }
    self.init(
      name: group.name, staffing: .headcount(stretch.along(group.agents)), chatSpeeds: speeds,
      queuePriorities: priorities)
  }
}

// MARK: A queue's terms as its desk's

extension QueueTerms {
  var deferredPromise: DeferredPromise? {
    if case .deferred(let promise) = answering { promise } else { nil }
  }

  fileprivate var deskAnswering: DeskQueue.Answering {
    switch answering {
    case .calls: .exclusively
    case .chats: .alongside
    case .deferred: .inBetween
    }
  }

  /// As measured, where it was; else exponential, as formulas have it.
  fileprivate func handleTime(_ demand: QueueDemand) -> DurationDistribution {
    let measured = handleTimeOrigin == .measured ? demand.handleTime?.distribution : nil
    return measured ?? .exponential(meanSeconds: averageHandleTime)
  }

  fileprivate func patienceShape(_ demand: QueueDemand) -> DurationDistribution? {
    guard deferredPromise == nil, let patience else { return nil }
    let measured = patienceOrigin == .measured ? demand.patience?.distribution : nil
    return measured ?? .exponential(meanSeconds: patience)
  }

  /// The promise as it is counted contact by contact.
  var waitTarget: WaitTarget {
    if let promise = deferredPromise {
      return WaitTarget(seconds: promise.seconds, countsOpenHoursOnly: promise.countsOpenHours)
    }
    return WaitTarget(promises.serviceLevel ?? ServiceLevelPromise(share: 0, threshold: 20))
  }
}

extension WaitTarget {
  /// A promised service level. One that is promised to callers with endless patience can't be counted
  /// from waits that end; it is counted of all offered.
  init(_ promise: ServiceLevelPromise) {
    let definition: Definition =
      switch promise.definition {
      case .offered, .virtual: .ofOffered
      case .answered: .ofAnswered
      case .withoutShortAbandons: .withoutAbandonsInTime
      }
    self.init(seconds: promise.threshold, definition: definition)
  }
}
