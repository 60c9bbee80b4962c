import Foundation
package import Workforce

/// What a history of contacts tells of those to come: day totals as a process of level, week, year and
/// holidays, blended with other methods, times how a day's contacts spread over its hours.
///
///     let model = ContactModel(series, ahead: 28, calendar: HolidayCalendar(named: "US"))
///     model.forecast(intervals: 28 * 96).days[0].contacts.mean
///
/// How it was is replayed: the same forecast from earlier origins, at which nothing later is used for
/// it, gives the blend its weights and the bands their width. See docs/methods/forecasting.md.
package struct ContactModel {
  let days: DaySeries
  let calendar: DayCalendar
  /// The day on which the forecast begins, as a place in the calendar.
  let origin: Int
  /// Intervals of that day that have been.
  let begun: Int
  let process: DayProcess
  let blend: DayBlend
  let profiles: DayProfiles
  let bands: ContactBands
  let replays: [Replay]
  let closedHolidays: ClosedHolidays
  /// What takes the place of all that where hardly anything comes; nil where more does.
  let sparse: SparseDays?
  /// How much of today is in the history as a whole day, if the origin is within one.
  let today: DayUnderWay?
  package let notices: [String]

  /// - Parameters:
  ///   - ahead: days for which forecasts can be asked, from the origin's on.
  ///   - events: past and coming ones; their given factors are taken as they are, and what earlier ones
  ///     of a kind did tells how large others will be.
  package init(
    _ series: ContactSeries, ahead: Int, calendar holidays: HolidayCalendar? = nil,
    events: [ForecastEvent] = []
  ) {
    let days = DaySeries(series)
    begun = series.counts.count % series.intervalsPerDay
    origin = series.counts.count / series.intervalsPerDay
    let special = SpecialDays(
      from: series.firstDay, days: origin + ahead + 1, calendar: holidays, events: events)
    closedHolidays = ClosedHolidays(days: days, special: special, before: origin)
    calendar = DayCalendar(
      from: series.firstDay, history: origin, special: special,
      isClosed: closedHolidays.closedDays(of: days, special: special, before: origin))
    self.days = days
    today = DayUnderWay(days: days, day: origin, begun: begun)
    var totals = Array(days.totals.prefix(origin))
    var extra: [Int: Double] = [:]
    if let today {
      totals.append(today.estimate)
      extra[origin] = today.variance
    }
    process = DayProcess(
      fitting: totals, offsets: calendar.special.givenLogFactors, calendar: calendar, extra: extra)
    let replays = Replay.all(of: days, process: process, before: origin)
    self.replays = replays
    blend = DayBlend(days: days, process: process, replays: replays, origin: origin, ahead: ahead)
    let doubtful = Set(zip(process.days, process.doubts).filter { $0.1 > 1 }.map(\.0))
    let profiling = ProfileChoice(
      days: days, special: calendar.special, replays: replays, doubtful: doubtful)
    profiles = profiling.profiles
    bands = ContactBands(
      days: days, special: calendar.special, replays: replays, blend: blend, profiling: profiling)
    sparse = SparseDays(days: days, before: origin)
    notices =
      Self.notices(days: days, process: process, origin: origin)
      + (sparse == nil
        ? []
        : [
          "Fewer than five contacts came a day: each weekday's mean of the last weeks is expected, and"
            + " bands are those of chance."
        ])
  }

  private static func notices(days: DaySeries, process: DayProcess, origin: Int) -> [String] {
    let observed = days.totals.count { !$0.isNaN }
    var notices: [String] = []
    if observed == 0 {
      notices.append("Nothing was observed, so nothing is expected.")
    } else if observed < 14 {
      notices.append(
        "Only \(observed) \(observed == 1 ? "day was" : "days were") observed: weekdays can't be told"
          + " apart well, and bands are as wide as such a start deserves.")
    }
    if let last = process.days.last, last < origin - 7 {
      notices.append(
        "The last day with contacts observed is \(days.series.date(ofDay: last)),"
          + " \(origin - last - 1) days before the forecast begins.")
    }
    return notices
  }
}

/// A day of which only a part has been.
struct DayUnderWay {
  /// What the whole day will bring if it goes on as usual.
  let estimate: Double
  /// The variance of its logarithm because a part is still to come.
  let variance: Double
  let shareObserved: Double

  /// Nil where the day hasn't begun, or too little of it has been to tell.
  init?(days: DaySeries, day: Int, begun: Int) {
    guard begun > 0, day < days.dayCount else { return nil }
    let share = days.shareObserved[day]
    guard share > 0.03 else { return nil }
    let observed = (0..<begun).reduce(0.0) { sum, place in
      let count = days.series.count(onDay: day, at: place)
      return count.isNaN ? sum : sum + count
    }
    estimate = observed / share
    shareObserved = share
    // The rest need not go on as the beginning did: a day's parts differ by some 5 %.
    variance = (1 - share) / (share * max(estimate, 1)) + (1 - share) * 0.05 * 0.05 / share
  }
}

/// Holidays on which nobody was there.
struct ClosedHolidays {
  /// By name: times closed less times open.
  private var closures: [Int: Int] = [:]

  init(days: DaySeries, special: SpecialDays, before origin: Int) {
    for day in 0..<min(origin, days.dayCount) where special.kinds[day] == .holiday {
      guard days.opens(onWeekday: days.series.weekday(ofDay: day)) else { continue }
      closures[special.nameIndices[day], default: 0] += days.totals[day].isNaN ? 1 : -1
    }
  }

  /// For each day, whether nobody was or will be there, as far as the week and holidays tell: a gap in
  /// the history says nothing of that.
  func closedDays(of days: DaySeries, special: SpecialDays, before origin: Int) -> [Bool] {
    special.kinds.indices.map { day in
      guard days.opens(onWeekday: days.series.weekday(ofDay: day)) else { return true }
      guard special.kinds[day] == .holiday else { return false }
      return day < origin ? days.totals[day].isNaN : isClosed(special.nameIndices[day])
    }
  }

  /// Whether a holiday is closed, as far as the same one tells: that others are says too little. Where it
  /// is kept on another day too, one of the two may well be open.
  func isClosed(_ name: Int) -> Bool { closures[name].map { $0 >= 0 } ?? false }
}
