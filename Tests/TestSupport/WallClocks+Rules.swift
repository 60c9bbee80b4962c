package import Workforce

extension WallClock {
  /// A clock that goes forward and back once in each of the years 2023 to 2030, for tests.
  ///
  /// - Parameter forward: and `back`: the date of each year and the minute of its UTC day.
  private static func changing(
    _ name: String, standardMinutes: Int, summerMinutes: Int,
    forward: (Int) -> (CalendarDate, Int), back: (Int) -> (CalendarDate, Int)
  ) -> WallClock {
    func change(_ moment: (date: CalendarDate, minute: Int), to minutes: Int) -> Change {
      let seconds = moment.date.dayNumber * 86_400 + moment.minute * 60
      return Change(
        instant: Timestamp(secondsSince1970: Int64(seconds)), offsetSeconds: minutes * 60)
    }
    var changes: [Change] = []
    for year in 2023...2030 {
      changes.append(change(forward(year), to: summerMinutes))
      changes.append(change(back(year), to: standardMinutes))
    }
    changes.sort { $0.instant < $1.instant }
    let south = changes[0].offsetSeconds == standardMinutes * 60
    return WallClock(
      name: name, offsetBeforeSeconds: (south ? summerMinutes : standardMinutes) * 60,
      changes: changes)
  }

  /// The first Sunday of a month, or one of those after it.
  private static func sunday(_ year: Int, _ month: Int, _ place: Int) -> CalendarDate {
    let first = CalendarDate(year: year, month: month, day: 1)!
    return first + (6 - first.weekday) + 7 * (place - 1)
  }

  private static func lastSunday(_ year: Int, _ month: Int) -> CalendarDate {
    let last = CalendarDate(year: year, month: month, day: 31)!
    return last + -((last.weekday + 1) % 7)
  }

  /// UTC−5, and UTC−4 from the second Sunday of March, 07:00 UTC, to the first of November, 06:00 UTC.
  package static let boston = changing(
    "America/New_York", standardMinutes: -300, summerMinutes: -240,
    forward: { (sunday($0, 3, 2), 420) }, back: { (sunday($0, 11, 1), 360) })

  /// UTC, and UTC+1 from the last Sunday of March to that of October, both 01:00 UTC.
  package static let dublin = changing(
    "Europe/Dublin", standardMinutes: 0, summerMinutes: 60,
    forward: { (lastSunday($0, 3), 60) }, back: { (lastSunday($0, 10), 60) })

  /// UTC+10, and UTC+11 from the first Sunday of October to that of April, both at 16:00 UTC of the
  /// Saturday before.
  package static let sydney = changing(
    "Australia/Sydney", standardMinutes: 600, summerMinutes: 660,
    forward: { (sunday($0, 10, 1) + -1, 960) }, back: { (sunday($0, 4, 1) + -1, 960) })

  /// UTC+10:30, and UTC+11 in summer: it moves by half an hour.
  package static let lordHowe = changing(
    "Australia/Lord_Howe", standardMinutes: 630, summerMinutes: 660,
    forward: { (sunday($0, 10, 1) + -1, 930) }, back: { (sunday($0, 4, 1) + -1, 900) })

  /// UTC+8 all year.
  package static let singapore = fixed("Asia/Singapore", minutes: 480)
  /// UTC+5:30 all year.
  package static let kolkata = fixed("Asia/Kolkata", minutes: 330)
  /// UTC+5:45 all year.
  package static let kathmandu = fixed("Asia/Kathmandu", minutes: 345)

  package static func fixed(_ name: String, minutes: Int) -> WallClock {
    WallClock(name: name, offsetBeforeSeconds: minutes * 60, changes: [])
  }
}
