/// Who can work when by which rules, and whom customers need: what a roster answers.
///
/// Days are those of each site's own clock, counted from `firstDay` on; intervals are counted from `start`,
/// an instant, so that sites around the globe serve the same ones.
package struct RosterProblem: Equatable, Sendable {
  package var company: String
  package var firstDay: CalendarDate
  package var dayCount: Int
  /// When the first interval of every need begins.
  package var start: Timestamp
  package var intervalMinutes: Int
  package var sites: [RosterSite]
  package var shifts: [RosterShift]
  package var people: [RosterPerson]
  package var needs: [RosterNeed]
  package var staffingPrices: [StaffingPrice]
  /// Besides needs, or instead of them.
  package var requiredShifts: [RequiredShift]
  package var rules: [LabourRuleTerms]
  package var fairness: FairnessTerms
  /// What each day costs, in points, on which somebody works otherwise than they were told.
  package var lateChangePoints: Int
  /// What nobody gave and the answer rests on.
  package var assumptions: [Assumption]

  package init(
    company: String, firstDay: CalendarDate, dayCount: Int, start: Timestamp,
    intervalMinutes: Int, sites: [RosterSite], shifts: [RosterShift], people: [RosterPerson],
    needs: [RosterNeed], staffingPrices: [StaffingPrice], requiredShifts: [RequiredShift] = [],
    rules: [LabourRuleTerms], fairness: FairnessTerms = FairnessTerms(),
    lateChangePoints: Int = 0, assumptions: [Assumption] = []
  ) {
    self.company = company
    self.firstDay = firstDay
    self.dayCount = dayCount
    self.start = start
    self.intervalMinutes = intervalMinutes
    self.sites = sites
    self.shifts = shifts
    self.people = people
    self.needs = needs
    self.staffingPrices = staffingPrices
    self.requiredShifts = requiredShifts
    self.rules = rules
    self.fairness = fairness
    self.lateChangePoints = lateChangePoints
    self.assumptions = assumptions
  }

  package var intervalCount: Int { needs.first?.intervals.count ?? 0 }

  /// The needs that people serve in their shifts; the others are about who is there.
  package var servedNeeds: [Int] { needs.indices.filter { needs[$0].onDuty == nil } }

  /// Whether somebody could count for a need: they can serve it, or only have to be there.
  package func canCount(_ person: RosterPerson, for need: Int) -> Bool {
    needs[need].counts(person, isServed: person.serves.contains(need))
  }

  /// A day of the period on the calendar.
  package func date(ofDay day: Int) -> CalendarDate { firstDay + day }

  /// 0 for Monday.
  package func weekday(ofDay day: Int) -> Int { date(ofDay: day).weekday }

  /// When a minute of a site's day is, its clock changes counted.
  package func instant(site: Int, day: Int, minute: Int) -> Timestamp {
    let midnight = LocalTime(date: date(ofDay: day), hour: 0, minute: 0)
    return sites[site].clock.instant(
      of: LocalTime(secondsSince1970: midnight.secondsSince1970 + Int64(minute) * 60)
    ).instant
  }

  /// From when to when a shift of that day goes.
  package func span(of shift: RosterShift, day: Int) -> Range<Timestamp> {
    let from = instant(site: shift.site, day: day, minute: shift.start)
    let to = instant(site: shift.site, day: day, minute: shift.end)
    return from..<max(from, to)
  }

  /// What a shift of that day is paid: true minutes, also on the night in which clocks change, without unpaid
  /// breaks.
  package func paidMinutes(of shift: RosterShift, day: Int) -> Int {
    let span = span(of: shift, day: day)
    return max(0, Int(span.upperBound - span.lowerBound) / 60 - shift.unpaidMinutes)
  }
}

/// A site as a roster knows it.
package struct RosterSite: Hashable, Sendable {
  package var name: String
  package var clock: WallClock
  /// Public holidays within and around the period.
  package var holidays: Set<CalendarDate>

  package init(name: String, clock: WallClock, holidays: Set<CalendarDate> = []) {
    self.name = name
    self.clock = clock
    self.holidays = holidays
  }
}

/// What burdens people, in points of the fairness ledger, and what an unfair share costs.
package struct FairnessTerms: Hashable, Sendable {
  package var night = 1.0
  package var weekendDay = 1.0
  package var holiday = 2.0
  /// For a shift that was changed after it had been published.
  package var lateChange = 1.0
  /// What each point beyond somebody's fair share costs in the roster's points.
  package var price = 20

  package init() {}

  /// What a person's points cost, counted in tenths of a point.
  package func cost(of points: Double, fair: Double?) -> Int {
    guard let fair else { return 0 }
    let beyond = Int((points * 10).rounded()) - Int((fair * 10).rounded())
    return max(0, beyond) * pricePerTenth
  }

  package var pricePerTenth: Int { max(price == 0 ? 0 : 1, price / 10) }

  /// The points of a shift on a day.
  package func points(of shift: RosterShift, day: Int, in problem: RosterProblem) -> Double {
    (shift.isNight ? night : 0) + (problem.weekday(ofDay: day) >= 5 ? weekendDay : 0)
      + (problem.sites[shift.site].holidays.contains(problem.date(ofDay: day)) ? holiday : 0)
  }
}
