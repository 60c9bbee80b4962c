import Workforce

/// Working days in a row.
struct ConsecutiveShifts: LabourRule {
  static let description = LabourRuleDescription(
    name: "consecutiveShifts", meaning: "So many days in a row are worked at most, or at least.",
    numbers: [
      .init("most", "The most days in a row.", in: 1...31, fallback: 31, example: 6),
      .init("least", "The fewest days in a row.", in: 1...14, fallback: 1, example: 2),
    ])

  let run: RunRule

  init(_ terms: LabourRuleTerms) {
    run = RunRule(terms, what: "days in a row are worked")
  }

  func breaches(in line: WorkedLine) -> [WorkedLine.Breach] {
    run.breaches(in: line) { $0 != nil }
  }

  func limit(_ person: inout RosterGrid.Person, of choices: PersonChoices) {
    run.limit(&person, of: choices) { $0 != nil }
  }
}
