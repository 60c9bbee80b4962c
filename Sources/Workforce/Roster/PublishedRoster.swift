/// A roster as people were told it: kept for good, so that the next one goes on from it.
package struct PublishedRoster: Equatable, Sendable {
  /// From 1 on, in the order of publishing. A later one stands instead of an earlier one on the days that
  /// both have.
  package var number: Int
  package var publishedAt: Timestamp
  package var firstDay: CalendarDate
  package var lastDay: CalendarDate
  package var people: [Person]

  package init(
    number: Int, publishedAt: Timestamp, firstDay: CalendarDate, lastDay: CalendarDate,
    people: [Person]
  ) {
    self.number = number
    self.publishedAt = publishedAt
    self.firstDay = firstDay
    self.lastDay = lastDay
    self.people = people
  }

  package struct Person: Equatable, Sendable {
    package var name: String
    /// Points of burden that they carry into the next period.
    package var balance: Double
    package var duties: [Duty]

    package init(name: String, balance: Double, duties: [Duty]) {
      self.name = name
      self.balance = balance
      self.duties = duties
    }
  }

  package struct Duty: Equatable, Sendable {
    package var date: CalendarDate
    package var shift: String
    /// In minutes after the day's midnight, on the site's clock.
    package var hours: Range<Int>
    package var serves: String?
    package var breakStarts: [Int]
    package var activities: [ListedFixedDay.Activity]

    package init(
      date: CalendarDate, shift: String, hours: Range<Int>, serves: String?, breakStarts: [Int],
      activities: [ListedFixedDay.Activity] = []
    ) {
      self.activities = activities
      self.date = date
      self.shift = shift
      self.hours = hours
      self.serves = serves
      self.breakStarts = breakStarts
    }
  }
}

extension PublishedRoster {
  /// What a roster is when it is published.
  package init(_ roster: Roster, number: Int, publishedAt: Timestamp, balances: [Double]) {
    let problem = roster.problem
    self.init(
      number: number, publishedAt: publishedAt, firstDay: problem.firstDay,
      lastDay: problem.firstDay + (problem.dayCount - 1),
      people: problem.people.indices.map { index in
        Person(
          name: problem.people[index].name, balance: balances[index],
          duties: roster.duties[index].enumerated().compactMap { day, duty in
            duty.map { duty in
              let shift = problem.shifts[duty.shift]
              return Duty(
                date: problem.date(ofDay: day), shift: shift.name, hours: shift.start..<shift.end,
                serves: duty.need.map { problem.needs[$0].name }, breakStarts: duty.breakStarts,
                activities: duty.activities.map {
                  .init(
                    name: problem.people[index].activities[$0.number].name, hours: $0.minutes)
                })
            }
          })
      })
  }

  /// Its days as rows of a table, days off included.
  package var listed: [ListedFixedDay] {
    people.flatMap { person in
      let duties = Dictionary(
        person.duties.map { ($0.date, $0) }, uniquingKeysWith: { first, _ in first })
      return (firstDay.dayNumber...lastDay.dayNumber).map { number in
        let date = CalendarDate(dayNumber: number)
        let duty = duties[date]
        return ListedFixedDay(
          place: "roster \(self.number)", name: person.name, date: date, shift: duty?.shift,
          serves: duty?.serves, hours: duty?.hours, breakStarts: duty?.breakStarts,
          activities: duty.flatMap { $0.activities.isEmpty ? nil : $0.activities })
      }
    }
  }
}

extension [PublishedRoster] {
  /// The days of all of them, the last published one's where several have a day.
  package var listed: [ListedFixedDay] {
    var rows: [String: [CalendarDate: ListedFixedDay]] = [:]
    for roster in sorted(by: { $0.number < $1.number }) {
      for row in roster.listed { rows[row.name, default: [:]][row.date] = row }
    }
    return rows.values.flatMap(\.values).sorted { ($0.name, $0.date) < ($1.name, $1.date) }
  }

  /// What each person carries on after the last day before a date.
  package func balances(before date: CalendarDate) -> [String: Double] {
    var balances: [String: Double] = [:]
    for roster in sorted(by: { ($0.lastDay, $0.number) < ($1.lastDay, $1.number) })
    where roster.lastDay < date {
      for person in roster.people { balances[person.name] = person.balance }
    }
    return balances
  }
}
