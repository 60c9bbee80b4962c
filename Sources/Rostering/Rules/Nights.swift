import Workforce

/// Nights within some weeks.
struct Nights: LabourRule {
  static let description = LabourRuleDescription(
    name: "nights", meaning: "In so many weeks there are at most so many nights.",
    numbers: [
      .init("most", "The most nights.", in: 0...100, example: 8),
      .init("weeks", "In how many weeks, counted from the period's first.", in: 1...26, example: 4),
    ], mayHavePrice: true)

  let count: CountRule
  let weeks: Int

  init(_ terms: LabourRuleTerms) {
    count = CountRule(terms, what: "nights")
    weeks = Int(terms.numbers["weeks"] ?? 1)
  }

  private func windows(of dayCount: Int) -> [Range<Int>] {
    stride(from: 0, to: dayCount, by: weeks * 7).map { $0..<min($0 + weeks * 7, dayCount) }
  }

  func breaches(in line: WorkedLine) -> [WorkedLine.Breach] {
    count.breaches(in: line, windows: windows(of: line.dayCount)) {
      $1?.isNight ?? false
    }
  }

  func limit(_ person: inout RosterGrid.Person, of choices: PersonChoices) {
    count.limit(&person, of: choices, windows: windows(of: choices.problem.dayCount)) { shift, _ in
      shift.isNight
    }
  }
}
