import DemandMeasuring
import Simulation
import Workforce

/// The desk of a stretch of history, to be played.
///
/// The contacts of each time of day are a queue of their own, as patience and handle times differ; all
/// of them reach the same agents, who take whoever has waited longest, so that they stand in one line.
struct ReplayDesk {
  let line: WaitingLine
  let span: Range<Timestamp>
  /// From the span's beginning.
  let duty: DutyEstimate
  let learning: LearningMeter.Result
  let terms: ReplayTerms
  let clock: WallClock

  init(
    line: WaitingLine, duty: DutyEstimate, span: Range<Timestamp>, learnt: LearningMeter.Result,
    terms: ReplayTerms, clock: WallClock
  ) {
    self.line = line
    self.span = span
    self.duty = duty.clipped(to: 0..<Double(span.upperBound - span.lowerBound))
    self.learning = learnt
    self.terms = terms
    self.clock = clock
  }

  func replay(
    days: ClosedRange<CalendarDate>, learntFrom: ClosedRange<CalendarDate>,
    goesOn: @escaping @Sendable (SimulationProgress) -> Bool
  ) throws -> HistoryReplay {
    let simulation = SimulationTerms(
      seed: terms.seed, replications: terms.replications...terms.replications)
    guard let outcome = simulate(desk, simulation, goesOn: goesOn) else {
      throw ReplayRefusal.noContacts(in: days)
    }
    let comparison = ReplayComparison(desk: self, outcome: outcome)
    return HistoryReplay(
      channel: terms.channel, days: days, target: terms.target, learntFrom: learntFrom,
      learnt: learning.learnt,
      duty: .init(agents: line.agents, hours: duty.seconds / 3600), counts: line.counts,
      replications: outcome.replications, total: comparison.total,
      timesOfDay: comparison.timesOfDay, timeOfDaySeconds: terms.intervalSeconds,
      errors: comparison.errors)
  }

  /// Times of day.
  var slotCount: Int { 86_400 / terms.intervalSeconds }

  func slot(at time: Timestamp) -> Int {
    clock.localTime(at: time).secondOfDay / terms.intervalSeconds
  }

  /// The intervals of the span, the last of which may be short where a clock changes.
  var intervalCount: Int {
    (Int(span.upperBound - span.lowerBound) + terms.intervalSeconds - 1) / terms.intervalSeconds
  }

  func slot(ofInterval interval: Int) -> Int {
    slot(at: span.lowerBound + Int64(interval * terms.intervalSeconds))
  }

  func handleTime(ofSlot slot: Int) -> HandleTimeEstimate {
    learning.handleTimes[slot * terms.intervalSeconds / 3600]
  }

  func patience(ofSlot slot: Int) -> PatienceEstimate? {
    learning.patiences?[slot * terms.intervalSeconds / 3600]
  }

  private var desk: DeskModel {
    var arrivals = [[Double]](repeating: [], count: slotCount)
    for contact in line.contacts {
      arrivals[slot(at: contact.joinedAt)].append(
        max(0, Double(contact.joinedAt - span.lowerBound)))
    }
    let wrapUp = learning.learnt.wrapUp?.sample ?? [0]
    let target = WaitTarget(
      seconds: terms.target.threshold, definition: terms.target.definition.counted,
      shortAbandonSeconds: terms.target.threshold)
    // Totals of queues are all that is asked for, so that one interval is enough.
    return DeskModel(
      intervalSeconds: Double(span.upperBound - span.lowerBound), intervalCount: 1,
      queues: (0..<slotCount).map { slot in
        DeskQueue(
          name: "\(slot)", arrivals: .given(atSeconds: arrivals[slot]),
          handleTime: .measured(seconds: sums(of: handleTime(ofSlot: slot).sample, and: wrapUp)),
          patience: patience(ofSlot: slot)?.distribution, reaches: [GroupReach(group: 0)],
          target: target)
      },
      groups: [DeskGroup(name: "agents", staffing: .shifts(duty.shifts))])
  }
}

/// Two times that go on one after the other and don't depend on each other: a thousand sums, each as
/// likely, in which long and short ones meet evenly.
private func sums(of first: [Double], and second: [Double]) -> [Double] {
  let count = 1000
  // Multiples of the golden section fill the unit interval evenly in any order.
  let golden = (5.0.squareRoot() - 1) / 2
  return (0..<count).map { draw in
    let part = (Double(draw) * golden).truncatingRemainder(dividingBy: 1)
    return first[draw * first.count / count] + second[Int(part * Double(second.count))]
  }
}

extension ServiceLevelPromise.Definition {
  /// As a simulated desk counts it.
  fileprivate var counted: WaitTarget.Definition {
    switch self {
    case .offered: .ofOffered
    case .answered: .ofAnswered
    case .withoutShortAbandons: .withoutAbandonsInTime
    case .virtual: preconditionFailure("A service level of endless patience can't be counted.")
    }
  }
}
