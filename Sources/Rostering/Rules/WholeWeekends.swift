import Workforce

/// Weekends are worked as a whole or not at all.
struct WholeWeekends: LabourRule {
  static let description = LabourRuleDescription(
    name: "wholeWeekends", meaning: "Both days of a weekend are worked, or none.")

  init(_ terms: LabourRuleTerms) {}

  func breaches(in line: WorkedLine) -> [WorkedLine.Breach] {
    line.weekends.compactMap { weekend -> WorkedLine.Breach? in
      guard weekend.count == 2, (line[weekend[0]] == nil) != (line[weekend[1]] == nil) else {
        return nil
      }
      return .init(
        days: weekend[0]..<weekend[1] + 1, cause: "One day of the weekend is worked, one isn't.")
    }
  }

  func limit(_ person: inout RosterGrid.Person, of choices: PersonChoices) {
    let weekends = choices.weekends
    // One that began before the period goes on as it began.
    if let first = weekends.first, first.count == 2, first[0] < 0 {
      let worked = choices.workedBefore(first)
      let width = person.choices + 1
      for choice in 0..<width where (choice > 0) != worked {
        person.prices[first[1] * width + choice] = RosterGrid.impossible
      }
    }
    person.weekends.append(
      .init(weekends: weekends.filter { $0.count == 2 && $0[0] >= 0 }, isWhole: true))
  }
}
