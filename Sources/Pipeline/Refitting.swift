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
