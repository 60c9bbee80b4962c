/// What hiring ahead of the exact need costs and buys, on average over the months of a plan.
package struct PolicyPrice: Hashable, Sendable {
  /// First-line people above the exact need.
  package var peopleAhead: Double
  /// Their salaries in a month; nil without a salary.
  package var costPerMonth: Double?
  /// Tickets a month that they could take on top.
  package var spareTicketsPerMonth: Double
  /// Customers whose tickets those are; nil without an incident rate.
  package var spareCustomers: Double?

  package init(
    peopleAhead: Double, costPerMonth: Double?, spareTicketsPerMonth: Double,
    spareCustomers: Double?
  ) {
    self.peopleAhead = peopleAhead
    self.costPerMonth = costPerMonth
    self.spareTicketsPerMonth = spareTicketsPerMonth
    self.spareCustomers = spareCustomers
  }
}
