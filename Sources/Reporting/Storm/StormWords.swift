import Pipeline
import Workforce

/// The sentences of a storm test: when support breaks, and why.
struct StormWords {
  let scenario: Scenario
  let answer: StormAnswer

  var time: StormTime { StormTime(problem: answer.problem) }
  var limit: Double { answer.pace?.limit ?? scenario.storm.limit }
  func money(_ amount: Double) -> String { Numerals.money(amount, scenario.hiring.currency) }

  /// When it breaks with the policy asked about: "Hiring as planned, support breaks by week 14 (the
  /// week of 2027-04-05) in half of all futures: by week 11 in a tenth, by week 30 in nine tenths."
  var breaking: String {
    guard let outcome = answer.outcome, !outcome.steps.isEmpty else {
      let rest = Self.lead(ofPolicy: answer.policy)
      return answer.outcomes.isEmpty
        ? "It was stopped before a single future was played."
        : "It was stopped before the storm was played \(rest.prefix(1).lowercased())"
          + "\(rest.dropFirst()): only what other ways to hire make of it is known."
    }
    return "\(Self.lead(ofPolicy: outcome.policy)), \(Self.breaking(outcome, time))"
  }

  /// "Hiring as planned", as a sentence about the future begins.
  static func lead(ofPolicy name: String) -> String {
    switch name {
    case "nothing": "With nobody hired"
    case "reactive": "Hiring one more when swamped"
    case "roundUp": "Hiring to the need rounded up"
    case "buffer": "Hiring ahead with a buffer"
    default: "Hiring as planned"
    }
  }

  /// What a manager does with it.
  static func rule(ofPolicy name: String) -> String {
    switch name {
    case "nothing": "Nobody is hired, not even for those who leave."
    case "reactive":
      "One requisition is opened after each month whose work was more than people's planned time: "
        + "“swamped? one more”."
    case "roundUp":
      "As many requisitions as people are missing for last month's contacts, rounded up; those on "
        + "order count."
    case "buffer": "As “round up”, with a buffer on top."
    default: "The hires of the plan, each opened on its safe day."
    }
  }

  private static func breaking(_ outcome: StormOutcome, _ time: StormTime) -> String {
    let breaks = outcome.breaks
    let share = "\(Numerals.chance(breaks.probability)) break by \(time.lastMonth)"
    guard breaks.probability > 0 else {
      return "support never breaks within \(time.horizon), not in one of "
        + "\(counted(outcome.replications, "future"))."
    }
    guard let half = breaks.p50 else {
      let early = breaks.p10.map { ", a tenth of them by \(time.dated($0))" } ?? ""
      let most = breaks.probability < 0.4 ? "most" : "about half of all"
      return "support holds in \(most) futures: \(share)\(early)."
    }
    if half == 0 {
      let first = outcome.steps.first?.probabilityMissed ?? breaks.probability
      return first >= 1
        ? "support is broken already in \(time.dated(0)), in all futures."
        : "support is broken already in \(time.dated(0)): \(Numerals.chance(first)) of all futures "
          + "start so, and \(share)."
    }
    let early = breaks.p10.map { "by \(time.name($0)) in a tenth" }
    let late = breaks.p90.map { "by \(time.name($0)) in nine tenths" }
    let range = [early, late].compactMap { $0 }.joined(separator: ", ")
    return "support breaks by \(time.dated(half)) in half of all futures: "
      + [range, breaks.p90 == nil ? share : ""].filter { !$0.isEmpty }.joined(separator: "; ") + "."
  }

  /// What was played.
  var played: String {
    guard let outcome = answer.outcome else { return "" }
    return "\(counted(outcome.replications, "future")) of \(time.horizon) from "
      + "\(answer.problem.firstDay), each with its own sales, contacts, people and chance. A future "
      + "breaks when a team first misses a target."
  }

  /// How sure the risk is; nil where nothing was played.
  var risk: String? {
    guard let outcome = answer.outcome, !outcome.steps.isEmpty else { return nil }
    let breaks = outcome.breaks
    return "Of \(counted(outcome.replications, "future")), "
      + "\(Numerals.chance(breaks.probability, beside: limit)) break by \(time.lastMonth): with 95 % "
      + "confidence the risk is between \(Numerals.chance(breaks.probabilityLow)) and "
      + "\(Numerals.chance(breaks.probabilityHigh))."
  }

  /// Nil where everything was played.
  var stopped: String? {
    answer.wasStopped
      ? "It was stopped before everything was played: what follows is the answer so far." : nil
  }

  /// Which team breaks first, and of what; nil where nothing breaks.
  var cause: String? {
    guard let outcome = answer.outcome,
      let first = outcome.teams.filter({ $0.breaks.probability > 0 }).max(by: {
        $0.breaks.probability < $1.breaks.probability
      }),
      let cause = first.causes.max(by: { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }
      )
    else { return nil }
    let reason =
      "\(Self.words(of: cause.key)) (\(Numerals.chance(cause.value)) of the futures that break)."
    return outcome.teams.count > 1
      ? "\(first.team) is likeliest to break, in \(Numerals.chance(first.breaks.probability)) of all "
        + "futures, mostly because \(reason)" : "What fails first is mostly that \(reason)"
  }

  static func words(of cause: TeamBreak.Cause) -> String {
    switch cause {
    case .wait: "tickets wait too long for a first answer"
    case .abandonment: "too many who call give up"
    case .escalations: "escalated tickets wait too long"
    }
  }

  /// How bad it gets, and how long it lasts; nil where nothing breaks.
  var course: String? {
    guard let outcome = answer.outcome, outcome.breaks.probability > 0,
      let wait = outcome.worstWait, let churn = outcome.worstChurn, let first = outcome.steps.first
    else { return nil }
    let longest =
      wait.waitHours.p50 <= 0
      ? "At the median nothing waits in any \(time.unit)"
      : "At worst, \(time.at(wait.index)), a contact waits "
        + "\(Numerals.wait(hours: wait.waitHours.p50)) at the median "
        + "(P90: \(Numerals.wait(hours: wait.waitHours.p90)))"
    let before = first.monthlyChurn.p50
    let churned =
      churn.monthlyChurn.p50 > before * 1.05 + 0.0005
      ? "; churn rises from \(Numerals.churn(before)) a month to "
        + Numerals.churn(churn.monthlyChurn.p50)
      : "; churn stays at \(Numerals.churn(before)) a month"
    return longest + churned + "." + (recovery.map { " \($0)" } ?? "")
  }

  private var recovery: String? {
    guard let outcome = answer.outcome, let steps = outcome.stepsToRecover else { return nil }
    if outcome.stillBroken >= 0.995 { return "No future that breaks recovers by the end." }
    let half = "\(Numerals.tenths(time.weeks(steps.p50).drawn)) weeks"
    let open =
      outcome.stillBroken >= 0.005
      ? "; \(Numerals.chance(outcome.stillBroken)) haven't recovered by the end" : ""
    return outcome.stillBroken >= 0.5
      ? "Most futures that break haven't recovered by the end "
        + "(\(Numerals.chance(outcome.stillBroken)))."
      : "A future that breaks takes \(half) at the median until no target fails any more\(open)."
  }

  /// What happens to the company: "Launch on 2027-03-01: …".
  var events: [String] { answer.problem.events.map(sentence) }

  private func sentence(about event: StormEvent) -> String {
    var effects: [String] = []
    func factor(_ name: String, _ value: Double) {
      if value != 1 { effects.append("\(name) × \(Numerals.short(value))") }
    }
    factor("contacts", event.incidentFactor)
    factor("new customers", event.addsFactor)
    factor("what people solve", event.productivityFactor)
    if event.shiftToLive > 0 {
      effects.append("\(Numerals.percent(event.shiftToLive)) of those who would write call instead")
    }
    let who = event.segments.map { " for \(listed($0.sorted()))" } ?? ""
    let rise =
      event.rampDays > 0 ? "rises over \(counted(Int(event.rampDays.rounded()), "day"))" : nil
    let stay =
      event.halfLifeDays == .infinity
      ? "stays"
      : (event.holdDays > 0 ? "stays \(counted(Int(event.holdDays.rounded()), "day")) and " : "")
        + (event.halfLifeDays > 0
          ? "halves every \(Numerals.tenths(event.halfLifeDays)) days" : "is over at once")
    let shape = [rise, stay].compactMap { $0 }.joined(separator: ", ")
    return "\(event.name) on \(event.start)\(who): "
      + (effects.isEmpty ? "without effect" : listed(effects)) + "; it \(shape)."
  }
}

extension StormOutcome {
  /// The step with the longest median wait; the first one of several.
  var worstWait: StormStep? { worst { $0.waitHours.p50 } }
  /// The step with the highest median churn.
  var worstChurn: StormStep? { worst { $0.monthlyChurn.p50 } }

  /// Whether the median wait ever gets longer than at the start.
  var waitRises: Bool {
    guard let worst = worstWait, let first = steps.first else { return false }
    return worst.waitHours.p50 > 1.05 * first.waitHours.p50
  }

  private func worst(_ value: (StormStep) -> Double) -> StormStep? {
    steps.reduce(nil as StormStep?) { worst, step in
      guard let worst else { return step }
      return value(step) > value(worst) ? step : worst
    }
  }
}
