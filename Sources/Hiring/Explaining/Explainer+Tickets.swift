import Workforce

/// Where tickets come from.
extension Explainer {
  var incidentRate: Explanation {
    let segments = problem.segments
    let unit = "tickets per customer a month"
    if segments.count == 1,
      case .measured(let tickets, let customers) = segments[0].incidentRate.basis
    {
      return Explanation(
        name: "incidentRate", title: "Incident rate", unit: unit,
        steps: [
          .init("tickets a month", .start(tickets), unit: "tickets", origin: "given"),
          .init("customers", .divided(customers), unit: "customers", origin: "given"),
        ])
    }
    if segments.count == 1, let rate = segments[0].incidentRate.byAge.first,
      segments[0].incidentRate.byAge.count == 1
    {
      return Explanation(
        name: "incidentRate", title: "Incident rate", unit: unit,
        steps: [.init("incident rate", .start(rate), unit: unit, origin: "given")])
    }
    let demand = TicketDemand(of: problem)
    guard demand.customers[index] > 0 else {
      return Explanation(
        name: "incidentRate", title: "Incident rate in \(month)", unit: unit,
        steps: [.init("no customers yet", .start(0), unit: unit, origin: "computed")])
    }
    let queue = demand.tickets[index] - demand.outsideQueue[index]
    return Explanation(
      name: "incidentRate", title: "Incident rate in \(month)", unit: unit,
      steps: [
        .init("tickets of all segments", .start(queue), unit: "tickets", origin: "computed"),
        .init(
          "customers", .divided(demand.customers[index]), unit: "customers", origin: "computed"),
      ],
      notes: ["`muster hire --explain tickets` shows each segment and age."])
  }

  var tickets: Explanation {
    Explanation(
      name: "tickets", title: "Tickets in \(month)\(ofTeam)", unit: "tickets", steps: ticketSteps)
  }

  /// Customers × rate for a single flat segment, else a sum over segments, ages and streams.
  var ticketSteps: [Explanation.Step] {
    let segments = problem.segments.filter { $0.team == team }
    var steps: [Explanation.Step] = []
    for segment in segments {
      var cohorts = CustomerCohorts(of: segment)
      var byAge: [Double] = []
      for month in 0...index {
        let churn = segment.churn[month]
        _ = cohorts.pass(adds: segment.grossAdds[month], churn: churn)
        // Customers during the month, before those who leave at its end.
        byAge = cohorts.byAge.map { churn < 1 ? $0 / (1 - churn) : 0 }
      }
      let rates = segment.incidentRate.byAge
      if segments.count == 1, rates.count == 1 {
        steps.append(.init("customers", .start(byAge[0]), unit: "customers", origin: "given"))
        steps.append(
          .init(
            "incident rate", .times(rates[0]), unit: "tickets per customer",
            origin: rateOrigin(segment)))
      } else {
        for age in rates.indices where byAge[age] > 0 {
          let label =
            "\(segments.count > 1 ? segment.name + ": " : "")\(Numerals.short(byAge[age])) customers"
            + "\(ageLabel(age, of: rates.count)) × \(Numerals.short(rates[age]))"
          steps.append(
            part(label, byAge[age] * rates[age], isFirst: steps.isEmpty, origin: "given"))
        }
      }
    }
    let customers = plan.months[index].customers
    for stream in problem.streams where stream.team == team && !stream.isMerged {
      let start = problem.startingCustomers
      let growth = stream.growsWithCustomers && start > 0 ? customers / start : 1
      steps.append(
        part(
          "\(stream.name), outside the queue", stream.workPerMonth * growth, isFirst: steps.isEmpty,
          origin: "given"))
    }
    return steps.isEmpty
      ? [.init("tickets", .start(0), unit: "tickets", origin: "computed")] : steps
  }

  private func part(
    _ label: String, _ tickets: Double, isFirst: Bool, origin: String
  ) -> Explanation.Step {
    .init(label, isFirst ? .start(tickets) : .plus(tickets), unit: "tickets", origin: origin)
  }

  private func rateOrigin(_ segment: Segment) -> String {
    switch segment.incidentRate.basis {
    case .given: "given"
    case .measured(let tickets, let customers):
      "\(Numerals.short(tickets)) tickets ÷ \(Numerals.short(customers)) customers"
    }
  }

  private func ageLabel(_ age: Int, of count: Int) -> String {
    guard count > 1 else { return "" }
    return age == count - 1 ? " in month \(age + 1) or later" : " in their month \(age + 1)"
  }
}
