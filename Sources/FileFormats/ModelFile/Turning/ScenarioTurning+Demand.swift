import Workforce

extension ScenarioTurning {
  mutating func teams(in model: WrittenKeys) -> [String] {
    checkNamesDiffer(model.list("teams"), kind: "team")
    let names = model.list("teams").compactMap(\.text)
    return names.isEmpty ? ["Support"] : names
  }

  mutating func segments(
    in model: WrittenKeys, teams: [String], horizon: Horizon
  ) -> [Segment] {
    guard model.has("segments") else {
      return segment(named: "Customers", in: model, teams: teams, horizon: horizon).map { [$0] }
        ?? []
    }
    let written = model.list("segments")
    checkNamesDiffer(written, kind: "segment")
    return written.compactMap(\.keys).compactMap { keys in
      segment(
        named: keys.text("name") ?? "", in: keys, teams: teams, horizon: horizon)
    }
  }

  /// One segment; `keys` are those of the segment, or of the whole model where there are none.
  private mutating func segment(
    named name: String, in keys: WrittenKeys, teams: [String], horizon: Horizon
  ) -> Segment? {
    let team =
      keys.path.isEmpty
      ? teams[0]
      : reference("team", in: keys, to: teams, kind: "team", listKey: "teams", default: teams[0])
    let flow = keys.keys("customers")
    let now = keys.number("customers") ?? flow?.number("now")
    let adds = flow.flatMap { series("adds", in: $0, horizon: horizon) }
    let churn = flow.flatMap { series("churn", in: $0, horizon: horizon) }
    let recentAdds = flow?.numbers("recentAdds") ?? []

    if let now, let flow, let written = flow["recentAdds"],
      recentAdds.reduce(0, +) > now * (1 + 1e-9)
    {
      log.add(
        at: written.spot,
        "\(written.path) makes \(plainNumber(recentAdds.reduce(0, +))) customers, more than the "
          + "\(plainNumber(now)) there are now.",
        remedy: "Count them among now, or leave out months.")
    }
    if keys.has("customers"), now != nil, !(flow?.has("adds") ?? false),
      !(flow?.has("churn") ?? false)
    {
      assume(
        keys.path(of: "customers"),
        keys.path.isEmpty
          ? "Customers stay as many: nobody joins and nobody leaves."
          : "Customers of \(name) stay as many: nobody joins and nobody leaves.")
    }
    guard let rate = incidentRate(in: keys, customers: now), let now, let team else { return nil }
    return Segment(
      name: name, team: team, startingCustomers: now, recentAdds: recentAdds,
      grossAdds: adds ?? MonthlySeries(constant: 0), churn: churn ?? MonthlySeries(constant: 0),
      incidentRate: rate, salesUncertainty: flow?.number("salesUncertainty") ?? 0,
      retentionUncertainty: flow?.number("retentionUncertainty") ?? 0)
  }

  private mutating func incidentRate(in keys: WrittenKeys, customers: Double?) -> IncidentRate? {
    if let tickets = keys.number("ticketsPerMonth") {
      guard let customers else { return nil }
      guard customers > 0 else {
        log.add(
          at: keys.spot(of: "ticketsPerMonth"),
          "\(keys.path(of: "ticketsPerMonth")) is \(plainNumber(tickets)), but there are no "
            + "customers to write them.",
          remedy: "Give the customers there are, or write incidentRate: tickets per customer per "
            + "month.")
        return nil
      }
      return IncidentRate(ticketsPerMonth: tickets, customers: customers)
    }
    if let rate = keys.number("incidentRate") { return IncidentRate(byAge: [rate]) }
    if let rates = keys.numbers("incidentRateByAge"), !rates.isEmpty {
      return IncidentRate(byAge: rates)
    }
    let ways = ModelKeys.volume.map(\.name)
    if keys.path.isEmpty, keys.has("customers"), !ways.contains(where: keys.has) {
      log.add(
        at: keys.spot(of: "customers"), "Nothing says how many tickets the customers write.",
        remedy: "Write ticketsPerMonth: 1558, or incidentRate: 1.558, or incidentRateByAge: "
          + "[5, 1].")
    }
    return nil
  }

  /// A number for each month, from any of the three forms; nil if the key isn't there.
  private mutating func series(
    _ key: String, in keys: WrittenKeys, horizon: Horizon
  ) -> MonthlySeries? {
    guard let written = keys[key] else { return nil }
    switch written.value {
    case .number(let number):
      return MonthlySeries(constant: number)
    case .list(let items):
      let numbers = items.compactMap(\.number)
      return numbers.isEmpty ? nil : MonthlySeries(numbers)
    case .byMonth(let entries):
      for (month, value) in entries where month > horizon.lastMonth {
        log.add(
          at: value.spot,
          "\(value.path) is after the plan's last month, \(horizon.lastMonth).",
          remedy: "Take it out, or plan more months.")
      }
      let values = (0..<horizon.monthCount).map { index in
        entries.last { $0.month <= horizon.firstMonth + index }?.value.number ?? 0
      }
      return MonthlySeries(values)
    case .text, .month, .day, .truth, .keys, .named:
      preconditionFailure("A series is a number, a list or months; its form says so.")
    }
  }

  mutating func streams(in model: WrittenKeys, teams: [String]) -> [Stream] {
    let written = model.list("streams")
    checkNamesDiffer(written, kind: "stream")
    return written.compactMap(\.keys).compactMap { keys in
      let team = reference(
        "team", in: keys, to: teams, kind: "team", listKey: "teams", default: teams[0])
      guard let name = keys.text("name"), let tickets = keys.number("ticketsPerMonth"), let team
      else { return nil }
      return Stream(
        name: name, team: team, ticketsPerMonth: tickets, owner: keys.text("owner"),
        isMerged: keys.truth("merged") ?? false, duplicateShare: keys.number("duplicates") ?? 0,
        growsWithCustomers: keys.truth("growsWithCustomers") ?? true)
    }
  }
}
