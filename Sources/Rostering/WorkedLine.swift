package import Workforce

/// What one person works on the days of a period and on the days known before it: what a rule is counted
/// on.
package struct WorkedLine: Sendable {
  /// A shift that was worked on a day.
  package struct Shift: Hashable, Sendable {
    package var name: String
    /// In minutes after midnight of the day.
    package var start: Int
    package var span: Range<Timestamp>
    package var paidMinutes: Int
    package var isNight: Bool
    package var isHoliday: Bool
  }

  /// A place where a rule is broken.
  package struct Breach: Hashable, Sendable {
    package var days: Range<Int>
    /// As a sentence, with figures.
    package var cause: String
    /// By how many of what its price is for; 1 where it is broken or not.
    package var times: Int

    package init(days: Range<Int>, cause: String, times: Int = 1) {
      self.days = days
      self.cause = cause
      self.times = times
    }
  }

  package let person: RosterPerson
  /// From the first known day before the period, which is 0 or less, to the last of the period.
  package let days: Range<Int>
  /// How many days the period has.
  package var dayCount: Int { days.upperBound }
  private let shifts: [Shift?]
  private let firstDay: CalendarDate

  /// - Parameter worked: the place of the shift of each day in the problem's shifts; nil for days off.
  package init(_ person: RosterPerson, worked: [Int?], in problem: RosterProblem) {
    self.person = person
    days = -person.knownDaysBefore..<problem.dayCount
    firstDay = problem.firstDay
    shifts = days.map { day in
      let shift = day < 0 ? person.before[day] : worked[day].map { problem.shifts[$0] }
      return shift.map { shift in
        Shift(
          name: shift.name, start: shift.start, span: problem.span(of: shift, day: day),
          paidMinutes: problem.paidMinutes(of: shift, day: day), isNight: shift.isNight,
          isHoliday: problem.sites[shift.site].holidays.contains(problem.date(ofDay: day)))
      }
    }
  }

  /// Nil on a day off.
  package subscript(day: Int) -> Shift? { shifts[day - days.lowerBound] }

  package func date(of day: Int) -> CalendarDate { firstDay + day }

  /// 0 for Monday.
  package func weekday(of day: Int) -> Int { date(of: day).weekday }

  /// Days of calendar weeks, from Monday on, that have a day in the period; only days that are known.
  package var weeks: [Range<Int>] {
    var weeks: [Range<Int>] = []
    var monday = -firstDay.weekday
    while monday < dayCount {
      weeks.append(max(monday, days.lowerBound)..<min(monday + 7, dayCount))
      monday += 7
    }
    return weeks
  }

  /// Days in a row for which something holds, in order.
  package func runs(where holds: (Shift?) -> Bool) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var day = days.lowerBound
    while day < days.upperBound {
      let first = day
      while day < days.upperBound, holds(self[day]) { day += 1 }
      if day > first { runs.append(first..<day) } else { day += 1 }
    }
    return runs
  }

  /// Weekends that have a day in the period, as the days of each that are known.
  package var weekends: [[Int]] { allWeekends.filter { ($0.last ?? -1) >= 0 } }

  /// All weekends that are known, in order, as the days of each.
  package var allWeekends: [[Int]] {
    var weekends: [[Int]] = []
    for day in days where weekday(of: day) >= 5 {
      if weekday(of: day) == 6, weekends.last?.last == day - 1 {
        weekends[weekends.count - 1].append(day)
      } else {
        weekends.append([day])
      }
    }
    return weekends
  }
}
