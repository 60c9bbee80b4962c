import Workforce

/// The people of one team and role through all months: who starts, ramps, leaves and stays.
struct Headcount {
  struct Month {
    /// People expected to be employed.
    var present = 0.0
    /// The same people as fully ramped equivalents.
    var productive = 0.0
    /// People expected to leave at the month's end, classes not finished included.
    var leavers = 0.0
    /// People who come from another role or team.
    var movedIn = 0.0
    /// People who go to another role or team.
    var movedOut = 0.0
    /// Whether load made more people leave.
    var isOverloaded = false
  }

  /// What drives attrition where it depends on load.
  enum Load {
    /// Fully ramped people needed in each month, against those who are there.
    case measured(exactNeed: [Double])
    /// Whether each month is taken to be overloaded.
    case given([Bool])
  }

  private(set) var months: [Month] = []

  init(
    of line: StaffLine, decided: LineDecisions, load: Load, problem: HiringProblem
  ) {
    let role = line.role
    var cohorts = line.cohorts(in: problem)
    months.reserveCapacity(problem.monthCount)
    for index in 0..<problem.monthCount {
      cohorts += decided.cohorts(startingAt: index)
      var month = Month()
      for cohort in cohorts where cohort.isThere(at: index) {
        month.present += cohort.count
        month.productive += cohort.count * role.productivityShare(tenure: index - cohort.rampStart)
      }
      month.movedIn =
        Double(decided.promotedIn[index])
        + cohorts.filter { $0.movesIn && $0.startIndex == index }.reduce(0) { $0 + $1.count }
      month.movedOut =
        Double(decided.promotedOut[index])
        + cohorts.filter { $0.movesOutAt == index }.reduce(0) { $0 + $1.count }
      let utilisation: Double
      switch load {
      case .given(let isOverloaded): utilisation = isOverloaded[index] ? .infinity : 0
      case .measured(let exactNeed):
        utilisation =
          month.productive > 0
          ? exactNeed[index] * problem.targetUtilisation / month.productive
          : exactNeed[index] > 0 ? .infinity : 0
      }
      month.isOverloaded = role.attrition.overloadAbove.map { utilisation > $0 } ?? false
      for position in cohorts.indices where cohorts[position].isThere(at: index) {
        month.leavers += cohorts[position].lose(
          at: index, role: role, utilisation: utilisation, graduation: problem.terms.graduation)
      }
      months.append(month)
    }
  }
}

/// People who started together.
struct Cohort {
  var count: Double
  /// The problem's month from which they are there; negative for earlier ones.
  var startIndex: Int
  /// The month from which their ramp counts.
  var rampStart: Int
  /// The month from which their tenure counts.
  var tenureStart: Int
  /// The first month they are gone.
  var endIndex: Int?
  /// Where they go to another role or team, the month in which they do; until then they stay.
  var movesOutAt: Int?
  /// Whether they came from another role or team by date.
  var movesIn = false
  /// Whether they have a training class to finish.
  var isNewHire = false

  /// People whose start nobody gave have ramped, and have left the early months of attrition behind.
  static let longAgo = -1200

  func isThere(at index: Int) -> Bool {
    index >= startIndex && (endIndex.map { index < $0 } ?? true)
  }

  /// Takes away those who leave at the end of month `index` and gives their number.
  mutating func lose(at index: Int, role: Role, utilisation: Double, graduation: Double) -> Double {
    let before = count
    if movesOutAt == nil {
      let tenure = index - tenureStart
      count *= 1 - role.attrition.monthlyShare(tenure: tenure, utilisation: utilisation)
      if isNewHire && tenure == 0 { count *= graduation }
    }
    if let endIndex, index + 1 >= endIndex, movesOutAt == nil { count = 0 }
    return before - count
  }
}
