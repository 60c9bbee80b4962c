import Workforce

/// All shifts of a calendar week start at the same time.
struct SameStart: LabourRule {
  static let description = LabourRuleDescription(
    name: "sameStart", meaning: "All shifts of a week from Monday on start at the same time.")

  init(_ terms: LabourRuleTerms) {}

  func breaches(in line: WorkedLine) -> [WorkedLine.Breach] {
    line.weeks.compactMap { week -> WorkedLine.Breach? in
      // Of the days before the period, the last one says with what the week began.
      let begun = week.last { $0 < 0 && line[$0] != nil }
      let own = Set(week.filter { $0 >= 0 }.compactMap { line[$0]?.start })
      let starts = own.union([begun.flatMap { line[$0]?.start }].compactMap(\.self))
      guard !own.isEmpty, starts.count > 1 else { return nil }
      return .init(days: week, cause: "Shifts of the week start at \(starts.count) times.")
    }
  }

  func limit(_ person: inout RosterGrid.Person, of choices: PersonChoices) {
    let starts = choices.byChoice(-1, \.start)
    for week in choices.weeks {
      let days = week.clamped(to: 0..<choices.problem.dayCount)
      if let begun = week.filter({ $0 < 0 }).compactMap({ choices.before($0) }).last {
        person.forbid(of: choices) { days.contains($1) && $0.start != begun.start }
      } else {
        person.sames.append(.init(days: days, kinds: starts))
      }
    }
  }
}
