import Workforce

/// How many people are needed, and how many are there.
extension Explainer {
  var repsNeededExact: Explanation {
    Explanation(
      name: "repsNeededExact", title: "Exact need of \(role.name)s in \(month)\(ofTeam)",
      unit: "people", steps: ticketSteps + serviceSteps + inverted(levelSteps), notes: levelNotes)
  }

  var repsNeeded: Explanation {
    Explanation(
      name: "repsNeeded", title: "\(role.name)s needed in \(month)\(ofTeam)", unit: "people",
      steps: ticketSteps + serviceSteps + inverted(levelSteps) + policySteps(of: role),
      notes: levelNotes)
  }

  /// The share of the tickets for which people must be there, where it isn't all of them.
  private var serviceSteps: [Explanation.Step] {
    guard problem.terms.serviceTarget < 1 else { return [] }
    return [
      .init(
        "share of tickets to be served", .times(problem.terms.serviceTarget), unit: "of tickets",
        origin: "given")
    ]
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
      let coaching = line.exactNeed - line.demand * problem.terms.serviceTarget / perPerson
      steps =
        [
          .init(
            "tickets of \(source)s", .start(sourceTickets), unit: "tickets", origin: "computed"),
          .init("escalation rate", .times(rate), unit: "of tickets", origin: "given"),
        ] + serviceSteps + [
          .init(
            "tickets a \(role.name) solves in a month", .divided(perPerson),
            unit: "tickets a month",
            origin: "computed")
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
