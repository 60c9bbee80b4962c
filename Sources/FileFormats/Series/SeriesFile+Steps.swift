import Workforce

extension SeriesFile {
  /// Counts of rows at equal steps.
  mutating func series(of unsorted: [Row]) -> WrittenSeries? {
    let rows = startingMonths(unsorted).sorted { $0.time < $1.time }
    guard let first = rows.first, let step = step(of: rows) else { return nil }
    var series = WrittenSeries(step: step, start: first.time, counts: [])
    let length = series.index(notBefore: rows[rows.count - 1].time) + 1
    guard isShortEnough(length, from: first.time, to: rows[rows.count - 1].time) else { return nil }
    series.counts = [Double](repeating: .nan, count: length)
    var times = [Int](repeating: 0, count: length)
    var repeated = 0
    for row in rows {
      let index = series.index(notBefore: row.time)
      guard series.start(of: index) == row.time else {
        tell(
          row.line, "\(row.time) is between two steps, which are \(step.words) apart.",
          "Leave it out, or write all times at equal distances.")
        continue
      }
      guard !row.count.isNaN else { continue }
      if times[index] > 0 { repeated += 1 }
      // The mean of what stands at one time.
      let before = times[index] == 0 ? 0 : series.counts[index] * Double(times[index])
      times[index] += 1
      series.counts[index] = (before + row.count) / Double(times[index])
    }
    if repeated > 0 {
      if repeated * 50 > rows.count {
        tell(
          nil, "\(repeated) of \(rows.count) rows repeat a time that stands there already.",
          "Write one row for each time: add the queues up, or keep one. Where each row is one "
            + "contact, add --events.")
      } else {
        series.notices.append(
          "\(repeated) \(repeated == 1 ? "time stands" : "times stand") there twice, as where a clock"
            + " goes back: their mean counts.")
      }
    }
    return series
  }

  private mutating func isShortEnough(
    _ length: Int, from first: LocalTime, to last: LocalTime
  ) -> Bool {
    let most = 4_000_000
    guard length > most else { return true }
    tell(
      nil, "From the first row to the last there are \(length) steps.",
      "Look for a time that is far from the others: \(first) to \(last).")
    return false
  }

  // MARK: Months

  /// Rows with each month's first day where all stand at the ends of months, on the last day or the last
  /// that was worked; as they are where they don't. What ends a quarter or a year stands for all of it.
  private mutating func startingMonths(_ rows: [Row]) -> [Row] {
    let days = Set(rows.map(\.time)).sorted()
    let gaps = Set(zip(days, days.dropFirst()).map { $1.date.dayNumber - $0.date.dayNumber })
    let months = days.map(\.date.containingMonth)
    let apart = zip(months, months.dropFirst()).map { $1 - $0 }
    // Whole weeks apart, they are weeks, unless all are last days.
    let areLast = days.allSatisfy { $0.date.day == $0.date.containingMonth.dayCount }
    guard let length = apart.min(), length > 0, areLast || gaps.contains(where: { $0 % 7 != 0 }),
      days.allSatisfy({
        $0.secondOfDay == 0 && $0.date.day + 3 >= $0.date.containingMonth.dayCount
      })
    else { return rows }
    notices.append("Days that end months stand for all that came in the month.")
    return rows.map { row in
      var row = row
      let first = row.time.date.containingMonth + (1 - length)
      row.time = LocalTime(date: first.firstDay, hour: 0, minute: 0)
      return row
    }
  }

  // MARK: The distance

  /// The distance that most rows have to the next one.
  private mutating func step(of rows: [Row]) -> WrittenSeries.Step? {
    let times = Set(rows.map(\.time)).sorted()
    guard times.count > 1 else {
      tell(
        nil, "There is one time alone: it doesn't tell how far apart counts are.",
        "Write two rows or more.")
      return nil
    }
    if times.allSatisfy({ $0.date.day == 1 && $0.secondOfDay == 0 }),
      zip(times, times.dropFirst()).allSatisfy({
        $1.secondsSince1970 - $0.secondsSince1970 >= 28 * 86_400
      })
    {
      let apart = zip(times, times.dropFirst()).map {
        $1.date.containingMonth - $0.date.containingMonth
      }
      return .months(apart.min() ?? 1)
    }
    var counts: [Int64: Int] = [:]
    for (time, next) in zip(times, times.dropFirst()) {
      counts[next.secondsSince1970 - time.secondsSince1970, default: 0] += 1
    }
    let most = counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? 0
    guard most % 60 == 0 else {
      tell(
        nil, "Counts are \(most) seconds apart.",
        "Add them up to whole minutes. Where each row is one contact, add --events.")
      return nil
    }
    let minutes = Int(most / 60)
    if minutes >= 1440 {
      guard minutes % 1440 == 0 else {
        tell(
          nil, "Counts are \(WrittenSeries.Step.minutes(minutes).words) apart.",
          "Add them up to days, or write their numbers alone and use --values.")
        return nil
      }
      return minutes == 1440 ? .minutes(1440) : .days(minutes / 1440)
    }
    guard 1440 % minutes == 0, times[0].secondOfDay % (minutes * 60) == 0 else {
      tell(
        nil,
        "Counts are \(minutes) minutes apart from \(times[0]) on, so that a day doesn't begin with one.",
        "Add them up to intervals that begin at midnight, or write their numbers alone and use "
          + "--values.")
      return nil
    }
    return .minutes(minutes)
  }

  // MARK: Single events

  /// How many of single events each interval has, from the first one's to the last one's; none is a count.
  ///
  /// - Parameter given: how long an interval is, a part of a day; nil for the shortest usual one that has an
  ///   event on average.
  mutating func countedEvents(_ rows: [Row], intervalMinutes given: Int?) -> WrittenSeries? {
    let times = rows.map(\.time.secondsSince1970)
    guard let first = times.min(), let last = times.max() else { return nil }
    let minutesBetween = Double(last - first) / 60
    let minutes =
      given
      ?? [15, 30, 60].first { Double($0) * Double(times.count) >= minutesBetween } ?? 1440
    let length = Int64(minutes * 60)
    let start = first - first % length - (first % length < 0 ? length : 0)
    let count = Int((last - start) / length) + 1
    let step = WrittenSeries.Step.minutes(minutes)
    guard count > 1 else {
      tell(
        nil, "All its events are within one interval of \(step.words).",
        "Write events of a longer time, or a shorter --interval.")
      return nil
    }
    let begin = LocalTime(secondsSince1970: start)
    guard isShortEnough(count, from: begin, to: LocalTime(secondsSince1970: last)) else {
      return nil
    }
    var counts = [Double](repeating: 0, count: count)
    for time in times { counts[Int((time - start) / length)] += 1 }
    return WrittenSeries(
      step: step, start: begin, counts: counts,
      notices: [
        "Single events are counted by steps of \(step.words)"
          + (given == nil ? ", the shortest with one on average; --interval says otherwise." : ".")
          + " A step without any counts as 0."
      ])
  }
}
