/// How published forecasts turned out, queue by queue and by how far ahead they looked.
package struct ForecastRecord: Equatable, Sendable {
  /// How many were published, and of how many something has come since.
  package var published: Int
  package var judged: Int
  /// The days of which the truth is known; nil where none is.
  package var days: ClosedRange<CalendarDate>?
  /// Queues in the order of their contacts, each with its horizons.
  package var lines: [Line]
  /// What people changed in several queues of a language or a segment, taken together.
  package var groups: [Group]
  /// How the methods did over all that they had the largest share of, the best first.
  package var methods: [Method]
  /// What a reader must know, as sentences.
  package var notices: [String]

  package init(
    published: Int, judged: Int, days: ClosedRange<CalendarDate>?, lines: [Line],
    groups: [Group] = [], methods: [Method], notices: [String] = []
  ) {
    self.published = published
    self.judged = judged
    self.days = days
    self.lines = lines
    self.groups = groups
    self.methods = methods
    self.notices = notices
  }

  /// How far ahead an interval lies.
  package enum Horizon: String, CaseIterable, Encodable, Sendable {
    case day, week, fourWeeks, longer

    /// Of an interval that starts so many minutes after the origin.
    package init(minutes: Int) {
      switch minutes {
      case ..<1440: self = .day
      case ..<10_080: self = .week
      case ..<40_320: self = .fourWeeks
      default: self = .longer
      }
    }
  }

  /// One queue at one horizon.
  package struct Line: Equatable, Sendable {
    package var key: QueueKey
    package var horizon: Horizon
    /// Intervals of which the truth is known, of all forecasts.
    package var intervals: Int
    /// Contacts that came in them.
    package var contacts: Double
    package var model: Score
    /// As `model.wape`, of the sums of days: chance weighs less in them than in single intervals.
    package var dayWape: Double?
    /// The means of seven quantiles' pinball losses, in contacts an interval.
    package var pinball: Double?
    package var coverage: [BandCoverage]
    /// Where people changed something: how the model did in those intervals, and how they did.
    package var changed: Changed?
    /// Nil where contacts may wait, or nobody says how long they take.
    package var people: PeopleError?

    package init(
      key: QueueKey, horizon: Horizon, intervals: Int, contacts: Double, model: Score,
      dayWape: Double?, pinball: Double?, coverage: [BandCoverage], changed: Changed? = nil,
      people: PeopleError? = nil
    ) {
      self.key = key
      self.horizon = horizon
      self.intervals = intervals
      self.contacts = contacts
      self.model = model
      self.dayWape = dayWape
      self.pinball = pinball
      self.coverage = coverage
      self.changed = changed
      self.people = people
    }
  }

  /// All changed intervals of a language's or a segment's queues at one horizon.
  package struct Group: Equatable, Sendable {
    package var of: ForecastTotal.Of
    package var horizon: Horizon
    package var changed: Changed

    package init(of: ForecastTotal.Of, horizon: Horizon, changed: Changed) {
      self.of = of
      self.horizon = horizon
      self.changed = changed
    }
  }

  /// Each nil where nothing tells.
  package struct Score: Equatable, Encodable, Sendable {
    /// Σ|truth − forecast| ÷ Σ truth.
    package var wape: Double?
    /// Σ(forecast − truth) ÷ Σ truth: above 0 where it promised too much.
    package var bias: Double?
    /// Mean absolute error ÷ that of the last week before the origin repeated.
    package var mase: Double?

    package init(wape: Double?, bias: Double?, mase: Double?) {
      self.wape = wape
      self.bias = bias
      self.mase = mase
    }
  }

  package struct Changed: Equatable, Encodable, Sendable {
    package var intervals: Int
    package var model: Score
    package var person: Score

    package init(intervals: Int, model: Score, person: Score) {
      self.intervals = intervals
      self.model = model
      self.person = person
    }
  }

  /// What a wrong forecast means in people at work.
  package struct PeopleError: Equatable, Encodable, Sendable {
    /// The mean of |agents for the forecast − agents for what came| over intervals that need somebody.
    package var mean: Double
    /// The mean of agents for the forecast − agents for what came.
    package var bias: Double
    /// The mean of agents for what came.
    package var needed: Double
    package var intervals: Int

    package init(mean: Double, bias: Double, needed: Double, intervals: Int) {
      self.mean = mean
      self.bias = bias
      self.needed = needed
      self.intervals = intervals
    }
  }

  package struct Method: Equatable, Encodable, Sendable {
    package var method: String
    package var forecasts: Int
    package var contacts: Double
    /// Of days, as `Line.dayWape`.
    package var wape: Double
    package var bias: Double

    package init(method: String, forecasts: Int, contacts: Double, wape: Double, bias: Double) {
      self.method = method
      self.forecasts = forecasts
      self.contacts = contacts
      self.wape = wape
      self.bias = bias
    }
  }
}
