import Workforce

extension ScenarioTurning {
  /// The roles, each after those that make it needed.
  mutating func roles(in model: WrittenKeys, productivity: Productivity?) -> [Role] {
    let ramp = ramp(in: model)
    let attrition = attrition(in: model)
    guard model.has("roles") else {
      tellIfUnknown(productivity, role: nil, in: model)
      return [
        Role(
          name: "Representative", work: .firstLine, productivity: productivity, ramp: ramp,
          attrition: attrition)
      ]
    }
    let written = model.list("roles").compactMap { item in item.keys.map { (item.spot, $0) } }
    checkNamesDiffer(model.list("roles"), kind: "role")
    let names = written.compactMap { $0.1.text("name") }
    let firstLine = firstLineRole(written, in: model)
    let ticketRoles = written.filter { !$0.1.has("spanOfControl") }
      .compactMap { $0.1.text("name") }

    let roles = written.compactMap { spot, keys -> (Spot, Role)? in
      guard let name = keys.text("name") else { return nil }
      let work = work(
        of: keys, named: name, firstLine: firstLine, ticketRoles: ticketRoles, allRoles: names)
      let ownLevel = keys.has("ticketsPerMonth") ? level("ticketsPerMonth", in: keys) : nil
      let isSupervision = keys.has("spanOfControl")
      if isSupervision, keys.has("ticketsPerMonth") {
        log.add(
          at: keys.spot(of: "ticketsPerMonth"),
          "\(keys.path(of: "ticketsPerMonth")) says how many tickets a \(name) solves, but "
            + "spanOfControl makes it a role that leads people and takes none.",
          remedy: "Keep one of the two.")
      }
      if !isSupervision, !keys.has("ticketsPerMonth") {
        tellIfUnknown(productivity, role: keys, in: model)
        if keys.has("escalationRate"), productivity != nil {
          assume(
            keys.path(of: "ticketsPerMonth"),
            "A \(name) solves as many tickets a month as ticketsPerRepPerMonth says.")
        }
      }
      return work.map { work in
        (
          spot,
          Role(
            name: name, work: work,
            productivity: isSupervision ? nil : ownLevel ?? productivity,
            ramp: keys.numbers("ramp") ?? ramp,
            attrition: keys.has("attrition") ? attritionOf(keys) : attrition,
            salaryPerYear: keys.number("salary"), hiringCost: keys.number("hiringCost") ?? 0,
            promotion: promotion(into: name, in: keys, roles: names))
        )
      }
    }
    return ordered(roles)
  }

  /// Whom a role is promoted from; nil if nobody said.
  private mutating func promotion(
    into name: String, in keys: WrittenKeys, roles: [String]
  ) -> Role.Promotion? {
    guard keys.has("promotedFrom") else {
      for key in ["promotedShare", "promotedAfterMonths"] where keys.has(key) {
        tellUseless(key, without: "promotedFrom", in: keys)
      }
      return nil
    }
    guard
      let source = reference(
        "promotedFrom", in: keys, to: roles, kind: "role", listKey: "roles", default: nil)
    else { return nil }
    if source == name {
      log.add(
        at: keys.spot(of: "promotedFrom"), "\(keys.path(of: "promotedFrom")) is the role itself.",
        remedy: "Write the role that people come from, or take it out.")
      return nil
    }
    if !keys.has("promotedAfterMonths") {
      assume(
        keys.path(of: "promotedAfterMonths"),
        "A \(source) can become a \(name) after twelve months.")
    }
    return Role.Promotion(
      from: source, share: keys.number("promotedShare") ?? 1,
      afterMonths: keys.whole("promotedAfterMonths") ?? 12)
  }

  private mutating func firstLineRole(
    _ written: [(Spot, WrittenKeys)], in model: WrittenKeys
  ) -> String? {
    let candidates = written.filter { _, keys in
      !keys.has("escalationRate") && !keys.has("spanOfControl")
    }
    if candidates.isEmpty, !written.isEmpty {
      log.add(
        at: model.spot(of: "roles"),
        "No role is first line: each has escalationRate or "
          + "spanOfControl.",
        remedy: "Add the role that takes tickets as they come in, such as {name: Representative}.")
    }
    if let (spot, second) = candidates.dropFirst().first {
      let names = candidates.compactMap { $0.1.text("name") }.joined(separator: " and ")
      log.add(
        at: spot, "\(names) are both first line.",
        remedy: "Give \(second.text("name") ?? "one of them") an escalationRate if it takes what "
          + "the other can't solve, or a spanOfControl if it leads people.")
    }
    return candidates.first?.1.text("name")
  }

  private mutating func work(
    of keys: WrittenKeys, named name: String, firstLine: String?, ticketRoles: [String],
    allRoles: [String]
  ) -> Role.Work? {
    if keys.has("escalationRate") {
      for key in ["supervises"] where keys.has(key) {
        tellUseless(key, without: "spanOfControl", in: keys)
      }
      let source = reference(
        "escalatedFrom", in: keys, to: ticketRoles, kind: "role that takes tickets",
        listKey: "roles",
        default: firstLine)
      guard let rate = keys.number("escalationRate"), let source else { return nil }
      return .escalations(
        rate: rate, from: source,
        coachingHoursPerNewHire: keys.number("coachingHoursPerNewHire") ?? 0)
    }
    for key in ["escalatedFrom", "coachingHoursPerNewHire"] where keys.has(key) {
      tellUseless(key, without: "escalationRate", in: keys)
    }
    guard keys.has("spanOfControl") else {
      if keys.has("supervises") { tellUseless("supervises", without: "spanOfControl", in: keys) }
      return .firstLine
    }
    var led: [String] = []
    for written in keys.list("supervises") {
      guard let role = written.text else { continue }
      if allRoles.contains(role) {
        led.append(role)
      } else {
        tellUnknown(role, at: written, among: allRoles, kind: "role", listKey: "roles")
      }
    }
    guard let span = keys.number("spanOfControl") else { return nil }
    return .supervision(
      spanOfControl: span, of: keys.has("supervises") ? led : ticketRoles)
  }

  private mutating func tellUseless(_ key: String, without needed: String, in keys: WrittenKeys) {
    log.add(
      at: keys.spot(of: key), "\(keys.path(of: key)) means nothing without \(needed).",
      remedy: "Write \(needed) too, or take it out.")
  }

  /// Roles sorted so that each comes after those that make it needed, otherwise as written.
  private mutating func ordered(_ roles: [(spot: Spot, role: Role)]) -> [Role] {
    var waiting = roles
    var done: [Role] = []
    let known = Set(roles.map(\.role.name))
    while !waiting.isEmpty {
      let names = Set(done.map(\.name))
      guard
        let next = waiting.firstIndex(where: { _, role in
          role.sources.allSatisfy { names.contains($0) || !known.contains($0) }
        })
      else {
        log.add(
          at: waiting[0].spot,
          "The roles \(waiting.map(\.role.name).joined(separator: ", ")) each wait for another of "
            + "them to say how many are needed.",
          remedy: "Break the circle: change escalatedFrom or supervises of one of them.")
        return done + waiting.map(\.role)
      }
      done.append(waiting.remove(at: next).role)
    }
    return done
  }

  private mutating func tellIfUnknown(
    _ productivity: Productivity?, role: WrittenKeys?, in model: WrittenKeys
  ) {
    let ways = ["ticketsPerRepPerMonth", "handleMinutes"]
    guard productivity == nil, !ways.contains(where: model.has) else { return }
    if let role, role.has("escalationRate") {
      log.add(
        at: role.spot, "Nothing says how many tickets a \(role.text("name") ?? "role") solves.",
        remedy: "Write ticketsPerMonth: 120 here, or ticketsPerRepPerMonth for everyone.")
    } else {
      log.add(
        at: role?.spot ?? .start, "Nothing says how many tickets a representative solves.",
        remedy: "Write ticketsPerRepPerMonth: 250, or handleMinutes: 24, or channels that each "
          + "have share and handleMinutes"
          + (role == nil ? "." : ", or ticketsPerMonth: 250 for the role."))
    }
  }

  // MARK: Ramp and attrition

  private mutating func ramp(in model: WrittenKeys) -> [Double] {
    if let ramp = model.numbers("ramp") { return ramp }
    let isNeeded =
      model.list("roles").isEmpty
      || model.list("roles").contains { !($0.keys?.has("ramp") ?? true) }
    if !model.has("ramp"), isNeeded {
      assume(
        "ramp",
        "New hires reach 25 %, 50 % and 75 % of the typical level in their first three months.")
    }
    return [0.25, 0.5, 0.75]
  }

  private mutating func attrition(in model: WrittenKeys) -> Attrition {
    if model.has("attrition") { return attritionOf(model) }
    let isNeeded =
      model.list("roles").isEmpty
      || model.list("roles").contains { !($0.keys?.has("attrition") ?? true) }
    if isNeeded { assume("attrition", "Nobody leaves the team.") }
    return .none
  }

  /// The attrition written under `attrition` among `keys`.
  private mutating func attritionOf(_ keys: WrittenKeys) -> Attrition {
    if let share = keys.number("attrition") {
      return Attrition(steps: [Attrition.Step(untilMonth: nil, monthlyShare: share)])
    }
    guard let parts = keys.keys("attrition") else { return .none }
    let steps: [Attrition.Step] =
      parts.has("byTenure")
      ? tenureSteps(parts)
      : [Attrition.Step(untilMonth: nil, monthlyShare: parts.number("monthly") ?? 0)]
    let above = parts.number("overloadAbove")
    if parts.has("overloadFactor"), !parts.has("overloadAbove") {
      tellUseless("overloadFactor", without: "overloadAbove", in: parts)
    }
    if above != nil, !parts.has("overloadFactor") {
      assume(
        parts.path(of: "overloadFactor"),
        "Half as many again leave after an overloaded month.")
    }
    return Attrition(
      steps: steps, overloadAbove: above,
      overloadFactor: above == nil ? 1 : parts.number("overloadFactor") ?? 1.5)
  }

  private mutating func tenureSteps(_ parts: WrittenKeys) -> [Attrition.Step] {
    let items = parts.list("byTenure")
    var steps: [Attrition.Step] = []
    var reached = 0
    for (index, item) in items.enumerated() {
      guard let keys = item.keys, let share = keys.number("monthly") else { continue }
      let isLast = index == items.count - 1
      let until = keys.whole("untilMonth")
      if let until, isLast {
        log.add(
          at: keys.spot(of: "untilMonth"),
          "\(parts.path(of: "byTenure")) ends at \(until) months, and says nothing of longer "
            + "tenure.",
          remedy: "Add a last step without untilMonth, such as {monthly: 1.5%}.")
      } else if !keys.has("untilMonth"), !isLast {
        log.add(
          at: item.spot, "\(item.path) has no untilMonth, but more steps follow.",
          remedy: "Write untilMonth in every step but the last.")
      } else if let until, until <= reached {
        log.add(
          at: keys.spot(of: "untilMonth"),
          "\(keys.path(of: "untilMonth")) is \(until), after a step until \(reached).",
          remedy: "Put the steps in order of tenure.")
      }
      reached = until ?? reached
      steps.append(Attrition.Step(untilMonth: isLast ? nil : until, monthlyShare: share))
    }
    return steps.last?.untilMonth == nil && !steps.isEmpty ? steps : Attrition.none.steps
  }

  // MARK: People

  /// The people who are there; none if nobody said, and then as many as the first month needs are
  /// assumed.
  mutating func people(in model: WrittenKeys, teams: [String], roles: [Role]) -> [PeopleGroup] {
    let firstLine = roles.first { $0.work == .firstLine }?.name
    if let reps = model.number("reps") {
      if teams.count > 1 {
        log.add(
          at: model.spot(of: "reps"),
          "reps does not say which of the \(teams.count) teams they are in.",
          remedy: "Write people instead, such as [{team: \(teams[0]), count: "
            + "\(plainNumber(reps))}].")
      }
      return firstLine.map { [PeopleGroup(role: $0, team: teams[0], count: reps)] } ?? []
    }
    guard model.has("people") else {
      if !model.has("reps") {
        assume("reps", "The team is exactly as large as the first month needs.")
      }
      return []
    }
    let groups = model.list("people").compactMap(\.keys).compactMap {
      keys -> PeopleGroup? in
      let role = reference(
        "role", in: keys, to: roles.map(\.name), kind: "role", listKey: "roles", default: firstLine)
      let team = reference(
        "team", in: keys, to: teams, kind: "team", listKey: "teams", default: teams[0])
      let start = keys.month("start")
      let leaves = keys.month("leaves")
      if let start, let leaves, leaves <= start {
        log.add(
          at: keys.spot(of: "leaves"),
          "\(keys.path(of: "leaves")) is \(leaves), not after the start in \(start).",
          remedy: "Write the first month they are gone.")
      }
      if let count = keys.number("count"), count > 1, let name = keys.text("name") {
        log.add(
          at: keys.spot(of: "count"),
          "\(keys.path(of: "count")) is \(plainNumber(count)), but \(name) is one person.",
          remedy: "Leave out the name, or the count.")
      }
      let move = move(
        in: keys, start: start, leaves: leaves, role: role, team: team, roles: roles, teams: teams)
      guard let role, let team else { return nil }
      return PeopleGroup(
        name: keys.text("name"), role: role, team: team,
        count: (keys.number("count") ?? 1) * (keys.number("fte") ?? 1), start: start,
        leaves: leaves, move: move)
    }
    // No group at all means that nobody said; an empty list says that nobody is there.
    guard groups.isEmpty, let firstLine else { return groups }
    return [PeopleGroup(role: firstLine, team: teams[0], count: 0)]
  }
}

extension ScenarioTurning {
  private mutating func move(
    in keys: WrittenKeys, start: Month?, leaves: Month?, role: String?, team: String?,
    roles: [Role], teams: [String]
  ) -> PeopleGroup.Move? {
    guard let moves = keys.keys("moves") else { return nil }
    let newRole = reference(
      "role", in: moves, to: roles.map(\.name), kind: "role", listKey: "roles", default: role)
    let newTeam = reference(
      "team", in: moves, to: teams, kind: "team", listKey: "teams", default: team)
    guard let month = moves.month("month"), let newRole, let newTeam, let role, let team else {
      return nil
    }
    if newRole == role, newTeam == team {
      log.add(
        at: keys.spot(of: "moves"),
        "\(keys.path(of: "moves")) leads to the role and team they are in already.",
        remedy: "Write the role or the team that they go to.")
    }
    if start.map({ month <= $0 }) ?? false || leaves.map({ month >= $0 }) ?? false {
      log.add(
        at: moves.spot(of: "month"),
        "\(moves.path(of: "month")) is \(month), and they aren't there before and after it.",
        remedy: "Write a month after their start and before they leave.")
    }
    return PeopleGroup.Move(month: month, role: newRole, team: newTeam)
  }
}

extension Role {
  /// The roles whose tickets or people make this one needed.
  fileprivate var sources: [String] {
    switch work {
    case .firstLine: []
    case .escalations(_, let source, _): [source]
    case .supervision(_, let led): led
    }
  }
}
