import Workforce

/// Paid hours of a calendar week, from Monday on.
struct HoursPerWeek: LabourRule {
  static let description = LabourRuleDescription(
    name: "hoursPerWeek", meaning: "A week from Monday on has so many paid hours.",
    numbers: [
      .init("most", "The most hours.", in: 1...168, isWhole: false, example: 48),
      .init("least", "The fewest hours.", in: 0...168, isWhole: false, fallback: 0, example: 20),
    ])

  let most: Int
  let least: Int

  init(_ terms: LabourRuleTerms) {
    most = Int((terms.numbers["most"] ?? 168) * 60)
    least = Int((terms.numbers["least"] ?? 0) * 60)
  }

  func breaches(in line: WorkedLine) -> [WorkedLine.Breach] {
    line.weeks.compactMap { week -> WorkedLine.Breach? in
      let minutes = week.reduce(0) { $0 + (line[$1]?.paidMinutes ?? 0) }
      let before = week.reduce(0) { $0 + ($1 < 0 ? line[$1]?.paidMinutes ?? 0 : 0) }
      if minutes > max(most, before) {
        return .init(
          days: week,
          cause: "The week has \(WrittenHours(minutes: minutes)); at most "
            + "\(WrittenHours(minutes: most)) may be.")
      }
      if minutes < least, week.count == 7 {
        return .init(
          days: week,
          cause: "The week has \(WrittenHours(minutes: minutes)); at least "
            + "\(WrittenHours(minutes: least)) must be.")
      }
      return nil
    }
  }

  func limit(_ person: inout RosterGrid.Person, of choices: PersonChoices) {
    for week in choices.weeks {
      person.limitMinutes(in: week, of: choices, least: least, most: most)
    }
  }
}
