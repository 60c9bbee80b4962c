import Randomness
import Simulation
import Workforce

/// A week's desk, as it is and as formulas see it.
struct WeekDesk {
  let staffing: WeekStaffing
  let staff: StaffedWeek
  let terms: WeekSimulationTerms

  enum Form {
    case itIs
    /// No day is busier than its kind, and everybody comes.
    case daysAlike
    /// As well as exponential handle times and patience.
    case daysAlikeAndExponential
  }

  func outcome(
    as form: Form, _ replications: ClosedRange<Int>,
    _ goesOn: @escaping @Sendable (SimulationProgress) -> Bool
  ) -> ServiceOutcome? {
    var demand = staffing.demand
    if form == .daysAlikeAndExponential {
      for queue in demand.queues.indices {
        demand.queues[queue].handleTime = nil
        demand.queues[queue].patience = nil
      }
    }
    let stretch = stretch
    let desk = DeskModel(
      of: demand, terms: staffing.queues.map(\.terms), staff: staff, stretch: stretch,
      dayVariation: form == .itIs ? demand.dayVariation : 0, intervalsPerDay: perDay,
      absence: form == .itIs ? terms.absence : 0, backlog: terms.backlog)
    let outcome = simulate(
      desk,
      SimulationTerms(
        seed: terms.seed, replications: replications,
        precision: [.serviceLevel(within: terms.precision)]), goesOn: goesOn)
    return outcome.map { $0.along(stretch.warmUp..<stretch.warmUp + stretch.counted) }
  }

  /// The week once, with contacts that come in given intervals and at any time within them.
  ///
  /// - Parameters:
  ///   - contacts: by queue, contacts of each of the week's intervals. What the desk goes through before
  ///     and after the week comes by chance around what is expected.
  ///   - seed: of times within intervals, handle times and patience.
  func totals(with contacts: [[Int]], seed: UInt64) -> [ReplicationTotal] {
    let stretch = stretch
    let week = stretch.warmUp..<stretch.warmUp + stretch.counted
    let arrivals = staffing.demand.queues.enumerated().map { place, queue in
      var generator = SeededGenerator.child(place, of: seed)
      let expected = stretch.along(queue.contacts)
      return expected.indices.flatMap { interval -> [Double] in
        let count =
          week.contains(interval)
          ? contacts[place][stretch.ofWeek(interval)]
          : PoissonDistribution(mean: expected[interval]).draw(with: &generator)
        return (0..<count).map { _ in
          (Double(interval) + generator.nextUnit()) * Double(staffing.intervalSeconds)
        }.sorted()
      }
    }
    let desk = DeskModel(
      of: staffing.demand, terms: staffing.queues.map(\.terms), staff: staff, stretch: stretch,
      dayVariation: 0, intervalsPerDay: perDay, absence: terms.absence, backlog: terms.backlog,
      arrivals: arrivals)
    let outcome = simulate(desk, SimulationTerms(seed: seed, replications: 1...1, cores: 1)) { _ in
      true
    }
    guard let outcome else { preconditionFailure("One week was played, and nobody stopped it.") }
    return outcome.queues.map { $0.totalsByReplication[0] }
  }

  private var perDay: Int { 86_400 / staffing.intervalSeconds }

  /// A day before Monday, or a week where work may be left over; and after Sunday until the last
  /// promise is due.
  private var stretch: WeekStretch {
    let promises = staffing.queues.compactMap { queue in
      queue.terms.deferredPromise.map {
        WeekStretch.intervalsUntilDue(
          $0, after: staffing.intervalCount - 1, hours: queue.terms.hours,
          intervalSeconds: staffing.intervalSeconds)
      }
    }
    let before = !terms.backlog.isEmpty ? 0 : promises.isEmpty ? perDay : 7 * perDay
    let coolDown = max(3600 / staffing.intervalSeconds, (promises.max() ?? -perDay) + perDay)
    return WeekStretch(
      intervalSeconds: staffing.intervalSeconds, first: -before, warmUp: before,
      counted: staffing.intervalCount, coolDown: coolDown)
  }
}

extension WeekDemand {
  /// How much days differ, for all queues alike: the mean over contacts.
  var dayVariation: Double {
    let contacts = queues.reduce(0) { $0 + $1.contactsPerWeek }
    return contacts > 0
      ? queues.reduce(0) { $0 + $1.contactsPerWeek * $1.dayVariation } / contacts : 0
  }
}

extension ServiceOutcome {
  /// The same, but of intervals only those.
  fileprivate func along(_ intervals: Range<Int>) -> ServiceOutcome {
    ServiceOutcome(
      replications: replications, confidence: confidence, reachedPrecision: reachedPrecision,
      wasStopped: wasStopped,
      queues: queues.map {
        QueueOutcome(
          name: $0.name, target: $0.target, total: $0.total,
          intervals: Array($0.intervals[intervals]), backlog: $0.backlog,
          totalsByReplication: $0.totalsByReplication)
      },
      groups: groups.map {
        GroupOutcome(name: $0.name, total: $0.total, intervals: Array($0.intervals[intervals]))
      })
  }
}
