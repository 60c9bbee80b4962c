import Workforce

/// Rest from the end of a shift to the start of the next.
struct MinimumRest: LabourRule {
  static let description = LabourRuleDescription(
    name: "minimumRest",
    meaning: "Between the end of a shift and the start of the next lie so many hours.",
    numbers: [.init("hours", "Hours of rest.", in: 1...48, isWhole: false, example: 11)])

  let seconds: Int64

  init(_ terms: LabourRuleTerms) {
    seconds = Int64((terms.numbers["hours"] ?? 0) * 3600)
  }

  func breaches(in line: WorkedLine) -> [WorkedLine.Breach] {
    var breaches: [WorkedLine.Breach] = []
    var last: (day: Int, end: Timestamp)?
    for day in line.days {
      guard let shift = line[day] else { continue }
      if let last, day >= 0, shift.span.lowerBound - last.end < seconds {
        let rest = shift.span.lowerBound - last.end
        breaches.append(
          .init(
            days: last.day..<day + 1,
            cause: "Rest is \(WrittenHours(rest)), not \(WrittenHours(seconds))."))
      }
      last = (day, shift.span.upperBound)
    }
    return breaches
  }

  func limit(_ person: inout RosterGrid.Person, of choices: PersonChoices) {
    person.forbidSuccession(of: choices) { first, second in
      second.span.lowerBound - first.span.upperBound < seconds
    }
  }
}
