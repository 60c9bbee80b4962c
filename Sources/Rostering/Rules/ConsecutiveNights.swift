import Workforce

/// Nights in a row.
struct ConsecutiveNights: LabourRule {
  static let description = LabourRuleDescription(
    name: "consecutiveNights", meaning: "So many nights in a row are worked at most, or at least.",
    numbers: [
      .init("most", "The most nights in a row.", in: 1...31, fallback: 31, example: 4),
      .init("least", "The fewest nights in a row.", in: 1...14, fallback: 1, example: 2),
    ])

  let run: RunRule

  init(_ terms: LabourRuleTerms) {
    run = RunRule(terms, what: "nights in a row are worked")
  }

  func breaches(in line: WorkedLine) -> [WorkedLine.Breach] {
    run.breaches(in: line) { $0?.isNight ?? false }
  }

  func limit(_ person: inout RosterGrid.Person, of choices: PersonChoices) {
    run.limit(&person, of: choices) { $0?.isNight ?? false }
  }
}
