package import Workforce

/// The figures of one month's plan, opened up: factors in order, and each figure's value without any
/// one of them.
///
/// - Parameters:
///   - month: counted from the plan's first.
///   - team: the team whose people are explained; nil for the first.
package func explanations(
  of plan: HiringPlan, for problem: HiringProblem, month: Int, team: String? = nil
) -> [Explanation] {
  let team = team ?? problem.teams[0]
  let explainer = Explainer(plan: plan, problem: problem, index: month, team: team)
  return [
    explainer.incidentRate, explainer.tickets, explainer.ticketsPerRepPerMonth,
    explainer.repsNeededExact, explainer.repsNeeded,
  ] + problem.roles.dropFirst().compactMap(explainer.needed(of:)) + explainer.present
}

private struct Explainer {
  let plan: HiringPlan
  let problem: HiringProblem
  let index: Int
  let team: String

  var month: Month { problem.firstMonth + index }
  var role: Role { problem.firstLine }
  var ofTeam: String { problem.teams.count > 1 ? " of \(team)" : "" }

  func line(of role: Role) -> LinePlan? {
    plan.months[index].lines.first { $0.team == team && $0.role == role.name }
  }

  // MARK: Demand

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
  private var ticketSteps: [Explanation.Step] {
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

  // MARK: What one person does

  var ticketsPerRepPerMonth: Explanation {
    Explanation(
      name: "ticketsPerRepPerMonth", title: "Tickets a \(role.name) is planned to solve in a month",
      unit: "tickets a month", steps: levelSteps, notes: levelNotes)
  }

  private var levelSteps: [Explanation.Step] {
    guard let productivity = role.productivity else { return [] }
    var steps: [Explanation.Step] = []
    switch productivity.basis {
    case .ticketsPerMonth(let tickets):
      steps.append(
        .init("level of a ramped rep", .start(tickets), unit: "tickets a month", origin: "given"))
    case .handleTime(let minutes, let paidHours):
      steps.append(.init("paid hours a month", .start(paidHours), unit: "hours", origin: "given"))
      steps.append(
        .init(
          "average handle time", .divided(minutes / 60), unit: "hours a ticket", origin: "given"))
    }
    if let lowering = productivity.lowering { steps.append(loweringStep(lowering)) }
    if !productivity.includesShrinkage, problem.shrinkage.total > 0 {
      steps.append(
        .init(
          "time left after shrinkage of \(Numerals.short(problem.shrinkage.total * 100)) %",
          .times(1 - problem.shrinkage.total), unit: "of paid time", origin: "given"))
    }
    if problem.targetUtilisation < 1 {
      steps.append(
        .init(
          "target utilisation, the rest is slack", .times(problem.targetUtilisation),
          unit: "of capacity", origin: "given"))
    }
    return steps
  }

  private func loweringStep(_ lowering: Productivity.Lowering) -> Explanation.Step {
    let share = "\(Numerals.short(lowering.share * 100)) %"
    return switch lowering {
    case .times(let lower):
      .init(
        "lowered by \(share), read as × (1 − \(share))", .times(1 - lower), unit: "",
        origin: "given")
    case .divided(let lower):
      .init(
        "lowered by \(share), read as ÷ (1 + \(share))", .divided(1 + lower), unit: "",
        origin: "given")
    }
  }

  private var levelNotes: [String] {
    guard let productivity = role.productivity else { return [] }
    var notes: [String] = []
    if productivity.includesShrinkage, problem.shrinkage.total > 0 {
      notes.append(
        "Shrinkage of \(Numerals.short(problem.shrinkage.total * 100)) % is given and not applied: the level "
          + "is per employed person and contains it.")
    }
    if let lowering = productivity.lowering {
      let other: Productivity.Lowering
      switch lowering {
      case .times(let share): other = .divided(share: share)
      case .divided(let share): other = .times(share: share)
      }
      notes.append(
        "Read the other way, \(Numerals.short(productivity.level)) lowered by "
          + "\(Numerals.short(lowering.share * 100)) % is \(Numerals.short(productivity.level * other.factor))."
      )
    }
    return notes
  }

  // MARK: People needed

  var repsNeededExact: Explanation {
    Explanation(
      name: "repsNeededExact", title: "Exact need of \(role.name)s in \(month)\(ofTeam)",
      unit: "people", steps: ticketSteps + inverted(levelSteps), notes: levelNotes)
  }

  var repsNeeded: Explanation {
    Explanation(
      name: "repsNeeded", title: "\(role.name)s needed in \(month)\(ofTeam)", unit: "people",
      steps: ticketSteps + inverted(levelSteps) + policySteps(of: role), notes: levelNotes)
  }

  /// Dividing by a level is dividing by its factors one by one.
  private func inverted(_ steps: [Explanation.Step]) -> [Explanation.Step] {
    steps.map { step in
      let operation: Explanation.Operation =
        switch step.operation {
        case .start(let value), .times(let value): .divided(value)
        case .divided(let value): .times(value)
        case .plus, .roundedUp: preconditionFailure("A level is a product.")
        }
      return .init(step.label, operation, unit: step.unit, origin: step.origin)
    }
  }

  private func policySteps(of role: Role) -> [Explanation.Step] {
    guard let line = line(of: role), line.exactNeed > 0 else { return [] }
    let policy = problem.policy
    var steps: [Explanation.Step] = []
    if let confidence = policy.confidence {
      let sure = surelyCarrying(line.exactNeed, spread: role.spread, confidence: confidence)
      steps.append(
        .init(
          "people differ: enough with \(Numerals.short(confidence * 100)) % probability",
          .plus(sure - line.exactNeed), unit: "people", origin: "given"))
    }
    let buffer = policy.bufferShare(for: role)
    if buffer > 0 {
      steps.append(.init("buffer", .times(1 + buffer), unit: "", origin: "given"))
    }
    steps.append(.init("rounded up to whole people", .roundedUp, unit: "people", origin: "rule"))
    if policy.bufferPeople(for: role) > 0 {
      steps.append(
        .init(
          "buffer in people", .plus(Double(policy.bufferPeople(for: role))), unit: "people",
          origin: "given"))
    }
    return steps
  }

  func needed(of role: Role) -> Explanation? {
    guard let line = line(of: role), line.exactNeed > 0 else { return nil }
    var steps: [Explanation.Step]
    switch role.work {
    case .firstLine: return nil
    case .escalations(let rate, let source, _):
      let perPerson = problem.ticketsPerPerson(in: role)
      let sourceTickets = rate > 0 ? line.demand / rate : 0
      let coaching = line.exactNeed - line.demand / perPerson
      steps = [
        .init("tickets of \(source)s", .start(sourceTickets), unit: "tickets", origin: "computed"),
        .init("escalation rate", .times(rate), unit: "of tickets", origin: "given"),
        .init(
          "tickets a \(role.name) solves in a month", .divided(perPerson), unit: "tickets a month",
          origin: "computed"),
      ]
      if coaching > 1e-9 {
        steps.append(
          .init("coaching new \(source)s", .plus(coaching), unit: "people", origin: "given"))
      }
    case .supervision(let span, let roles):
      steps = [
        .init(
          "people in \(roles.joined(separator: ", "))", .start(line.demand), unit: "people",
          origin: "computed"),
        .init("span of control", .divided(span), unit: "people each", origin: "given"),
      ]
    }
    return Explanation(
      name: "\(lowerCamel(role.name))Needed", title: "\(role.name)s needed in \(month)\(ofTeam)",
      unit: "people", steps: steps + policySteps(of: role))
  }

  // MARK: People there

  /// One explanation for each role: heads, less what ramping takes away.
  var present: [Explanation] {
    problem.roles.compactMap { role in
      guard let line = line(of: role) else { return nil }
      return Explanation(
        name: "\(lowerCamel(role.name))Productive",
        title: "Fully ramped \(role.name)s in \(month)\(ofTeam)", unit: "people",
        steps: [
          .init(
            "people expected to be there", .start(line.present), unit: "people", origin: "computed"),
          .init(
            "still ramping", .plus(line.productive - line.present), unit: "people",
            origin: "computed"),
        ])
    }
  }
}

/// `Senior Specialist` as `seniorSpecialist`.
private func lowerCamel(_ name: String) -> String {
  let words = name.split { !$0.isLetter && !$0.isNumber }
  guard let first = words.first else { return name }
  return first.lowercased()
    + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
}
