/// What a roster covers of what is required, day by day.
package struct RosterCoverage: Equatable, Sendable {
  /// In the order of the problem's needs.
  package var needs: [Need]
  /// Shifts that so many people are required to work, in the order of the problem's shifts; empty where
  /// only needs are required.
  package var shifts: [Shift]

  /// One need by day of the period.
  package struct Need: Equatable, Sendable {
    package var need: Int
    package var days: [Day]
  }

  /// Hours of one person on a day.
  package struct Day: Equatable, Sendable {
    package var requiredHours = 0.0
    /// Of those who serve, whether required or not.
    package var servingHours = 0.0
    package var missingHours = 0.0
    package var spareHours = 0.0
    /// The most people missing at once.
    package var mostMissing = 0
  }

  /// One shift by day of the period.
  package struct Shift: Equatable, Sendable {
    package var shift: Int
    package var required: [Int]
    package var present: [Int]
  }
}

extension Roster {
  /// How many people count for a need in each interval: from the start of their shift to its end, without its
  /// unpaid breaks. An interval counts for those who are there in all of it.
  package func serving(need: Int) -> [Int] {
    var serving = [Int](repeating: 0, count: problem.needs[need].intervals.count)
    addServing(to: &serving) { person, served in
      problem.needs[need].counts(problem.people[person], isServed: served == need)
    }
    return serving
  }

  /// People who serve any need in each interval.
  package var servingAny: [Int] {
    var serving = [Int](repeating: 0, count: problem.intervalCount)
    addServing(to: &serving) { $1 != nil }
    return serving
  }

  private func addServing(
    to serving: inout [Int], where counts: (_ person: Int, _ served: Int?) -> Bool
  ) {
    let length = Int64(problem.intervalMinutes * 60)
    for person in duties.indices {
      for (day, duty) in duties[person].enumerated() {
        guard let duty, counts(person, duty.need) else { continue }
        for stretch in stretches(of: duty, day: day) {
          // The first interval that begins in the stretch, and the first that ends after it.
          let from = stretch.lowerBound - problem.start
          let to = stretch.upperBound - problem.start
          let first = max(0, Int(from >= 0 ? (from + length - 1) / length : from / length))
          let last = min(serving.count, Int(to / length))
          for interval in first..<max(first, last) { serving[interval] += 1 }
        }
      }
    }
  }

  /// When somebody is there on a duty: its span without unpaid breaks and activities, in order.
  package func stretches(of duty: Duty, day: Int) -> [Range<Timestamp>] {
    let shift = problem.shifts[duty.shift]
    let span = problem.span(of: shift, day: day)
    var stretches: [Range<Timestamp>] = []
    var from = span.lowerBound
    let unpaid = zip(shift.breaks, duty.breakStarts).filter { !$0.0.isPaid }
      .map { (minutes: $0.0.minutes, start: $0.1) }
    let busy = duty.activities.map { (minutes: $0.minutes.count, start: $0.minutes.lowerBound) }
    for (minutes, start) in (unpaid + busy).sorted(by: { $0.start < $1.start }) {
      let begins = problem.instant(site: shift.site, day: day, minute: start)
      let ends = min(begins + Int64(minutes * 60), span.upperBound)
      if begins > from { stretches.append(from..<min(begins, span.upperBound)) }
      from = max(from, ends)
    }
    if from < span.upperBound { stretches.append(from..<span.upperBound) }
    return stretches
  }

  /// Required and covered by day, on a site's clock. What lies before or after the period by that clock
  /// counts for its first or last day.
  package func coverage(onClockOf site: Int) -> RosterCoverage {
    let days = problem.days(ofIntervalsAt: site)
    let hours = Double(problem.intervalMinutes) / 60
    let needs = problem.needs.indices.map { need in
      var told = [RosterCoverage.Day](repeating: .init(), count: problem.dayCount)
      let serving = serving(need: need)
      for (interval, need) in problem.needs[need].intervals.enumerated() {
        let day = days[interval]
        let missing = max(0, need.required - serving[interval])
        told[day].requiredHours += Double(need.required) * hours
        told[day].servingHours += Double(serving[interval]) * hours
        told[day].missingHours += Double(missing) * hours
        told[day].spareHours += Double(max(0, serving[interval] - need.required)) * hours
        told[day].mostMissing = max(told[day].mostMissing, missing)
      }
      return RosterCoverage.Need(need: need, days: told)
    }
    return RosterCoverage(needs: needs, shifts: requiredShifts)
  }

  private var requiredShifts: [RosterCoverage.Shift] {
    Set(problem.requiredShifts.map(\.shift)).sorted().map { shift in
      var required = [Int](repeating: 0, count: problem.dayCount)
      for each in problem.requiredShifts where each.shift == shift {
        required[each.day] += each.required
      }
      let present = (0..<problem.dayCount).map { day in
        duties.count { $0[day]?.shift == shift }
      }
      return RosterCoverage.Shift(shift: shift, required: required, present: present)
    }
  }
}

extension RosterProblem {
  /// The day of the period in which each interval begins, by a site's clock; the first or last one for what
  /// lies before or after.
  package func days(ofIntervalsAt site: Int) -> [Int] {
    let clock = sites[site].clock
    return (0..<intervalCount).map { interval in
      let instant = start + Int64(interval * intervalMinutes * 60)
      let day = clock.localTime(at: instant).date.dayNumber - firstDay.dayNumber
      return min(max(0, day), dayCount - 1)
    }
  }
}
