package import Workforce

extension Segment {
  /// Customers during each of the first months, and their tickets, as a plan has them.
  package func forecast(months: Int) -> [(customers: Double, tickets: Double)] {
    var cohorts = CustomerCohorts(of: self)
    return (0..<months).map { month in
      let flow = cohorts.pass(adds: grossAdds[month], churn: min(1, churn[month]))
      return (flow.customers, flow.tickets)
    }
  }
}
