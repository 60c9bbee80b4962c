import Simulation
import Staffing
package import Workforce

extension IntervalSimulation {
  /// Days of level demand, simulated until the service level is known to a fifth of a point or so.
  ///
  /// Each day has gone on for a while before it is looked at, as formulas take for granted; where
  /// agents don't keep up there is no such state, and days begin with nobody in line.
  ///
  /// - Parameter hours: the length of each day.
  package init(
    of work: IntervalWork, agents: Int, handleTimeSpread: Double, hours: Double, seed: UInt64
  ) {
    let formula = predictService(work, agents: agents)
    let intervals = max(1, Int((hours * 3600 / work.interval).rounded()))
    let keepsUp = formula?.keepsUp ?? false
    let settling = max(
      3600, 20 * work.averageHandleTime, 10 * (work.retrial?.delay.meanSeconds ?? 0))
    let warmUp = keepsUp ? Int((settling / work.interval).rounded(.up)) : 0
    let after =
      keepsUp
      ? 1 + Int((work.promises.serviceLevel?.threshold ?? 20) / work.interval) : 0
    let desk = DeskModel(
      intervalSeconds: work.interval, intervalCount: warmUp + intervals + after,
      warmUpIntervals: warmUp, coolDownIntervals: after, ending: keepsUp ? .serveOut : .stop,
      queues: [
        DeskQueue(
          name: "contacts", arrivals: .poisson(perInterval: [work.contacts]),
          handleTime: .spread(handleTimeSpread, meanSeconds: work.averageHandleTime),
          patience: work.patience.map { .exponential(meanSeconds: $0) }, retrial: work.retrial,
          answering: work.concurrency > 1 ? .alongside : .exclusively,
          reaches: [GroupReach(group: 0)],
          target: WaitTarget(
            work.promises.serviceLevel ?? ServiceLevelPromise(share: 0, threshold: 20)))
      ],
      groups: [
        DeskGroup(
          name: "agents", staffing: .headcount([agents]),
          chatSpeeds: (0..<work.concurrency).map { 1 / (1 + work.slowing * Double($0)) })
      ])
    // About two seconds of one core's work at most.
    let contacts = work.contacts * Double(desk.intervalCount)
    let most = min(
      2000, max(30, Int(15_000_000 / (contacts + 50 * Double(desk.intervalCount)))))
    let outcome = simulate(
      desk,
      SimulationTerms(
        seed: seed, replications: 30...most, precision: [.serviceLevel(within: 0.002)])
    ) { _ in true }
    guard let outcome else {
      preconditionFailure("A simulation that nobody stops comes to its end.")
    }
    self.init(
      work: work, agents: agents, handleTimeSpread: handleTimeSpread,
      daySeconds: Double(intervals) * work.interval, warmUpSeconds: Double(warmUp) * work.interval,
      method: work.concurrency > 1 ? .chats : work.patience == nil ? .erlangC : .erlangA,
      formula: formula, replications: outcome.replications, confidence: outcome.confidence,
      simulated: outcome.queues[0].total, occupancy: outcome.groups[0].total.occupancy)
  }
}

extension DurationDistribution {
  /// The usual shape with any spread: exponential at 1, always the same at 0, else lognormal.
  fileprivate static func spread(_ spread: Double, meanSeconds: Double) -> Self {
    switch spread {
    case 0: .fixed(seconds: meanSeconds)
    case 1: .exponential(meanSeconds: meanSeconds)
    default: .lognormal(meanSeconds: meanSeconds, coefficientOfVariation: spread)
    }
  }
}
