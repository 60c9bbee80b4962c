import Workforce

/// The difference of two plans in words: how many hires more or fewer, by when, and because of what.
struct DifferenceSentence {
  let difference: PlanDifference

  init(_ difference: PlanDifference) { self.difference = difference }

  /// "3 more hires by 2027-06 than in plan 1 of 2026-12-15: customers.adds 50 → 80 adds 2, and
  /// ticketsPerRepPerMonth 250 → 240 adds 1."
  var text: String {
    let before = name(of: difference.before, else: "the old plan")
    let hires = difference.total.hires
    guard hires != 0 else {
      let same = "As many hires as in \(before)"
      guard let last = lastChange else { return "\(same), each in the same month." }
      return "\(same), but some start in other months up to \(last)\(causes(isTiming: true))."
    }
    let by = lastChange.map { " by \($0)" } ?? ""
    let count = Numerals.whole(abs(hires))
    return
      "\(count) \(hires > 0 ? "more" : "fewer") \(abs(hires) == 1 ? "hire" : "hires")\(by) than "
      + "in \(before)\(causes(isTiming: false))."
  }

  /// "plan 1 of 2026-12-15"
  func name(of plan: ComparedPlan, else today: String) -> String {
    guard let number = plan.number, let issuedAt = plan.issuedAt else { return today }
    let day = LocalTime(secondsSince1970: issuedAt.secondsSince1970).date
    return "plan \(number) of \(day)"
  }

  /// "customers.adds 50 → 80"
  static func name(of kind: PlanCause.Kind) -> String {
    switch kind {
    case .input(let path, let before, let after): "\(path) \(before) → \(after)"
    case .timePassed(let from, let to): "what was planned for \(from) to \(to - 1)"
    case .otherInputs: "other inputs together"
    case .program: "another version of the program"
    }
  }

  /// The month from which on both plans have had as many more starts as in all.
  private var lastChange: Month? {
    let months = difference.commonMonths
    let before = difference.before.months.filter { months.contains($0.month) }
    let after = difference.after.months.filter { months.contains($0.month) }
    return zip(before, after).reversed().first { old, new in
      Self.starts(old) != Self.starts(new)
    }?.0.month
  }

  private static func starts(_ month: IssuedMonth) -> [[String]: Int] {
    Dictionary(
      month.lines.filter { $0.hires > 0 }.map { ([$0.team, $0.role], $0.hires) },
      uniquingKeysWith: +)
  }

  private func causes(isTiming: Bool) -> String {
    let effective = difference.causes.filter { $0.effect.hires != 0 }
    guard !effective.isEmpty else {
      let inputs = difference.causes.filter { !$0.effect.isNothing }
      guard isTiming, !inputs.isEmpty else { return "" }
      return ": " + listed(inputs.map { Self.name(of: $0.kind) })
        + (inputs.count == 1 ? " moves them" : " move them")
    }
    // The table has them all; here the largest ones are named.
    let named =
      effective.count <= Self.mostNamed + 1
      ? effective
      : effective.sorted { abs($0.effect.hires) > abs($1.effect.hires) }.prefix(Self.mostNamed)
        .map(\.self)
    let rest = effective.filter { !named.contains($0) }
    let together = rest.reduce(0) { $0 + $1.effect.hires }
    let parts =
      named.map(words)
      + (rest.isEmpty
        ? []
        : ["\(rest.count) other changes \(together < 0 ? "save" : "add") \(abs(together))"])
    return ": " + listed(parts)
  }

  /// "customers.adds 50 → 80 adds 2".
  private func words(_ cause: PlanCause) -> String {
    let count = Numerals.whole(abs(cause.effect.hires))
    if case .timePassed = cause.kind, cause.effect.hires < 0 {
      return "\(count) \(cause.effect.hires == -1 ? "is" : "are") under way already"
    }
    return "\(Self.name(of: cause.kind)) \(cause.effect.hires > 0 ? "adds" : "saves") \(count)"
  }

  private static let mostNamed = 2
}
