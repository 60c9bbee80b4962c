/// What will come into one queue, and why that should be believed.
package struct SeriesForecast: Equatable, Sendable {
  /// Where the forecast begins: nothing from here on was known.
  package var origin: LocalTime
  package var intervalMinutes: Int
  /// Contacts of each interval from the origin on.
  package var intervals: [ForecastValue]
  /// Contacts of each day from the origin's on; the first covers what is left of it.
  package var days: [DayForecast]
  /// Every method that was tried, the best first.
  package var leaderboard: [MethodScore]
  /// The same of the forecast as it was made, a blend of them; nil where the history is too short.
  package var blend: MethodScore?
  /// How often the bands held the truth when the forecast was made from earlier origins.
  package var coverage: [BandCoverage]
  /// Observed counts that weren't taken as they are.
  package var repairs: [SeriesRepair]
  /// Holidays and events that change days, as far as the history tells.
  package var effects: [DayEffect]
  /// What a reader must know, as sentences.
  package var notices: [String]

  package init(
    origin: LocalTime, intervalMinutes: Int, intervals: [ForecastValue], days: [DayForecast],
    leaderboard: [MethodScore] = [], blend: MethodScore? = nil, coverage: [BandCoverage] = [],
    repairs: [SeriesRepair] = [],
    effects: [DayEffect] = [], notices: [String] = []
  ) {
    self.origin = origin
    self.intervalMinutes = intervalMinutes
    self.intervals = intervals
    self.days = days
    self.leaderboard = leaderboard
    self.blend = blend
    self.coverage = coverage
    self.repairs = repairs
    self.effects = effects
    self.notices = notices
  }

  package func start(of interval: Int) -> LocalTime {
    LocalTime(
      secondsSince1970: origin.secondsSince1970 + Int64(interval) * Int64(intervalMinutes) * 60)
  }
}

package struct DayForecast: Equatable, Encodable, Sendable {
  package var date: CalendarDate
  package var contacts: ForecastValue

  package init(date: CalendarDate, contacts: ForecastValue) {
    self.date = date
    self.contacts = contacts
  }
}

/// How a method did from earlier origins, on days that it hadn't seen.
package struct MethodScore: Equatable, Encodable, Sendable {
  package var method: String
  /// Its share of the forecast, 0 to 1.
  package var weight: Double
  /// Weighted absolute percentage error: Σ|truth − forecast| ÷ Σ truth, as a share.
  package var wape: Double
  /// Σ(forecast − truth) ÷ Σ truth: above 0 where it promises too much.
  package var bias: Double
  /// Mean absolute error ÷ that of last week's day repeated.
  package var mase: Double

  package init(method: String, weight: Double, wape: Double, bias: Double, mase: Double) {
    self.method = method
    self.weight = weight
    self.wape = wape
    self.bias = bias
    self.mase = mase
  }
}

package struct BandCoverage: Equatable, Encodable, Sendable {
  /// What the band is meant to hold, such as 0.8.
  package var nominal: Double
  /// What it held.
  package var observed: Double
  /// Of how many intervals.
  package var intervals: Int

  package init(nominal: Double, observed: Double, intervals: Int) {
    self.nominal = nominal
    self.observed = observed
    self.intervals = intervals
  }
}

/// A count that was taken for something else than what usually comes.
package struct SeriesRepair: Equatable, Encodable, Sendable {
  package enum Reason: String, Encodable, Sendable {
    /// Nothing was observed while it is usually open.
    case missing
    /// Nothing came for longer than chance allows.
    case outage
    /// Far more or fewer than the day and the time explain.
    case outlier
  }

  package var date: CalendarDate
  package var reason: Reason
  /// Contacts of the day as counted.
  package var observed: Double
  /// What was taken instead.
  package var used: Double

  package init(date: CalendarDate, reason: Reason, observed: Double, used: Double) {
    self.date = date
    self.reason = reason
    self.observed = observed
    self.used = used
  }
}

/// A factor on days of a kind: a holiday, the day after it, an event.
package struct DayEffect: Equatable, Encodable, Sendable {
  package var name: String
  /// Contacts ÷ those of a usual day, shrunken towards 1 as long as few days tell.
  package var factor: Double
  /// Of how many days it was learnt.
  package var days: Int

  package init(name: String, factor: Double, days: Int) {
    self.name = name
    self.factor = factor
    self.days = days
  }
}
