import Workforce

/// Which nights a home site keeps, and until when its own people are needed in them.
struct NightNeed {
  /// Minute of the day at which the day shifts end.
  let begins: Int
  /// Minutes after midnight of the evening's day, at the latest of all nights: 1440 + 420 for 07:00.
  let ends: Int
  /// Evenings on which a night begins, 0 for Monday, from the first of the run on.
  let evenings: [Int]
  /// Whether every evening of the week has a night.
  var isEveryNight: Bool { evenings.count == 7 }
  /// Open hours that nights add, on the site's clock.
  let hours: WeekHours

  /// Nil where nobody is needed at night: no day is open around the clock, or sites abroad are there all
  /// the time.
  init?(
    of home: StagePlaces.Place, abroad: [FittedSite], clocks: [String: WallClock], year: Int
  ) {
    let open = Set(home.pattern.daysAroundTheClock)
    guard !open.isEmpty else { return nil }
    let dusk = home.pattern.window.upperBound
    let morning = home.pattern.window.lowerBound
    // A night counts if its evening or its morning is promised.
    let kept = (0..<7).filter { open.contains($0) || open.contains(($0 + 1) % 7) }
    // The run begins after an evening without a night; so Sunday comes before Monday.
    let first = kept.first { !kept.contains(($0 + 6) % 7) } ?? 0
    let run = (0..<7).map { (first + $0) % 7 }.filter(kept.contains)
    // By night: from when on sites abroad are there until the morning, in every week of the year.
    let until = (0..<7).map { evening in
      open.contains((evening + 1) % 7)
        ? lastNeeded(
          after: 1440, before: 1440 + morning, evening: evening, home: home.site.timeZone,
          abroad: abroad, clocks: clocks, year: year)
        : open.contains(evening) ? 1440 : dusk
    }
    let latest = run.map { until[$0] }.max() ?? dusk
    guard latest > dusk else { return nil }
    (begins, ends, evenings) = (dusk, latest, run)
    hours = WeekHours(
      minutes: run.flatMap { evening -> [Range<Int>] in
        var ranges: [Range<Int>] = []
        if open.contains(evening) {
          ranges.append(evening * 1440 + dusk..<(evening + 1) * 1440)
        }
        if open.contains((evening + 1) % 7), until[evening] > 1440 {
          ranges.append((evening + 1) * 1440..<evening * 1440 + until[evening])
        }
        return ranges
      })
  }
}

/// The minute of an evening's day from which on sites abroad are there until `before`, at the latest of
/// all such evenings of a year; in steps of a quarter of an hour.
private func lastNeeded(
  after: Int, before: Int, evening: Int, home: String, abroad: [FittedSite],
  clocks: [String: WallClock], year: Int
) -> Int {
  guard let homeClock = clocks[home], !abroad.isEmpty,
    let firstDay = CalendarDate(year: year, month: 1, day: 1)
  else { return before }
  var latest = after
  let offset = (evening - firstDay.weekday + 7) % 7
  for week in 0..<53 {
    let day = firstDay + (offset + 7 * week)
    var needed = before
    for minute in stride(from: before - 15, through: after, by: -15) {
      let local = LocalTime(
        secondsSince1970: Int64(day.dayNumber) * 86_400 + Int64(minute) * 60)
      let instant = homeClock.instant(of: local).instant
      let isThere = abroad.contains { site in
        clocks[site.timeZone].map { site.hours.isOpen(at: instant, on: $0) } ?? false
      }
      guard isThere else { break }
      needed = minute
    }
    latest = max(latest, needed)
  }
  return latest
}

/// People who work at night alone.
struct NightCrew {
  let people: [WeekRotation.Person]
  let team: NightTeam

  init(_ need: NightNeed, _ problem: StageProblem) {
    let rules = problem.rules.nights ?? ShiftRules.Nights()
    let stay = rules.paidMinutes + (problem.rules.meal?.minutes ?? 0)
    let nights = max(1, min(7, rules.nightsPerWeek))
    // A night that is longer than a shift has two starts or more; a shorter one begins before the day
    // shifts end, so that paid hours stay whole.
    let starts =
      need.ends - need.begins > stay
      ? chain(over: need.begins..<need.ends, stay: stay, grid: problem.rules.startGridMinutes)
      : [need.ends - stay]
    let patterns = Self.patterns(
      evenings: need.evenings, nights: nights, fewest: problem.fewestAtNight)
    var people: [WeekRotation.Person] = []
    for start in starts {
      people += patterns.map { evenings in
        // A start after midnight is one of the next day.
        let shift = start >= 1440 ? 1 : 0
        return WeekRotation.Person(
          group: nil,
          shift: .init(
            startMinute: start - shift * 1440, stayMinutes: stay, paidMinutes: rules.paidMinutes,
            meal: nil),
          works: [(0..<7).map { day in evenings.contains((day + 7 - shift) % 7) }])
      }
    }
    self.people = people
    team = NightTeam(
      people: people.count, startMinute: starts[0] % 1440, stayMinutes: stay,
      paidMinutes: rules.paidMinutes, evenings: need.evenings,
      present: need.evenings.map { evening in
        starts.count * patterns.count { $0.contains(evening) }
      })
  }

  /// The evenings of each night rep: as few reps as keep `fewest` there on every evening.
  ///
  /// In a run of m evenings with whole blocks of k, the first and the last evening each take `fewest`
  /// reps of their own; where every evening of the week has a night, ⌈7 × fewest ÷ k⌉ reps whose blocks
  /// begin at even distances are enough, since as many blocks lie over an evening as begin in the k days
  /// up to it.
  static func patterns(evenings: [Int], nights: Int, fewest: Int) -> [[Int]] {
    let run = evenings.count
    let block = min(nights, run)
    if run == 7 {
      let reps = (7 * fewest + block - 1) / block
      return (0..<reps).map { rep in
        let first = rep * 7 / reps
        return (0..<block).map { evenings[(first + $0) % 7] }
      }
    }
    // From the first evening on: wherever too few are there, as many blocks begin as are missing, or end
    // with the run.
    var present = [Int](repeating: 0, count: run)
    var patterns: [[Int]] = []
    for place in 0..<run {
      while present[place] < fewest {
        let first = min(place, run - block)
        for night in first..<first + block { present[night] += 1 }
        patterns.append((first..<first + block).map { evenings[$0] })
      }
    }
    return patterns
  }
}
