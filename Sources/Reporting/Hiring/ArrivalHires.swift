import Workforce

/// Who has to have started for customers who join: how many more than planned and by when, how many
/// of them the plan has later anyway, and whether they can be there in time.
struct ArrivalHires {
  /// The month in which the people are as far as they were without the change: the one in which the
  /// customers join or, if that is too soon, the first that makes up for it.
  let month: Month
  /// Starts up to and with `month` on top of those planned until then, all roles; negative if some
  /// start later instead.
  let people: Int
  /// Whose starts they are: the roles with more of them.
  let roles: [String]
  /// Those of them who are on top of the whole plan; the others it has later anyway.
  let extra: Int
  /// The day by which the first requisition that the plan doesn't have so early must be open.
  let openFirstBy: CalendarDate?
  /// The month in which the first of them starts.
  let firstStart: Month?
  /// Months that the change leaves with fewer people for the work than without it; nil without any.
  let late: Lateness?

  struct Lateness {
    let first: Month
    let last: Month
    /// Fully ramped people missing in the worst of them, on top of those missing without the change.
    let worst: Double
    /// Whether a later month of the plan has as many again as without the change.
    let isMadeUp: Bool
  }

  var broughtForward: Int { max(0, people) - extra }

  init(_ change: HiringChange, movedHires: [ChangeEffect.MovedHire]) {
    let months = Array(zip(change.before.months, change.after.months))
    let arrival = months.firstIndex { $0.0.month == change.month } ?? 0
    let missing = months.map { before, after in after.shortfall(beyond: before) }
    let isLate = missing.map { $0 >= Self.noticeable }
    let madeUp = isLate.indices.first { $0 >= arrival && !isLate[$0] }
    let lateOnes = isLate.indices.filter {
      $0 >= arrival && isLate[$0] && $0 <= madeUp ?? isLate.count
    }
    late = lateOnes.first.map { first in
      Lateness(
        first: months[first].0.month, last: months[lateOnes.last ?? first].0.month,
        worst: lateOnes.map { missing[$0] }.max() ?? 0, isMadeUp: madeUp != nil)
    }

    // Starts on top of those planned, up to and with each month.
    let onTop = zip(change.before.months, change.after.months).reduce(into: [Int]()) { sums, pair in
      sums.append((sums.last ?? 0) + pair.1.hires - pair.0.hires)
    }
    let caughtUp = madeUp ?? months.indices.last ?? 0
    // Where a small gap lets them start later than the customers, the first start counts.
    let due =
      onTop.last ?? 0 > 0
      ? onTop.indices.first { $0 >= caughtUp && onTop[$0] > 0 } ?? caughtUp : caughtUp
    month = months.isEmpty ? change.month : months[due].0.month

    var added: [String: Int] = [:]
    var order: [String] = []
    for (before, after) in months.prefix(due + 1) {
      for (lines, sign) in [(before.lines, -1), (after.lines, 1)] {
        for line in lines where line.hires > 0 {
          if added[line.role] == nil { order.append(line.role) }
          added[line.role, default: 0] += sign * line.hires
        }
      }
    }
    let people = added.values.reduce(0, +)
    self.people = people
    roles = order.filter { added[$0] != 0 }
    extra = max(0, min(people, onTop.last ?? 0))

    let last = month
    let sooner = movedHires.filter { hire in
      guard let after = hire.after, after <= last else { return false }
      return hire.before.map { $0 > after } ?? true
    }
    openFirstBy = sooner.compactMap(\.openBy).min()
    firstStart = sooner.compactMap(\.after).min()
  }

  /// A twentieth of a person, a day in a month.
  private static let noticeable = 0.05
}

extension MonthPlan {
  /// Fully ramped people missing for the month's work on top of those missing in `other`. What one
  /// team's role has more of doesn't help another's.
  fileprivate func shortfall(beyond other: MonthPlan) -> Double {
    let others = Dictionary(
      other.lines.map { (TeamRole($0), $0.shortfall) }, uniquingKeysWith: { $0 + $1 })
    return lines.reduce(0) { $0 + max(0, $1.shortfall - others[TeamRole($1), default: 0]) }
  }
}
