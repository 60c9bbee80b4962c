import Workforce

/// Paid hours of one shift.
struct LongestShift: LabourRule {
  static let description = LabourRuleDescription(
    name: "longestShift", meaning: "A shift has at most so many paid hours.",
    numbers: [.init("hours", "The most hours.", in: 1...24, isWhole: false, example: 10)])

  let minutes: Int

  init(_ terms: LabourRuleTerms) { minutes = Int((terms.numbers["hours"] ?? 24) * 60) }

  func breaches(in line: WorkedLine) -> [WorkedLine.Breach] {
    (0..<line.dayCount).compactMap { day -> WorkedLine.Breach? in
      guard let paid = line[day]?.paidMinutes, paid > minutes else { return nil }
      return .init(
        days: day..<day + 1,
        cause: "The shift has \(WrittenHours(minutes: paid)); at most "
          + "\(WrittenHours(minutes: minutes)) may be.")
    }
  }

  func limit(_ person: inout RosterGrid.Person, of choices: PersonChoices) {
    person.forbid(of: choices) { choices.problem.paidMinutes(of: $0, day: $1) > minutes }
  }
}
