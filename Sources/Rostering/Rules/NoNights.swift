import Workforce

/// No work in the hours from midnight to six.
struct NoNights: LabourRule {
  static let description = LabourRuleDescription(
    name: "noNights", meaning: "Nobody works between midnight and six.")

  init(_ terms: LabourRuleTerms) {}

  func breaches(in line: WorkedLine) -> [WorkedLine.Breach] {
    (0..<line.dayCount).filter { line[$0]?.isNight ?? false }.map {
      .init(days: $0..<$0 + 1, cause: "The shift touches the hours from midnight to six.")
    }
  }

  func limit(_ person: inout RosterGrid.Person, of choices: PersonChoices) {
    person.forbid(of: choices) { shift, _ in shift.isNight }
  }
}
