/// Who carries what burden, in points, and what is a fair share: open to everybody, and carried on from
/// period to period.
package struct RosterLedger: Equatable, Sendable {
  /// In the order of the problem's people.
  package var lines: [Line]

  /// One person's burden.
  package struct Line: Equatable, Sendable {
    package var person: Int
    package var nights: Int
    /// Shifts that begin on a Saturday or Sunday.
    package var weekendDays: Int
    /// Shifts that begin on a public holiday of the site.
    package var holidays: Int
    /// Shifts that were changed after they had been published.
    package var lateChanges: Int
    /// What they carried beyond their fair share before; below zero where they owed some.
    package var carriedPoints: Double
    /// Of this period.
    package var points: Double
    /// Of this period's points of their site.
    package var fairShare: Double

    /// What is carried on to the next period: above zero where others owe them.
    package var balance: Double { carriedPoints + points - fairShare }
  }

  package init(_ roster: Roster) {
    self.init(roster, lateChanges: roster.lateChanges.mapValues(\.count))
  }

  /// - Parameter lateChanges: how many shifts were changed after they had been published, by person.
  package init(_ roster: Roster, lateChanges: [Int: Int]) {
    let problem = roster.problem
    var lines = problem.people.indices.map { index in
      Self.line(of: index, in: roster, lateChanges: lateChanges[index] ?? 0)
    }
    let shares = problem.fairShares(of: lines.map(\.points))
    for index in lines.indices { lines[index].fairShare = shares[index] }
    self.lines = lines
  }

  private static func line(of index: Int, in roster: Roster, lateChanges: Int) -> Line {
    let problem = roster.problem
    let person = problem.people[index]
    var line = Line(
      person: index, nights: 0, weekendDays: 0, holidays: 0, lateChanges: lateChanges,
      carriedPoints: person.carriedPoints,
      points: Double(lateChanges) * problem.fairness.lateChange, fairShare: 0)
    for (day, duty) in roster.duties[index].enumerated() {
      guard let duty else { continue }
      let shift = problem.shifts[duty.shift]
      let date = problem.date(ofDay: day)
      if shift.isNight { line.nights += 1 }
      if date.weekday >= 5 { line.weekendDays += 1 }
      if problem.sites[shift.site].holidays.contains(date) { line.holidays += 1 }
      line.points += problem.fairness.points(of: shift, day: day, in: problem)
    }
    return line
  }
}

extension RosterProblem {
  /// What each person's share of some points is: of those of their site, for burden follows from demand, and
  /// in proportion to the hours of their contract less their time off. Whoever works half the hours carries
  /// half the nights.
  ///
  /// - Parameter points: by person.
  package func fairShares(of points: [Double]) -> [Double] {
    var shares = [Double](repeating: 0, count: people.count)
    let due = people.map { max(0, $0.minutesDue(dayCount: dayCount, weekday: weekday(ofDay:))) }
    for site in sites.indices {
      let own = people.indices.filter { people[$0].site == site }
      let allDue = own.reduce(0) { $0 + due[$1] }
      let all = own.reduce(0) { $0 + points[$1] }
      guard allDue > 0 else { continue }
      for person in own { shares[person] = all * due[person] / allDue }
    }
    return shares
  }
}
