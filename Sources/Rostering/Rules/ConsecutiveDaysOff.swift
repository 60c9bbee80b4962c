import Workforce

/// The least block of days off.
struct ConsecutiveDaysOff: LabourRule {
  static let description = LabourRuleDescription(
    name: "consecutiveDaysOff", meaning: "Days off come in blocks of so many.",
    numbers: [.init("least", "The fewest days off in a row.", in: 1...14, example: 2)])

  let run: RunRule

  init(_ terms: LabourRuleTerms) {
    run = RunRule(terms, what: "days off follow each other")
  }

  func breaches(in line: WorkedLine) -> [WorkedLine.Breach] {
    run.breaches(in: line) { $0 == nil }
  }

  func limit(_ person: inout RosterGrid.Person, of choices: PersonChoices) {
    run.limit(&person, of: choices) { $0 == nil }
  }
}
