import Workforce

/// One segment's customers by age in months, as far as the incident rate tells ages apart.
///
///     var cohorts = CustomerCohorts(of: segment)
///     cohorts.pass(adds: 50, churn: 0.02).tickets   // the first month's
struct CustomerCohorts {
  /// Customers of each age; the last holds everyone older.
  private(set) var byAge: [Double]
  private let rate: [Double]

  /// The customers at the start of the first month. Those who joined lately have their age, the
  /// others are past the last.
  init(of segment: Segment) {
    rate = segment.incidentRate.byAge
    byAge = Array(repeating: 0, count: rate.count)
    let oldest = rate.count - 1
    // The latest to join, last in the list, begin their second month: age 0 joins in `pass`.
    for (monthsAgo, joined) in segment.recentAdds.reversed().enumerated() {
      byAge[min(monthsAgo, oldest)] += joined
    }
    byAge[oldest] += segment.startingCustomers - segment.recentAdds.reduce(0, +)
  }

  struct Flow {
    var adds: Double
    var customers: Double
    var tickets: Double
    var churned: Double
  }

  /// One month: everybody turns a month older, `adds` join at its start, all write their tickets,
  /// and the share `churn` of every age leaves at its end.
  ///
  /// Negative `adds` leave at the month's start, the oldest first, as far as there are any.
  mutating func pass(adds: Double, churn: Double) -> Flow {
    age()
    if adds < 0 { remove(-adds) } else { byAge[0] += adds }
    let customers = byAge.reduce(0, +)
    let tickets = zip(byAge, rate).reduce(0.0) { $0 + $1.0 * $1.1 }
    for index in byAge.indices { byAge[index] *= 1 - churn }
    return Flow(adds: adds, customers: customers, tickets: tickets, churned: customers * churn)
  }

  private mutating func remove(_ count: Double) {
    var left = count
    for index in byAge.indices.reversed() {
      let leaving = min(left, byAge[index])
      byAge[index] -= leaving
      left -= leaving
    }
  }

  private mutating func age() {
    guard byAge.count > 1 else { return }
    let last = byAge.count - 1
    byAge[last] += byAge[last - 1]
    for index in stride(from: last - 1, to: 0, by: -1) { byAge[index] = byAge[index - 1] }
    byAge[0] = 0
  }
}
