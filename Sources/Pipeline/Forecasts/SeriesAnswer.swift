import Forecasting
package import Workforce

/// How somebody's series goes on.
package struct SeriesAnswer: Sendable {
  /// What was known, up to the origin; nil for a series without dates.
  package let known: WrittenSeries?
  /// The first step that is forecast.
  package let origin: LocalTime?
  package let values: [ForecastValue]
  /// By days too, where a day has several steps or is one.
  package let days: [DayForecast]
  /// Every method that was tried, the best first, and the blend of them.
  package let leaderboard: [MethodScore]
  package let blend: MethodScore?
  package let coverage: [BandCoverage]
  package let repairs: [SeriesRepair]
  package let effects: [DayEffect]
  /// Whose public holidays count, as people call the place.
  package let holidays: String?
  package let notices: [String]

  package func start(of index: Int) -> LocalTime? {
    known.map { $0.start(of: $0.counts.count + index) }
  }
}

extension SeriesAnswer {
  /// Steps from where the known series ends.
  ///
  /// - Parameter count: steps to forecast.
  package init(after known: WrittenSeries, count: Int, calendar: HolidayCalendar?) {
    self.known = known
    origin = known.start(of: known.counts.count)
    guard case .minutes(let minutes) = known.step else {
      let told = forecastValues(known.counts, seasons: known.step.seasons, ahead: count)
      values = told.values
      leaderboard = told.leaderboard
      coverage = told.coverage
      blend = told.blend
      notices = known.notices + told.notices
      (days, repairs, effects, holidays) = ([], [], [], nil)
      return
    }
    // From midnight on.
    let before = known.start.secondOfDay / (minutes * 60)
    let series = ContactSeries(
      firstDay: known.start.date, intervalMinutes: minutes,
      counts: [Double](repeating: .nan, count: before) + known.counts)
    let begun = series.counts.count % series.intervalsPerDay
    let model = ContactModel(
      series, ahead: (begun + count + series.intervalsPerDay - 1) / series.intervalsPerDay,
      calendar: calendar)
    let told = model.forecast(intervals: count)
    values = told.intervals
    days = told.days
    leaderboard = told.leaderboard
    blend = told.blend
    coverage = told.coverage
    repairs = told.repairs
    effects = told.effects
    holidays = calendar?.title
    notices = known.notices + told.notices
  }

  /// A series without dates.
  package init(after values: [Double], seasons: [Int], count: Int) {
    let told = forecastValues(values, seasons: seasons, ahead: count)
    self.values = told.values
    leaderboard = told.leaderboard
    coverage = told.coverage
    blend = told.blend
    notices = told.notices
    (known, origin, days, repairs, effects, holidays) = (nil, nil, [], [], [], nil)
  }
}

extension WrittenSeries.Step {
  /// After how many steps the year comes again.
  fileprivate var seasons: [Int] {
    switch self {
    case .minutes: []
    case .days(let days): 364 % days == 0 ? [364 / days] : []
    case .months(let months): 12 % months == 0 && months < 12 ? [12 / months] : []
    }
  }
}
