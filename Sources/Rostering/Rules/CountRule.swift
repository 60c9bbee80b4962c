import Workforce

/// How many days of a window are of one kind: what rules about days, nights and holidays have in common.
///
/// What was too much before the period began isn't held against it.
struct CountRule {
  let most: Int
  let least: Int
  let points: Int?
  let what: String

  init(_ terms: LabourRuleTerms, what: String) {
    most = Int(terms.numbers["most"] ?? 366)
    least = Int(terms.numbers["least"] ?? 0)
    points = terms.points
    self.what = what
  }

  /// - Parameter wholeDays: a window with so many known days may have too few.
  func breaches(
    in line: WorkedLine, windows: [Range<Int>], wholeDays: Int = 0,
    where holds: (_ day: Int, _ shift: WorkedLine.Shift?) -> Bool
  ) -> [WorkedLine.Breach] {
    windows.compactMap { window -> WorkedLine.Breach? in
      let count = window.count { holds($0, line[$0]) }
      let before = window.count { $0 < 0 && holds($0, line[$0]) }
      if count > max(most, before) {
        return .init(
          days: window, cause: "\(count) \(what); at most \(most) may be.",
          times: count - max(most, before))
      }
      if count < least, window.count >= wholeDays {
        return .init(
          days: window, cause: "\(count) \(what); at least \(least) must be.",
          times: least - count)
      }
      return nil
    }
  }

  func limit(
    _ person: inout RosterGrid.Person, of choices: PersonChoices, windows: [Range<Int>],
    where holds: (_ shift: RosterShift, _ day: Int) -> Bool
  ) {
    for window in windows {
      person.limitTotal(in: window, of: choices, least: least, most: most, price: points) {
        holds($0, $1) ? 1 : 0
      }
    }
  }
}
