/// A group of customers that behave alike: how many there are, how they come and go, and how many
/// tickets each of them writes.
package struct Segment: Hashable, Sendable {
  package var name: String
  /// The team that takes its tickets.
  package var team: String
  /// Customers at the start of the first month, before that month's adds.
  package var startingCustomers: Double
  /// Customers who joined in the months before the first one, oldest month first. They are among
  /// `startingCustomers`; everyone else is past the last age of the incident rate.
  package var recentAdds: [Double]
  /// New customers in each month. They join at its start.
  package var grossAdds: MonthlySeries
  /// The share of customers who leave in each month, at its end.
  package var churn: MonthlySeries
  package var incidentRate: IncidentRate
  /// What events multiply the incident rate by, month by month; 1 where nothing happens.
  package var incidentFactor: MonthlySeries
  /// The relative standard deviation of gross adds: how far off the sales forecast tends to be.
  package var salesUncertainty: Double
  /// The relative standard deviation of churn.
  package var retentionUncertainty: Double

  package init(
    name: String, team: String, startingCustomers: Double, recentAdds: [Double] = [],
    grossAdds: MonthlySeries = MonthlySeries(constant: 0),
    churn: MonthlySeries = MonthlySeries(constant: 0), incidentRate: IncidentRate,
    incidentFactor: MonthlySeries = MonthlySeries(constant: 1), salesUncertainty: Double = 0,
    retentionUncertainty: Double = 0
  ) {
    self.name = name
    self.team = team
    self.startingCustomers = startingCustomers
    self.recentAdds = recentAdds
    self.grossAdds = grossAdds
    self.churn = churn
    self.incidentRate = incidentRate
    self.incidentFactor = incidentFactor
    self.salesUncertainty = salesUncertainty
    self.retentionUncertainty = retentionUncertainty
  }
}
