import Workforce

/// A way to hire: what a manager who sees a month opens on its first day.
protocol HiringPolicy {
  /// A short name, as reports and JSON say it: "reactive".
  var name: String { get }
  /// What the manager does, as a sentence.
  var rule: String { get }

  func requisitions(seeing month: ManagersView) -> [Requisitions]
}

/// Requisitions that are opened together.
struct Requisitions {
  var count: Int
  /// The month in which people are to start; those for whom the class has no room start in the next.
  var start: Int
}

/// What a manager of one team's first line sees on the first day of a month. Months are counted from
/// the problem's first.
struct ManagersView {
  let index: Int
  let problem: HiringProblem
  /// The month that has just ended; nil on the plan's first day.
  let lastMonth: ServiceMonth?
  /// Fully ramped people needed in every month, as far as sales and retention go as forecast.
  let exactNeed: [Double]
  /// People there in this month, those who start in it included.
  let present: Double
  /// People hired who start later.
  let onOrder: Int
  /// Expected fully ramped equivalents in a month if that many more start in another.
  let productive: (_ month: Int, _ more: Requisitions) -> Double

  /// The first month in which a class starts for those whose requisitions are opened today; nil where
  /// no class ever starts.
  var firstStart: Int? { problem.firstStart(openedIn: index) }
}

extension HiringProblem {
  /// The policies that are compared, from doing nothing to planning.
  ///
  /// - Parameter planned: who starts in each month of the plan, for the team asked about.
  func policies(planned: [Int]) -> [any HiringPolicy] {
    [
      DoingNothing(), HiringWhenSwamped(targetUtilisation: targetUtilisation),
      HiringForToday.roundingUp, HiringForToday.ahead(of: policy), HiringAsPlanned(starts: planned),
    ]
  }

  /// The first month of a class for a requisition opened on the first day of month `index`.
  func firstStart(openedIn index: Int) -> Int? {
    let opened = (firstMonth + index).firstDay
    guard let first = (index...).first(where: { openBy(forStartIn: firstMonth + $0) >= opened })
    else { return nil }
    return firstClass(from: first)
  }

  /// The first month from `index` on in which a class starts; nil where no class ever starts.
  func firstClass(from index: Int) -> Int? {
    (index..<index + 12).first { terms.startsClass(in: firstMonth + $0) }
  }
}
