/// What really came, month by month, counted as a plan counts: to be held against one.
package struct ActualDemand: Equatable, Sendable {
  /// Months that the history covers in full, in order.
  package var months: [ActualMonth]
  /// Months that it covers only in part, and so can't be compared.
  package var partialMonths: [Month]
  /// Who is there at the end of the last full month, by segment; empty without a list of customers.
  package var customersAtEnd: [CustomersAtEnd]
  /// The names of the streams that the contacts came in through.
  package var streams: [String]

  package init(
    months: [ActualMonth], partialMonths: [Month], customersAtEnd: [CustomersAtEnd],
    streams: [String]
  ) {
    self.months = months
    self.partialMonths = partialMonths
    self.customersAtEnd = customersAtEnd
    self.streams = streams
  }

  /// The customers of one segment when a month has ended.
  package struct CustomersAtEnd: Equatable, Sendable {
    /// Nil for customers of whom nobody says.
    package var segment: String?
    package var customers: Int
    /// Those who joined in each of the last months and are still there, oldest month first.
    package var recentAdds: [Int]

    package init(segment: String?, customers: Int, recentAdds: [Int]) {
      self.segment = segment
      self.customers = customers
      self.recentAdds = recentAdds
    }
  }
}

/// One month that is over, as it really was.
package struct ActualMonth: Equatable, Sendable {
  package var month: Month
  package var tickets: Double
  /// Customers during the month: those of its start and those who joined in it, as a plan counts
  /// them. Nil without a list of customers.
  package var customers: Double?
  /// Customers who joined and who left in the month; nil without a list of customers.
  package var joined: Double?
  package var left: Double?
  /// Agents who resolved more in the month than people who help out do; nil where no agent is named.
  package var activeAgents: Int?
  /// Tickets that these agents resolved in the month, one number each.
  package var resolvedByAgent: [Double]
  /// Tickets and customers by the name of their segment.
  package var segments: [Segment]

  package struct Segment: Equatable, Sendable {
    /// Nil for those of whom nobody says.
    package var name: String?
    package var tickets: Double
    package var customers: Double

    package init(name: String?, tickets: Double, customers: Double) {
      self.name = name
      self.tickets = tickets
      self.customers = customers
    }
  }

  package init(
    month: Month, tickets: Double, customers: Double? = nil, joined: Double? = nil,
    left: Double? = nil, activeAgents: Int? = nil, resolvedByAgent: [Double] = [],
    segments: [Segment] = []
  ) {
    self.month = month
    self.tickets = tickets
    self.customers = customers
    self.joined = joined
    self.left = left
    self.activeAgents = activeAgents
    self.resolvedByAgent = resolvedByAgent
    self.segments = segments
  }

  /// Tickets resolved by an agent, on average over those active; nil without any.
  package var resolvedPerAgent: Double? {
    resolvedByAgent.isEmpty
      ? nil : resolvedByAgent.reduce(0, +) / Double(resolvedByAgent.count)
  }
}
