import Workforce

/// What a contract says of hours in the whole period and of days in a week; always kept.
struct ContractHours: LabourRule {
  static let description = LabourRuleDescription(
    name: "contract", meaning: "Hours and days are as the contract says.")

  init(_ terms: LabourRuleTerms) {}

  /// The fewest and most minutes of the period.
  private static func minutes(of person: RosterPerson, dayCount: Int, weekday: (Int) -> Int)
    -> ClosedRange<Int>
  {
    let due = person.minutesDue(dayCount: dayCount, weekday: weekday)
    let tolerance = person.contract.toleranceHours * 60
    let least = max(0, Int((due - tolerance).rounded(.up)))
    return least...max(least, Int((due + tolerance).rounded(.down)))
  }

  func breaches(in line: WorkedLine) -> [WorkedLine.Breach] {
    let due = Self.minutes(of: line.person, dayCount: line.dayCount, weekday: line.weekday)
    let period = 0..<line.dayCount
    let minutes = period.reduce(0) { $0 + (line[$1]?.paidMinutes ?? 0) }
    var breaches: [WorkedLine.Breach] = []
    if !due.contains(minutes) {
      breaches.append(
        .init(
          days: period,
          cause: "The period has \(WrittenHours(minutes: minutes)); by contract it is "
            + "\(WrittenHours(minutes: due.lowerBound)) to "
            + "\(WrittenHours(minutes: due.upperBound))."))
    }
    let most = line.person.contract.daysPerWeek
    for week in line.weeks {
      let days = week.count { line[$0] != nil }
      if days > max(most, week.count { $0 < 0 && line[$0] != nil }) {
        breaches.append(
          .init(days: week, cause: "\(days) working days; by contract at most \(most)."))
      }
    }
    return breaches
  }

  func limit(_ person: inout RosterGrid.Person, of choices: PersonChoices) {
    let problem = choices.problem
    let due = Self.minutes(
      of: choices.person, dayCount: problem.dayCount, weekday: choices.weekday)
    person.limitMinutes(
      in: 0..<problem.dayCount, of: choices, least: due.lowerBound, most: due.upperBound)
    guard choices.person.contract.daysPerWeek < 7 else { return }
    for week in choices.weeks {
      person.limitTotal(
        in: week, of: choices, most: choices.person.contract.daysPerWeek, unusual: []
      ) { _, _ in 1 }
    }
  }
}
