package import Workforce

/// What one person may be given on a day, as the search sees it: choice 0 is the day off, each other one a
/// shift with its meal at some time, serving one need.
package struct PersonChoices: Sendable {
  package struct Choice: Hashable, Sendable {
    /// Its place in the problem's shifts.
    package var shift: Int
    /// Its place in the problem's needs; nil where they only have to be there.
    package var need: Int?
    /// When each break starts, in minutes after midnight.
    package var breakStarts: [Int]
  }

  package let problem: RosterProblem
  package let person: RosterPerson
  /// Choice 1 is the first.
  package let choices: [Choice]
  /// Days of the period from whose midnight to the end of the next day a clock changes.
  package let daysOfClockChanges: [Int]

  package init(_ person: RosterPerson, choices: [Choice], in problem: RosterProblem) {
    self.person = person
    self.choices = choices
    self.problem = problem
    daysOfClockChanges = (0..<problem.dayCount).filter {
      problem.clocksChange(site: person.site, from: $0, to: $0 + 2)
    }
  }

  /// One for each choice, the day off first.
  package func byChoice<Value>(_ off: Value, _ value: (RosterShift) -> Value) -> [Value] {
    [off] + choices.map { value(problem.shifts[$0.shift]) }
  }

  /// Amounts by choice on each day on which they aren't the usual ones.
  package func byDay(
    usual: [Int], _ days: [Int], _ amount: (RosterShift, Int) -> Int
  ) -> [Int: [Int]] {
    var unusual: [Int: [Int]] = [:]
    for day in days {
      let amounts = byChoice(0) { amount($0, day) }
      if amounts != usual { unusual[day] = amounts }
    }
    return unusual
  }

  /// 0 for Monday.
  package func weekday(of day: Int) -> Int { problem.weekday(ofDay: day) }

  /// Calendar weeks that have a day in the period, from Monday on, as days that may lie outside it.
  package var weeks: [Range<Int>] {
    stride(from: -problem.firstDay.weekday, to: problem.dayCount, by: 7).map { $0..<$0 + 7 }
  }

  /// Weekends that have a day in the period, in order, as the days of each from Saturday on: a Saturday may
  /// lie before the first day, a Sunday after the last doesn't.
  package var weekends: [[Int]] {
    weeks.map { [$0.lowerBound + 5, $0.lowerBound + 6].filter { $0 < problem.dayCount } }
      .filter { ($0.last ?? -1) >= 0 }
  }

  /// Whether some days that lie before the period were worked.
  package func workedBefore(_ days: [Int]) -> Bool { days.contains { before($0) != nil } }

  /// What was worked on a day before the first; nil where they were off, or nothing is known.
  package func before(_ day: Int) -> RosterShift? { person.before[day] }

  /// Days in a row, up to the day before the first, for which something holds.
  package func runBefore(where holds: (RosterShift?) -> Bool) -> Int {
    (0..<person.knownDaysBefore).prefix { holds(person.before[-1 - $0]) }.count
  }
}
