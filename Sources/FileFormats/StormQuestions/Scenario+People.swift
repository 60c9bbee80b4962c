import Pipeline
import Workforce

extension Scenario {
  /// Of every role that takes tickets.
  mutating func multiplyProductivity(by factor: Double) -> StormRefusal? {
    for index in hiring.roles.indices {
      guard let basis = hiring.roles[index].productivity?.basis else { continue }
      hiring.roles[index].productivity?.basis =
        switch basis {
        case .ticketsPerMonth(let tickets): .ticketsPerMonth(tickets * factor)
        case .handleTime(let minutes, let paidHours):
          .handleTime(minutes: minutes / factor, paidHoursPerMonth: paidHours)
        }
    }
    return nil
  }

  // MARK: Who leaves

  mutating func multiplyAttrition(by factor: Double) -> StormRefusal? {
    let most = hiring.roles.flatMap(\.attrition.steps).map(\.monthlyShare).max() ?? 0
    guard most > 0 else {
      return StormRefusal(
        "attrition can't grow or fall: nobody leaves the team in the model.",
        "Write the share who leave in a month, such as attrition=3%.")
    }
    guard most * factor < 1 else {
      return StormRefusal(
        "attrition would be \(percent(most * factor)) a month.",
        "Write less, so that it stays under 100 %.")
    }
    for index in hiring.roles.indices {
      for step in hiring.roles[index].attrition.steps.indices {
        hiring.roles[index].attrition.steps[step].monthlyShare *= factor
      }
    }
    return nil
  }

  /// For every role and tenure; what overload does stays.
  mutating func setAttrition(to share: Double) -> StormRefusal? {
    for index in hiring.roles.indices {
      hiring.roles[index].attrition.steps = [.init(untilMonth: nil, monthlyShare: share)]
    }
    if share > 0 { assumptions.removeAll { $0.key == "attrition" } }
    return nil
  }

  // MARK: Who is there

  /// More go, fully ramped, to the team with the most first-line people; fewer are missing among those
  /// who are written last.
  mutating func addPeople(_ added: Double) -> StormRefusal? {
    guard !hiring.people.isEmpty, let role = hiring.roles.first(where: { $0.work == .firstLine })
    else {
      return StormRefusal(
        "people can't be more or fewer: the model doesn't say how many there are.",
        "Write reps, such as reps: 5, or people into the model.")
    }
    let first = hiring.firstMonth
    func isThere(_ group: PeopleGroup) -> Bool {
      group.role == role.name && group.start.map { $0 <= first } ?? true
        && group.leaves.map { $0 > first } ?? true
    }
    func peopleThere(in team: String) -> Double {
      hiring.people.filter { isThere($0) && $0.team == team }.reduce(0) { $0 + $1.count }
    }
    guard added < 0 else {
      // The first of those that are equal.
      let most = hiring.teams.map(peopleThere).max() ?? 0
      let team = hiring.teams.first { peopleThere(in: $0) == most } ?? hiring.teams[0]
      hiring.people.append(PeopleGroup(role: role.name, team: team, count: added))
      return nil
    }
    let there = hiring.people.filter(isThere).reduce(0) { $0 + $1.count }
    guard there + added >= 0 else {
      return StormRefusal(
        "people would be \(plainNumber(there + added)): \(plainNumber(there)) are there on the first "
          + "day.",
        there >= 1
          ? "Write at most as many fewer, such as people=-\(plainNumber(there.rounded(.down)))."
          : "Write how many more there are, such as people=+3.")
    }
    var missing = -added
    for index in hiring.people.indices.reversed() where isThere(hiring.people[index]) {
      let gone = min(missing, hiring.people[index].count)
      hiring.people[index].count -= gone
      missing -= gone
    }
    return nil
  }
}
