/// What will come in through every queue of a desk, and what that adds up to.
package struct DemandForecast: Equatable, Sendable {
  /// The zone whose clock on the wall counts the intervals.
  package var timeZone: String
  /// Where the forecast begins: nothing from here on was known.
  package var origin: LocalTime
  package var intervalMinutes: Int
  /// The days that the history has something of; nil where nothing was imported.
  package var history: ClosedRange<CalendarDate>?
  /// The busiest first; those that have ended left out.
  package var queues: [QueueForecast]
  /// All queues first, then each channel, language and segment, where there are several.
  package var totals: [ForecastTotal]
  /// The coming calendar months, from the first whole one on.
  package var months: [MonthForecast]
  /// Whose public holidays count, as people call the place; nil where nobody's do.
  package var holidays: String?
  /// The public holidays and the starts of events among the forecast's days.
  package var dayNames: [CalendarDate: String]
  /// Those that change something within the forecast.
  package var adjustments: [ForecastAdjustment]
  /// What was not given and is assumed.
  package var assumptions: [Assumption]
  /// What a reader must know, as sentences.
  package var notices: [String]

  package init(
    timeZone: String, origin: LocalTime, intervalMinutes: Int,
    history: ClosedRange<CalendarDate>?, queues: [QueueForecast], totals: [ForecastTotal] = [],
    months: [MonthForecast] = [], holidays: String? = nil,
    dayNames: [CalendarDate: String] = [:], adjustments: [ForecastAdjustment] = [],
    assumptions: [Assumption] = [],
    notices: [String] = []
  ) {
    self.timeZone = timeZone
    self.origin = origin
    self.intervalMinutes = intervalMinutes
    self.history = history
    self.queues = queues
    self.totals = totals
    self.months = months
    self.holidays = holidays
    self.dayNames = dayNames
    self.adjustments = adjustments
    self.assumptions = assumptions
    self.notices = notices
  }
}

/// What will come in through one queue.
package struct QueueForecast: Equatable, Sendable {
  package var key: QueueKey
  /// As the method says.
  package var series: SeriesForecast
  /// With what people know besides; nil where nobody changed anything.
  package var adjusted: Adjusted?
  /// Nil where nobody says how long contacts take.
  package var handleTime: HandleTimeProfile?
  /// Contacts of each of the last days before the origin, the latest last.
  package var recentDays: [Double]

  package init(
    key: QueueKey, series: SeriesForecast, adjusted: Adjusted? = nil,
    handleTime: HandleTimeProfile? = nil, recentDays: [Double] = []
  ) {
    self.key = key
    self.series = series
    self.adjusted = adjusted
    self.handleTime = handleTime
    self.recentDays = recentDays
  }

  /// A forecast as people changed it.
  package struct Adjusted: Equatable, Sendable {
    package var intervals: [ForecastValue]
    package var days: [DayForecast]

    package init(intervals: [ForecastValue], days: [DayForecast]) {
      self.intervals = intervals
      self.days = days
    }
  }

  /// What to plan with: as people changed it, where they did.
  package var intervals: [ForecastValue] { adjusted?.intervals ?? series.intervals }
  package var days: [DayForecast] { adjusted?.days ?? series.days }

  /// Hours of agents' time that the contacts of all intervals take; nil without a handle time.
  package var workHours: Double? {
    handleTime.map { handleTime in
      intervals.indices.reduce(0) {
        $0 + intervals[$1].mean * handleTime.seconds(at: series.start(of: $1)) / 3600
      }
    }
  }
}

/// What several queues together will bring, day by day; their means add up to it.
package struct ForecastTotal: Equatable, Sendable {
  package enum Of: Hashable, Sendable {
    case all
    case channel(ContactChannel)
    case language(String)
    case segment(String)
  }

  package var of: Of
  package var days: [DayForecast]

  package init(of: Of, days: [DayForecast]) {
    self.of = of
    self.days = days
  }
}

/// What a calendar month will bring over all queues.
package struct MonthForecast: Equatable, Encodable, Sendable {
  package enum Basis: String, Encodable, Sendable {
    /// The sum of the forecast's days.
    case days
    /// Months of the history, their trend and the season of the year.
    case history
    /// Months of a history that is too short to tell the seasons.
    case level
    /// Customers of the plan × incident rate.
    case plan
  }

  package var month: Month
  package var contacts: ForecastValue
  package var basis: Basis

  package init(month: Month, contacts: ForecastValue, basis: Basis) {
    self.month = month
    self.contacts = contacts
    self.basis = basis
  }
}
