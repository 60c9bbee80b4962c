import Workforce

/// Public holidays that are worked. With a price, each of them costs so much: pay for holidays.
struct HolidayWork: LabourRule {
  static let description = LabourRuleDescription(
    name: "holidayWork", meaning: "At most so many public holidays of the period are worked.",
    numbers: [.init("most", "The most holidays.", in: 0...50, fallback: 0, example: 1)],
    mayHavePrice: true)

  let count: CountRule

  init(_ terms: LabourRuleTerms) { count = CountRule(terms, what: "holidays worked") }

  func breaches(in line: WorkedLine) -> [WorkedLine.Breach] {
    count.breaches(in: line, windows: [0..<line.dayCount]) {
      $1?.isHoliday ?? false
    }
  }

  func limit(_ person: inout RosterGrid.Person, of choices: PersonChoices) {
    let problem = choices.problem
    count.limit(&person, of: choices, windows: [0..<problem.dayCount]) { shift, day in
      problem.sites[shift.site].holidays.contains(problem.date(ofDay: day))
    }
  }
}
