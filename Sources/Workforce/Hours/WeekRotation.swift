/// Who works when, week after week: after `weeks` weeks it begins again. All on a site's clock.
package struct WeekRotation: Equatable, Sendable {
  package var weeks: Int
  package var people: [Person]

  package init(weeks: Int, people: [Person]) {
    precondition(weeks > 0, "A rotation has at least one week.")
    self.weeks = weeks
    self.people = people
  }

  /// One person's weeks.
  package struct Person: Equatable, Sendable {
    /// People of a group have the same days off; 0 is the first group, nil is the night team.
    package var group: Int?
    package var shift: Shift
    /// For each week, whether they work on Monday, Tuesday and so on.
    package var works: [[Bool]]

    package init(group: Int?, shift: Shift, works: [[Bool]]) {
      self.group = group
      self.shift = shift
      self.works = works
    }

    package func weekends(over weeks: Range<Int>) -> Int {
      weeks.count { works[$0 % works.count][5] || works[$0 % works.count][6] }
    }

    package func paidMinutes(week: Int) -> Int { works[week].count { $0 } * shift.paidMinutes }
  }

  /// The same shift on every day on which somebody works.
  package struct Shift: Hashable, Sendable {
    /// Minute of the day; a night goes on into the next.
    package var startMinute: Int
    /// From coming to going, the meal included.
    package var stayMinutes: Int
    package var paidMinutes: Int
    /// When the unpaid meal is, in minutes after the start; nil for none.
    package var meal: Range<Int>?

    package init(startMinute: Int, stayMinutes: Int, paidMinutes: Int, meal: Range<Int>?) {
      self.startMinute = startMinute
      self.stayMinutes = stayMinutes
      self.paidMinutes = paidMinutes
      self.meal = meal
    }
  }
}

extension WeekRotation {
  /// People on contacts in each minute of a week, those at a meal left out. A night that begins on
  /// Sunday of the week before ends on this week's Monday.
  package func onDuty(week: Int) -> [Int] {
    var minutes = [Int](repeating: 0, count: 10_080)
    for person in people {
      let shift = person.shift
      for (days, offset) in [
        (person.works[(week + weeks - 1) % weeks], -10_080), (person.works[week], 0),
      ] {
        for day in 0..<7 where days[day] {
          let start = offset + day * 1440 + shift.startMinute
          for minute in 0..<shift.stayMinutes where shift.meal?.contains(minute) != true {
            let place = start + minute
            if (0..<10_080).contains(place) { minutes[place] += 1 }
          }
        }
      }
    }
    return minutes
  }

  /// People who start at each time of day, by day only, the earliest first.
  package var starts: [(startMinute: Int, people: Int)] {
    var counts: [Int: Int] = [:]
    for person in people where person.group != nil {
      counts[person.shift.startMinute, default: 0] += 1
    }
    return counts.sorted { $0.key < $1.key }.map { (startMinute: $0.key, people: $0.value) }
  }

  /// How many groups take turns.
  package var groups: Int { (people.compactMap(\.group).max() ?? -1) + 1 }

  /// Weekends that each person works in a whole cycle.
  package var weekendsPerCycle: [Int] { people.map { $0.weekends(over: 0..<weeks) } }

  /// In how many weeks the weekend comes round; nil where no day worker works one.
  package var weeksBetweenWeekends: Int? {
    people.contains { $0.group != nil && $0.weekends(over: 0..<weeks) > 0 } ? weeks : nil
  }
}
