import Workforce

/// How one person who joins a line stays and ramps, month after month, with attrition's load given:
/// what makes expected people linear in whole numbers of starts.
struct Staying {
  /// The chance that somebody who starts in `start` from outside is there in a later month.
  private(set) var hired: [[Double]] = []
  /// The same for somebody of long tenure who is promoted.
  private(set) var promoted: [[Double]] = []
  private let role: Role

  init(in line: StaffLine, overloaded: [Bool], problem: HiringProblem) {
    role = line.role
    let months = problem.monthCount
    func chances(from start: Int, isNew: Bool) -> [Double] {
      var cohort = Cohort(
        count: 1, startIndex: start, rampStart: start,
        tenureStart: isNew ? start : Cohort.longAgo, isNewHire: isNew)
      // A year beyond the plan's end counts for what a person costs; nobody is overloaded there.
      return (start..<(months + Self.monthsBeyond)).map { index in
        defer {
          _ = cohort.lose(
            at: index, role: role,
            utilisation: index < months && overloaded[index] ? .infinity : 0,
            graduation: problem.terms.graduation)
        }
        return cohort.count
      }
    }
    hired = (0..<months).map { chances(from: $0, isNew: true) }
    promoted = (0..<months).map { chances(from: $0, isNew: false) }
  }

  /// Months after the plan's end that are looked at, so that a year of everybody's salary is seen.
  static let monthsBeyond = 12

  /// The share of a fully ramped person that a start in `start` is worth in `month`.
  func productive(_ chances: [[Double]], start: Int, month: Int) -> Double {
    chances[start][month - start] * role.productivityShare(tenure: month - start)
  }

  /// Months of a person that are paid: to the plan's end, or a year if that is longer.
  func paidMonths(_ chances: [[Double]], start: Int, monthCount: Int) -> Double {
    chances[start].prefix(max(monthCount - start, Self.monthsBeyond)).reduce(0, +)
  }
}
