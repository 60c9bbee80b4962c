/// How sure it is that no plan under the same conditions is better: in work undone first, then in
/// people below the policy's target, then in money.
package struct PlanProof: Hashable, Sendable {
  /// A plan's figure and what no plan can go below.
  package struct Bounded: Hashable, Sendable {
    package var value: Double
    package var bound: Double

    package init(value: Double, bound: Double) {
      self.value = value
      self.bound = min(value, bound)
    }

    /// (Value − bound) ÷ value: by how much, at most, a better plan is missed.
    package var gap: Double {
      value - bound <= 1e-6 * max(1, abs(value)) ? 0 : (value - bound) / max(abs(value), 1e-9)
    }
  }

  /// Fully ramped people missing for the work, in months of a person, over the months that a hire can
  /// still reach.
  package var undone: Bounded
  /// The same, missing for the policy's target.
  package var belowTarget: Bounded
  /// What plans are compared by: salaries, hiring costs, overtime for the work of months that come
  /// too soon for a hire, and a year's salary at least for everybody who is hired. In months of a
  /// person where no role has a salary.
  package var cost: Bounded
  /// Whether attrition, which depends on load, is the same as the one that the proof takes as given.
  package var isSettled: Bool

  package init(undone: Bounded, belowTarget: Bounded, cost: Bounded, isSettled: Bool) {
    self.undone = undone
    self.belowTarget = belowTarget
    self.cost = cost
    self.isSettled = isSettled
  }

  /// Whether no plan is better in any of the three.
  package var isOptimal: Bool {
    undone.gap == 0 && belowTarget.gap == 0 && cost.gap == 0
  }
}
