import Hiring
import Workforce

extension SegmentRefit {
  /// - Parameters:
  ///   - passed: months that the model moves on, to `first`.
  ///   - outsideQueue: planned tickets from outside the queue that the history counts, by month.
  ///   - startsThen: whether the model begins no later than the month after the evidence.
  init(
    _ segment: Segment, passed: Int, isOnly: Bool, issued: Segment?, issuedFirst: Month,
    outsideQueue: [Double], evidence: [ActualMonth], atEnd: [ActualDemand.CustomersAtEnd],
    startsThen: Bool, first: Month, notices: inout [String]
  ) {
    let rolled = segment.rolledForward(by: passed)
    let own = atEnd.filter { isOnly || $0.segment == segment.name }
    let isKnown = startsThen && !own.isEmpty
    let ages = segment.incidentRate.byAge.count
    let found = issued.flatMap { issued in
      RateEvidence(
        issued, first: issuedFirst, isOnly: isOnly, outsideQueue: outsideQueue, months: evidence)
    }
    if found == nil {
      notices.append(
        "The rate of \(segment.name) is left as it is: the history doesn't tell its tickets.")
    }
    let planned = issued?.incidentRate.byAge ?? segment.incidentRate.byAge
    let rate =
      found.map { evidence in planned.map { $0 * evidence.ratio.factor } }
      ?? segment.incidentRate.byAge
    let now = segment.incidentRate.byAge
    // A refit that was written already is no change of the person's.
    let isRefit =
      now.count == rate.count && zip(now, rate).allSatisfy { abs($0 - $1) <= 0.001 * abs($1) }
    if found != nil, planned != now, !isRefit {
      notices.append(
        "The rate of \(segment.name) was changed in the model since the plan was issued; the new one "
          + "follows from the plan's, \(list(planned[...])).")
    }
    self.init(
      name: segment.name, customersBefore: segment.startingCustomers,
      customersPlanned: issued?.rolledForward(by: max(0, first - issuedFirst)).startingCustomers
        ?? rolled.startingCustomers,
      customersRolled: rolled.startingCustomers,
      customersActual: isKnown ? Double(own.reduce(0) { $0 + $1.customers }) : nil,
      recentAdds: isKnown
        ? Self.recentAdds(of: own, for: segment) : passed > 0 && ages > 1 ? rolled.recentAdds : nil,
      rateBefore: now, rate: rate, evidence: found)
  }

  /// As many months as the rate tells apart, or as the person wrote; nil where ages don't matter.
  private static func recentAdds(
    of customers: [ActualDemand.CustomersAtEnd], for segment: Segment
  ) -> [Double]? {
    let ages = segment.incidentRate.byAge.count
    guard ages > 1 else { return nil }
    return (0..<max(ages - 1, segment.recentAdds.count)).reversed().map { ago in
      customers.reduce(0) { sum, group in
        let adds = group.recentAdds
        return sum + (ago < adds.count ? Double(adds[adds.count - 1 - ago]) : 0)
      }
    }
  }
}

extension RateEvidence {
  /// Nil where the history doesn't tell the segment's tickets or nobody was there to write them.
  fileprivate init?(
    _ issued: Segment, first: Month, isOnly: Bool, outsideQueue: [Double], months: [ActualMonth]
  ) {
    guard let last = months.last?.month, last >= first else { return nil }
    let forecast = issued.forecast(months: last - first + 1)
    var (tickets, expected) = (0.0, 0.0)
    for (position, actual) in months.enumerated() {
      let planned = forecast[actual.month - first]
      if isOnly {
        tickets += actual.tickets
        expected += outsideQueue[position]
        expected +=
          planned.tickets
          * (actual.customers.map { planned.customers > 0 ? $0 / planned.customers : 1 } ?? 1)
        continue
      }
      guard let own = actual.segments.first(where: { $0.name == issued.name }), own.customers > 0,
        planned.customers > 0
      else { return nil }
      // Tickets of nobody known are everybody's, in proportion to the known ones.
      let known = actual.segments.filter { $0.name != nil }.reduce(0) { $0 + $1.tickets }
      tickets += known > 0 ? own.tickets * actual.tickets / known : own.tickets
      expected += planned.tickets * own.customers / planned.customers
    }
    guard
      let ratio = ShrunkRatio(counted: tickets, expected: expected, months: months.count)
    else { return nil }
    self.init(tickets: tickets, expected: expected, ratio: ratio)
  }
}
