import Workforce

/// Saturdays and Sundays that are worked. With a price, each of them costs so much: pay for weekends.
struct WeekendWork: LabourRule {
  static let description = LabourRuleDescription(
    name: "weekendWork", meaning: "At most so many weekend days of the period are worked.",
    numbers: [.init("most", "The most weekend days.", in: 0...106, fallback: 0, example: 4)],
    mayHavePrice: true)

  let count: CountRule

  init(_ terms: LabourRuleTerms) { count = CountRule(terms, what: "weekend days worked") }

  func breaches(in line: WorkedLine) -> [WorkedLine.Breach] {
    let weekendDays = Set((0..<line.dayCount).filter { line.weekday(of: $0) >= 5 })
    return count.breaches(in: line, windows: [0..<line.dayCount]) { day, shift in
      shift != nil && weekendDays.contains(day)
    }
  }

  func limit(_ person: inout RosterGrid.Person, of choices: PersonChoices) {
    count.limit(&person, of: choices, windows: [0..<choices.problem.dayCount]) { _, day in
      choices.weekday(of: day) >= 5
    }
  }
}
