package import Pipeline
package import Workforce

/// What a list of people sets in a model: its `people`, in groups of those who have role, team,
/// start, end and hours in common. Names stay out of the model.
///
/// People whom somebody wrote into the model are left as they are; those that came from a list, as the
/// comment behind them says, are written anew.
package struct PeopleModelEdit {
  /// Nil where nothing can or may be set.
  package private(set) var edit: ModelEdit?
  /// What wasn't set, and why.
  package private(set) var notices: [String] = []

  /// - Parameter text: the model file's.
  package init(_ agents: [Agent], for scenario: Scenario, text: String) {
    guard !agents.isEmpty else {
      notices.append("No list of people was imported: people are left as they are.")
      return
    }
    if Self.hasOwnPeople(text) {
      notices.append(
        "The model lists people already; they are left as they are. To have them written from the list, remove them."
      )
      return
    }
    let problem = scenario.hiring
    let gone = agents.filter { $0.left.map { firstMonthGone($0) <= problem.firstMonth } ?? false }
    let staying = agents.filter { !gone.contains($0) }
    let fullTime = Self.fullTimeHours(staying)
    var groups: [Group: Int] = [:]
    var strangers: [String: Int] = [:]
    for agent in staying {
      guard let role = role(of: agent, in: problem), let team = team(of: agent, in: problem) else {
        strangers[Self.placeName(agent), default: 0] += 1
        continue
      }
      let share = fullTime.flatMap { full in agent.contractHours.map { $0 / full } } ?? 1
      let group = Group(
        role: problem.roles.firstIndex { $0.name == role } ?? 0, team: team,
        start: agent.hired.containingMonth, leaves: agent.left.map(firstMonthGone),
        hundredths: max(1, Int((share * 100).rounded())))
      groups[group, default: 0] += 1
    }
    for (place, count) in strangers.sorted(by: { $0.key < $1.key }) {
      notices.append(
        "\(count) of \(place) are left out: the model has no such role or team. Add it to the model and apply again."
      )
    }
    if !gone.isEmpty {
      notices.append("\(gone.count) who are gone before \(problem.firstMonth) are left out.")
    }
    guard !groups.isEmpty else { return }
    let count = groups.values.reduce(0, +)
    edit = ModelEdit(
      "people",
      .list(
        groups.sorted { $0.key < $1.key }.map { group, count in
          group.entry(count, problem, isTeamSaid: problem.teams.count > 1)
        }),
      comment: "\(Self.mark): \(count) people of the list")
  }

  /// The text with the list set, a group on each line.
  package func applied(to text: String) throws -> String {
    guard let edit else { return text }
    let edited = try ModelFile.edited(text, setting: [edit])
    guard case .list(let groups) = edit.value else { return edited }
    let lines = edited.split(separator: "\n", omittingEmptySubsequences: false)
    let flow = "people: \(edit.value.yaml)"
    guard let index = lines.firstIndex(where: { $0.hasPrefix(flow) }) else { return edited }
    let end = lines[index].hasSuffix("\r") ? "\r" : ""
    let block =
      ["people:" + lines[index].dropFirst(flow.count)]
      + groups.map { "  - \($0.yaml)\(end)" }
    return (lines[..<index].map(String.init) + block + lines[(index + 1)...].map(String.init))
      .joined(separator: "\n")
  }

  /// The word at the start of the comment, by which a list of ours is known.
  private static let mark = "imported"

  private static func hasOwnPeople(_ text: String) -> Bool {
    text.split(separator: "\n").contains {
      $0.hasPrefix("people:") && !$0.contains("# \(mark):")
    }
  }

  /// The hours that most people have; of equally many, the longer ones.
  private static func fullTimeHours(_ agents: [Agent]) -> Double? {
    let counts = Dictionary(agents.compactMap(\.contractHours).map { ($0, 1) }, uniquingKeysWith: +)
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
  }

  /// "role Trainer in team Phone", for people whom the model has no place for.
  private static func placeName(_ agent: Agent) -> String {
    let parts = [agent.role.map { "role \($0)" }, agent.team.map { "team \($0)" }]
    return parts.compactMap(\.self).joined(separator: " in ")
  }

  private func firstMonthGone(_ lastDay: CalendarDate) -> Month { lastDay.containingMonth + 1 }

  private func role(of agent: Agent, in problem: HiringProblem) -> String? {
    guard let role = agent.role else {
      return problem.roles.first { $0.work == .firstLine }?.name
    }
    return problem.roles.map(\.name).first { $0.lowercased() == role.lowercased() }
  }

  /// With one team, everybody is in it, whatever the list calls it.
  private func team(of agent: Agent, in problem: HiringProblem) -> String? {
    guard problem.teams.count > 1 else { return problem.teams.first }
    guard let team = agent.team else { return nil }
    return problem.teams.first { $0.lowercased() == team.lowercased() }
  }
}

/// People who have everything in common that the model asks for.
private struct Group: Hashable, Comparable {
  /// The place of the role in the model.
  let role: Int
  let team: String
  let start: Month
  let leaves: Month?
  /// Full-time equivalents of each, in hundredths.
  let hundredths: Int

  func entry(_ count: Int, _ problem: HiringProblem, isTeamSaid: Bool) -> ModelEdit.Value {
    var keys: [(key: String, value: ModelEdit.Value)] = [
      ("role", .text(problem.roles[role].name))
    ]
    if isTeamSaid { keys.append(("team", .text(team))) }
    keys.append(("start", .month(start)))
    if let leaves { keys.append(("leaves", .month(leaves))) }
    keys.append(("count", .number(Double(count))))
    if hundredths != 100 { keys.append(("fte", .share(Double(hundredths) / 100))) }
    return .map(keys)
  }

  static func < (lhs: Group, rhs: Group) -> Bool {
    let far = Month(year: 9999, number: 12)
    return (lhs.role, lhs.team, lhs.start, lhs.leaves ?? far, rhs.hundredths)
      < (rhs.role, rhs.team, rhs.start, rhs.leaves ?? far, lhs.hundredths)
  }
}
