/// When agents were there to take contacts, read from the contacts that they took.
package struct DutyEstimate: Hashable, Sendable {
  /// For each agent the stretches of duty, in order and apart, in seconds from a beginning that whoever
  /// asked knows. Contacts that nobody is named for count as an agent each.
  package let agents: [[Range<Double>]]

  package init(agents: [[Range<Double>]]) {
    precondition(
      agents.allSatisfy { stretches in
        !stretches.isEmpty
          && zip(stretches, stretches.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }
      }, "Stretches of duty are in order and apart.")
    self.agents = agents
  }

  /// Seconds on duty of all agents together.
  package var seconds: Double {
    agents.joined().reduce(0) { $0 + $1.upperBound - $1.lowerBound }
  }

  /// What is inside `range`, counted from its beginning.
  package func clipped(to range: Range<Double>) -> DutyEstimate {
    DutyEstimate(
      agents: agents.compactMap { stretches in
        let inside = stretches.map { $0.clamped(to: range) }.filter { !$0.isEmpty }.map {
          $0.lowerBound - range.lowerBound..<$0.upperBound - range.lowerBound
        }
        return inside.isEmpty ? nil : inside
      })
  }

  /// How many were on duty in each of so many intervals, on average over its time.
  package func agentsOnDuty(intervalSeconds: Double, intervalCount: Int) -> [Double] {
    var seconds = [Double](repeating: 0, count: intervalCount)
    for stretch in agents.joined() where stretch.upperBound > 0 {
      let first = max(0, Int(stretch.lowerBound / intervalSeconds))
      let last = min(intervalCount - 1, Int(stretch.upperBound / intervalSeconds))
      guard first <= last else { continue }
      for interval in first...last {
        let begin = Double(interval) * intervalSeconds
        seconds[interval] += max(
          0, min(stretch.upperBound, begin + intervalSeconds) - max(stretch.lowerBound, begin))
      }
    }
    return seconds.map { $0 / intervalSeconds }
  }

  /// As the simulation takes them: from the first to the last, with breaks.
  package var shifts: [DeskShift] {
    agents.map { stretches in
      DeskShift(
        seconds: stretches[0].lowerBound..<stretches[stretches.count - 1].upperBound,
        breaks: zip(stretches, stretches.dropFirst()).map { $0.upperBound..<$1.lowerBound })
    }
  }
}
