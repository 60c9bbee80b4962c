/// Tickets per customer per month, counted: over all, by segment and by the customer's age.
package struct MeasuredIncidentRate: Equatable, Encodable, Sendable {
  package enum CustomerSource: String, Encodable, Sendable {
    /// A customers file: everyone, those who never write included.
    case customerRecords
    /// The dates on the contacts themselves. Customers who never wrote are unknown, so the rate is
    /// too high; nobody is seen to leave, which makes it too low again.
    case contacts
  }

  package var customerSource: CustomerSource
  /// The first and the last month counted.
  package var firstMonth: Month
  package var lastMonth: Month
  /// All tickets of these months, those of unknown customers included.
  package var overall: MeasuredRate
  /// Customers at the end of the history.
  package var customersNow: Int
  /// Customers who joined in each of the last months counted, oldest first, and are still there.
  package var recentAdds: [Int]
  /// Mean customers joining and leaving in a month of those counted.
  package var addsPerMonth: Double
  /// Customers who left ÷ customer-months; nil where nobody can be seen to leave.
  package var churnPerMonth: Double?
  /// Tickets of known customers by age: the first month of being a customer, the second, and so on.
  package var byAge: [MeasuredRate]
  /// Tickets of known customers older than `byAge` reaches.
  package var later: MeasuredRate?
  package var bySegment: [Segment]
  /// Tickets that name no customer, or one whose start is unknown.
  package var ticketsWithoutCustomer: Int
  /// Tickets written before their customer became one: they have no age.
  package var ticketsBeforeStart: Int
  /// Tickets written after their customer left: they have no age.
  package var ticketsAfterEnd: Int

  /// A segment's customers and their tickets.
  package struct Segment: Equatable, Encodable, Sendable {
    package var name: String?
    package var customersNow: Int
    package var overall: MeasuredRate
    package var byAge: [MeasuredRate]
    package var later: MeasuredRate?

    package init(
      name: String?, customersNow: Int, overall: MeasuredRate, byAge: [MeasuredRate],
      later: MeasuredRate?
    ) {
      self.name = name
      self.customersNow = customersNow
      self.overall = overall
      self.byAge = byAge
      self.later = later
    }
  }

  package init(
    customerSource: CustomerSource, firstMonth: Month, lastMonth: Month, overall: MeasuredRate,
    customersNow: Int, recentAdds: [Int], addsPerMonth: Double, churnPerMonth: Double?,
    byAge: [MeasuredRate], later: MeasuredRate?, bySegment: [Segment],
    ticketsWithoutCustomer: Int, ticketsBeforeStart: Int, ticketsAfterEnd: Int
  ) {
    self.customerSource = customerSource
    self.firstMonth = firstMonth
    self.lastMonth = lastMonth
    self.overall = overall
    self.customersNow = customersNow
    self.recentAdds = recentAdds
    self.addsPerMonth = addsPerMonth
    self.churnPerMonth = churnPerMonth
    self.byAge = byAge
    self.later = later
    self.bySegment = bySegment
    self.ticketsWithoutCustomer = ticketsWithoutCustomer
    self.ticketsBeforeStart = ticketsBeforeStart
    self.ticketsAfterEnd = ticketsAfterEnd
  }
}

/// A rate with the counts behind it.
package struct MeasuredRate: Equatable, Encodable, Sendable {
  package var tickets: Int
  /// Time at risk: one customer for one month is 1.
  package var customerMonths: Double
  /// Tickets ÷ customer-months; nil where nobody was at risk.
  package var perCustomerMonth: Double?
  /// The 95 % confidence interval if tickets come independently; they come in bursts, so the truth
  /// is somewhat less certain.
  package var low: Double?
  package var high: Double?

  package init(
    tickets: Int, customerMonths: Double, perCustomerMonth: Double?, low: Double?, high: Double?
  ) {
    self.tickets = tickets
    self.customerMonths = customerMonths
    self.perCustomerMonth = perCustomerMonth
    self.low = low
    self.high = high
  }
}
