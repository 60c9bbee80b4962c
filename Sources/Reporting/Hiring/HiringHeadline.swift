import Pipeline
import Workforce

/// The answer in a sentence, with the arithmetic in it as far as it can be checked by hand.
struct HiringHeadline {
  let scenario: Scenario
  let plan: HiringPlan

  /// "You need 7 reps: 1,558 tickets a month ÷ 250 per rep = 6.232, rounded up."
  var text: String {
    guard let first = plan.months.first else {
      return "This plan has no months, so it answers nothing."
    }
    let need = "You need \(counted(plan.repsNeeded, "rep"))"
    let exact = Numerals.exactPeople(plan.repsNeededExact)
    guard isPlainDivision(of: first.tickets) else {
      return "\(need): \(exact) exactly in \(first.month)\(step)."
    }
    return "\(need): \(Numerals.short(first.tickets)) tickets a month ÷ "
      + "\(Numerals.short(plan.ticketsPerRepPerMonth)) per rep = \(exact)\(step)."
  }

  private func isPlainDivision(of tickets: Double) -> Bool {
    guard plan.ticketsPerRepPerMonth > 0 else { return false }
    let quotient = tickets / plan.ticketsPerRepPerMonth
    return abs(quotient - plan.repsNeededExact) <= 1e-6 * max(1, quotient)
  }

  /// What leads from the exact number to the whole one.
  private var step: String {
    let policy = scenario.hiring.policy
    var parts: [String] = []
    if policy.bufferShare > 0 {
      parts.append("plus a buffer of \(Numerals.percent(policy.bufferShare))")
    }
    if let confidence = policy.confidence {
      parts.append("enough with a probability of \(Numerals.percent(confidence))")
    }
    let isWhole = plan.repsNeededExact == Double(plan.repsNeeded)
    if !isWhole || !parts.isEmpty {
      let rounding = policy.roundsUp ? "rounded up" : "rounded to whole people"
      parts.append(
        scenario.hiring.teams.count > 1
          ? "\(rounding) in each of \(scenario.hiring.teams.count) teams" : rounding)
    }
    if policy.bufferPeople > 0 { parts.append("and \(policy.bufferPeople) on top") }
    return parts.isEmpty ? "" : ", " + parts.joined(separator: ", ")
  }
}
