import Workforce

/// A shift starts after the last has ended; always kept.
struct OnePlaceAtATime: LabourRule {
  static let description = LabourRuleDescription(
    name: "onePlaceAtATime", meaning: "Nobody works two shifts at once.")

  private let rest = MinimumRest(LabourRuleTerms("minimumRest", ["hours": 0]))

  init(_ terms: LabourRuleTerms) {}

  func breaches(in line: WorkedLine) -> [WorkedLine.Breach] {
    rest.breaches(in: line).map {
      .init(days: $0.days, cause: "A shift starts before the last has ended.")
    }
  }

  func limit(_ person: inout RosterGrid.Person, of choices: PersonChoices) {
    rest.limit(&person, of: choices)
  }
}
