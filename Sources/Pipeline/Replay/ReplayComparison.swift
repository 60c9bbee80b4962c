import Foundation
import Staffing
import Workforce

/// What was beside what was predicted, by time of day and in all.
struct ReplayComparison {
  let timesOfDay: [ReplayRow]
  let total: ReplayRow
  let errors: [ReplayError]

  init(desk: ReplayDesk, outcome: ServiceOutcome) {
    let slots = 0..<desk.slotCount
    let actual = ActualFigures(desk)
    let formula = FormulaFigures(desk)
    let days = Double(desk.span.upperBound - desk.span.lowerBound) / 86_400
    func row(_ slots: [Int], startSeconds: Int) -> ReplayRow {
      let dutySeconds = slots.reduce(0) { $0 + formula.dutySeconds[$1] }
      return ReplayRow(
        startSeconds: startSeconds,
        contacts: slots.reduce(0) { $0 + actual.sums[$1].offered },
        agentsOnDuty: dutySeconds / (days * Double(desk.terms.intervalSeconds * slots.count)),
        actual: actual.figures(of: slots, dutySeconds: dutySeconds),
        simulated: predictions(
          slots.map { outcome.queues[$0].totalsByReplication },
          handleTimes: slots.map { desk.handleTime(ofSlot: $0) }, dutySeconds: dutySeconds),
        formula: formula.figures(of: slots, dutySeconds: dutySeconds))
    }
    timesOfDay = slots.filter { actual.sums[$0].offered > 0 }.map {
      row([$0], startSeconds: $0 * desk.terms.intervalSeconds)
    }
    total = row(Array(slots), startSeconds: 0)
    let rows = timesOfDay
    errors = ReplayMeasure.allCases.compactMap { ReplayError($0, over: rows) }
  }
}

/// Sums over contacts that came in at a time of day.
struct LineSums {
  var offered = 0
  var answered = 0
  var inTime = 0
  var gaveUpInTime = 0
  var answeredWaitSeconds = 0
  var handleSeconds = 0

  static func + (one: LineSums, other: LineSums) -> LineSums {
    LineSums(
      offered: one.offered + other.offered, answered: one.answered + other.answered,
      inTime: one.inTime + other.inTime, gaveUpInTime: one.gaveUpInTime + other.gaveUpInTime,
      answeredWaitSeconds: one.answeredWaitSeconds + other.answeredWaitSeconds,
      handleSeconds: one.handleSeconds + other.handleSeconds)
  }
}

/// What was.
private struct ActualFigures {
  var sums: [LineSums]
  private let definition: ServiceLevelPromise.Definition

  init(_ desk: ReplayDesk) {
    sums = Array(repeating: LineSums(), count: desk.slotCount)
    definition = desk.terms.target.definition
    for contact in desk.line.contacts {
      let slot = desk.slot(at: contact.joinedAt)
      let isInTime = Double(contact.waitSeconds) <= desk.terms.target.threshold
      sums[slot].offered += 1
      guard let answer = contact.answer else {
        if isInTime { sums[slot].gaveUpInTime += 1 }
        continue
      }
      sums[slot].answered += 1
      if isInTime { sums[slot].inTime += 1 }
      sums[slot].answeredWaitSeconds += contact.waitSeconds
      sums[slot].handleSeconds += answer.handleSeconds
    }
  }

  func figures(of slots: [Int], dutySeconds: Double) -> [ReplayMeasure: Double] {
    let sum = slots.reduce(LineSums()) { $0 + sums[$1] }
    let base =
      switch definition {
      case .offered, .virtual: sum.offered
      case .answered: sum.answered
      case .withoutShortAbandons: sum.offered - sum.gaveUpInTime
      }
    return [
      .averageSpeedOfAnswer: share(Double(sum.answeredWaitSeconds), of: Double(sum.answered)),
      .abandonment: share(Double(sum.offered - sum.answered), of: Double(sum.offered)),
      .serviceLevel: share(Double(sum.inTime), of: Double(base)),
      .occupancy: share(Double(sum.handleSeconds), of: dutySeconds),
    ].compactMapValues(\.self)
  }
}

/// What Erlang's formulas say of each interval by itself.
private struct FormulaFigures {
  /// By time of day, over all days.
  private(set) var dutySeconds: [Double]
  private var rows: [Sums]

  private struct Sums {
    var offered = 0.0
    var answered = 0.0
    var answeredWaitSeconds = 0.0
    var inTime = 0.0
    var inTimeBase = 0.0
    var handleSeconds = 0.0
  }

  init(_ desk: ReplayDesk) {
    dutySeconds = Array(repeating: 0, count: desk.slotCount)
    rows = Array(repeating: Sums(), count: desk.slotCount)
    let interval = desk.terms.intervalSeconds
    let onDuty = desk.duty.agentsOnDuty(
      intervalSeconds: Double(interval), intervalCount: desk.intervalCount)
    var contacts = [Int](repeating: 0, count: desk.intervalCount)
    for contact in desk.line.contacts {
      let index = Int(contact.joinedAt - desk.span.lowerBound) / interval
      contacts[min(max(0, index), desk.intervalCount - 1)] += 1
    }
    for index in 0..<desk.intervalCount {
      let slot = desk.slot(ofInterval: index)
      dutySeconds[slot] += onDuty[index] * Double(interval)
      guard contacts[index] > 0 else { continue }
      let handled = desk.handleTime(ofSlot: slot).meanSeconds
      var work = IntervalWork(
        contacts: Double(contacts[index]), interval: Double(interval),
        averageHandleTime: handled + (desk.learning.learnt.wrapUp?.meanSeconds ?? 0))
      work.patience = desk.patience(ofSlot: slot)?.meanSeconds
      work.promises.serviceLevel = desk.terms.target
      let service = IntervalService(for: work, agents: onDuty[index])
      let offered = Double(contacts[index])
      let answered = service.keepsUp ? offered * (1 - service.abandonment) : 0
      rows[slot].offered += offered
      rows[slot].answered += answered
      if answered > 0 { rows[slot].answeredWaitSeconds += answered * service.averageSpeedOfAnswer }
      let base = desk.terms.target.definition == .answered ? answered : offered
      rows[slot].inTime += base * service.serviceLevel
      rows[slot].inTimeBase += base
      rows[slot].handleSeconds += answered * handled
    }
  }

  func figures(of slots: [Int], dutySeconds: Double) -> [ReplayMeasure: Double] {
    func sum(_ value: (Sums) -> Double) -> Double { slots.reduce(0) { $0 + value(rows[$1]) } }
    let answered = sum(\.answered)
    return [
      .averageSpeedOfAnswer: share(sum(\.answeredWaitSeconds), of: answered),
      .abandonment: share(sum(\.offered) - answered, of: sum(\.offered)),
      .serviceLevel: share(sum(\.inTime), of: sum(\.inTimeBase)),
      .occupancy: share(sum(\.handleSeconds), of: dutySeconds),
    ].compactMapValues(\.self)
  }
}

private func share(_ part: Double, of whole: Double) -> Double? {
  whole > 0 ? part / whole : nil
}

/// The simulation's figures over some queues together, from replication to replication.
///
/// - Parameters:
///   - queues: for each queue a total a replication.
///   - handleTimes: each queue's, without wrapping up.
private func predictions(
  _ queues: [[ReplicationTotal]], handleTimes: [HandleTimeEstimate], dutySeconds: Double
) -> [ReplayMeasure: ReplayPrediction] {
  func prediction(
    _ part: (ReplicationTotal, Int) -> Double, of whole: (ReplicationTotal, Int) -> Double
  ) -> ReplayPrediction? {
    func sums(_ value: (ReplicationTotal, Int) -> Double) -> [Double] {
      (queues.first ?? []).indices.map { replication in
        queues.indices.reduce(0) { $0 + value(queues[$1][replication], $1) }
      }
    }
    return ReplayPrediction(parts: sums(part), wholes: sums(whole))
  }
  return [
    .averageSpeedOfAnswer: prediction({ sum, _ in sum.answeredWaitSeconds }) { sum, _ in
      sum.answered
    },
    .abandonment: prediction({ sum, _ in sum.abandoned }) { sum, _ in sum.offered },
    .serviceLevel: prediction({ sum, _ in sum.inTime }) { sum, _ in sum.inTimeBase },
    // Replications tell how many were answered; how long they took varies on top.
    .occupancy: prediction({ sum, queue in sum.answered * handleTimes[queue].meanSeconds }) {
      _, queue in queue == 0 ? dutySeconds : 0
    }?.widened(
      byVariance: zip(queues, handleTimes).reduce(0) { sum, queue in
        let answered = queue.0.reduce(0) { $0 + $1.answered } / Double(max(1, queue.0.count))
        let deviation = queue.1.meanSeconds * queue.1.coefficientOfVariation / dutySeconds
        return sum + answered * deviation * deviation
      }),
  ].compactMapValues(\.self)
}
