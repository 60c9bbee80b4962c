import Workforce

/// Customers and tickets of every month of a problem.
struct TicketDemand {
  /// Customers during each month: those of before and the month's adds.
  private(set) var customers: [Double]
  private(set) var grossAdds: [Double]
  /// Customers who leave at each month's end.
  private(set) var churned: [Double]
  /// Tickets of all teams, unmerged streams included.
  private(set) var tickets: [Double]
  /// Tickets of unmerged streams, among `tickets`.
  private(set) var outsideQueue: [Double]
  private(set) var ticketsByTeam: [String: [Double]]
  /// Tickets per customer in the first month, without unmerged streams; 0 without customers.
  let incidentRate: Double

  /// - Parameter variation: what each segment's adds and churn are multiplied by, in the problem's
  ///   order; nil for the forecast itself.
  init(of problem: HiringProblem, variation: [Variation]? = nil) {
    let none = [Double](repeating: 0, count: problem.monthCount)
    customers = none
    grossAdds = none
    churned = none
    tickets = none
    outsideQueue = none
    ticketsByTeam = Dictionary(uniqueKeysWithValues: problem.teams.map { ($0, none) })
    for (index, segment) in problem.segments.enumerated() {
      var cohorts = CustomerCohorts(of: segment)
      let factors = variation?[index] ?? Variation(adds: 1, churn: 1)
      for month in 0..<problem.monthCount {
        let flow = cohorts.pass(
          adds: segment.grossAdds[month] * factors.adds,
          churn: min(1, segment.churn[month] * factors.churn))
        let written = flow.tickets * segment.incidentFactor[month]
        customers[month] += flow.customers
        grossAdds[month] += flow.adds
        churned[month] += flow.churned
        tickets[month] += written
        ticketsByTeam[segment.team]?[month] += written
      }
    }
    incidentRate = customers[0] > 0 ? tickets[0] / customers[0] : 0
    add(problem.streams, startingFrom: problem.startingCustomers)
  }

  /// How far a segment's sales and retention go from their forecasts.
  struct Variation {
    var adds: Double
    var churn: Double
  }

  /// Merged streams are in the incident rate already and count there, once.
  private mutating func add(_ streams: [Stream], startingFrom startingCustomers: Double) {
    for stream in streams where !stream.isMerged {
      for month in tickets.indices {
        let growth =
          stream.growsWithCustomers && startingCustomers > 0
          ? customers[month] / startingCustomers : 1
        let volume = stream.workPerMonth * growth
        tickets[month] += volume
        outsideQueue[month] += volume
        ticketsByTeam[stream.team]?[month] += volume
      }
    }
  }
}

extension Stream {
  /// Its tickets less duplicates and spam.
  var workPerMonth: Double { ticketsPerMonth * (1 - duplicateShare) }
}

extension HiringProblem {
  var startingCustomers: Double { segments.reduce(0) { $0 + $1.startingCustomers } }
}
