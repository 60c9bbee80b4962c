import Simulation
import Testing
import Workforce

/// Seconds of a handle time in desks that formulas are held against.
let handle = 100.0

extension DeskModel {
  /// One queue and one group without beginning or end: after a while to warm up, `handleTimes` mean
  /// handle times long.
  static func steady(
    load: Double, agents: Int, patience: DurationDistribution? = nil, retrial: Retrial? = nil,
    handleTime: DurationDistribution = .exponential(meanSeconds: handle),
    order: AnsweringOrder = .longestWaiting, answering: DeskQueue.Answering = .exclusively,
    chatSpeeds: [Double] = [1], chatRouting: DeskGroup.ChatRouting = .leastLoaded,
    handleTimes: Double = 500
  ) -> DeskModel {
    let interval = handleTimes * handle / 10
    return DeskModel(
      intervalSeconds: interval, intervalCount: 11, warmUpIntervals: 1,
      queues: [
        DeskQueue(
          name: "phone", arrivals: .poisson(perInterval: [load * interval / handle]),
          handleTime: handleTime, patience: patience, retrial: retrial, answering: answering,
          reaches: [GroupReach(group: 0)])
      ],
      groups: [
        DeskGroup(
          name: "everybody", staffing: .headcount([agents]), chatSpeeds: chatSpeeds,
          chatRouting: chatRouting)
      ], order: order)
  }
}

/// Plays a desk to the end.
func outcome(
  _ desk: DeskModel, seed: UInt64 = 1, replications: Int = 64, confidence: Double = 0.999,
  cores: Int? = nil
) throws -> ServiceOutcome {
  try #require(
    simulate(
      desk,
      SimulationTerms(
        seed: seed, replications: replications...replications, confidence: confidence,
        cores: cores)
    ) { _ in true })
}

/// Checks that a figure's confidence interval covers the truth, and is narrow enough to say so.
func expect(
  _ estimate: Estimate?, covers truth: Double, within share: Double = 0.1, _ what: Comment,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  guard let estimate, let halfWidth = estimate.halfWidth else {
    Issue.record("There is no estimate of \(what).", sourceLocation: sourceLocation)
    return
  }
  #expect(
    estimate.covers(truth), "\(what): \(estimate.mean) ± \(halfWidth), truly \(truth)",
    sourceLocation: sourceLocation)
  #expect(
    halfWidth < share * max(truth, 0.01), "\(what): \(estimate.mean) ± \(halfWidth) says little",
    sourceLocation: sourceLocation)
}
