import Workforce

extension ScenarioTurning {
  mutating func terms(in model: WrittenKeys) -> HiringTerms {
    let hiring = model.keys("hiring")
    let missing = ["timeToFillDays", "noticeDays"].filter { !(hiring?.has($0) ?? false) }
    switch missing {
    case ["timeToFillDays", "noticeDays"]:
      assume(
        "hiring.timeToFillDays", "It takes 45 days to fill a requisition, and 30 days of notice.")
    case ["timeToFillDays"]:
      assume("hiring.timeToFillDays", "It takes 45 days to fill a requisition.")
    case ["noticeDays"]:
      assume("hiring.noticeDays", "New people give 30 days of notice where they are.")
    default: break
    }
    return HiringTerms(
      timeToFillDays: hiring?.number("timeToFillDays") ?? 45,
      noticeDays: hiring?.number("noticeDays") ?? 30,
      classMonths: hiring?.numbers("classMonths").map { Set($0.map { Int($0) }) },
      classSize: hiring?.whole("classSize"), graduation: hiring?.number("graduation") ?? 1,
      promiseDays: hiring?.number("promiseDays") ?? 1,
      lateTicketCost: hiring?.number("lateTicketCost"))
  }

  /// What waits are judged by, where nobody said.
  func serviceAssumptions(in model: WrittenKeys, roles: [Role]) -> [Assumption] {
    let hiring = model.keys("hiring")
    var assumed: [Assumption] = []
    if !(hiring?.has("promiseDays") ?? false) {
      assumed.append(
        Assumption(
          key: "hiring.promiseDays",
          "A ticket is late when its first answer takes longer than a day."))
    }
    let isPaid = roles.contains { $0.work == .firstLine && $0.salaryPerYear != nil }
    if isPaid, !(hiring?.has("lateTicketCost") ?? false) {
      assumed.append(
        Assumption(
          key: "hiring.lateTicketCost",
          "A late ticket costs what solving it in overtime costs: one and a half times the pay of "
            + "the time it takes."))
    }
    return assumed
  }

  mutating func policy(in model: WrittenKeys) -> HireAheadPolicy {
    guard let policy = model.keys("hiring")?.keys("policy") else { return HireAheadPolicy() }
    if let confidence = policy["confidence"], !saysHowPeopleDiffer(model) {
      log.add(
        at: confidence.spot,
        "\(confidence.path) asks for certainty, but nothing says how much people differ.",
        remedy: "Write a spread, such as ticketsPerRepPerMonth: {measured: 250, spread: 15%}, or "
          + "take confidence out.")
    }
    return HireAheadPolicy(
      roundsUp: policy.truth("roundUp") ?? true, bufferShare: policy.number("buffer") ?? 0,
      bufferPeople: policy.whole("bufferReps") ?? 0, confidence: policy.number("confidence"))
  }

  private func saysHowPeopleDiffer(_ model: WrittenKeys) -> Bool {
    let levels =
      [model.keys("ticketsPerRepPerMonth")]
      + model.list("roles").map { $0.keys?.keys("ticketsPerMonth") }
    return levels.contains { $0?.has("spread") ?? false }
  }
}
