import Simulation
import Testing
import Workforce

/// One call after another at known times, each as long as the last: small enough to play by hand.
extension DeskQueue {
  static func calls(
    _ name: String = "phone", at seconds: [Double], handle: Double,
    patience: Double? = nil, answering: Answering = .exclusively, priority: Int = 0,
    reaches: [GroupReach] = [GroupReach(group: 0)], target: Double = 20,
    hours: OpeningHours? = nil, countsOpenHoursOnly: Bool = false, keepsPeopleForLine: Bool = false,
    escalation: Escalation? = nil, backlog: [Double] = []
  ) -> DeskQueue {
    DeskQueue(
      name: name, arrivals: .given(atSeconds: seconds), handleTime: .fixed(seconds: handle),
      patience: patience.map { .fixed(seconds: $0) }, answering: answering, priority: priority,
      reaches: reaches,
      target: WaitTarget(seconds: target, countsOpenHoursOnly: countsOpenHoursOnly), hours: hours,
      keepsPeopleForLine: keepsPeopleForLine, escalation: escalation, backlogAgesSeconds: backlog)
  }
}

extension DeskGroup {
  static func people(_ headcount: [Int], named name: String = "everybody") -> DeskGroup {
    DeskGroup(name: name, staffing: .headcount(headcount))
  }
}

/// One play of `seconds` in a single interval.
func play(
  _ queues: [DeskQueue], _ groups: [DeskGroup], seconds: Double = 1000, intervals: Int = 1,
  order: DeskModel.AnsweringOrder = .longestWaiting
) throws -> ServiceOutcome {
  try outcome(
    DeskModel(
      intervalSeconds: seconds / Double(intervals), intervalCount: intervals, queues: queues,
      groups: groups, order: order), replications: 1)
}

/// Whether a figure is what was worked out by hand.
func expect(
  _ estimate: Estimate?, is value: Double, sourceLocation: SourceLocation = #_sourceLocation
) {
  guard let estimate else {
    Issue.record("There is no figure.", sourceLocation: sourceLocation)
    return
  }
  #expect(
    abs(estimate.mean - value) < 1e-9, "\(estimate.mean), not \(value)",
    sourceLocation: sourceLocation)
}
