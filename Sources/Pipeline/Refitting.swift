import Hiring
package import Workforce

extension ModelRefit {
  /// - Parameters:
  ///   - plan: the last plan that was issued, with the scenario that its model gives.
  ///   - today: the scenario of today's model, read as beginning when the plan did if it doesn't say.
  ///
  /// Nil where no full month has passed since the plan was issued.
  package init?(
    of actual: ActualDemand, since plan: IssuedPlan, from issued: Scenario, today: Scenario,
    clock: WallClock
  ) {
    let evidence = actual.months.filter { month in
      plan.isIssued(before: month.month, clock: clock)
        && plan.months.contains { $0.month == month.month }
    }
    guard let last = evidence.last?.month else { return nil }
    let problem = today.hiring
    let passed = max(0, last + 1 - problem.firstMonth)
    var notices: [String] = []
    let segments = problem.segments.map { segment in
      SegmentRefit(
        segment, passed: passed, isOnly: problem.segments.count == 1,
        issued: issued.hiring.segments.first { $0.name == segment.name },
        issuedFirst: issued.hiring.firstMonth,
        outsideQueue: plan.ticketsOutside(
          of: evidence.map(\.month), unless: actual.streams, scenario: issued),
        evidence: evidence, atEnd: actual.customersAtEnd,
        startsThen: problem.firstMonth <= last + 1, first: max(problem.firstMonth, last + 1),
        notices: &notices)
    }
    let before = problem.segments.reduce(0) { $0 + $1.startingCustomers }
    let now = segments.reduce(0) { $0 + $1.customers }
    let (level, levelNotice) = Self.level(of: problem, issued: issued.hiring, evidence: evidence)
    notices +=
      [levelNotice, plan.flowNotice(of: evidence)].compactMap(\.self)
      + plan.peopleToList(until: last)
    if actual.customersAtEnd.isEmpty {
      notices.append(
        "No list of customers was imported: customers now are those planned, and the rate is that of "
          + "the planned customers.")
    }
    self.init(
      planNumber: plan.number, months: evidence.map(\.month), startBefore: problem.firstMonth,
      start: max(problem.firstMonth, last + 1), segments: segments, level: level,
      streamGrowth: passed > 0 && before > 0 ? now / before : 1, notices: notices)
  }

  /// The level of the first line, where a number of tickets says it.
  private static func level(
    of problem: HiringProblem, issued: HiringProblem, evidence: [ActualMonth]
  ) -> (LevelRefit?, String?) {
    func firstLine(_ problem: HiringProblem) -> Productivity? {
      problem.roles.first { $0.work == .firstLine }?.productivity
    }
    let planned: Double =
      if case .ticketsPerMonth(let level)? = firstLine(issued)?.basis { level } else { 0 }
    let firstLine = firstLine(problem)
    guard let firstLine, case .ticketsPerMonth(let before) = firstLine.basis,
      firstLine.includesShrinkage, planned > 0
    else {
      return (nil, "The level of a rep is left as it is: the model counts it in time at the desk.")
    }
    let resolved = evidence.flatMap(\.resolvedByAgent).sorted()
    guard !resolved.isEmpty else {
      return (nil, "Tickets per rep are left as they are: nobody is named who resolved some.")
    }
    let isMedian = firstLine.lowering != nil
    let measured =
      isMedian ? median(ofSorted: resolved) : resolved.reduce(0, +) / Double(resolved.count)
    let each = number(measured.rounded())
    if !isMedian, measured >= planned {
      return (
        nil,
        "The level of \(number(planned)) tickets per rep holds: agents resolved \(each) each on "
          + "average. It isn't raised, as every hire has to reach it."
      )
    }
    let came = evidence.reduce(0) { $0 + $1.tickets }
    if measured < planned, resolved.reduce(0, +) >= enoughResolved * came {
      return (
        nil,
        "Tickets per rep are left as they are: agents resolved \(each) each, but nearly all that "
          + "came in, so there was little more to resolve."
      )
    }
    let spread = firstLine.spread > 0 ? firstLine.spread : differenceBetweenPeople
    let ratio = ShrunkRatio(
      ratio: measured / planned, variance: spread * spread / Double(resolved.count))
    return (
      LevelRefit(
        before: before, planned: planned, measured: measured, agentMonths: resolved.count,
        isMedian: isMedian,
        ratio: ratio), nil
    )
  }

  /// The share of what came in from which on agents may have had too little to resolve.
  private static let enoughResolved = 0.9
  /// The standard deviation ÷ mean of people's months, where the model doesn't say.
  private static let differenceBetweenPeople = 0.2
}

/// `values` isn't empty.
private func median(ofSorted values: [Double]) -> Double {
  (values[(values.count - 1) / 2] + values[values.count / 2]) / 2
}

extension SegmentRefit {
  fileprivate init(
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
      recentAdds: ages < 2 || (passed == 0 && !isKnown)
        ? nil
        : isKnown
          ? (0..<(ages - 1)).reversed().map { ago in
            own.reduce(0) { sum, customers in
              let adds = customers.recentAdds
              return sum + (ago < adds.count ? Double(adds[adds.count - 1 - ago]) : 0)
            }
          } : rolled.recentAdds,
      rateBefore: now, rate: rate, evidence: found)
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

extension IssuedPlan {
  /// Planned tickets outside the queue that are in the history all the same, month by month; none
  /// where the history has no stream of their name.
  fileprivate func ticketsOutside(
    of months: [Month], unless streams: [String], scenario: Scenario
  ) -> [Double] {
    let outside = scenario.hiring.streams.filter { !$0.isMerged }.map(\.name)
    let isCounted = outside.contains(where: streams.contains)
    return months.map { month in
      isCounted ? self.months.first { $0.month == month }?.ticketsOutsideQueue ?? 0 : 0
    }
  }

  /// Who joined and left against the forecasts, which are the person's to change; nil where that
  /// isn't known or is as planned.
  fileprivate func flowNotice(of evidence: [ActualMonth]) -> String? {
    let pairs = evidence.compactMap {
      actual -> (planned: IssuedMonth, joined: Double, left: Double)? in
      guard let joined = actual.joined, let left = actual.left,
        let planned = months.first(where: { $0.month == actual.month })
      else { return nil }
      return (planned, joined, left)
    }
    guard !pairs.isEmpty else { return nil }
    func mean(_ value: ((planned: IssuedMonth, joined: Double, left: Double)) -> Double) -> String {
      Numerals.tenths(pairs.reduce(0) { $0 + value($1) } / Double(pairs.count))
    }
    return
      "\(mean(\.joined)) customers a month joined, where \(mean(\.planned.grossAdds)) were planned, "
      + "and \(mean(\.left)) left, where \(mean(\.planned.churned)) were. The forecasts of sales and "
      + "retention are yours: adds and churn are left as they are."
  }

  /// Who started as planned or is under way is for the person to say.
  fileprivate func peopleToList(until last: Month) -> [String] {
    let starts = months.flatMap { month in
      month.lines.filter { line in
        line.hires > 0
          && (month.month <= last || (line.openBy ?? month.month.firstDay) < (last + 1).firstDay)
      }
      .map { line in
        let noun = line.hires == 1 || line.role.hasSuffix("s") ? line.role : line.role + "s"
        return "\(line.hires) \(noun) in \(month.month)"
      }
    }
    guard !starts.isEmpty else { return [] }
    return [
      "Plan \(number) had people start: \(starts.joined(separator: ", ")). Who really starts, and who "
        + "left, is yours to write into people."
    ]
  }
}
