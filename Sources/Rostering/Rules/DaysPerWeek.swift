import Workforce

/// Working days of a calendar week, from Monday on. With a price, each day more costs so much: pay for a
/// sixth day.
struct DaysPerWeek: LabourRule {
  static let description = LabourRuleDescription(
    name: "daysPerWeek", meaning: "A week from Monday on has so many working days.",
    numbers: [
      .init("most", "The most days.", in: 0...7, example: 5),
      .init("least", "The fewest days.", in: 0...7, fallback: 0, example: 3),
    ], mayHavePrice: true)

  let count: CountRule

  init(_ terms: LabourRuleTerms) { count = CountRule(terms, what: "working days") }

  func breaches(in line: WorkedLine) -> [WorkedLine.Breach] {
    count.breaches(in: line, windows: line.weeks, wholeDays: 7) { $1 != nil }
  }

  func limit(_ person: inout RosterGrid.Person, of choices: PersonChoices) {
    count.limit(&person, of: choices, windows: choices.weeks) { _, _ in true }
  }
}
