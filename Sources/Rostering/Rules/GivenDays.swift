import Workforce

/// What is decided of single days, and which shifts a person can work at all; always kept.
struct GivenDays: LabourRule {
  static let description = LabourRuleDescription(
    name: "arranged",
    meaning: "Time off, fixed days, and the hours and shifts that were agreed are kept.")

  init(_ terms: LabourRuleTerms) {}

  func breaches(in line: WorkedLine) -> [WorkedLine.Breach] {
    let person = line.person
    return (0..<line.dayCount).compactMap { day -> WorkedLine.Breach? in
      let worked = line[day]
      func breach(_ cause: String) -> WorkedLine.Breach {
        .init(days: day..<day + 1, cause: cause)
      }
      if let away = person.timeOff.first(where: { $0.days.contains(day) }), worked != nil {
        return breach("They are away (\(away.reason)).")
      }
      if let hours = person.availability, let worked {
        let start = line.weekday(of: day) * 1440 + worked.start
        let length = Int(worked.span.upperBound - worked.span.lowerBound) / 60
        let isInside = (start..<start + length).allSatisfy { minute in
          hours.minutes.contains { $0.contains(minute % 10_080) }
        }
        if !isInside { return breach("They can't work at that time (\(hours.words)).") }
      }
      return nil
    }
  }

  func limit(_ person: inout RosterGrid.Person, of choices: PersonChoices) {
    let somebody = choices.person
    person.forbid(of: choices) { shift, day in
      if somebody.timeOff.contains(where: { $0.days.contains(day) }) { return true }
      if !shift.weekdays.contains(choices.weekday(of: day)) { return true }
      guard let hours = somebody.availability else { return false }
      let start = choices.weekday(of: day) * 1440 + shift.start
      return !(start..<start + shift.end - shift.start).allSatisfy { minute in
        hours.minutes.contains { $0.contains(minute % 10_080) }
      }
    }
    let width = person.choices + 1
    for (day, fixed) in somebody.fixed where (0..<choices.problem.dayCount).contains(day) {
      for choice in 0..<width {
        let worked = choice > 0 ? choices.choices[choice - 1].shift : nil
        if !fixed.isKept(by: worked) { person.prices[day * width + choice] = RosterGrid.impossible }
      }
    }
  }
}
