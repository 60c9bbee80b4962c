import Pipeline
import Workforce

extension ScenarioTurning {
  /// Events, curves, uncertainties and kept questions. What the questions ask is judged once the
  /// scenario is there.
  mutating func storm(
    in model: WrittenKeys, segments: [Segment], horizon: Horizon
  ) -> StormSettings {
    let terms = model.keys("storm")
    let defaults = StormSettings()
    return StormSettings(
      events: events(in: model, segments: segments.map(\.name), horizon: horizon),
      curves: curves(in: terms),
      spread: spread(in: terms?.keys("uncertainty")),
      correlations: correlations(in: terms),
      weeklyVariation: terms?.number("weeklyVariation"),
      limit: terms?.number("limit") ?? defaults.limit,
      mostAbandonment: terms?.number("mostAbandonment") ?? defaults.mostAbandonment,
      customerValuePerMonth: terms?.number("customerValue"),
      scenarios: model.named("scenarios").compactMap { name, written in
        written.text.map { StormSettings.NamedQuestion(name: name, what: $0) }
      })
  }

  /// What a storm goes by where nobody said.
  func stormAssumptions(
    in model: WrittenKeys, events: [StormEvent], channels: [Channel]
  ) -> [Assumption] {
    let terms = model.keys("storm")
    let defaults = StormSettings()
    var assumed: [Assumption] = []
    for (written, event) in zip(model.list("events"), events) {
      guard let keys = written.keys else { continue }
      let missing = StormEvent.Size.allCases.filter { size in !size.keys.contains(where: keys.has) }
      if let assumption = event.assumption(at: keys.path, of: missing) {
        assumed.append(assumption)
      }
    }
    if !(terms?.has("limit") ?? false) {
      assumed.append(
        Assumption(
          key: "storm.limit",
          "Growth is safe while a target fails with a probability of "
            + "\(percent(defaults.limit)) at most."))
    }
    let isLimited = channels.filter { $0.kind == .phone || $0.kind == .chat }
      .allSatisfy { $0.service.mostAbandonment != nil }
    if !(terms?.has("mostAbandonment") ?? false), channels.isEmpty || !isLimited {
      assumed.append(
        Assumption(
          key: "storm.mostAbandonment",
          "The phone and chats are broken where more than \(percent(defaults.mostAbandonment)) give "
            + "up."))
    }
    if !(terms?.has("curves") ?? false), terms?.truth("feedback") ?? true {
      assumed.append(
        Assumption(
          key: "storm.curves",
          "Waiting and overload do to customers and people what the usual curves say."))
    }
    return assumed
  }

  /// Tells of kept questions that can't be asked of the scenario.
  mutating func checkQuestions(in model: WrittenKeys, of scenario: Scenario) {
    for (_, written) in model.named("scenarios") {
      guard let what = written.text else { continue }
      do {
        _ = try StormQuestion(what, at: written.path).applied(to: scenario)
      } catch let problems as Problems {
        for problem in problems.all {
          log.add(
            at: written.spot, "\(written.path): \(problem.cause)", remedy: problem.remedy)
        }
      } catch {
        preconditionFailure("A question is refused with problems, not with \(error).")
      }
    }
  }
}

// MARK: Events

extension ScenarioTurning {
  private mutating func events(
    in model: WrittenKeys, segments: [String], horizon: Horizon
  ) -> [StormEvent] {
    let written = model.list("events")
    checkNamesDiffer(written, kind: "event")
    return written.compactMap(\.keys).compactMap { event(in: $0, segments: segments, horizon) }
  }

  private mutating func event(
    in keys: WrittenKeys, segments: [String], _ horizon: Horizon
  ) -> StormEvent? {
    let kind = keys.text("kind").flatMap(StormEvent.Kind.init) ?? .other
    let feelingIt = segmentsFeelingIt(in: keys, among: segments)
    guard let name = keys.text("name"), let start = keys.day("start") else { return nil }
    var event = StormEvent.usual(kind, name: name, start: start)
    if let weeks = keys.number("rampWeeks") { event.rampDays = weeks * 7 }
    if let weeks = keys.number("holdWeeks") { event.holdDays = weeks * 7 }
    if let weeks = keys.number("halfLifeWeeks") { event.halfLifeDays = weeks * 7 }
    let stays = keys.truth("stays")
    if stays == true { event.halfLifeDays = .infinity }
    if event.halfLifeDays == .infinity, keys.has("holdWeeks") || stays == false {
      event.halfLifeDays = StormEvent.usualHalfLifeOfPassing
    }
    if let factor = keys.number("incidents") { event.incidentFactor = factor }
    if let factor = keys.number("adds") { event.addsFactor = factor }
    if let factor = keys.number("productivity") { event.productivityFactor = factor }
    if let share = keys.number("shiftToPhone") { event.shiftToLive = share }
    event.segments = feelingIt
    // What has a problem of its own may be what it does.
    let effects = ["kind", "incidents", "adds", "productivity", "shiftToPhone"]
    if !event.hasEffect, effects.allSatisfy({ keys.has($0) == (keys[$0] != nil) }) {
      log.add(
        at: keys.spot, "\(keys.path), \(name), changes nothing.",
        remedy: "Write what it does, such as incidents: 1.6, or kind: launch.")
    }
    // What is over says how large such things are: forecasts learn from it.
    if event.start.containingMonth > horizon.lastMonth,
      let (cause, remedy) = event.reasonItCantAct(within: horizon)
    {
      log.add(at: keys.spot(of: "start"), "\(keys.path(of: "start")) is \(cause)", remedy: remedy)
    }
    return event
  }

  /// Nil for all of them.
  private mutating func segmentsFeelingIt(
    in keys: WrittenKeys, among names: [String]
  ) -> Set<String>? {
    guard keys.has("segments") else { return nil }
    var found: Set<String> = []
    for written in keys.list("segments") {
      guard let name = written.text else { continue }
      if names.contains(name) {
        found.insert(name)
      } else {
        tellUnknown(name, at: written, among: names, kind: "segment", listKey: "segments")
      }
    }
    return found
  }
}

// MARK: Curves

extension ScenarioTurning {
  private func curves(in terms: WrittenKeys?) -> StormCurves {
    if terms?.truth("feedback") == false { return .none }
    var curves = StormCurves()
    guard let keys = terms?.keys("curves") else { return curves }
    curves.repeatContacts = curve("repeatContacts", in: keys, else: curves.repeatContacts)
    curves.channelShift = curve("channelShift", in: keys, else: curves.channelShift)
    curves.absence = curve("absence", in: keys, else: curves.absence)
    curves.churn = curve("churn", in: keys, else: curves.churn, isTimes: true)
    if keys.has("attrition") {
      curves.attrition = curve("attrition", in: keys, else: .none, isTimes: true)
    }
    for (key, property) in [
      ("repeatWork", \StormCurves.repeatWork), ("redial", \.redial),
      ("leastForWriting", \.leastForWriting),
      ("churnDelayDays", \.churnDelayDays), ("daysFeltPerGivenUp", \.daysFeltPerGivenUp),
      ("attritionDelayDays", \.attritionDelayDays), ("tooLateHalfLifeDays", \.tooLateHalfLifeDays),
      ("coachingHoursPerNewHire", \.coachingHoursPerNewHire),
    ] {
      if let number = keys.number(key) { curves[keyPath: property] = number }
    }
    return curves
  }

  /// - Parameter isTimes: whether the most is written as what something is multiplied by; a curve
  ///   says what is added.
  private func curve(
    _ key: String, in keys: WrittenKeys, else fallback: ResponseCurve, isTimes: Bool = false
  ) -> ResponseCurve {
    let parts = keys.keys(key)
    return ResponseCurve(
      from: parts?.number("from") ?? fallback.from, half: parts?.number("half") ?? fallback.half,
      most: parts?.number("most").map { isTimes ? $0 - 1 : $0 } ?? fallback.most)
  }
}

// MARK: Uncertainty

extension ScenarioTurning {
  private func spread(in keys: WrittenKeys?) -> [StormInput: Double] {
    StormInput.allCases.reduce(into: [:]) { $0[$1] = keys?.number($1.rawValue) }
  }

  private mutating func correlations(in terms: WrittenKeys?) -> [StormUncertainty.Correlation] {
    var found: [StormUncertainty.Correlation] = []
    var lines: [Set<StormInput>: Int] = [:]
    for keys in terms?.list("correlations").compactMap(\.keys) ?? [] {
      let inputs = keys.list("between").compactMap(\.text).compactMap(StormInput.init)
      guard inputs.count == 2, let coefficient = keys.number("coefficient") else { continue }
      let names = inputs.map(\.rawValue).joined(separator: " and ")
      if inputs[0] == inputs[1] {
        log.add(
          at: keys.spot(of: "between"),
          "\(keys.path(of: "between")) has \(inputs[0].rawValue) twice.",
          remedy: "Write two different inputs, such as [sales, incidentRate].")
      } else if let line = lines[Set(inputs)] {
        log.add(
          at: keys.spot, "\(keys.path) is about \(names), as is line \(line).",
          remedy: "Keep one of the two.")
      } else {
        lines[Set(inputs)] = keys.spot.line
        found.append(StormUncertainty.Correlation(inputs[0], inputs[1], coefficient))
      }
    }
    if let terms, StormUncertainty(spread: [:], correlations: found).correlationRoot == nil {
      log.add(
        at: terms.spot(of: "correlations"),
        "No inputs go together as \(terms.path(of: "correlations")) says: "
          + "\(found.map(\.words).joined(separator: ", ")).",
        remedy: "Bring coefficients closer to 0, or leave one out: two inputs that both go with a "
          + "third go with each other.")
    }
    return found
  }
}

extension StormUncertainty.Correlation {
  /// "sales and churn 0.9".
  fileprivate var words: String {
    "\(first.rawValue) and \(second.rawValue) \(plainNumber(coefficient))"
  }
}
