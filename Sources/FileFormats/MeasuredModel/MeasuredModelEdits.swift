package import Pipeline
package import Workforce

/// What measured demand sets in a model, and what it leaves to the person.
///
/// Where customers are known from their records, the incident rate is set (by age where the model
/// has ages) and the customers there are now. Elsewhere it is the tickets a month. The throughput is
/// set with its lowering, which the person may have chosen already.
package struct MeasuredModelEdits {
  package private(set) var edits: [ModelEdit] = []
  /// What wasn't set, and why.
  package private(set) var notices: [String] = []
  private let demand: MeasuredDemand

  /// `hasSegments`: whether the model file lists segments, or has one kind of customer.
  package init(_ demand: MeasuredDemand, for scenario: Scenario, hasSegments: Bool) {
    self.demand = demand
    if hasSegments {
      setSegments(scenario.hiring.segments)
    } else {
      setCustomers(scenario.hiring.segments.first)
    }
    setThroughput(scenario)
  }

  private mutating func setCustomers(_ segment: Segment?) {
    if let rate = demand.incidentRate, rate.customerSource == .customerRecords,
      let perCustomerMonth = rate.overall.perCustomerMonth
    {
      set("customers.now", .number(Double(rate.customersNow)), from: "at the history's end")
      let ages = segment?.incidentRate.byAge.count ?? 1
      setRate(
        perCustomerMonth, byAge: rate.byAge, later: rate.later, ages: ages, under: "",
        tickets: rate.overall.tickets, months: (rate.firstMonth, rate.lastMonth))
    } else if let tickets = demand.recentTicketsPerMonth {
      set("ticketsPerMonth", .number(tickets.rounded()), from: "mean of \(recentMonths)")
    } else {
      notices.append("Tickets a month are left as they are: no month is full.")
    }
  }

  private mutating func setSegments(_ segments: [Segment]) {
    let measured = demand.incidentRate.flatMap {
      $0.customerSource == .customerRecords ? $0 : nil
    }
    for (index, segment) in segments.enumerated() {
      let path = "segments[\(index)]."
      if let measured, let own = measured.bySegment.first(where: { $0.name == segment.name }),
        let perCustomerMonth = own.overall.perCustomerMonth
      {
        set("\(path)customers.now", .number(Double(own.customersNow)), from: "at the history's end")
        setRate(
          perCustomerMonth, byAge: own.byAge, later: own.later,
          ages: segment.incidentRate.byAge.count, under: path, tickets: own.overall.tickets,
          months: (measured.firstMonth, measured.lastMonth))
      } else if measured == nil,
        let share = demand.segments.first(where: { $0.name == segment.name }),
        let tickets = share.ticketsPerMonth
      {
        set("\(path)ticketsPerMonth", .number(tickets.rounded()), from: "mean of the full months")
      } else {
        notices.append(
          "Segment \"\(segment.name)\" is left as it is: the history has no such segment.")
      }
    }
  }

  private mutating func setRate(
    _ overall: Double, byAge: [MeasuredRate], later: MeasuredRate?, ages: Int, under path: String,
    tickets: Int, months: (Month, Month)
  ) {
    let source = "from \(tickets) tickets, \(months.0) to \(months.1)"
    let measured = byAge + (later.map { [$0] } ?? [])
    if ages > 1, measured.count >= ages {
      let rest = measured[(ages - 1)...]
      let restMonths = rest.reduce(0) { $0 + $1.customerMonths }
      let last =
        restMonths > 0 ? Double(rest.reduce(0) { $0 + $1.tickets }) / restMonths : nil
      let rates = measured[..<(ages - 1)].map(\.perCustomerMonth) + [last]
      if rates.allSatisfy({ $0 != nil }) {
        return set(
          "\(path)incidentRateByAge",
          .list(rates.compactMap { $0.map { .number(rounded($0)) } }), from: source)
      }
    }
    set("\(path)incidentRate", .number(rounded(overall)), from: source)
  }

  private mutating func setThroughput(_ scenario: Scenario) {
    guard let throughput = demand.throughput else {
      notices.append(
        "Tickets per rep per month are left as they are: the history doesn't say who resolved what."
      )
      return
    }
    let key = "ticketsPerRepPerMonth"
    let level = throughput.conservative
    let source =
      "median of \(throughput.agentMonths) agent-months, \(Int(level.share * 100)) % lower is"
      + " \(Int(level.times.rounded())) (times) or \(Int(level.divided.rounded())) (divided)"
    let spread = throughput.coefficientOfVariationBetweenAgents.map {
      ModelEdit.Value.share(($0 * 1000).rounded() / 1000)
    }
    let firstLine = scenario.hiring.roles.first { $0.work == .firstLine }?.productivity
    // A person who chose a lowering, or counts without shrinkage, keeps that choice.
    guard let firstLine, firstLine.lowering == nil, firstLine.includesShrinkage else {
      set("\(key).measured", .number(throughput.p50.rounded()), from: source)
      if let spread { set("\(key).spread", spread, from: nil) }
      return
    }
    let values: [(key: String, value: ModelEdit.Value)] = [
      ("measured", .number(level.median.rounded())), ("lowerBy", .share(level.share)),
      ("reading", .text("times")),
    ]
    set(key, .map(values + (spread.map { [("spread", $0)] } ?? [])), from: source)
  }

  private mutating func set(_ path: String, _ value: ModelEdit.Value, from source: String?) {
    edits.append(ModelEdit(path, value, comment: source.map { "measured: \($0)" }))
  }

  private var recentMonths: String {
    let months = demand.recentMonths
    guard let first = months.first, let last = months.last else { return "" }
    return first == last ? "\(first)" : "\(first) to \(last)"
  }

  /// Four digits that count.
  private func rounded(_ value: Double) -> Double {
    var scale = 1.0
    while value != 0, abs(value) * scale < 1000 { scale *= 10 }
    return (value * scale).rounded() / scale
  }
}
