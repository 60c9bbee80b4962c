package import Workforce

/// A scenario made of what was imported: the months behind us, to be played again with other ways to hire.
package struct ReplayedHistory: Equatable, Sendable {
  package let scenario: Scenario
  /// What is played, in words: "42,310 contacts as they came from 2026-01 to 2026-12, and the 12 people of
  /// then".
  package let words: String
}

extension Scenario {
  /// The full months of a history as a scenario: contacts as they came, customers who joined and left as
  /// they did, and the people of its first weeks; everything else as the model says.
  ///
  /// What customers wrote again while they waited is left out of the contacts: the storm makes its own.
  ///
  /// - Parameter people: the first line at the start, where somebody says; nil for whom the history tells.
  package func replaying(
    _ history: StrainHistory, people: Double?
  ) throws(Problems) -> ReplayedHistory {
    let weeks = history.weeks
    let begin = weeks[0].firstDay
    let end = weeks[weeks.count - 1].firstDay + 7
    let first = begin.day == 1 ? begin.containingMonth : begin.containingMonth + 1
    let count = end.containingMonth - first
    guard count >= 3 else {
      throw Problems([
        Problem(
          at: "--history", "The imported history has \(max(0, count)) full months.",
          remedy: "Import at least three: a storm takes its time.")
      ])
    }
    var replayed = self
    replayed.hiring.firstMonth = first
    replayed.hiring.monthCount = count
    // What came is known; only what it leads to isn't.
    replayed.storm.events = []
    for input in [StormInput.sales, .retention, .incidentRate, .eventSize] {
      replayed.storm.spread[input] = 0
    }
    replayed.storm.weeklyVariation = 0
    let firstDay = first.firstDay
    let dayCount = (first + count).firstDay.dayNumber - firstDay.dayNumber
    replayed.storm.contactsByDay = (0..<dayCount).map { day in
      let week = (firstDay.dayNumber + day - begin.dayNumber) / 7
      guard weeks.indices.contains(week) else { return 0 }
      return Double(weeks[week].live + weeks[week].deferred - weeks[week].repeated) / 7
    }
    let played = weeks.filter { $0.firstDay + 7 > firstDay && $0.firstDay < firstDay + dayCount }
    if history.tellsCustomers { replayed.setCustomers(played, first: first, count: count) }
    let there = people ?? Double(played.firstPeople(history))
    guard there > 0 else {
      throw Problems([
        Problem(
          at: "--history", "The imported history names nobody who was there when it begins.",
          remedy: "Say how many took contacts then, such as --people 12.")
      ])
    }
    replayed.setPeople(there)
    let contacts = replayed.storm.contactsByDay.reduce(0, +)
    return ReplayedHistory(
      scenario: replayed,
      words: "\(Numerals.whole(contacts)) contacts as they came from \(first) to "
        + "\(first + (count - 1)), and the \(Numerals.whole(there)) people of then")
  }

  /// Customers at the start, who joined and who left month by month, over the segments by their size.
  private mutating func setCustomers(_ weeks: [StrainWeek], first: Month, count: Int) {
    let atStart = Double(weeks.first?.customers ?? 0)
    let today = hiring.segments.reduce(0) { $0 + $1.startingCustomers }
    guard atStart > 0, today > 0 else { return }
    var joined = Array(repeating: 0.0, count: count)
    var left = joined
    var there = joined
    var weeksOf = joined
    for (week, next) in zip(weeks, weeks.dropFirst()) {
      let month = min(max(0, week.firstDay.containingMonth - first), count - 1)
      joined[month] += Double(max(0, next.customers - week.customers + week.customersLeft))
      left[month] += Double(week.customersLeft)
      there[month] += Double(week.customers)
      weeksOf[month] += 1
    }
    for index in hiring.segments.indices {
      let share = hiring.segments[index].startingCustomers / today
      hiring.segments[index].startingCustomers = atStart * share
      hiring.segments[index].recentAdds = []
      hiring.segments[index].grossAdds = MonthlySeries(joined.map { $0 * share })
      hiring.segments[index].churn = MonthlySeries(
        zip(zip(left, there), weeksOf).map { pair, weeks in
          // Leavers of whole weeks stand for those of the month.
          pair.1 > 0 ? min(0.99, pair.0 / (pair.1 / weeks)) : 0
        })
    }
  }

  /// People who take contacts, as many as then, with each role's share of today.
  private mutating func setPeople(_ count: Double) {
    let taking = Set(hiring.roles.filter { $0.productivity != nil }.map(\.name))
    let today = hiring.people.filter { taking.contains($0.role) }.reduce(0) { $0 + $1.count }
    guard today > 0 else {
      hiring.people = [
        PeopleGroup(
          role: hiring.roles.first { $0.work == .firstLine }?.name ?? hiring.roles[0].name,
          team: hiring.teams[0], count: count)
      ]
      return
    }
    hiring.people = hiring.people.map { group in
      var then = group
      if taking.contains(group.role) { then.count = (group.count * count / today).rounded() }
      then.start = nil
      then.leaves = nil
      then.move = nil
      return then
    }.filter { $0.count > 0 }
  }
}

extension [StrainWeek] {
  /// Who was there: the list of people, else the most who solved something in one of the first four weeks.
  fileprivate func firstPeople(_ history: StrainHistory) -> Int {
    history.tellsPeople
      ? first?.people ?? 0 : prefix(4).map(\.agentsAtWork).max() ?? 0
  }
}
