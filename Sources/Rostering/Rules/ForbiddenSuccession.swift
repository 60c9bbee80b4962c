import Workforce

/// Shifts that don't follow others on the next day.
struct ForbiddenSuccession: LabourRule {
  static let description = LabourRuleDescription(
    name: "forbiddenSuccession", meaning: "Some shifts don't follow others on the next day.",
    names: [
      .init("after", "The shifts after which they don't come.", example: ["L", "N"]),
      .init("notBefore", "The shifts that don't come.", example: ["E"]),
    ])

  let after: Set<String>
  let notBefore: Set<String>

  init(_ terms: LabourRuleTerms) {
    after = Set(terms.names["after"] ?? [])
    notBefore = Set(terms.names["notBefore"] ?? [])
  }

  func breaches(in line: WorkedLine) -> [WorkedLine.Breach] {
    line.days.compactMap { day -> WorkedLine.Breach? in
      guard day >= 0, day > line.days.lowerBound, let first = line[day - 1], let second = line[day],
        after.contains(first.name), notBefore.contains(second.name)
      else { return nil }
      return .init(
        days: day - 1..<day + 1, cause: "\(second.name) comes on the day after \(first.name).")
    }
  }

  func limit(_ person: inout RosterGrid.Person, of choices: PersonChoices) {
    person.forbidSuccession(of: choices) { first, second in
      after.contains(first.shift.name) && notBefore.contains(second.shift.name)
    }
  }
}
