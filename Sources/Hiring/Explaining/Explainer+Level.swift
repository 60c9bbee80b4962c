import Workforce

/// What one person is planned to solve.
extension Explainer {
  var ticketsPerRepPerMonth: Explanation {
    Explanation(
      name: "ticketsPerRepPerMonth", title: "Tickets a \(role.name) is planned to solve in a month",
      unit: "tickets a month", steps: levelSteps, notes: levelNotes)
  }

  var levelSteps: [Explanation.Step] {
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

  var levelNotes: [String] {
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
}
