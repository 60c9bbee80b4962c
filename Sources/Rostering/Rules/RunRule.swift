import Workforce

/// How many days in a row of one kind there may be: what rules about shifts, nights and days off in a row
/// have in common.
///
/// A run that reaches the last day may go on afterwards, and one that reaches the first known day may have
/// begun before, so that neither is too short.
struct RunRule {
  let most: Int
  let least: Int
  let what: String

  init(_ terms: LabourRuleTerms, what: String) {
    most = Int(terms.numbers["most"] ?? 366)
    least = Int(terms.numbers["least"] ?? 1)
    self.what = what
  }

  func breaches(
    in line: WorkedLine, where holds: (WorkedLine.Shift?) -> Bool
  ) -> [WorkedLine.Breach] {
    // A run that ends with the day before the first is judged, too: the period could have made it longer.
    line.runs(where: holds).filter { $0.upperBound >= 0 }.compactMap { run -> WorkedLine.Breach? in
      if run.count > most, run.upperBound > 0 {
        return .init(days: run, cause: "\(run.count) \(what); at most \(most) may.")
      }
      let isOpen = run.lowerBound == line.days.lowerBound || run.upperBound == line.dayCount
      if run.count < least, !isOpen {
        return .init(days: run, cause: "\(run.count) \(what); at least \(least) must.")
      }
      return nil
    }
  }

  func limit(
    _ person: inout RosterGrid.Person, of choices: PersonChoices,
    where holds: (HeldShift?) -> Bool
  ) {
    let before = choices.runBefore { holds($0.map { HeldShift(isNight: $0.isNight) }) }
    person.runs.append(
      .init(
        counts: [holds(nil)]
          + choices.choices.map {
            holds(HeldShift(isNight: choices.problem.shifts[$0.shift].isNight))
          },
        least: least, most: most, before: before,
        leastHoldsAtStart: choices.person.knownDaysBefore > before))
  }

  /// What a run goes by.
  struct HeldShift {
    var isNight: Bool
  }
}
