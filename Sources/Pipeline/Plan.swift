import Hiring
package import Workforce

/// Everything we answer to a scenario.
package struct Plan: Equatable, Sendable {
  package let scenario: Scenario
  package let hiring: HiringPlan

  /// The same scenario and seed give the same plan.
  package init(for scenario: Scenario, seed: UInt64) {
    self.scenario = scenario
    hiring = planHiring(scenario.hiring, seed: seed)
  }

  /// The plan's figures opened up.
  ///
  /// - Parameters:
  ///   - month: counted from the plan's first.
  ///   - team: nil for the first.
  package func explanations(month: Int = 0, team: String? = nil) -> [Explanation] {
    Hiring.explanations(of: hiring, for: scenario.hiring, month: month, team: team)
  }
}

extension Scenario {
  /// The scenario with `count` customers more joining segment `segment` in `month`, or fewer if it is
  /// negative; nil for the first segment.
  package func adding(customers count: Double, in month: Month, segment: String?) -> Scenario {
    var changed = self
    let position = segment.flatMap { name in hiring.segments.firstIndex { $0.name == name } } ?? 0
    let index = month - hiring.firstMonth
    let adds = hiring.segments[position].grossAdds
    // One value more than the change, so that the last one, which continues, is the old one.
    var values = (0...max(index + 1, adds.values.count)).map { adds[$0] }
    values[index] += count
    changed.hiring.segments[position].grossAdds = MonthlySeries(values)
    return changed
  }
}
