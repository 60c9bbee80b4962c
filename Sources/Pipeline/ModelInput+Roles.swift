import Workforce

extension ModelInputs {
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
