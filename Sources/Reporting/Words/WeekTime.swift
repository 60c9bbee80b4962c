/// A moment of the week, on the clock of a wall.
struct WeekTime {
  /// 0 to 10,079, from Monday 00:00 on.
  let minute: Int

  init(minute: Int) { self.minute = minute }

  /// Where an interval of the week begins.
  init(interval: Int, intervalSeconds: Int) {
    minute = interval * intervalSeconds / 60 % 10_080
  }

  /// "Monday".
  var day: String { WeekHeatMap.days[minute / 1440] }
  /// "Mon".
  var shortDay: String { String(day.prefix(3)) }
  /// "10:15".
  var clock: String { Self.clock(minute: minute % 1440) }
  /// "Mon 10:15".
  var short: String { "\(shortDay) \(clock)" }

  /// The clock after so many minutes of a day: "10:15", "24:00".
  static func clock(minute: Int) -> String {
    "\(WeekHeatMap.twoDigits(minute / 60)):\(WeekHeatMap.twoDigits(minute % 60))"
  }
}
