/// What one condition of hiring costs: the plan without it, against the plan with it.
package struct ConstraintPrice: Hashable, Sendable {
  /// The condition in words: "classes start in months 1, 4, 7 and 10".
  package var condition: String
  /// Salaries and hiring over the plan that it costs; negative where it saves some. In months of a
  /// person where no role has a salary.
  package var cost: Double
  /// Months of a fully ramped person's work that it leaves undone.
  package var undone: Double
  /// People who start because of it; negative where fewer do.
  package var hires: Int

  package init(condition: String, cost: Double, undone: Double, hires: Int) {
    self.condition = condition
    self.cost = cost
    self.undone = undone
    self.hires = hires
  }
}
