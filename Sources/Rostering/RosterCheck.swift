package import Workforce

/// A roster counted again from its duties alone, minute by minute. It shares nothing with the search: it
/// judges ours, those made by hand, and those that come from elsewhere.
package struct RosterCheck: Equatable, Sendable {
  /// All rules that are broken, those with a price as well as those that nobody may break.
  package private(set) var breaches: [RuleBreach] = []
  /// What the roster costs by this count.
  package private(set) var cost = Roster.Cost()
  /// People at work by need and interval.
  package private(set) var serving: [[Int]]
  /// Intervals in which people are missing, longest first in time.
  package private(set) var holes: [Roster.Hole] = []

  package init(_ roster: Roster) {
    let problem = roster.problem
    serving = problem.needs.map { _ in [Int](repeating: 0, count: problem.intervalCount) }
    var shiftCounts: [Int: [Int: Int]] = [:]
    for (index, days) in roster.duties.enumerated() {
      let person = problem.people[index]
      for (day, duty) in days.enumerated() {
        guard let duty else { continue }
        checkDuty(duty, of: person, index, day: day, problem)
        count(duty, of: person, day: day, problem)
        shiftCounts[day, default: [:]][duty.shift, default: 0] += 1
      }
      checkActivities(days, of: person, index, problem)
      checkFixed(days, of: person, index, problem)
      checkRules(days, of: person, index, problem)
      cost.wishes += person.wishes.reduce(0) {
        $0 + Self.cost(of: $1, days: days, roster: roster)
      }
      cost.lateChanges +=
        days.indices.count { person.isLateChange(days[$0]?.shift, on: $0) }
        * problem.lateChangePoints
      let points = days.enumerated().reduce(0.0) { sum, entry in
        guard let duty = entry.element else { return sum }
        return sum
          + problem.fairness.points(
            of: problem.shifts[duty.shift], day: entry.offset, in: problem)
      }
      cost.fairness += problem.fairness.cost(of: points, fair: person.fairPoints)
    }
    for (need, people) in zip(problem.needs, serving) {
      for (interval, count) in zip(need.intervals, people) {
        cost.staffing += problem.staffingPrices[interval.price].points(with: count)
      }
    }
    for required in problem.requiredShifts {
      let there = shiftCounts[required.day]?[required.shift] ?? 0
      cost.staffing +=
        max(0, required.required - there) * required.missing
        + max(0, there - required.required) * required.spare
    }
    cost.rules = breaches.reduce(0) { $0 + ($1.points ?? 0) }
    holes = problem.needs.indices.flatMap { findHoles(need: $0, problem) }
  }

  /// Rules broken that nobody may break.
  package var illegal: [RuleBreach] { breaches.filter { $0.points == nil } }

  // MARK: Duties

  private mutating func tell(
    _ rule: String, _ person: Int, _ days: Range<Int>, _ cause: String, points: Int? = nil
  ) {
    breaches.append(
      RuleBreach(rule: rule, person: person, days: days, cause: cause, points: points))
  }

  private mutating func checkDuty(
    _ duty: Roster.Duty, of person: RosterPerson, _ index: Int, day: Int, _ problem: RosterProblem
  ) {
    let shift = problem.shifts[duty.shift]
    let when = day..<day + 1
    if shift.site != person.site {
      let site = problem.sites[shift.site].name
      tell("arranged", index, when, "\(shift.name) is a shift of \(site).")
    }
    if let known = person.shifts, !known.contains(duty.shift) {
      tell("arranged", index, when, "\(shift.name) is none of their shifts.")
    }
    if !shift.weekdays.contains(problem.weekday(ofDay: day)) {
      tell("arranged", index, when, "\(shift.name) isn't worked on that day of the week.")
    }
    if let need = duty.need, !person.serves.contains(need) {
      tell("skill", index, when, "They can't serve \(problem.needs[need].name).")
    }
    guard duty.breakStarts.count == shift.breaks.count else {
      return tell(
        "breaks", index, when,
        "\(shift.name) has \(shift.breaks.count) breaks, not \(duty.breakStarts.count).")
    }
    for (number, (pause, start)) in zip(shift.breaks, duty.breakStarts).enumerated() {
      let after = start - shift.start
      if after < pause.earliestAfter || after > max(pause.earliestAfter, pause.latestAfter)
        || start + pause.minutes > shift.end
      {
        tell("breaks", index, when, "The \(pause.name) is outside its time.")
      }
      for other in 0..<number
      where start < duty.breakStarts[other] + shift.breaks[other].minutes
        && duty.breakStarts[other] < start + pause.minutes
      {
        tell("breaks", index, when, "Two breaks lie at the same time.")
      }
    }
  }

  /// Adds a duty to the people at work, interval by interval: for what they serve, and wherever they count
  /// because they are there.
  private mutating func count(
    _ duty: Roster.Duty, of person: RosterPerson, day: Int, _ problem: RosterProblem
  ) {
    let needs = problem.needs.indices.filter {
      problem.needs[$0].counts(person, isServed: $0 == duty.need)
    }
    guard !needs.isEmpty else { return }
    let shift = problem.shifts[duty.shift]
    let span = problem.span(of: shift, day: day)
    let length = Int64(problem.intervalMinutes * 60)
    let away = zip(shift.breaks, duty.breakStarts).filter { !$0.0.isPaid }.map {
      problem.instant(
        site: shift.site, day: day, minute: $0.1)..<problem.instant(
          site: shift.site, day: day, minute: $0.1 + $0.0.minutes)
    }
    let busy = duty.activities.map {
      problem.instant(
        site: shift.site, day: day, minute: $0.minutes.lowerBound)..<problem.instant(
          site: shift.site, day: day, minute: $0.minutes.upperBound)
    }
    let notThere = away + busy
    var interval = max(0, Int((span.lowerBound - problem.start) / length) - 1)
    while interval < problem.intervalCount {
      let from = problem.start + Int64(interval) * length
      let to = from + length
      if from >= span.upperBound { break }
      if from >= span.lowerBound, to <= span.upperBound,
        !notThere.contains(where: { $0.lowerBound < to && from < $0.upperBound })
      {
        for need in needs { serving[need][interval] += 1 }
      }
      interval += 1
    }
  }

  /// Each activity lies once in a shift of its days, for as long as it takes, at a time of its own.
  private mutating func checkActivities(
    _ days: [Roster.Duty?], of person: RosterPerson, _ index: Int, _ problem: RosterProblem
  ) {
    var given: [Int: Int] = [:]
    for (day, duty) in days.enumerated() {
      guard let duty else { continue }
      let shift = problem.shifts[duty.shift]
      let breaks = zip(shift.breaks, duty.breakStarts).map { $0.1..<$0.1 + $0.0.minutes }
      for (place, each) in duty.activities.enumerated() {
        let activity = person.activities[each.number]
        given[each.number, default: 0] += 1
        let isInside =
          shift.start <= each.minutes.lowerBound && each.minutes.upperBound <= shift.end
          && activity.days.contains(day) && each.minutes.count == activity.minutes
        if !isInside {
          tell("activities", index, day..<day + 1, "\(activity.name) is outside its time.")
        }
        let others = breaks + duty.activities[..<place].map(\.minutes)
        if others.contains(where: each.minutes.overlaps) {
          tell(
            "activities", index, day..<day + 1,
            "\(activity.name) lies at the time of something else.")
        }
      }
    }
    for (number, activity) in person.activities.enumerated() {
      let times = given[number] ?? 0
      guard times != 1 else { continue }
      tell(
        "activities", index, activity.days.clamped(to: 0..<days.count),
        times == 0
          ? "\(activity.name) (\(activity.minutes) min) has no place in a shift."
          : "\(activity.name) is there \(times) times.")
    }
  }

  // MARK: Rules

  private mutating func checkFixed(
    _ days: [Roster.Duty?], of person: RosterPerson, _ index: Int, _ problem: RosterProblem
  ) {
    let fixedDays = person.fixed.filter { days.indices.contains($0.key) }
    for (day, fixed) in fixedDays.sorted(by: { $0.key < $1.key }) {
      switch fixed {
      case .off where days[day] != nil:
        tell("arranged", index, day..<day + 1, "The day is fixed as a day off.")
      case .work where days[day] == nil:
        tell("arranged", index, day..<day + 1, "The day is fixed as a working day.")
      case .shift(let shift) where days[day]?.shift != shift:
        tell(
          "arranged", index, day..<day + 1, "The day is fixed for \(problem.shifts[shift].name).")
      default: break
      }
    }
  }

  private mutating func checkRules(
    _ days: [Roster.Duty?], of person: RosterPerson, _ index: Int, _ problem: RosterProblem
  ) {
    let line = WorkedLine(person, worked: days.map { $0?.shift }, in: problem)
    for entry in LabourRules.rules(for: person, in: problem) {
      for breach in entry.rule.breaches(in: line) {
        tell(
          entry.name, index, breach.days, breach.cause,
          points: entry.points.map { $0 * breach.times })
      }
    }
  }

  // MARK: Wishes and holes

  private static func cost(
    of wish: RosterPerson.Wish, days: [Roster.Duty?], roster: Roster
  ) -> Int {
    wish.days.clamped(to: 0..<days.count).count {
      !isMet(wish.kind, by: days[$0], day: $0, roster)
    } * wish.points
  }

  /// Whether a wish is met on a day.
  private static func isMet(
    _ wish: RosterPerson.Wish.Kind, by duty: Roster.Duty?, day: Int, _ roster: Roster
  ) -> Bool {
    switch wish {
    case .on: duty != nil
    case .off: duty == nil
    case .shift(let shift): duty?.shift == shift
    case .notShift(let shift): duty?.shift != shift
    case .start(let times):
      duty.map { times.contains(roster.problem.shifts[$0.shift].start) } ?? true
    case .with(let colleague): (duty == nil) == (roster.duties[colleague][day] == nil)
    case .without(let colleague): duty == nil || roster.duties[colleague][day] == nil
    }
  }

  private func findHoles(need: Int, _ problem: RosterProblem) -> [Roster.Hole] {
    let missing = zip(problem.needs[need].intervals, serving[need]).map { $0.required - $1 }
    var holes: [Roster.Hole] = []
    var interval = 0
    while interval < missing.count {
      let first = interval
      while interval < missing.count, missing[interval] > 0 { interval += 1 }
      if interval > first {
        let people = missing[first..<interval]
        holes.append(
          .init(
            need: need, intervals: first..<interval, mostMissing: people.max() ?? 0,
            missingHours: Double(people.reduce(0, +) * problem.intervalMinutes) / 60))
      }
      interval += 1
    }
    return holes
  }
}
