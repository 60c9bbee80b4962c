import Foundation

/// How alike two days are: the covariance of the logarithms of their contacts, as a sum of what a
/// level, a week, a year, a month and holidays do.
///
/// Each term has a size, the standard deviation of its factor: 0.1 is about 10 %. The days are a
/// Gaussian process; see C. E. Rasmussen and C. K. I. Williams, "Gaussian Processes for Machine
/// Learning" (2006), chapters 2, 4 and 5.
struct DayKernel: Equatable {
  enum Term: Int, CaseIterable {
    /// A steady growth, per year.
    case growth
    /// A level that wanders over a year and more, over weeks, and over days.
    case slowLevel, level, quickLevel
    /// Weekdays differ, and go on differing for a year or two.
    case weekday
    /// The time of year: its seasons, and its weeks, such as a break's.
    case year, yearWeek
    /// The place in the month: paydays, bills.
    case month
    /// Chance beyond that of single contacts.
    case noise
    /// Holidays, and the days beside them.
    case holiday, besideHoliday
    /// The first open day after closed ones, which Mondays tell of.
    case reopening
    /// How far an event may differ from what is usual for its kind, as a power of its factor.
    case event
    /// Days over which the middle level forgets.
    case levelDays
    /// Days over which the quick level forgets.
    case quickDays
  }

  private var values: [Double]

  subscript(term: Term) -> Double {
    get { values[term.rawValue] }
    set { values[term.rawValue] = newValue }
  }

  /// What is usual before a history has said anything.
  static let usual: DayKernel = {
    var kernel = DayKernel(values: [Double](repeating: 1, count: Term.allCases.count))
    for term in Term.allCases { kernel[term] = term.usual }
    return kernel
  }()

  private init(values: [Double]) { self.values = values }

  /// The logarithm of how likely the sizes are beforehand, but for a constant: each is lognormal
  /// around what is usual.
  var logPrior: Double {
    Term.allCases.reduce(0) { sum, term in
      let distance = log(self[term] / term.usual) / term.spread
      return sum - distance * distance / 2
    }
  }

  static let slowDays = 400.0
  static let weekdayDays = 600.0
  static let yearlyDays = 1500.0
  /// The width of the time of year that is alike, as in the periodic kernel of Rasmussen and Williams,
  /// equation 4.31.
  static let yearlyWidth = 0.5
  /// The same of weeks: days a week apart have six tenths in common.
  static let yearWeekWidth = 0.12
  static let monthWidth = 2.0
}

extension DayKernel.Term {
  var usual: Double {
    switch self {
    case .growth: 0.2
    case .slowLevel: 0.1
    case .level: 0.1
    case .quickLevel: 0.05
    case .weekday: 0.2
    case .year: 0.06
    case .yearWeek: 0.03
    case .month: 0.02
    case .noise: 0.05
    case .holiday: 0.15
    case .besideHoliday: 0.05
    case .reopening: 0.1
    case .event: 0.5
    case .levelDays: 20
    case .quickDays: 3
    }
  }

  /// How far it may be from there, as a standard deviation of its logarithm.
  fileprivate var spread: Double {
    switch self {
    case .slowLevel, .levelDays, .quickDays: 0.7
    case .noise: 1.5
    default: 1
    }
  }

  /// Those that a history is asked about, the most telling first.
  static let fitted: [DayKernel.Term] = [
    .noise, .quickLevel, .level, .weekday, .growth, .slowLevel, .holiday, .besideHoliday, .month,
    .quickDays, .year,
  ]

  /// Those of which only years tell.
  static let fittedToYears: [DayKernel.Term] = [
    .year, .yearWeek, .slowLevel, .growth, .level, .levelDays,
  ]
}
