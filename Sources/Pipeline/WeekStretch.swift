import Workforce

/// Intervals of a week that repeats itself, as a simulated desk goes through them: some to warm up,
/// those that are looked at, and some after them in which whoever came is still served.
struct WeekStretch {
  let intervalSeconds: Int
  /// The interval of the week with which it begins; below 0 for one of the week before.
  let first: Int
  let warmUp: Int
  let counted: Int
  let coolDown: Int

  var count: Int { warmUp + counted + coolDown }
  var perWeek: Int { 604_800 / intervalSeconds }

  /// The interval of the week that one of the desk is.
  func ofWeek(_ interval: Int) -> Int { (((first + interval) % perWeek) + perWeek) % perWeek }

  /// What a week has in each interval, along the stretch.
  func along<Value>(_ week: [Value]) -> [Value] { (0..<count).map { week[ofWeek($0)] } }

  /// When it is open, in seconds from the stretch's beginning.
  func open(_ hours: WeekHours) -> [Range<Double>] {
    let begin = first * intervalSeconds
    let end = (first + count) * intervalSeconds
    let weeks = Int((Double(begin) / 604_800).rounded(.down))...((end - 1) / 604_800)
    let found = weeks.flatMap { week in
      hours.minutes.compactMap { minutes -> Range<Double>? in
        let from = max(week * 604_800 + minutes.lowerBound * 60, begin)
        let to = min(week * 604_800 + minutes.upperBound * 60, end)
        return from < to ? Double(from - begin)..<Double(to - begin) : nil
      }
    }
    // Never open isn't the same as no hours.
    return found.isEmpty ? [Double(end - begin)..<Double(end - begin)] : found
  }

  /// How many intervals after one of the week's a promise that runs from its end is over.
  static func intervalsUntilDue(
    _ promise: DeferredPromise, after interval: Int, hours: WeekHours, intervalSeconds: Int
  ) -> Int {
    let open = hours.openSeconds(intervalSeconds: intervalSeconds)
    let most = 3 * open.count
    var seconds = 0.0
    for step in 1...most {
      seconds +=
        promise.countsOpenHours
        ? open[(interval + step) % open.count] : Double(intervalSeconds)
      if seconds >= promise.seconds { return step }
    }
    return most
  }
}
