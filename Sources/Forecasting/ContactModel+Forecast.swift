import Foundation
package import Workforce

extension ContactModel {
  /// The intervals from the series' end on.
  package func forecast(intervals count: Int) -> SeriesForecast {
    let perDay = days.intervalsPerDay
    let series = days.series
    var intervals: [ForecastValue] = []
    intervals.reserveCapacity(count)
    var coming: [DayForecast] = []
    var lead = 0
    while intervals.count < count {
      let first = lead == 0 ? begun : 0
      let places = first..<min(perDay, first + count - intervals.count)
      let expectation = expectation(ofLead: lead)
      var share = 0.0
      for place in places {
        share += expectation.shares[place]
        let mean = expectation.shares[place] * expectation.mean
        intervals.append(interval(mean: mean, variance: expectation.variance))
      }
      coming.append(
        DayForecast(
          date: series.date(ofDay: origin + lead),
          contacts: self.day(expectation, share: share)))
      lead += 1
    }
    return SeriesForecast(
      origin: series.end, intervalMinutes: series.intervalMinutes, intervals: intervals,
      days: coming, leaderboard: sparse == nil ? blend.scores : [],
      blend: sparse == nil ? blend.ownScore : nil, coverage: sparse == nil ? bands.coverage : [],
      repairs: repairs, effects: effects, notices: notices)
  }

  private func interval(mean: Double, variance: Double) -> ForecastValue {
    guard mean > 0 else { return .none }
    // The chance of days that differ is felt by whole days.
    return sparse?.value(mean: mean, dispersion: 1)
      ?? bands.interval(mean: mean, variance: variance)
  }

  private func day(_ expectation: Expectation, share: Double) -> ForecastValue {
    let mean = expectation.mean * share
    guard mean > 0 else { return .none }
    return sparse.map { $0.value(mean: mean, dispersion: $0.dispersion) }
      ?? bands.day(
        logarithm: expectation.logarithm + log(share), variance: expectation.variance, mean: mean)
  }

  /// A day to come: its contacts, were it whole, and how they spread.
  struct Expectation {
    var logarithm: Double
    /// Of the logarithm, as the process and replays so far ahead say it.
    var variance: Double
    var mean: Double
    var shares: [Double]
  }

  func expectation(ofLead lead: Int) -> Expectation {
    let day = origin + lead
    let weekday = days.series.weekday(ofDay: day)
    let isHoliday = calendar.special.kinds[day] == .holiday
    let shares = profiles.shares(onWeekday: weekday, isHoliday: isHoliday)
    let isClosed =
      !days.opens(onWeekday: weekday) || process.days.isEmpty
      || isHoliday && closedHolidays.isClosed(calendar.special.nameIndices[day])
    guard !isClosed else {
      return Expectation(
        logarithm: -.infinity, variance: 0, mean: 0, shares: shares)
    }
    if let sparse {
      return Expectation(
        logarithm: 0, variance: 0, mean: sparse.rate(onWeekday: weekday),
        shares: holidayShares(shares, weekday))
    }
    var logarithm = blend.mean(ofLead: lead)
    var variance = bands.growth[lead] * blend.outlook.variance(ofLead: lead)
    if lead == 0, let today {
      // What the day has brought so far, weighed against what was expected of it.
      let observed = today.variance + 1 / max(today.estimate, 1)
      let pull = variance / (variance + observed)
      logarithm += pull * (log(today.estimate + 0.5) - logarithm)
      variance *= 1 - pull
    }
    return Expectation(
      logarithm: logarithm, variance: variance,
      mean: bands.mean(logarithm: logarithm, variance: variance),
      shares: holidayShares(shares, weekday))
  }

  /// Nothing comes at hours that the weekday is closed.
  private func holidayShares(_ shares: [Double], _ weekday: Int) -> [Double] {
    let open = days.isOpen[weekday]
    guard zip(shares, open).contains(where: { $0 > 0 && !$1 }) else { return shares }
    let kept = zip(shares, open).map { $1 ? $0 : 0 }
    let sum = kept.reduce(0, +)
    return sum > 0 ? kept.map { $0 / sum } : kept
  }

  /// Days that weren't taken as they are, the latest first.
  private var repairs: [SeriesRepair] {
    var repairs: [SeriesRepair] = []
    let (levels, _) = process.smoothed(0..<origin)
    let offsets = calendar.special.givenLogFactors
    let doubts = Dictionary(uniqueKeysWithValues: zip(process.days, process.doubts))
    let first = process.days.first ?? origin
    for day in stride(from: origin - 1, through: first, by: -1) {
      let date = days.series.date(ofDay: day)
      let used = exp(levels[day] + offsets[day])
      let total = days.totals[day]
      if let doubt = doubts[day], doubt > 1 {
        repairs.append(
          SeriesRepair(
            date: date, reason: total < 0.05 * used ? .outage : .outlier, observed: total,
            used: used))
      } else if total.isNaN, days.opens(onWeekday: days.series.weekday(ofDay: day)),
        calendar.special.kinds[day] != .holiday
      {
        repairs.append(
          SeriesRepair(
            date: date, reason: days.silentDays.contains(day) ? .outage : .missing, observed: 0,
            used: used))
      }
    }
    return repairs
  }

  /// What holidays in the history and to come do to a day.
  private var effects: [DayEffect] {
    let special = calendar.special
    let (_, parts) = process.smoothed(0..<calendar.count)
    var effects: [String: DayEffect] = [:]
    for day in 0..<calendar.count where special.kinds[day] != .none {
      let name = special.kinds[day].title(special.names[special.nameIndices[day]])
      let isTold = process.days.contains(day)
      effects[name, default: DayEffect(name: name, factor: exp(parts[day]), days: 0)].days +=
        isTold ? 1 : 0
    }
    for event in special.eventShapes {
      // What events of the kind do at their height, as far as earlier ones tell.
      let told = process.days.filter { abs(event.logFactors[$0]) > 0.01 }
      guard
        let height = told.max(by: {
          abs(event.logFactors[$0]) < abs(event.logFactors[$1])
        })
      else { continue }
      let name = "\(event.name) at its height"
      effects[name] = DayEffect(
        name: name, factor: exp(special.givenLogFactors[height] + parts[height]), days: told.count)
    }
    return effects.values.filter { abs($0.factor - 1) >= 0.02 }
      .sorted { ($0.factor, $0.name) < ($1.factor, $1.name) }
  }
}
