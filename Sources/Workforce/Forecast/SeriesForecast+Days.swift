extension SeriesForecast {
  /// The places of one day's intervals; the first day may have begun before the origin.
  package func places(ofDay day: Int) -> Range<Int> {
    let perDay = 1440 / intervalMinutes
    let before = origin.secondOfDay / 60 / intervalMinutes
    let start = min(intervals.count, max(0, day * perDay - before))
    return start..<max(start, min(intervals.count, (day + 1) * perDay - before))
  }
}
