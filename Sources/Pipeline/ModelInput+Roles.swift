import Workforce

extension ModelInputs {
  /// Roles that change alike, as by a key that holds for all of them, are one input.
  mutating func compareRoles() {
    compareRoleNames()
    let isByTime = [before, after].allSatisfy {
      let firstLine = $0.roles.first { $0.work == .firstLine }
      if case .handleTime? = firstLine?.productivity?.basis { return true } else { return false }
    }
    compareRoles(
      isByTime ? "handleMinutes" : "ticketsPerRepPerMonth", own: "ticketsPerMonth", \.productivity,
      levelInWords)
    compareRoles("ramp", own: "ramp", \.ramp) { list($0[...], percent) }
    compareRoles("attrition", own: "attrition", \.attrition, attritionInWords)
    compareWork()
    compareRoles(nil, own: "salary", \.salaryPerYear) { $0.map(number) ?? "none" }
    compareRoles(nil, own: "hiringCost", \.hiringCost, number)
    compareRoles(nil, own: "promotedFrom", \.promotedFrom) { $0 ?? "nobody" }
    compareRoles(nil, own: "promotedShare", \.promotedShare, percent)
    compareRoles(nil, own: "promotedAfterMonths", \.promotedAfterMonths) { "\($0)" }
  }

  /// Roles that come or go, with the work and promotions of all, which may name them. What else
  /// differs in a role that stays is an input of its own.
  private mutating func compareRoleNames() {
    guard before.roles.map(\.name) != after.roles.map(\.name) else { return }
    func said(_ roles: [Role]) -> String { roles.map(\.name).joined(separator: ", ") }
    let old = before.roles
    let roles = after.roles.map { new -> Role in
      guard var role = old.first(where: { $0.name == new.name }) else { return new }
      (role.work, role.promotion) = (new.work, new.promotion)
      return role
    }
    found.append(ModelInput("roles", said(old), said(roles)) { $0.roles = roles })
    before.roles = roles
  }

  private mutating func compareWork() {
    for (old, new) in zip(before.roles, after.roles) where old.work != new.work {
      let (key, was, becomes) = differingKey(of: old.work, new.work)
      found.append(
        ModelInput("roles[\(old.name)].\(key)", was, becomes) { problem in
          for index in problem.roles.indices where problem.roles[index].name == old.name {
            problem.roles[index].work = new.work
          }
        })
    }
  }

  /// - Parameters:
  ///   - shared: the key that holds for all roles; nil where each has its own.
  ///   - own: the key within a role.
  private mutating func compareRoles<Value: Hashable>(
    _ shared: String?, own: String, _ property: WritableKeyPath<Role, Value>,
    _ said: (Value) -> String
  ) {
    var told: Set<[Value]> = []
    for (old, new) in zip(before.roles, after.roles) {
      let values = [old[keyPath: property], new[keyPath: property]]
      guard values[0] != values[1], told.insert(values).inserted else { continue }
      let alike = zip(before.roles, after.roles)
        .filter { [$0[keyPath: property], $1[keyPath: property]] == values }.map(\.0)
      let names = Set(alike.map(\.name))
      let isShared = alike.contains { $0.work == .firstLine }
      let listed = "roles[\(alike.map(\.name).joined(separator: ", "))].\(own)"
      found.append(
        ModelInput(isShared ? shared ?? listed : listed, said(values[0]), said(values[1])) {
          problem in
          for index in problem.roles.indices where names.contains(problem.roles[index].name) {
            problem.roles[index][keyPath: property] = values[1]
          }
        })
    }
  }
}

/// The key that differs between two kinds of work, with its values; `work` if several do.
private func differingKey(
  of old: Role.Work, _ new: Role.Work
) -> (key: String, before: String, after: String) {
  switch (old, new) {
  case (.escalations(let rate, let from, let hours), .escalations(let rate2, let from2, let hours2)):
    if from == from2, hours == hours2 { return ("escalationRate", percent(rate), percent(rate2)) }
    if rate == rate2, hours == hours2 { return ("escalatedFrom", from, from2) }
    if rate == rate2, from == from2 {
      return ("coachingHoursPerNewHire", number(hours), number(hours2))
    }
  case (.supervision(let span, let led), .supervision(let span2, let led2)):
    if led == led2 { return ("spanOfControl", number(span), number(span2)) }
    if span == span2 {
      return ("supervises", led.joined(separator: ", "), led2.joined(separator: ", "))
    }
  default: break
  }
  return ("work", workInWords(old), workInWords(new))
}

extension Role {
  /// The three keys of a promotion, each by itself, with the values that hold without it.
  fileprivate var promotedFrom: String? {
    get { promotion?.from }
    set {
      promotion = newValue.map {
        Promotion(from: $0, share: promotedShare, afterMonths: promotedAfterMonths)
      }
    }
  }
  fileprivate var promotedShare: Double {
    get { promotion?.share ?? 1 }
    set { promotion?.share = newValue }
  }
  fileprivate var promotedAfterMonths: Int {
    get { promotion?.afterMonths ?? 12 }
    set { promotion?.afterMonths = newValue }
  }
}
