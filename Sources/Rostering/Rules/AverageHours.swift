import Workforce

/// Weekly hours on average over several weeks, each time such a stretch ends with a week of the period.
///
/// Where fewer weeks are known, the average of those counts.
struct AverageHours: LabourRule {
  static let description = LabourRuleDescription(
    name: "averageHours",
    meaning: "Over so many weeks, a week has at most so many paid hours on average.",
    numbers: [
      .init("most", "Hours a week, on average.", in: 1...168, isWhole: false, example: 48),
      .init("weeks", "Over how many weeks.", in: 2...52, example: 17),
    ])

  let mostMinutes: Double
  let weeks: Int

  init(_ terms: LabourRuleTerms) {
    mostMinutes = (terms.numbers["most"] ?? 168) * 60
    weeks = Int(terms.numbers["weeks"] ?? 2)
  }

  /// The most minutes of some days.
  private func most(of days: Int) -> Int { Int(mostMinutes * Double(days) / 7 + 1e-6) }

  func breaches(in line: WorkedLine) -> [WorkedLine.Breach] {
    line.weeks.map(\.upperBound).compactMap { end -> WorkedLine.Breach? in
      let days = max(line.days.lowerBound, end - weeks * 7)..<end
      let minutes = days.reduce(0) { $0 + (line[$1]?.paidMinutes ?? 0) }
      let before = days.reduce(0) { $0 + ($1 < 0 ? line[$1]?.paidMinutes ?? 0 : 0) }
      guard minutes > max(most(of: days.count), before) else { return nil }
      let average = Double(minutes) / 60 / (Double(days.count) / 7)
      return .init(
        days: days,
        cause: "A week has \(Numerals.tenths(average)) h on average; at most "
          + "\(Numerals.tenths(mostMinutes / 60)) h may be.")
    }
  }

  func limit(_ person: inout RosterGrid.Person, of choices: PersonChoices) {
    for week in choices.weeks {
      let end = min(week.upperBound, choices.problem.dayCount)
      let days = max(-choices.person.knownDaysBefore, end - weeks * 7)..<end
      person.limitMinutes(in: days, of: choices, most: most(of: days.count))
    }
  }
}
