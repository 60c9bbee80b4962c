package import Workforce

/// A small made-up team with a roster of two weeks, in which Dublin's clocks go forward: Amy, Ben and Cleo in
/// Dublin, Dan in Boston.
package enum MadeRoster {
  /// Monday 22 March 2027. Dublin's clocks go forward on the first Sunday.
  package static let firstDay = CalendarDate(year: 2027, month: 3, day: 22)!

  package static let meal = RosterShift.Break(
    name: "meal", minutes: 30, isPaid: false, earliestAfter: 180, latestAfter: 300)

  /// E, L and N in Dublin, D in Boston.
  package static let shifts = [
    RosterShift(name: "E", site: 0, start: 480, end: 990, breaks: [meal]),
    RosterShift(name: "L", site: 0, start: 810, end: 1320, breaks: [meal]),
    RosterShift(name: "N", site: 0, start: 1320, end: 1830, breaks: [meal]),
    RosterShift(name: "D", site: 1, start: 540, end: 1050, breaks: [meal]),
  ]

  /// English all day from 8 to 22 of Dublin's clock by one, German by one on weekdays from 8 to 18.
  package static func problem(days: Int = 14) -> RosterProblem {
    let contract = RosterPerson.Contract(
      name: "full time", hoursPerWeek: 40, toleranceHours: 8)
    let half = RosterPerson.Contract(name: "half time", hoursPerWeek: 20, toleranceHours: 8)
    let people = [
      RosterPerson(name: "Amy", site: 0, contract: contract, serves: [1, 0]),
      RosterPerson(name: "Ben", site: 0, contract: contract, serves: [0], carriedPoints: 1.5),
      RosterPerson(name: "Cleo", site: 0, contract: half, serves: [0, 1], carriedPoints: -1.5),
      RosterPerson(name: "Dan", site: 1, contract: contract, serves: [0]),
    ]
    let start = LocalTime(date: firstDay, hour: 0, minute: 0)
    var problem = RosterProblem(
      company: "Example", firstDay: firstDay, dayCount: days,
      start: WallClock.dublin.instant(of: start).instant, intervalMinutes: 30,
      sites: [
        RosterSite(
          // Easter Monday.
          name: "Dublin", clock: .dublin, holidays: [firstDay + 7]),
        RosterSite(name: "Boston", clock: .boston),
      ],
      shifts: shifts, people: people, needs: [],
      staffingPrices: [
        StaffingPrice(required: 0, missing: 10, spare: 1),
        StaffingPrice(required: 1, missing: 10, spare: 1),
      ],
      rules: [LabourRuleTerms("minimumRest", ["hours": 11])])
    let times = (0..<days * 48).map { interval in
      WallClock.dublin.localTime(at: problem.start + Int64(interval * 1800))
    }
    problem.needs = [
      RosterNeed(
        name: "English",
        intervals: times.map { time in
          let isOpen = (8..<22).contains(time.hour)
          return .init(required: isOpen ? 1 : 0, price: isOpen ? 1 : 0)
        }),
      RosterNeed(
        name: "German",
        intervals: times.map { time in
          let isOpen = (8..<18).contains(time.hour) && time.date.weekday < 5
          return .init(required: isOpen ? 1 : 0, price: isOpen ? 1 : 0)
        }),
    ]
    return problem
  }

  /// A roster written as a line a person, a letter a day: "EEELL..". Everybody serves what they prefer.
  package static func roster(
    _ lines: [String], of problem: RosterProblem? = nil,
    serving: (_ person: Int, _ day: Int) -> Int? = { _, _ in nil }
  ) -> Roster {
    let problem = problem ?? self.problem(days: lines.first?.count ?? 0)
    let duties = lines.enumerated().map { person, line in
      line.enumerated().map { day, letter -> Roster.Duty? in
        guard let shift = problem.shifts.firstIndex(where: { $0.name == String(letter) }) else {
          return nil
        }
        let breaks = problem.shifts[shift].breaks
        let need = serving(person, day) ?? problem.people[person].serves.first
        return Roster.Duty(
          shift: shift, need: problem.needs.isEmpty ? nil : need,
          breakStarts: breaks.map { problem.shifts[shift].start + $0.earliestAfter })
      }
    }
    return Roster(problem: problem, duties: duties, cost: Roster.Cost())
  }

  /// Two weeks of the whole team: Amy is away from the second Wednesday on, nights go around, and some wishes
  /// are met.
  package static var example: Roster {
    var problem = problem()
    problem.people[0].timeOff = [.init(days: 9..<14, reason: "leave")]
    problem.people[0].wishes = [.init(days: 4..<5, kind: .off, points: 50)]
    problem.people[1].wishes = [
      .init(days: 0..<3, kind: .shift(0), points: 20), .init(days: 5..<7, kind: .off, points: 30),
    ]
    problem.people[2].wishes = [.init(days: 7..<12, kind: .without(1), points: 10)]
    problem.assumptions = [
      Assumption(key: "roster.shifts", "Shifts are those of the week's design.")
    ]
    var roster = roster(
      ["EEEE...EE.....", "LLL.NNN..LLLLL", "...LL..L..E...", "DDDDD..DDDDD.."], of: problem)
    roster.cost.staffing = 420
    roster.cost.wishes = 110
    roster.cost.fairness = 20
    roster.lowerBound = 500
    roster.breaches = [
      RuleBreach(
        rule: "contract", person: 1, days: 0..<14,
        cause: "The period has 88 h; by contract it is 72 h to 80 h.")
    ]
    roster.holes = Self.holes(of: roster)
    return roster
  }

  /// Counted plainly: runs of intervals in which somebody is missing.
  package static func holes(of roster: Roster) -> [Roster.Hole] {
    roster.problem.needs.enumerated().flatMap { need, each -> [Roster.Hole] in
      let missing = zip(each.intervals, roster.serving(need: need)).map { $0.required - $1 }
      var holes: [Roster.Hole] = []
      var interval = 0
      while interval < missing.count {
        let first = interval
        while interval < missing.count, missing[interval] > 0 { interval += 1 }
        if interval > first {
          let part = missing[first..<interval]
          holes.append(
            .init(
              need: need, intervals: first..<interval, mostMissing: part.max() ?? 0,
              missingHours: Double(part.reduce(0, +) * roster.problem.intervalMinutes) / 60))
        } else {
          interval += 1
        }
      }
      return holes
    }
  }
}
