import Workforce

extension DeskModel {
  /// A stretch of a week with its queues and people, all at once.
  ///
  /// Who comes in while a queue of live contacts is closed is turned away, and whoever is in line then
  /// is still answered; what can wait does.
  ///
  /// - Parameters:
  ///   - terms: in the order of the week's queues.
  ///   - dayVariation: how much days differ beyond chance, all queues alike; 0 for not at all.
  ///   - intervalsPerDay: how many intervals from the stretch's beginning on share a day.
  ///   - absence: the probability that a place of a day stays empty.
  ///   - backlog: contacts that wait at the beginning.
  ///   - arrivals: by queue, when contacts come, in seconds from the stretch's beginning; nil for chance
  ///     around what the week expects.
  init(
    of demand: WeekDemand, terms: [QueueTerms], staff: StaffedWeek, stretch: WeekStretch,
    dayVariation: Double, intervalsPerDay: Int, ending: Ending = .stop, absence: Double = 0,
    backlog: [QueueKey: Int] = [:], arrivals: [[Double]]? = nil
  ) {
    self.init(
      intervalSeconds: Double(stretch.intervalSeconds), intervalCount: stretch.count,
      warmUpIntervals: stretch.warmUp, coolDownIntervals: stretch.coolDown, ending: ending,
      dayVariation: dayVariation > 0
        ? DayVariation(coefficientOfVariation: dayVariation, intervalsPerDay: intervalsPerDay)
        : nil,
      queues: zip(demand.queues, terms).enumerated().map { place, queue in
        DeskQueue(
          queue.0, queue.1, staff: staff, stretch: stretch, backlog: backlog[queue.0.key] ?? 0,
          arrivals: arrivals.map { DeskArrivals.given(atSeconds: $0[place]) })
      },
      groups: staff.groups.map {
        DeskGroup(
          $0, demand, terms, stretch: stretch, absence: absence, intervalsPerDay: intervalsPerDay)
      })
  }
}

extension DeskQueue {
  fileprivate init(
    _ demand: QueueDemand, _ terms: QueueTerms, staff: StaffedWeek, stretch: WeekStretch,
    backlog: Int, arrivals: DeskArrivals?
  ) {
    let canWait = terms.deferredPromise != nil
    self.init(
      name: demand.key.name,
      arrivals: arrivals ?? .poisson(perInterval: stretch.along(demand.contacts)),
      handleTime: terms.handleTime(demand), patience: terms.patienceShape(demand),
      answering: terms.deskAnswering, priority: canWait ? 1 : 0,
      reaches: staff.groups.enumerated().compactMap { index, group in
        group.serves.firstIndex(of: demand.key).map { GroupReach(group: index, preference: $0) }
      },
      target: terms.waitTarget,
      hours: terms.hours == .always
        ? nil
        : OpeningHours(open: stretch.open(terms.hours), outside: canWait ? .wait : .turnedAway),
      keepsPeopleForLine: !canWait, backlogAgesSeconds: demand.agesOfBacklog(backlog))
  }
}

extension DeskGroup {
  fileprivate init(
    _ group: StaffedGroup, _ demand: WeekDemand, _ terms: [QueueTerms], stretch: WeekStretch,
    absence: Double, intervalsPerDay: Int
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
      name: group.name,
      staffing: absence > 0
        ? .shifts(stretch.places(group.agents, perDay: intervalsPerDay, absence: absence))
        : .headcount(stretch.along(group.agents)),
      chatSpeeds: speeds, queuePriorities: priorities)
  }
}

extension QueueDemand {
  /// How long so many contacts have waited that came in as fast as they do on average.
  fileprivate func agesOfBacklog(_ count: Int) -> [Double] {
    guard count > 0 else { return [] }
    let each = 604_800 / max(contactsPerWeek, 1)
    return (0..<count).map { (Double($0) + 0.5) * each }
  }
}

extension WeekStretch {
  /// A headcount as places: the third place of a day is there whenever three people are.
  fileprivate func places(_ agents: [Int], perDay: Int, absence: Double) -> [DeskShift] {
    let along = along(agents)
    var found: [DeskShift] = []
    for day in stride(from: 0, to: count, by: perDay) {
      let day = day..<min(day + perDay, count)
      for place in 0..<(along[day].max() ?? 0) {
        var begun: Int?
        for interval in day.lowerBound...day.upperBound {
          let isThere = interval < day.upperBound && along[interval] > place
          if isThere, begun == nil { begun = interval }
          if !isThere, let from = begun {
            let seconds =
              Double(from * intervalSeconds)..<Double(interval * intervalSeconds)
            found.append(DeskShift(seconds: seconds, absence: absence))
            begun = nil
          }
        }
      }
    }
    return found
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
