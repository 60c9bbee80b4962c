import Workforce

/// How rosters are put into words.
enum RosterWords {
  /// "Mon 22 Mar".
  static func day(_ date: CalendarDate) -> String {
    "\(WeekHeatMap.days[date.weekday].prefix(3)) \(HolesWords.day(date))"
  }

  /// "Mon 22 Mar", "Mon 22 Mar to Sun 4 Apr".
  static func days(_ days: Range<Int>, in problem: RosterProblem) -> String {
    let first = problem.date(ofDay: days.lowerBound)
    guard days.count > 1 else { return day(first) }
    return "\(day(first)) to \(day(problem.date(ofDay: days.upperBound - 1)))"
  }

  /// "08:00", also on the next day.
  static func clock(_ minute: Int) -> String { WeekTime.clock(minute: minute % 1440) }

  /// "08:00–16:30".
  static func hours(_ shift: RosterShift) -> String {
    "\(clock(shift.start))–\(shift.end == 1440 ? "24:00" : clock(shift.end))"
  }

  /// "Mon 22 Mar 08:00–13:00", and both days where it goes on into another.
  static func time(_ span: Range<Timestamp>, on clock: WallClock) -> String {
    let (from, to) = (
      clock.localTime(at: span.lowerBound), clock.localTime(at: span.upperBound)
    )
    let ends = to.secondOfDay == 0 && to.date == from.date + 1
    let start = "\(day(from.date)) \(WeekTime.clock(minute: from.secondOfDay / 60))"
    let end = ends ? "24:00" : WeekTime.clock(minute: to.secondOfDay / 60)
    return to.date == from.date || ends ? "\(start)–\(end)" : "\(start) to \(day(to.date)) \(end)"
  }

  /// "Mon 22 Mar, Tue 23 Mar and 4 other days".
  static func list(of days: [Int], in problem: RosterProblem) -> String {
    let shown = days.count > 4 ? 3 : days.count
    let names = days.prefix(shown).map { day(problem.date(ofDay: $0)) }.joined(separator: ", ")
    return names
      + (days.count > shown ? " and \(counted(days.count - shown, "other day"))" : "")
  }

  /// "2 weeks", "10 days".
  static func length(_ days: Int) -> String {
    days % 7 == 0 ? counted(days / 7, "week") : counted(days, "day")
  }

  /// Hours of one person: "7.5 h".
  static func hours(_ hours: Double) -> String { "\(Numerals.tenths(hours)) h" }

  /// "1.5 points".
  static func points(_ points: Double) -> String {
    "\(Numerals.tenths(points)) \(abs(points) == 1 ? "point" : "points")"
  }

  static func points(_ points: Int) -> String { counted(points, "point") }

  /// What somebody wishes: "to be off", "not shift N".
  static func wish(_ kind: RosterPerson.Wish.Kind, in problem: RosterProblem) -> String {
    switch kind {
    case .on: "to work"
    case .off: "to be off"
    case .shift(let shift): "shift \(problem.shifts[shift].name)"
    case .notShift(let shift): "not shift \(problem.shifts[shift].name)"
    case .start(let minutes):
      "to start from \(clock(minutes.lowerBound)) to \(clock(minutes.upperBound))"
    case .with(let person): "to work with \(problem.people[person].name)"
    case .without(let person): "to work without \(problem.people[person].name)"
    }
  }
}

extension Roster {
  /// "2 weeks from Mon 22 Mar 2027".
  var periodWords: String {
    "\(RosterWords.length(problem.dayCount)) from \(RosterWords.day(problem.firstDay)) "
      + "\(problem.firstDay.year)"
  }

  /// When somebody is paid in the period, in minutes.
  func paidMinutes(of person: Int) -> Int {
    duties[person].enumerated().reduce(0) { sum, each in
      sum
        + (each.element.map { problem.paidMinutes(of: problem.shifts[$0.shift], day: each.offset) }
          ?? 0)
    }
  }

  /// Why somebody is away on a day; nil where they aren't.
  func timeOff(of person: Int, day: Int) -> RosterPerson.TimeOff? {
    problem.people[person].timeOff.first { $0.days.contains(day) }
  }

  var spanOfHole: (Hole) -> Range<Timestamp> {
    { hole in
      let length = Int64(problem.intervalMinutes * 60)
      let start = problem.start + Int64(hole.intervals.lowerBound) * length
      return start..<(start + Int64(hole.intervals.count) * length)
    }
  }
}
