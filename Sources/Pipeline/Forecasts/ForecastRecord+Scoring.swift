import Forecasting
package import Workforce

extension ForecastRecord {
  /// Holds every published forecast against what really came since.
  ///
  /// - Parameters:
  ///   - published: in the order of publishing; of several that begin at one time, the last is judged.
  ///   - actual: what came, counted as that forecast counted; nil if nothing did.
  ///   - agents: how many agents so many contacts of a queue need in the interval that begins at a time;
  ///     nil where contacts may wait, or nobody says how long they take.
  package init(
    of published: [PublishedForecast],
    actual: (PublishedForecast) throws -> DemandSeries?,
    agents: (_ key: QueueKey, _ contacts: Double, _ time: LocalTime, _ minutes: Int) -> Double?
  ) rethrows {
    var lines: [LineKey: Outcome] = [:]
    var contacts: [QueueKey: Double] = [:]
    var methods: [String: (outcome: Outcome, forecasts: Int)] = [:]
    var judged = 0
    var days: ClosedRange<CalendarDate>?
    for forecast in published.latestOfEachOrigin {
      guard let history = try actual(forecast), history.end > forecast.origin else { continue }
      judged += 1
      let last = LocalTime(secondsSince1970: history.end.secondsSince1970 - 1)
      let longest = forecast.queues.map(\.intervals.count).max() ?? 0
      let end = min(last.date, forecast.start(of: max(0, longest - 1)).date)
      days =
        min(
          days?.lowerBound ?? forecast.origin.date, forecast.origin.date)...max(
          days?.upperBound ?? end, end)
      for queue in forecast.queues {
        let truth = Truth(history, queue.key)
        var whole = Outcome()
        for interval in queue.intervals.indices {
          let start = forecast.start(of: interval)
          let came = truth.contacts(at: start)
          guard !came.isNaN else { continue }
          let horizon = Horizon(minutes: interval * forecast.intervalMinutes)
          var one = Outcome()
          one.add(
            queue, interval, of: DayKey(forecast: forecast.number, date: start.date), came: came,
            before: truth.lastWeek(of: start, before: forecast.origin))
          whole.append(one)
          let value = queue.intervals[interval].mean
          if let needed = agents(queue.key, came, start, forecast.intervalMinutes),
            let planned = agents(queue.key, value, start, forecast.intervalMinutes),
            needed > 0 || planned > 0
          {
            one.addPeople(planned: planned, needed: needed)
          }
          lines[LineKey(key: queue.key, horizon: horizon), default: Outcome()].append(one)
          contacts[queue.key, default: 0] += came
        }
        guard !whole.actual.isEmpty else { continue }
        methods[queue.method, default: (Outcome(), 0)].outcome.append(whole)
        methods[queue.method, default: (Outcome(), 0)].forecasts += 1
      }
    }
    let order = contacts.keys.sorted {
      (-(contacts[$0] ?? 0), $0.name) < (-(contacts[$1] ?? 0), $1.name)
    }
    self.init(
      published: published.count, judged: judged, days: days,
      lines: order.flatMap { key in
        Horizon.allCases.compactMap { horizon in
          lines[LineKey(key: key, horizon: horizon)].map { $0.line(key, horizon) }
        }
      },
      groups: Self.groups(of: lines),
      methods: methods.compactMap { name, known in
        known.outcome.method(name, forecasts: known.forecasts)
      }.sorted { ($0.wape, $0.method) < ($1.wape, $1.method) })
  }
}

extension ForecastRecord {
  /// Languages first, then segments, in the order of their names; a single changed queue is a line already.
  private static func groups(of lines: [LineKey: Outcome]) -> [Group] {
    let changed = lines.filter { $0.value.changes != nil }.keys
    func together(
      _ name: KeyPath<QueueKey, String?>, _ of: (String) -> ForecastTotal.Of
    ) -> [Group] {
      Set(changed.compactMap { $0.key[keyPath: name] }).sorted().flatMap { value in
        let parts = changed.filter { $0.key[keyPath: name] == value }
          .sorted { $0.key.name < $1.key.name }
        guard Set(parts.map(\.key)).count > 1 else { return [Group]() }
        return Horizon.allCases.compactMap { horizon in
          var all = Outcome()
          for part in parts where part.horizon == horizon {
            if let outcome = lines[part] { all.append(outcome) }
          }
          return all.changes.map { Group(of: of(value), horizon: horizon, changed: $0) }
        }
      }
    }
    return together(\.language, ForecastTotal.Of.language)
      + together(\.segment, ForecastTotal.Of.segment)
  }
}

private struct LineKey: Hashable {
  let key: QueueKey
  let horizon: ForecastRecord.Horizon
}

/// A day of one published forecast.
private struct DayKey: Hashable {
  let forecast: Int
  let date: CalendarDate
}

/// What really came into a queue.
private struct Truth {
  private let history: DemandSeries
  private let series: ContactSeries?

  init(_ history: DemandSeries, _ key: QueueKey) {
    self.history = history
    series = history.queues.first { $0.key == key }?.contacts
  }

  /// Not a number where the history doesn't reach; nothing where it does and the queue had nothing.
  func contacts(at time: LocalTime) -> Double {
    guard time < history.end else { return .nan }
    guard let series else { return 0 }
    let since = time.secondsSince1970 - series.start(of: 0).secondsSince1970
    let place = Int(since) / (series.intervalMinutes * 60)
    guard since >= 0, series.counts.indices.contains(place) else { return .nan }
    return series.counts[place]
  }

  /// The same interval of the last week that was known at the origin.
  func lastWeek(of time: LocalTime, before origin: LocalTime) -> Double {
    let week: Int64 = 604_800
    let ahead = time.secondsSince1970 - origin.secondsSince1970
    return contacts(
      at: LocalTime(secondsSince1970: time.secondsSince1970 - (ahead / week + 1) * week))
  }
}

/// Forecasts beside what came, interval by interval.
private struct Outcome {
  private(set) var actual: [Double] = []
  private var means: [Double] = []
  private var days: [DayKey: (forecast: Double, came: Double)] = [:]
  private var lastWeek: [Double] = []
  private var values: [ForecastValue] = []
  /// Where people changed something: the method's mean is another than theirs.
  private var changed: [(came: Double, model: Double, person: Double, before: Double)] = []
  private var people: [(planned: Double, needed: Double)] = []

  mutating func add(
    _ queue: PublishedForecast.Queue, _ interval: Int, of day: DayKey, came: Double,
    before: Double
  ) {
    let value = queue.intervals[interval]
    days[day, default: (0, 0)].forecast += value.mean
    days[day, default: (0, 0)].came += came
    actual.append(came)
    means.append(value.mean)
    lastWeek.append(before)
    values.append(value)
    if let person = queue.adjusted?[interval], person != value.mean {
      changed.append((came, value.mean, person, before))
    }
  }

  mutating func addPeople(planned: Double, needed: Double) { people.append((planned, needed)) }

  mutating func append(_ other: Outcome) {
    actual += other.actual
    for (day, sums) in other.days {
      days[day, default: (0, 0)].forecast += sums.forecast
      days[day, default: (0, 0)].came += sums.came
    }
    means += other.means
    lastWeek += other.lastWeek
    values += other.values
    changed += other.changed
    people += other.people
  }

  func line(_ key: QueueKey, _ horizon: ForecastRecord.Horizon) -> ForecastRecord.Line {
    ForecastRecord.Line(
      key: key, horizon: horizon, intervals: actual.count, contacts: actual.reduce(0, +),
      model: score(means, actual, lastWeek), dayWape: dayWape, pinball: pinball, coverage: coverage,
      changed: changes, people: peopleError)
  }

  /// How the model and people did where people changed something; nil where they changed nothing.
  var changes: ForecastRecord.Changed? {
    changed.isEmpty
      ? nil
      : ForecastRecord.Changed(
        intervals: changed.count,
        model: score(changed.map(\.model), changed.map(\.came), changed.map(\.before)),
        person: score(changed.map(\.person), changed.map(\.came), changed.map(\.before)))
  }

  func method(_ name: String, forecasts: Int) -> ForecastRecord.Method? {
    guard let wape = dayWape,
      let bias = ForecastScore.bias(means, actual: actual)
    else { return nil }
    return ForecastRecord.Method(
      method: name, forecasts: forecasts, contacts: actual.reduce(0, +), wape: wape, bias: bias)
  }

  private var dayWape: Double? {
    let sums = days.values.sorted { ($0.came, $0.forecast) < ($1.came, $1.forecast) }
    return ForecastScore.wape(sums.map(\.forecast), actual: sums.map(\.came))
  }

  private func score(
    _ forecast: [Double], _ actual: [Double], _ before: [Double]
  ) -> ForecastRecord.Score {
    ForecastRecord.Score(
      wape: ForecastScore.wape(forecast, actual: actual),
      bias: ForecastScore.bias(forecast, actual: actual),
      mase: ForecastScore.mase(forecast, actual: actual, against: before))
  }

  private var pinball: Double? {
    let quantiles: [(KeyPath<ForecastValue, Double>, Double)] = [
      (\.lower95, 0.025), (\.lower80, 0.1), (\.lower50, 0.25), (\.median, 0.5), (\.upper50, 0.75),
      (\.upper80, 0.9), (\.upper95, 0.975),
    ]
    let losses = quantiles.compactMap { path, probability in
      ForecastScore.pinball(
        values.map { $0[keyPath: path] }, probability: probability, actual: actual)
    }
    return losses.isEmpty ? nil : losses.reduce(0, +) / Double(losses.count)
  }

  /// Over intervals in which something could come.
  private var coverage: [BandCoverage] {
    let open = values.indices.filter { values[$0] != .none || actual[$0] > 0 }
    let bands: [(Double, KeyPath<ForecastValue, Double>, KeyPath<ForecastValue, Double>)] = [
      (0.5, \.lower50, \.upper50), (0.8, \.lower80, \.upper80), (0.95, \.lower95, \.upper95),
    ]
    return bands.compactMap { nominal, lower, upper in
      ForecastScore.coverage(
        lower: open.map { values[$0][keyPath: lower] },
        upper: open.map { values[$0][keyPath: upper] }, actual: open.map { actual[$0] }
      ).map { BandCoverage(nominal: nominal, observed: $0, intervals: open.count) }
    }
  }

  private var peopleError: ForecastRecord.PeopleError? {
    guard !people.isEmpty else { return nil }
    let count = Double(people.count)
    return ForecastRecord.PeopleError(
      mean: people.reduce(0) { $0 + abs($1.planned - $1.needed) } / count,
      bias: people.reduce(0) { $0 + $1.planned - $1.needed } / count,
      needed: people.reduce(0) { $0 + $1.needed } / count, intervals: people.count)
  }
}

extension [PublishedForecast] {
  /// Who publishes again from the same day, of queues told apart alike, means the last one.
  fileprivate var latestOfEachOrigin: [PublishedForecast] {
    filter { forecast in
      !contains {
        $0.number > forecast.number && $0.origin == forecast.origin
          && $0.byLanguage == forecast.byLanguage && $0.bySkill == forecast.bySkill
          && $0.bySegment == forecast.bySegment
      }
    }
  }
}
