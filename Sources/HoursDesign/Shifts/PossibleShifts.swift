import Workforce

/// Every shift that a crew may work on a day, and every way to make a person's week of them.
struct PossibleShifts {
  var shifts: [PossibleShift] = []
  /// What a tour asks for on a day: one of some shifts. One shift where a person starts at the same time
  /// all week.
  var places: [[Int]] = []
  /// Empty where duties stand alone.
  var tours: [PossibleTour] = []
}

/// A shift that a crew may work on a day.
struct PossibleShift {
  var crew: Int
  /// On the site's clock, as are the minutes after that day's midnight.
  var day: Int
  var start: Int
  var paidMinutes: Int
  var isNight: Bool
  /// Its intervals, of which the first lies within the problem's and the others perhaps beyond.
  var intervals: Range<Int>
  /// Intervals with which the meal may begin; nil for shifts without.
  var mealStarts: ClosedRange<Int>?

  /// What makes a shift distinct at a site.
  var kind: ShiftKind { ShiftKind(start: start, paidMinutes: paidMinutes) }
}

struct ShiftKind: Hashable, Comparable {
  var start: Int
  var paidMinutes: Int

  static func < (one: ShiftKind, other: ShiftKind) -> Bool {
    (one.start, one.paidMinutes) < (other.start, other.paidMinutes)
  }
}

/// A week that a person of a crew may work.
struct PossibleTour {
  var crew: Int
  var paidMinutes: Int
  var isNight: Bool
  var isPartTime: Bool
  /// Days worked, 0 for Monday, and the place of `PossibleShifts.places` on each.
  var days: [Int]
  var places: [Int]
}

extension PossibleShifts {
  /// - Parameter problem: refined, so that shifts and meals begin and end at the border of an interval.
  init(_ problem: ShiftDesignProblem) {
    for crew in problem.crews.indices {
      switch problem.work {
      case .weeklyTours: addTours(of: crew, problem)
      case .singleDuties(let duties): addDuties(duties, of: crew, problem)
      }
    }
  }

  private mutating func addDuties(
    _ duties: ShiftDesignProblem.SingleDuties, of crew: Int, _ problem: ShiftDesignProblem
  ) {
    let grid = problem.intervalMinutes
    var kinds: Set<ShiftKind> = []
    for kind in duties.kinds {
      for start in stride(from: kind.starts.lowerBound, through: kind.starts.upperBound, by: grid) {
        for length in stride(
          from: kind.lengths.lowerBound, through: kind.lengths.upperBound, by: grid)
        {
          kinds.insert(ShiftKind(start: start, paidMinutes: length))
        }
      }
    }
    for kind in kinds.sorted() {
      for day in 0..<problem.days {
        let start = day * 1440 + kind.start - problem.crews[crew].utcOffsetMinutes
        guard problem.isCyclic || start >= 0 && start + kind.paidMinutes <= problem.days * 1440
        else {
          continue
        }
        let first = wrapped(start / grid, problem.intervalCount)
        shifts.append(
          PossibleShift(
            crew: crew, day: day, start: kind.start, paidMinutes: kind.paidMinutes, isNight: false,
            intervals: first..<first + kind.paidMinutes / grid))
      }
    }
  }

  private mutating func addTours(of crew: Int, _ problem: ShiftDesignProblem) {
    let rules = problem.crews[crew].rules
    let offDays = 7 - rules.daysPerWeek
    let dayPatterns =
      rules.daysOffTogether
      ? Self.daysInARow(rules.daysPerWeek)
      : Self.subsets(of: 7, count: offDays).map { off in (0..<7).filter { !off.contains($0) } }
    for paid in Set(rules.paidMinutes).sorted() {
      addTours(
        of: crew, paid: paid, night: false, partTime: false, sameStart: rules.sameStart,
        patterns: dayPatterns, problem)
    }
    if let partTime = rules.partTime {
      addTours(
        of: crew, paid: partTime.paidMinutes, night: false, partTime: true,
        sameStart: rules.sameStart, patterns: dayPatterns, problem)
    }
    if let nights = rules.nights {
      addTours(
        of: crew, paid: nights.paidMinutes, night: true, partTime: false, sameStart: true,
        patterns: Self.daysInARow(nights.nightsPerWeek), problem)
    }
  }

  private mutating func addTours(
    of crew: Int, paid: Int, night: Bool, partTime: Bool, sameStart: Bool, patterns: [[Int]],
    _ problem: ShiftDesignProblem
  ) {
    let terms = ShiftTerms(problem.crews[crew], problem)
    var placesByStart: [[Int?]] = []
    var anyStart = [[Int]](repeating: [], count: 7)
    for start in stride(from: 0, to: 1440, by: problem.crews[crew].rules.startGridMinutes) {
      let byDay = (0..<7).map { day -> Int? in
        guard
          let shift = terms.shift(crew: crew, day: day, start: start, paid: paid, night: night)
        else { return nil }
        shifts.append(shift)
        anyStart[day].append(shifts.count - 1)
        return shifts.count - 1
      }
      if sameStart { placesByStart.append(byDay.map { $0.map { addPlace([$0]) } }) }
    }
    if !sameStart { placesByStart = [anyStart.map { $0.isEmpty ? nil : addPlace($0) }] }
    for places in placesByStart {
      for days in patterns {
        let worked = days.compactMap { places[$0] }
        guard worked.count == days.count else { continue }
        tours.append(
          PossibleTour(
            crew: crew, paidMinutes: paid, isNight: night, isPartTime: partTime, days: days,
            places: worked))
      }
    }
  }

  private mutating func addPlace(_ shifts: [Int]) -> Int {
    places.append(shifts)
    return places.count - 1
  }

  /// Every choice of so many days that follow each other, Monday after Sunday.
  private static func daysInARow(_ count: Int) -> [[Int]] {
    count >= 7
      ? [Array(0..<7)] : (0..<7).map { first in (0..<count).map { (first + $0) % 7 }.sorted() }
  }

  private static func subsets(of days: Int, count: Int) -> [Set<Int>] {
    (0..<(1 << days)).filter { $0.nonzeroBitCount == count }.map { bits in
      Set((0..<days).filter { bits >> $0 & 1 == 1 })
    }
  }
}

/// What a crew's rules allow of a single shift.
struct ShiftTerms {
  private let rules: ShiftRules
  private let offset: Int
  private let grid: Int
  private let intervalCount: Int
  /// By minute of the site's week; nil for always.
  private let isOpen: [Bool]?

  init(_ crew: ShiftDesignProblem.Crew, _ problem: ShiftDesignProblem) {
    rules = crew.rules
    offset = crew.utcOffsetMinutes
    grid = problem.intervalMinutes
    intervalCount = problem.intervalCount
    isOpen = crew.window.flatMap { window in
      guard window != .always else { return nil }
      var open = [Bool](repeating: false, count: 10_080)
      for range in window.minutes { for minute in range { open[minute] = true } }
      return open
    }
  }

  /// Nil where the rules don't allow it: a shift touches the night or not, as it is asked for, and lies
  /// inside the window.
  func shift(crew: Int, day: Int, start: Int, paid: Int, night: Bool) -> PossibleShift? {
    // Who is through before the latest start of a meal needs none.
    let meal = rules.meal.flatMap { paid > $0.latestAfter ? $0 : nil }
    let end = start + paid + (meal?.minutes ?? 0)
    let touchesNight =
      start < ShiftRules.Nights.hours.upperBound || end > 1440 + ShiftRules.Nights.hours.lowerBound
    guard touchesNight == night, end <= start + 1440 else { return nil }
    if let isOpen {
      for minute in day * 1440 + start..<day * 1440 + end where !isOpen[minute % 10_080] {
        return nil
      }
    }
    let first = wrapped((day * 1440 + start - offset) / grid, intervalCount)
    var mealStarts: ClosedRange<Int>?
    if let meal {
      let earliest = (meal.earliestAfter + grid - 1) / grid
      let latest = meal.latestAfter / grid
      guard earliest <= latest else { return nil }
      mealStarts = first + earliest...first + latest
    }
    return PossibleShift(
      crew: crew, day: day, start: start, paidMinutes: paid, isNight: night,
      intervals: first..<first + (end - start) / grid, mealStarts: mealStarts)
  }
}

/// The interval of a cycle.
func wrapped(_ interval: Int, _ count: Int) -> Int {
  let rest = interval % count
  return rest < 0 ? rest + count : rest
}
