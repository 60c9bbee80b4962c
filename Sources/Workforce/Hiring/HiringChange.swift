/// What more (or fewer) customers do to a hiring plan: the plan as it was and as it becomes.
///
///     HiringChange(customersAdded: 50, month: Month("2027-01")!, before: plan, after: planWith50)
package struct HiringChange: Equatable, Sendable {
  /// Customers who join on top of those in the plan; negative if they don't join after all.
  package var customersAdded: Double
  /// The month in which they join.
  package var month: Month
  package var before: HiringPlan
  package var after: HiringPlan

  package init(
    customersAdded: Double, month: Month, before: HiringPlan, after: HiringPlan
  ) {
    self.customersAdded = customersAdded
    self.month = month
    self.before = before
    self.after = after
  }
}
