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

  /// What each policy of hiring makes of the same scenario.
  package func policies() -> PolicyComparison {
    comparePolicies(scenario.hiring, plan: hiring)
  }

  /// The case for the people asked for now; nil where the first month needs nobody.
  package func headcountCase() -> HeadcountCase? {
    Hiring.headcountCase(for: scenario.hiring)
  }

  /// What each condition of hiring costs, the plan being made again without it.
  package func pricesOfConditions(seed: UInt64) -> [ConstraintPrice] {
    Hiring.pricesOfConditions(of: scenario.hiring, seed: seed)
  }

  /// What `count` customers more (or fewer, if it is negative) who join `segment` in `month` do to the
  /// plan, with the people of today; nil for the first segment.
  package func change(
    adding count: Double, in month: Month, segment: String?, seed: UInt64
  ) -> HiringChange {
    var changed = scenario
    changed.hiring = scenario.hiring.withPeopleAssumed()
    let position = segment.flatMap { name in
      changed.hiring.segments.firstIndex { $0.name == name }
    }
    changed.hiring.segments[position ?? 0].add(count, at: month - scenario.hiring.firstMonth)
    return HiringChange(
      customersAdded: count, month: month, before: hiring,
      after: planHiring(changed.hiring, seed: seed))
  }
}

extension Segment {
  /// Changes the gross adds of one month and leaves every other as it was.
  fileprivate mutating func add(_ count: Double, at index: Int) {
    // One value more than the change, so that the last one, which continues, is the old one.
    var values = (0...max(index + 1, grossAdds.values.count)).map { grossAdds[$0] }
    values[index] += count
    grossAdds = MonthlySeries(values)
  }
}
