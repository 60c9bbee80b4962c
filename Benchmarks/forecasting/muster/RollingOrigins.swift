import Forecasting
import Foundation
import Workforce

/// Forecasts of one series from several origins, each from what came before it alone.
///
/// Prints the mean over origins of Σ|truth − forecast| ÷ Σ truth for all days ahead and for the first
/// week, by the mean and by the median, how often the bands held the truth, and the processor seconds
/// that a forecast took; or with `--days`, every day with its bands.
func rollingOrigins(_ arguments: [String]) throws {
  let isRow = arguments.contains("--row")
  let tellsDays = arguments.contains("--days")
  let arguments = arguments.filter { !$0.hasPrefix("--") }
  let (file, minutes, country) = (arguments[0], Int(arguments[1])!, arguments[2])
  let aheadDays = Int(arguments[3])!
  let series = try readContacts(file, minutes: minutes)
  var scores = Scores()
  var week = Scores()
  for text in arguments.dropFirst(4) {
    let origin = CalendarDate(text)!.dayNumber - series.firstDay.dayNumber
    let known = ContactSeries(
      firstDay: series.firstDay, intervalMinutes: minutes,
      counts: Array(series.counts.prefix(origin * series.intervalsPerDay)))
    let start = processorSeconds()
    let forecast = ContactModel(
      known, ahead: aheadDays, calendar: HolidayCalendar(named: country)
    ).forecast(intervals: aheadDays * series.intervalsPerDay)
    let seconds = processorSeconds() - start
    scores.addDays(forecast.days, of: series, from: origin)
    if tellsDays {
      for (lead, day) in forecast.days.enumerated() {
        guard let truth = series.total(ofDay: origin + lead) else { continue }
        let told = day.contacts
        print(
          text, lead, truth, told.mean, told.median, told.lower80, told.upper80, told.lower95,
          told.upper95, separator: ",")
      }
    }
    let truths = Array(
      series.counts.dropFirst(known.counts.count).prefix(forecast.intervals.count))
    scores.add(truths, forecast.intervals, seconds: seconds)
    week.add(
      Array(truths.prefix(7 * series.intervalsPerDay)), forecast.intervals, seconds: 0)
  }
  if tellsDays { return }
  if isRow { return print(scores.row(firstWeek: week)) }
  print(scores.described("all days"), "|", week.described("first week"))
}

private struct Scores {
  var byMean: [Double] = []
  var byMedian: [Double] = []
  var held = [0, 0, 0]
  var count = 0
  var dayHeld = [0, 0, 0]
  var dayCount = 0
  var gap = 0.0
  var sum = 0.0
  var seconds = 0.0

  mutating func add(_ truths: [Double], _ forecast: [ForecastValue], seconds: Double) {
    var absolute = 0.0
    var byMedian = 0.0
    var total = 0.0
    for (truth, value) in zip(truths, forecast) where !truth.isNaN {
      absolute += abs(truth - value.mean)
      byMedian += abs(truth - value.median)
      total += truth
      gap += value.mean - truth
      count += 1
      if (value.lower50...value.upper50).contains(truth) { held[0] += 1 }
      if (value.lower80...value.upper80).contains(truth) { held[1] += 1 }
      if (value.lower95...value.upper95).contains(truth) { held[2] += 1 }
    }
    sum += total
    byMean.append(absolute / total)
    self.byMedian.append(byMedian / total)
    self.seconds += seconds
  }

  /// Whole days that were observed in every interval that is expected to bring something.
  mutating func addDays(_ days: [DayForecast], of series: ContactSeries, from origin: Int) {
    for (lead, day) in days.enumerated() where day.contacts.mean > 0 {
      guard let truth = series.total(ofDay: origin + lead) else { continue }
      dayCount += 1
      if (day.contacts.lower50...day.contacts.upper50).contains(truth) { dayHeld[0] += 1 }
      if (day.contacts.lower80...day.contacts.upper80).contains(truth) { dayHeld[1] += 1 }
      if (day.contacts.lower95...day.contacts.upper95).contains(truth) { dayHeld[2] += 1 }
    }
  }

  /// Name, WAPE over all days and over the first week, what bands of intervals and of days held, seconds;
  /// apart by tabs.
  func row(firstWeek week: Scores) -> String {
    func mean(_ values: [Double]) -> String {
      String(format: "%.2f", 100 * values.reduce(0, +) / Double(values.count))
    }
    func share(_ held: Int, of count: Int) -> String {
      String(format: "%.1f", 100 * Double(held) / Double(max(count, 1)))
    }
    return [
      "muster", mean(byMean), mean(week.byMean), share(held[1], of: count),
      share(held[2], of: count), share(dayHeld[1], of: dayCount), share(dayHeld[2], of: dayCount),
      String(format: "%.3f", seconds / Double(byMean.count)),
    ].joined(separator: "\t")
  }

  func described(_ title: String) -> String {
    func percent(_ value: Double) -> String { String(format: "%.2f", 100 * value) }
    let origins = Double(byMean.count)
    return title
      + ": WAPE \(percent(byMean.reduce(0, +) / origins)) % by mean,"
      + " \(percent(byMedian.reduce(0, +) / origins)) % by median, bias \(percent(gap / sum)) %, held "
      + held.map { percent(Double($0) / Double(count)) }.joined(separator: "/")
      + " %, days "
      + dayHeld.map { percent(Double($0) / Double(max(dayCount, 1))) }.joined(separator: "/")
      + String(format: " %%, %.2f s", seconds / origins)
  }
}

extension ContactSeries {
  /// What a day brought of which half the intervals and more were observed; nil of others.
  fileprivate func total(ofDay day: Int) -> Double? {
    let first = day * intervalsPerDay
    guard first + intervalsPerDay <= counts.count else { return nil }
    let seen = counts[first..<first + intervalsPerDay].filter { !$0.isNaN }
    return seen.count * 2 >= intervalsPerDay ? seen.reduce(0, +) : nil
  }
}

/// Lines such as `2003-03-03 07:00:00,300`, after a heading; a blank count wasn't observed.
func readContacts(_ path: String, minutes: Int) throws -> ContactSeries {
  var counts: [(Int, Double)] = []
  for line in try String(contentsOfFile: path, encoding: .utf8).split(whereSeparator: \.isNewline)
    .dropFirst()
  {
    let fields = line.split(separator: ",", omittingEmptySubsequences: false)
    guard let date = CalendarDate(String(fields[0].prefix(10))) else { continue }
    let time = fields[0].dropFirst(11).split(separator: ":").compactMap { Int($0) }
    let minute = time.count >= 2 ? time[0] * 60 + time[1] : 0
    counts.append(
      (date.dayNumber * 1440 / minutes + minute / minutes, Double(fields[1]) ?? .nan))
  }
  let first = CalendarDate(dayNumber: counts[0].0 * minutes / 1440)
  let start = first.dayNumber * 1440 / minutes
  let days = (counts.last!.0 - start) * minutes / 1440 + 1
  var series = [Double](repeating: .nan, count: days * 1440 / minutes)
  for (place, count) in counts { series[place - start] = count }
  return ContactSeries(firstDay: first, intervalMinutes: minutes, counts: series)
}
