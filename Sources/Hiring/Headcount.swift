import Workforce

/// The people of one team and role through all months: who starts, ramps, leaves and stays.
struct Headcount {
  struct Month {
    /// People expected to be employed.
    var present: Double
    /// The same people as fully ramped equivalents.
    var productive: Double
    /// People expected to leave at the month's end, classes not finished included.
    var leavers: Double
  }

  private(set) var months: [Month] = []

  /// - Parameters:
  ///   - hires: people who start in each month of the problem.
  ///   - exactNeed: fully ramped people needed in each month; what load, and so attrition, is
  ///     measured by.
  init(
    of people: [PeopleGroup], hires: [Int], role: Role, exactNeed: [Double], problem: HiringProblem
  ) {
    var cohorts = people.map { Cohort($0, in: problem) }
    months.reserveCapacity(hires.count)
    for index in hires.indices {
      if hires[index] > 0 {
        cohorts.append(Cohort(count: Double(hires[index]), startIndex: index, isNewHire: true))
      }
      var month = Month(present: 0, productive: 0, leavers: 0)
      for cohort in cohorts where cohort.isThere(at: index) {
        month.present += cohort.count
        month.productive += cohort.count * role.productivityShare(tenure: cohort.tenure(at: index))
      }
      let utilisation =
        month.productive > 0
        ? exactNeed[index] * problem.targetUtilisation / month.productive
        : exactNeed[index] > 0 ? Double.infinity : 0
      for position in cohorts.indices where cohorts[position].isThere(at: index) {
        month.leavers += cohorts[position].lose(
          at: index, role: role, utilisation: utilisation, graduation: problem.terms.graduation)
      }
      months.append(month)
    }
  }
}

/// People who started together.
private struct Cohort {
  var count: Double
  /// The problem's month in which they started; negative for earlier ones.
  var startIndex: Int
  /// The first month they are gone.
  var endIndex: Int?
  /// Whether they have a training class to finish.
  var isNewHire: Bool

  init(count: Double, startIndex: Int, isNewHire: Bool) {
    self.count = count
    self.startIndex = startIndex
    self.isNewHire = isNewHire
  }

  init(_ group: PeopleGroup, in problem: HiringProblem) {
    count = group.count
    startIndex = group.start.map { $0 - problem.firstMonth } ?? Self.longAgo
    endIndex = group.leaves.map { $0 - problem.firstMonth }
    isNewHire = false
  }

  /// People whose start nobody gave have ramped, and have left the early months of attrition behind.
  private static let longAgo = -1200

  func isThere(at index: Int) -> Bool {
    index >= startIndex && (endIndex.map { index < $0 } ?? true)
  }

  func tenure(at index: Int) -> Int { index - startIndex }

  /// Takes away those who leave at the end of month `index` and gives their number.
  mutating func lose(at index: Int, role: Role, utilisation: Double, graduation: Double) -> Double {
    let before = count
    let tenure = tenure(at: index)
    count *= 1 - role.attrition.monthlyShare(tenure: tenure, utilisation: utilisation)
    if isNewHire && tenure == 0 { count *= graduation }
    if let endIndex, index + 1 >= endIndex { count = 0 }
    return before - count
  }
}
