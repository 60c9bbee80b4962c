import HoursDesign
import Rostering
package import Workforce

extension RosterProblem {
  /// The roster that a scenario and its people ask for.
  ///
  /// - Parameters:
  ///   - hours: what the week from a Monday on asks for; see `HoursProblem`.
  ///   - clocks: one for every time zone that the scenario names.
  ///   - goesOn: asked while people are made up; at false, those so far stand.
  /// - Throws: `Problems` with all that can't be looked up.
  package init(
    _ question: RosterQuestion, company: String, clocks: WallClocks,
    goesOn: @escaping @Sendable () -> Bool = { true },
    hours: (_ monday: CalendarDate) throws -> HoursProblem
  ) throws {
    let first = question.firstDay
    let week = try hours(first + -first.weekday)
    var assumptions = week.assumptions
    let settings = question.settings
    let placed = week.sites
    let sites = placed.map { place -> RosterSite in
      guard let clock = clocks[place.site.timeZone] else {
        preconditionFailure("Every time zone of the model has its clock.")
      }
      return RosterSite(
        name: place.name, clock: clock,
        holidays: Self.holidays(place.site, around: first, days: question.dayCount))
    }
    let shifts = RosterShifts.shifts(of: settings, rules: week.settings.rules, sites: placed)
    if settings.shifts.isEmpty {
      assumptions.append(
        Assumption(
          key: "roster.shifts",
          "Shifts are all those that supportHours.shifts allows inside each site's hours: "
            + "\(shifts.count) kinds."))
    }
    func midnight(_ site: Int, _ day: Int) -> Timestamp {
      sites[site].clock.instant(of: LocalTime(date: first + day, hour: 0, minute: 0)).instant
    }
    let begins = sites.indices.map { midnight($0, 0) }
    let ends = sites.indices.map { midnight($0, question.dayCount) }
    // Of the hours that belong to the last day before somewhere, only a roster of then can tell.
    let start = (question.before.isEmpty ? begins.max() : begins.min()) ?? begins[0]
    let count = max(0, Int(((ends.min() ?? ends[0]) - start) / 900))
    let needs = try RosterNeeds(
      start: start, intervalCount: count, settings: settings, hours: hours)
    let contracts = Self.contracts(settings, week, &assumptions)
    let listed = RosterPeople(
      question, sites: placed, shifts: shifts, needs: needs.needs.map(\.name),
      contracts: contracts,
      isClosed: { placed[$0].site.isClosed(on: $1, holidays: sites[$0].holidays) },
      madeUp: {
        MadeUpPeople.people(
          for: week, sites: placed, contract: contracts[0], needs: needs.needs.map(\.name),
          &assumptions, goesOn: goesOn)
      })
    var problems = listed.problems
    let rules = Self.rules(settings, week.settings.rules, &assumptions, &problems)
    let onDuty = OnDutyNeeds(
      settings.onDuty, start: start, served: needs.needs, sites: sites, placed: placed,
      people: listed.people, firstPrice: needs.prices.count)
    problems += onDuty.problems
    guard problems.isEmpty else { throw Problems(problems) }
    self.init(
      company: company, firstDay: first, dayCount: question.dayCount, start: start,
      intervalMinutes: 15, sites: sites, shifts: shifts, people: listed.people,
      needs: needs.needs + onDuty.needs, staffingPrices: needs.prices + onDuty.prices, rules: rules,
      fairness: settings.fairness, lateChangePoints: settings.notice?.points ?? 0,
      assumptions: assumptions)
    closeSites(placed.map(\.site))
    countThoseBefore()
    if let problem = tooManyWeekends() { throw Problems([problem]) }
  }

  /// The search keeps up to eight counts of weekends for a person.
  private func tooManyWeekends() -> Problem? {
    let weeks = (dayCount + 6) / 7 + 1
    let counts = people.map { person in
      rules.filter { $0.isFor(person, in: self) }.reduce(0) { sum, rule in
        switch rule.rule {
        case "workingWeekends":
          let stretch = max(1, Int(rule.numbers["weeks"] ?? 1))
          return sum + (weeks + stretch - 1) / stretch
        case "weekendsInRow", "wholeWeekends": return sum + 1
        default: return sum
        }
      }
    }
    guard let most = counts.max(), most > 8 else { return nil }
    return Problem(
      at: "roster.rules",
      "In a roster of \(dayCount / 7) weeks, rules about weekends count \(most) stretches of them for one "
        + "person; eight are the most.",
      remedy: "Make a shorter roster with --weeks, or count more weeks at a time.")
  }

  // MARK: Sites

  private static func holidays(
    _ site: Site, around first: CalendarDate, days: Int
  ) -> Set<CalendarDate> {
    guard let calendar = site.holidays.flatMap({ HolidayCalendar(named: $0) }) else { return [] }
    return Set((-60..<days + 2).map { first + $0 }.filter { calendar.name(on: $0) != nil })
  }

  /// Where a site is closed, everybody is away.
  private mutating func closeSites(_ written: [Site]) {
    for index in people.indices {
      let site = written[people[index].site]
      for day in 0..<dayCount {
        let date = date(ofDay: day)
        if site.isClosed(on: date, holidays: sites[people[index].site].holidays) {
          people[index].timeOff.append(
            .init(
              days: day..<day + 1, reason: site.closedOn.contains(date) ? "closed" : "holiday"))
        }
      }
    }
  }

  /// Shifts that go on from the days before are there already: so many fewer are required.
  private mutating func countThoseBefore() {
    for person in people {
      let counted = needs.indices.filter {
        needs[$0].counts(person, isServed: $0 == person.serves.first)
      }
      for (day, shift) in person.before {
        let span = span(of: shift, day: day)
        guard span.upperBound > start else { continue }
        for interval in 0..<min(intervalCount, Int((span.upperBound - start) / 900)) {
          for need in counted { requireOneFewer(need, in: interval) }
        }
      }
    }
  }

  private mutating func requireOneFewer(_ need: Int, in interval: Int) {
    let known = needs[need].intervals[interval]
    guard known.required > 0 else { return }
    let fewer = StaffingPrice(points: Array(staffingPrices[known.price].points.dropFirst()))
    staffingPrices.append(fewer)
    needs[need].intervals[interval] = .init(
      required: known.required - 1, price: staffingPrices.count - 1)
  }

  // MARK: Contracts and rules

  private static func contracts(
    _ settings: RosterSettings, _ week: HoursProblem, _ assumptions: inout [Assumption]
  ) -> [RosterPerson.Contract] {
    guard settings.contracts.isEmpty else { return settings.contracts }
    let rules = week.settings.rules
    let tolerance = Double(rules.paidMinutes.max() ?? 480) / 60
    assumptions.append(
      Assumption(
        key: "roster.contracts",
        "Everybody works \(Numerals.tenths(week.paidHoursPerWeek)) h a week on "
          + "\(rules.daysPerWeek) days, give or take \(Numerals.tenths(tolerance)) h in the "
          + "whole period."))
    return [
      .init(
        name: "full time", hoursPerWeek: week.paidHoursPerWeek, toleranceHours: tolerance,
        daysPerWeek: rules.daysPerWeek)
    ]
  }

  private static func rules(
    _ settings: RosterSettings, _ shifts: ShiftRules, _ assumptions: inout [Assumption],
    _ problems: inout [Problem]
  ) -> [LabourRuleTerms] {
    var rules: [LabourRuleTerms] = []
    for name in settings.ruleSets {
      guard let set = LabourRuleSets.set(named: name) else {
        problems.append(
          Problem(
            at: "roster.ruleSets", "There is no set of rules \"\(name)\".",
            remedy: "Write one of: "
              + LabourRuleSets.all.map(\.name).joined(separator: ", ") + "."))
        continue
      }
      rules += set.rules
    }
    if settings.ruleSets.isEmpty, settings.rules.isEmpty {
      rules = [
        LabourRuleTerms("minimumRest", ["hours": 11]),
        LabourRuleTerms("consecutiveShifts", ["most": 6]),
      ]
      if shifts.daysOffTogether { rules.append(.init("consecutiveDaysOff", ["least": 2])) }
      if shifts.sameStart { rules.append(.init("sameStart")) }
      let told = [
        "11 h of rest", "at most six days in a row",
        shifts.daysOffTogether ? "two days off together" : nil,
        shifts.sameStart ? "the same start all week" : nil,
      ].compactMap(\.self).joined(separator: ", ")
      assumptions.append(Assumption(key: "roster.rules", "Rules are \(told)."))
    }
    // What the model says itself stands instead of a set's rule of that name.
    let own = Set(settings.rules.map(\.rule))
    return rules.filter { !own.contains($0.rule) } + settings.rules
  }
}
