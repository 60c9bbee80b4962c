package import Workforce

extension Roster {
  /// The same shifts with activities where they hurt least and paid breaks where most people are to spare.
  ///
  /// One after another, person by person: no search. Paid breaks don't count as absence, so they change no price; they
  /// lie apart from each other where demand is low.
  ///
  /// What activities save, where they take people who are to spare, is taken off the lower bound, for it was found
  /// without them.
  ///
  /// - Parameters:
  ///   - movingBreaks: whether paid breaks may move.
  ///   - before: what people were told: whatever lies within a shift that they still have, with its meal where it
  ///     was, stays.
  package func placedWithinShifts(movingBreaks: Bool = true, keeping before: Roster? = nil)
    -> Roster
  {
    var placing = PlacingWithinShifts(self, movesBreaks: movingBreaks)
    if let before { placing.keep(before) }
    placing.placeActivities()
    if movingBreaks { placing.placePaidBreaks() }
    var placed = placing.roster
    placed.recount()
    placed.lowerBound = lowerBound.map { max(0, $0 - placing.mostSaved) }
    return placed
  }
}

/// A roster whose breaks and activities find their places.
private struct PlacingWithinShifts {
  private(set) var roster: Roster
  private let movesBreaks: Bool
  /// By person: places of the needs for which they count whatever they serve.
  private let onDuty: [[Int]]
  /// By need and interval: people there.
  private var serving: [[Int]]
  /// By need and interval: those of them who have a paid break in a part of it.
  private var resting: [[Int]]
  /// What the activities may save all in all, in points.
  private(set) var mostSaved = 0

  private var problem: RosterProblem { roster.problem }

  init(_ roster: Roster, movesBreaks: Bool) {
    var bare = roster
    for person in bare.duties.indices {
      for day in bare.duties[person].indices { bare.duties[person][day]?.activities = [] }
    }
    self.roster = bare
    self.movesBreaks = movesBreaks
    onDuty = bare.problem.people.map { person in
      bare.problem.needs.indices.filter {
        bare.problem.needs[$0].onDuty?.includes(person) ?? false
      }
    }
    serving = bare.problem.needs.indices.map { bare.serving(need: $0) }
    resting = serving.map { $0.map { _ in 0 } }
  }

  // MARK: What was told

  /// Duties whose breaks and activities stay, by person and day.
  private var kept: [Int: Set<Int>] = [:]

  mutating func keep(_ before: Roster) {
    for person in before.duties.indices where roster.duties.indices.contains(person) {
      for day in roster.duties[person].indices {
        guard let duty = roster.duties[person][day], let was = before.duties[person][day],
          was.shift == duty.shift, was.need == duty.need,
          unpaidStarts(was) == unpaidStarts(duty),
          was.breakStarts.count == duty.breakStarts.count,
          was.activities.allSatisfy({
            problem.people[person].activities.indices.contains($0.number)
          })
        else { continue }
        kept[person, default: []].insert(day)
        roster.duties[person][day] = was
        for activity in was.activities {
          for cell in cells(person, day: day, was, activity.minutes) {
            serving[cell.need][cell.interval] -= 1
          }
        }
      }
    }
  }

  private func unpaidStarts(_ duty: Roster.Duty) -> [Int] {
    zip(problem.shifts[duty.shift].breaks, duty.breakStarts).filter { !$0.0.isPaid }.map(\.1)
  }

  private func isKept(_ person: Int, _ day: Int) -> Bool { kept[person]?.contains(day) ?? false }

  // MARK: Activities

  /// Those with the fewest days first, longer before shorter.
  mutating func placeActivities() {
    let all = problem.people.indices.flatMap { person in
      problem.people[person].activities.indices.map { (person: person, number: $0) }
    }
    let ordered = all.sorted { one, other in
      let (first, second) = (activity(one), activity(other))
      return (first.days.count, -first.minutes, one.person, one.number)
        < (second.days.count, -second.minutes, other.person, other.number)
    }
    for each in ordered {
      let intervals = activity(each).minutes / problem.intervalMinutes + 2
      mostSaved += mostSavedByInterval(of: problem.people[each.person]) * intervals
      let isThere = roster.duties[each.person].contains { duty in
        duty?.activities.contains { $0.number == each.number } ?? false
      }
      if !isThere { place(each.number, of: each.person) }
    }
  }

  /// What somebody may save in an interval by not being there, in points: wherever they may count.
  private func mostSavedByInterval(of person: RosterPerson) -> Int {
    func saved(_ need: Int) -> Int {
      Set(problem.needs[need].intervals.map(\.price)).map {
        problem.staffingPrices[$0].savedBySpare
      }
      .max() ?? 0
    }
    return (person.serves.map(saved).max() ?? 0)
      + problem.needs.indices.reduce(0) {
        problem.needs[$1].onDuty?.includes(person) ?? false ? $0 + saved($1) : $0
      }
  }

  private func activity(_ which: (person: Int, number: Int)) -> RosterPerson.Activity {
    problem.people[which.person].activities[which.number]
  }

  private mutating func place(_ number: Int, of person: Int) {
    let activity = problem.people[person].activities[number]
    var best: (price: Int, short: Int, day: Int, start: Int)?
    for day in activity.days.clamped(to: 0..<problem.dayCount) {
      guard let duty = roster.duties[person][day] else { continue }
      let shift = problem.shifts[duty.shift]
      let staysPut = !movesBreaks || isKept(person, day)
      let taken = self.taken(duty, withPaidBreaks: staysPut)
      for start in stride(from: shift.start, through: shift.end - activity.minutes, by: 15)
      where !taken.contains(where: (start..<start + activity.minutes).overlaps)
        && (staysPut
          || breakStarts(duty, besides: taken + [start..<start + activity.minutes]) != nil)
      {
        let cells = self.cells(person, day: day, duty, start..<start + activity.minutes)
        let price = cells.reduce(0) { sum, cell in
          let each = problem.needs[cell.need].intervals[cell.interval]
          let there = serving[cell.need][cell.interval]
          let prices = problem.staffingPrices[each.price]
          // Nobody gains by being away for longer.
          return sum
            + max(0, prices.points(with: max(0, there - 1)) - prices.points(with: there))
        }
        let left = leastSpare(
          needs(person, duty), intervals(day: day, duty, start..<start + activity.minutes))
        let found = (price: price, short: -left, day: day, start: start)
        if best.map({ found < $0 }) ?? true { best = found }
      }
    }
    guard let best, let duty = roster.duties[person][best.day] else { return }
    let minutes = best.start..<best.start + activity.minutes
    for cell in cells(person, day: best.day, duty, minutes) {
      serving[cell.need][cell.interval] -= 1
    }
    roster.duties[person][best.day]?.activities.append(.init(number: number, minutes: minutes))
    roster.duties[person][best.day]?.activities.sort {
      $0.minutes.lowerBound < $1.minutes.lowerBound
    }
  }

  // MARK: Paid breaks

  /// When somebody on a duty has something else to do: activities and unpaid breaks, and paid ones that don't move.
  private func taken(_ duty: Roster.Duty, withPaidBreaks: Bool) -> [Range<Int>] {
    zip(problem.shifts[duty.shift].breaks, duty.breakStarts)
      .filter { withPaidBreaks || !$0.0.isPaid }.map { $0.1..<$0.1 + $0.0.minutes }
      + duty.activities.map(\.minutes)
  }

  /// Starts of all breaks with the paid ones one after another where `best` wants each, of those places that are
  /// left; nil where one finds none.
  private func breakStarts(
    _ duty: Roster.Duty, besides taken: [Range<Int>],
    best: (_ starts: [Int], _ minutes: Int) -> Int? = { starts, _ in starts.first }
  ) -> [Int]? {
    let shift = problem.shifts[duty.shift]
    var (starts, taken) = (duty.breakStarts, taken)
    for (number, pause) in shift.breaks.enumerated() where pause.isPaid {
      guard let start = best(self.starts(of: pause, shift, besides: taken), pause.minutes) else {
        return nil
      }
      starts[number] = start
      taken.append(start..<start + pause.minutes)
    }
    return starts
  }

  /// Where a break can lie, in steps of five minutes, the middle of its window first.
  private func starts(
    of pause: RosterShift.Break, _ shift: RosterShift, besides taken: [Range<Int>]
  ) -> [Int] {
    let latest = max(pause.earliestAfter, pause.latestAfter)
    let middle = (pause.earliestAfter + latest) / 2
    return stride(from: pause.earliestAfter, through: latest, by: 5).map { shift.start + $0 }
      .filter { start in
        start + pause.minutes <= shift.end
          && !taken.contains(where: (start..<start + pause.minutes).overlaps)
      }.sorted {
        let (one, other) = ($0 - shift.start - middle, $1 - shift.start - middle)
        return (abs(one), $0) < (abs(other), $1)
      }
  }

  mutating func placePaidBreaks() {
    for day in 0..<problem.dayCount {
      for person in problem.people.indices {
        guard let duty = roster.duties[person][day] else { continue }
        let shift = problem.shifts[duty.shift]
        guard shift.breaks.count == duty.breakStarts.count, !isKept(person, day) else { continue }
        let taken = self.taken(duty, withPaidBreaks: false)
        let needs = self.needs(person, duty)
        let calmest = breakStarts(duty, besides: taken) { possible, minutes in
          var best: (start: Int, spare: Int)?
          for start in possible {
            let spare = leastSpare(needs, intervals(day: day, duty, start..<start + minutes))
            if best.map({ spare > $0.spare }) ?? true { best = (start, spare) }
          }
          return best?.start
        }
        guard let starts = calmest ?? breakStarts(duty, besides: taken) else { continue }
        roster.duties[person][day]?.breakStarts = starts
        for (pause, start) in zip(shift.breaks, starts) where pause.isPaid {
          for cell in cells(person, day: day, duty, start..<start + pause.minutes) {
            resting[cell.need][cell.interval] += 1
          }
        }
      }
    }
  }

  // MARK: Cells

  private struct Cell {
    var need: Int
    var interval: Int
  }

  /// People there beyond those required, without those who rest, where there are fewest; 0 where nobody counts.
  private func leastSpare(_ needs: [Int], _ intervals: Range<Int>) -> Int {
    var least = Int.max
    for need in needs {
      for interval in intervals {
        let spare =
          serving[need][interval] - resting[need][interval]
          - problem.needs[need].intervals[interval].required
        least = min(least, spare)
      }
    }
    return least == .max ? 0 : least
  }

  /// The needs and intervals that some minutes of a duty have a part of.
  private func cells(
    _ person: Int, day: Int, _ duty: Roster.Duty, _ minutes: Range<Int>
  ) -> [Cell] {
    let intervals = self.intervals(day: day, duty, minutes)
    return needs(person, duty).flatMap { need in
      intervals.map { Cell(need: need, interval: $0) }
    }
  }

  /// What somebody on a duty counts for.
  private func needs(_ person: Int, _ duty: Roster.Duty) -> [Int] {
    [duty.need].compactMap(\.self) + onDuty[person]
  }

  private func intervals(day: Int, _ duty: Roster.Duty, _ minutes: Range<Int>) -> Range<Int> {
    let site = problem.shifts[duty.shift].site
    let length = Int64(problem.intervalMinutes * 60)
    func offset(_ minute: Int) -> Int64 {
      problem.instant(site: site, day: day, minute: minute) - problem.start
    }
    let from = offset(minutes.lowerBound)
    let to = offset(minutes.upperBound)
    guard to > 0 else { return 0..<0 }
    let first = max(0, Int(from >= 0 ? from / length : 0))
    return first..<max(first, min(problem.intervalCount, Int((to + length - 1) / length)))
  }
}

extension StaffingPrice {
  /// What one person fewer saves where the most are to spare, in points.
  fileprivate var savedBySpare: Int {
    points.count > 1 ? max(0, points[points.count - 1] - points[points.count - 2]) : 0
  }
}
