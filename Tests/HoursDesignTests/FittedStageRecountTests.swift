import Randomness
import TestSupport
import Testing
import Workforce

@testable import HoursDesign

/// What a fitted stage says, counted again turn by turn with nothing of its own arithmetic.
@Suite struct FittedStageRecountTests {
  private struct Turn {
    let person: Int
    let start: Int
    let end: Int
    let meal: Range<Int>?
    let paid: Int
  }

  /// All turns of so many cycles, in minutes from the first Monday on.
  private func turns(_ rotation: WeekRotation, weeks: Int) -> [Turn] {
    var turns: [Turn] = []
    for (number, person) in rotation.people.enumerated() {
      for week in 0..<weeks {
        for day in 0..<7 where person.works[week % rotation.weeks][day] {
          let start = week * 10_080 + day * 1440 + person.shift.startMinute
          turns.append(
            Turn(
              person: number, start: start, end: start + person.shift.stayMinutes,
              meal: person.shift.meal.map { start + $0.lowerBound..<start + $0.upperBound },
              paid: person.shift.paidMinutes))
        }
      }
    }
    return turns
  }

  private func check(_ fitted: FittedStage, _ place: String) {
    #expect(fitted.sites.reduce(0) { $0 + $1.people } == fitted.people, "\(place)")
    for site in fitted.sites {
      let rotation = site.rotation
      #expect(rotation.people.count == site.people, "\(place) \(site.name)")
      let weeks = 2 * rotation.weeks + 1
      let turns = turns(rotation, weeks: weeks)
      // Every promised minute of every week but the first has somebody at work who isn't at a meal,
      // unless the answer says otherwise.
      var change = [Int](repeating: 0, count: (weeks + 1) * 10_080 + 1)
      for turn in turns {
        change[turn.start] += 1
        change[turn.end] -= 1
        if let meal = turn.meal {
          change[meal.lowerBound] -= 1
          change[meal.upperBound] += 1
        }
      }
      var present: [Int] = []
      present.reserveCapacity(change.count)
      for more in change { present.append((present.last ?? 0) + more) }
      let isTold = fitted.shortcomings.contains {
        $0.site == site.name && $0.cause.hasPrefix("Nobody")
      }
      let open = site.hours.minutes
      var fewest = Int.max
      for week in 1..<weeks {
        for minute in open.joined() { fewest = min(fewest, present[week * 10_080 + minute]) }
      }
      if !open.isEmpty {
        #expect(fewest == site.fewestOnDuty, "\(place) \(site.name)")
        #expect(fewest > 0 || isTold, "\(place) \(site.name) has nobody at times")
      }
      if let nights = site.nights {
        for (evening, people) in zip(nights.evenings, nights.present) {
          let came = turns.count {
            $0.end - $0.start == nights.stayMinutes && $0.start / 10_080 == 0
              && $0.start / 1440 % 7 == evening && $0.end % 1440 <= 420
          }
          #expect(people >= 2 && came >= 2, "\(place) \(site.name) on evening \(evening)")
        }
      }
      for number in rotation.people.indices {
        let own = turns.filter { $0.person == number }.sorted { $0.start < $1.start }
        // Eleven hours of rest, no more than 40 paid hours a week, and two days off a week.
        for (first, second) in zip(own, own.dropFirst()) {
          #expect(second.start - first.end >= 660, "\(place) \(site.name) person \(number)")
        }
        for week in 0..<weeks {
          let inWeek = own.filter { $0.start / 10_080 == week }
          #expect(inWeek.reduce(0) { $0 + $1.paid } <= 2400, "\(place) \(site.name)")
          let days = Set(inWeek.map { $0.start / 1440 })
          #expect(days.count == inWeek.count && days.count <= 5, "\(place) \(site.name)")
        }
        // No more than seven days in a row, from a weekday week's Monday or a weekend's Saturday on.
        let days = Set(own.map { $0.start / 1440 })
        for day in 0..<(7 * weeks - 7) {
          #expect(!(day...day + 7).allSatisfy(days.contains), "\(place) \(site.name)")
        }
      }
      let weekends = rotation.people.filter { $0.group != nil }.map { person in
        (0..<rotation.weeks).count { person.works[$0][5] || person.works[$0][6] }
      }
      if let least = weekends.min(), let most = weekends.max() {
        #expect(most - least <= 1, "\(place) \(site.name)")
      }
      // Who works the weekend has Thursday and Friday off instead.
      for person in rotation.people where person.group != nil {
        for works in person.works where works[5] || works[6] {
          #expect(works == [true, true, true, false, false, true, true], "\(place) \(site.name)")
        }
      }
    }
  }

  @Test func everyStageIsCoveredByItsOwnPeople() {
    for stage in HoursStages.all {
      check(fitStage(stage, to: .made(people: stage.people)), stage.name)
    }
  }

  @Test func anyNumberOfPeopleIsCountedAgain() {
    for stage in HoursStages.all.prefix(5) {
      for people in 0...32 {
        check(fitStage(stage, to: .made(people: people)), "\(stage.name) with \(people)")
      }
    }
  }

  @Test func stagesOfDrawnTeamsAreCountedAgain() {
    for seed in UInt64(1)...30 {
      var generator = SeededGenerator(seed: seed)
      let stage = HoursStages.all[Int.random(in: 0..<7, using: &generator)]
      var problem = StageProblem.made(people: Int.random(in: 2...320, using: &generator))
      problem.smallestTeam = Int.random(in: 1...5, using: &generator)
      problem.weekendShare = Double.random(in: 0.1...0.5, using: &generator)
      check(fitStage(stage, to: problem), "seed \(seed): \(stage.name) with \(problem.people)")
    }
  }

  @Test func theHomesHoursAreKeptAllYearByAllSitesTogether() throws {
    // The night that a site abroad takes over is never left alone, whatever the clocks do.
    let fitted = fitStage(HoursStages.all[3], to: .made(people: 40))
    let promised = fitted.stage.home.hours
    let boston = WallClock.system("America/New_York")
    let clocks = StageProblem.made(people: 40).clocks
    let first = try #require(CalendarDate(year: 2027, month: 1, day: 1))
    let start = Int64(first.dayNumber) * 86_400
    var checked = 0
    for quarter in 0..<365 * 96 {
      let instant = Timestamp(secondsSince1970: start + Int64(quarter) * 900)
      guard isOpen(promised, at: instant, on: boston) else { continue }
      checked += 1
      let isThere = fitted.sites.contains { site in
        isOpen(site.hours, at: instant, on: clocks[site.timeZone] ?? .utc)
      }
      guard isThere else {
        Issue.record("Nobody is there at \(instant).")
        return
      }
    }
    #expect(checked > 20_000)
  }

  private func isOpen(_ hours: WeekHours, at instant: Timestamp, on clock: WallClock) -> Bool {
    let local = clock.localTime(at: instant)
    let minute = local.date.weekday * 1440 + local.hour * 60 + local.minute
    return hours.minutes.contains { $0.lowerBound <= minute && minute < $0.upperBound }
  }

  @Test func nightRepsAreAsFewAsCanBe() {
    // All ways to give out blocks of nights, up to one rep fewer than the answer's.
    for run in 1...7 {
      for nights in 1...5 {
        for fewest in 1...2 {
          let evenings = Array(0..<run)
          let found = NightCrew.patterns(evenings: evenings, nights: nights, fewest: fewest)
          let present = evenings.map { evening in found.count { $0.contains(evening) } }
          #expect(present.allSatisfy { $0 >= fewest }, "\(run) \(nights) \(fewest)")
          #expect(found.allSatisfy { $0.count == min(run, nights) })
          let block = min(run, nights)
          let blocks = (run == 7 ? 7 : run - block + 1)
          #expect(
            !canCover(run, block, blocks, fewest, with: found.count - 1),
            "\(run) evenings, \(nights) nights, \(fewest) at least")
        }
      }
    }
  }

  private func canCover(_ run: Int, _ block: Int, _ blocks: Int, _ fewest: Int, with reps: Int)
    -> Bool
  {
    func place(_ left: Int, from first: Int, _ present: [Int]) -> Bool {
      if present.allSatisfy({ $0 >= fewest }) { return true }
      guard left > 0 else { return false }
      for start in first..<blocks {
        var next = present
        for night in start..<start + block { next[night % run] += 1 }
        if place(left - 1, from: start, next) { return true }
      }
      return false
    }
    return place(reps, from: 0, [Int](repeating: 0, count: run))
  }
}
