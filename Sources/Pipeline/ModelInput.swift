import Workforce

/// One input of the model that two problems have differently: what it is called, its values, and
/// how it is changed.
struct ModelInput {
  /// As the model file's keys call it, such as `customers.adds`.
  let path: String
  let before: String
  let after: String
  private let change: (inout HiringProblem) -> Void

  func apply(to problem: inout HiringProblem) { change(&problem) }

  /// Every input that differs, in the order of the model's keys.
  ///
  /// What has no key here, as it is new, is left to the caller: after all of these a problem may
  /// still differ from `after`.
  static func all(from before: HiringProblem, to after: HiringProblem) -> [ModelInput] {
    var inputs = Inputs(before: before, after: after)
    inputs.compare("start", \.firstMonth) { "\($0)" }
    inputs.compare("months", \.monthCount) { "\($0)" }
    inputs.compareSegments()
    inputs.compareStreams()
    inputs.compareRoles()
    inputs.compare("paidHoursPerMonth", \.paidHoursPerMonth, number)
    inputs.compare("shrinkage", \.shrinkage) { percent($0.total) }
    inputs.compare("targetUtilisation", \.targetUtilisation, percent)
    inputs.compare("people", \.people, said: peopleInWords)
    inputs.compare("teams", \.teams) { $0.joined(separator: ", ") }
    inputs.compare("hiring.timeToFillDays", \.terms.timeToFillDays, number)
    inputs.compare("hiring.noticeDays", \.terms.noticeDays, number)
    inputs.compare("hiring.classMonths", \.terms.classMonths) { months in
      months.map { $0.sorted().map(String.init).joined(separator: ", ") } ?? "every month"
    }
    inputs.compare("hiring.classSize", \.terms.classSize) { $0.map { "\($0)" } ?? "any" }
    inputs.compare("hiring.graduation", \.terms.graduation, percent)
    inputs.compare("hiring.promiseDays", \.terms.promiseDays, number)
    inputs.compare("hiring.lateTicketCost", \.terms.lateTicketCost) { $0.map(number) ?? "none" }
    inputs.compare("hiring.policy.roundUp", \.policy.roundsUp) { $0 ? "true" : "false" }
    inputs.compare("hiring.policy.buffer", \.policy.bufferShare, percent)
    inputs.compare("hiring.policy.bufferReps", \.policy.bufferPeople) { "\($0)" }
    inputs.compare("hiring.policy.confidence", \.policy.confidence) {
      $0.map(percent) ?? "none"
    }
    return inputs.found
  }

  fileprivate init(
    _ path: String, _ before: String, _ after: String,
    change: @escaping (inout HiringProblem) -> Void
  ) {
    self.path = path
    self.before = before
    self.after = after
    self.change = change
  }
}

/// The differing inputs, as they are found.
private struct Inputs {
  let before: HiringProblem
  let after: HiringProblem
  private(set) var found: [ModelInput] = []

  init(before: HiringProblem, after: HiringProblem) {
    self.before = before
    self.after = after
  }

  mutating func compare<Value: Equatable>(
    _ path: String, _ property: WritableKeyPath<HiringProblem, Value>, _ said: (Value) -> String
  ) {
    compare(path, property) { value, _ in said(value) }
  }

  /// `said` is given the problem that the value is of, too.
  mutating func compare<Value: Equatable>(
    _ path: String, _ property: WritableKeyPath<HiringProblem, Value>,
    said: (Value, HiringProblem) -> String
  ) {
    let (old, new) = (before[keyPath: property], after[keyPath: property])
    guard old != new else { return }
    found.append(
      ModelInput(path, said(old, before), said(new, after)) { $0[keyPath: property] = new })
  }

  // MARK: Demand

  mutating func compareSegments() {
    let names = Set(before.segments.map(\.name))
    for new in after.segments where !names.contains(new.name) {
      found.append(
        ModelInput(
          "segments[\(new.name)]", "none", "\(number(new.startingCustomers)) customers"
        ) { $0.segments.append(new) })
    }
    for old in before.segments {
      guard let new = after.segments.first(where: { $0.name == old.name }) else {
        found.append(
          ModelInput(
            "segments[\(old.name)]", "\(number(old.startingCustomers)) customers", "none"
          ) { problem in problem.segments.removeAll { $0.name == old.name } })
        continue
      }
      compare(old, with: new)
    }
  }

  private mutating func compare(_ old: Segment, with new: Segment) {
    let isOnly = before.segments.count == 1 && old.name == "Customers"
    let prefix = isOnly ? "" : "segments[\(old.name)]."
    let months = after.monthCount
    func add(
      _ path: String, _ before: String, _ after: String,
      _ change: @escaping (inout Segment) -> Void
    ) {
      found.append(
        ModelInput(prefix + path, before, after) { problem in
          for index in problem.segments.indices where problem.segments[index].name == old.name {
            change(&problem.segments[index])
          }
        })
    }
    if !isSame(old.startingCustomers, new.startingCustomers) {
      add("customers.now", number(old.startingCustomers), number(new.startingCustomers)) {
        $0.startingCustomers = new.startingCustomers
      }
    }
    for (path, property, said) in [
      ("customers.adds", \Segment.grossAdds, number), ("customers.churn", \.churn, percent),
    ] {
      let (was, becomes) = (old[keyPath: property], new[keyPath: property])
      guard !(0..<months).allSatisfy({ isSame(was[$0], becomes[$0]) }) else { continue }
      add(
        path, series(was, from: before.firstMonth, months, said),
        series(becomes, from: after.firstMonth, months, said)
      ) { $0[keyPath: property] = becomes }
    }
    let ages = max(old.incidentRate.byAge.count, new.incidentRate.byAge.count)
    let (oldRecent, newRecent) = (
      old.recentAdds.suffix(ages - 1), new.recentAdds.suffix(ages - 1)
    )
    if oldRecent.count != newRecent.count || !zip(oldRecent, newRecent).allSatisfy(isSame) {
      add("customers.recentAdds", list(oldRecent), list(newRecent)) {
        $0.recentAdds = new.recentAdds
      }
    }
    let (oldRate, newRate) = (old.incidentRate, new.incidentRate)
    if oldRate.byAge.count != newRate.byAge.count
      || !zip(oldRate.byAge, newRate.byAge).allSatisfy(isSame)
    {
      add(
        ages > 1
          ? "incidentRateByAge"
          : newRate.basis == .given ? "incidentRate" : "ticketsPerMonth ÷ customers",
        list(oldRate.byAge[...]), list(newRate.byAge[...])
      ) { $0.incidentRate = newRate }
    }
    if old.team != new.team { add("team", old.team, new.team) { $0.team = new.team } }
  }

  mutating func compareStreams() {
    func said(_ stream: Stream?) -> String {
      stream.map {
        "\(number($0.ticketsPerMonth)) a month, \($0.isMerged ? "merged" : "outside the queue")"
      } ?? "none"
    }
    let names = before.streams.map(\.name)
    for name in names + after.streams.map(\.name).filter({ !names.contains($0) }) {
      let old = before.streams.first { $0.name == name }
      let new = after.streams.first { $0.name == name }
      guard old != new else { continue }
      if let old, let new, old.isNearly(new) { continue }
      found.append(
        ModelInput("streams[\(name)]", said(old), said(new)) { problem in
          let place = problem.streams.firstIndex { $0.name == name }
          switch (place, new) {
          case (let place?, let new?): problem.streams[place] = new
          case (let place?, nil): problem.streams.remove(at: place)
          case (nil, let new?): problem.streams.append(new)
          case (nil, nil): break
          }
        })
    }
  }

  // MARK: Work

  /// Roles that change alike, as by a key that holds for all of them, are one input.
  mutating func compareRoles() {
    guard before.roles.map(\.name) == after.roles.map(\.name) else {
      func said(_ roles: [Role]) -> String { roles.map(\.name).joined(separator: ", ") }
      let new = after.roles
      found.append(ModelInput("roles", said(before.roles), said(new)) { $0.roles = new })
      return
    }
    compareRoles("ticketsPerRepPerMonth", own: "ticketsPerMonth", \.productivity, levelInWords)
    compareRoles("ramp", own: "ramp", \.ramp) { list($0[...], percent) }
    compareRoles("attrition", own: "attrition", \.attrition, attritionInWords)
    compareRoles("roles[].work", own: "work", \.work, workInWords)
    compareRoles("roles[].salary", own: "salary", \.salaryPerYear) { $0.map(number) ?? "none" }
    compareRoles("roles[].hiringCost", own: "hiringCost", \.hiringCost, number)
  }

  private mutating func compareRoles<Value: Hashable>(
    _ shared: String, own: String, _ property: WritableKeyPath<Role, Value>,
    _ said: (Value) -> String
  ) {
    var told: Set<[Value]> = []
    for (old, new) in zip(before.roles, after.roles) {
      let values = [old[keyPath: property], new[keyPath: property]]
      guard values[0] != values[1], told.insert(values).inserted else { continue }
      let alike = zip(before.roles, after.roles)
        .filter { [$0[keyPath: property], $1[keyPath: property]] == values }.map(\.0)
      let isShared = !shared.hasPrefix("roles") && alike.contains { $0.work == .firstLine }
      let names = Set(alike.map(\.name))
      found.append(
        ModelInput(
          isShared
            ? shared : "roles[\(alike.map(\.name).joined(separator: ", "))].\(own)",
          said(values[0]), said(values[1])
        ) { problem in
          for index in problem.roles.indices where names.contains(problem.roles[index].name) {
            problem.roles[index][keyPath: property] = values[1]
          }
        })
    }
  }
}

extension Stream {
  /// Whether nothing but the last bits of its volume differ.
  fileprivate func isNearly(_ other: Stream) -> Bool {
    var copy = self
    copy.ticketsPerMonth = other.ticketsPerMonth
    return copy == other && isSame(ticketsPerMonth, other.ticketsPerMonth)
  }
}

/// Equal but for the last bits.
private func isSame(_ lhs: Double, _ rhs: Double) -> Bool {
  abs(lhs - rhs) <= 1e-9 * max(1, abs(lhs), abs(rhs))
}
