import Workforce

/// Times of coming days that a clock change skips: nothing can come then.
struct SkippedTimes {
  private let times: [Range<Int64>]

  init(from start: LocalTime, days: Int, on clock: WallClock) {
    let from = clock.instant(of: start).instant
    let stretches = clock.stretches(from: from, to: from + Int64(days) * 86_400)
    times = zip(stretches, stretches.dropFirst()).compactMap { before, after in
      let old = after.start.secondsSince1970 + Int64(before.offsetSeconds)
      let new = after.start.secondsSince1970 + Int64(after.offsetSeconds)
      return old < new ? old..<new : nil
    }
  }

  /// Takes their contacts out of a forecast.
  func close(_ forecast: inout SeriesForecast) {
    let seconds = Int64(forecast.intervalMinutes) * 60
    for day in forecast.days.indices {
      var taken = 0.0
      for interval in forecast.places(ofDay: day) {
        let start = forecast.start(of: interval).secondsSince1970
        guard times.contains(where: { $0.contains(start) && start + seconds <= $0.upperBound })
        else { continue }
        taken += forecast.intervals[interval].mean
        forecast.intervals[interval] = .none
      }
      let mean = forecast.days[day].contacts.mean
      if taken > 0, mean > 0 {
        forecast.days[day].contacts = forecast.days[day].contacts.scaled(
          by: max(0, mean - taken) / mean)
      }
    }
  }
}
