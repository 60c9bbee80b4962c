import Workforce

/// Hires for what this month needs, once it is needed: as many requisitions as people are missing,
/// those on order counted.
struct HiringForToday: HiringPolicy {
  let name: String
  let rule: String
  let policy: HireAheadPolicy

  static let roundingUp = HiringForToday(
    name: "roundUp",
    rule: "When this month's need, rounded up, is more than the people there and on order, the "
      + "missing are asked for.",
    policy: HireAheadPolicy())

  /// With the buffer of the model, or 10 % where it has none.
  static func ahead(of policy: HireAheadPolicy) -> HiringForToday {
    var buffered = policy
    buffered.roundsUp = true
    let isGiven = policy.bufferShare > 0 || policy.bufferPeople > 0 || policy.confidence != nil
    if !isGiven { buffered.bufferShare = 0.1 }
    return HiringForToday(
      name: "buffer",
      rule: "The same with \(buffered.bufferInWords)"
        + "\(isGiven ? "" : " (taken, as the model has none)") on top of this month's need.",
      policy: buffered)
  }

  func requisitions(seeing month: ManagersView) -> [Requisitions] {
    guard let start = month.firstStart else { return [] }
    let target = policy.target(
      for: month.exactNeed[month.index], of: month.problem.firstLine)
    // Expected people aren't whole; half a person missing is one to hire.
    let missing = Double(target.people) - month.present - Double(month.onOrder)
    let count = Int((missing + 1e-9).rounded())
    return count > 0 ? [Requisitions(count: count, start: start)] : []
  }
}

extension HireAheadPolicy {
  /// "10 %", "1 person", "10 % and 2 people".
  fileprivate var bufferInWords: String {
    var parts: [String] = []
    if bufferShare > 0 { parts.append(Numerals.percent(bufferShare)) }
    if bufferPeople > 0 {
      parts.append(
        bufferPeople == 1 ? "1 person a team" : "\(Numerals.whole(bufferPeople)) people a team")
    }
    if let confidence { parts.append("enough to be \(Numerals.percent(confidence)) sure") }
    return parts.joined(separator: " and ")
  }
}
