/// Tickets per customer per month, also known as contact rate: one number, or one for each month of
/// a customer's age.
///
///     IncidentRate(byAge: [5, 1])   // five tickets in the first month, one in every later one
package struct IncidentRate: Hashable, Sendable {
  /// The rate in a customer's first month, second month, and so on; the last one continues. Never
  /// empty.
  package let byAge: [Double]
  /// Where it comes from, so that it can be explained.
  package let basis: Basis

  package enum Basis: Hashable, Sendable {
    /// Written in the model.
    case given
    /// Tickets per month ÷ customers.
    case measured(ticketsPerMonth: Double, customers: Double)
  }

  package init(byAge: [Double], basis: Basis = .given) {
    precondition(!byAge.isEmpty, "An incident rate has at least one age.")
    self.byAge = byAge
    self.basis = basis
  }

  package init(ticketsPerMonth: Double, customers: Double) {
    precondition(customers > 0, "An incident rate needs customers.")
    self.init(
      byAge: [ticketsPerMonth / customers],
      basis: .measured(ticketsPerMonth: ticketsPerMonth, customers: customers))
  }
}
