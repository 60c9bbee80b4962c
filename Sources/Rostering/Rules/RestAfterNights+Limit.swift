import Workforce

/// Rest after nights as totals that count up to a forbidden pattern: so many nights up to a day, no night on the
/// next, and a shift that starts too early. Whatever makes the pattern whole takes its total beyond what is
/// allowed; anything less stays below.
extension RestAfterNights {
  func limit(_ person: inout RosterGrid.Person, of choices: PersonChoices) {
    let problem = choices.problem
    let first = nights - 1 - choices.person.knownDaysBefore
    for last in min(0, first)..<problem.dayCount where last >= first {
      let block = NightBlock(last: last, nights: nights, choices)
      guard let ends = block.ends else { continue }
      // Shifts that start too early whichever night was the last.
      let early = block.starts(before: ends.lowerBound + seconds)
      if let end = early.keys.max() {
        person.totals += block.total(through: end) { day, choice in
          early[day]?.contains(choice) ?? false ? 1 : 0
        }
      }
      // Shifts that start too early after the later nights only: minutes decide.
      let late = block.starts(before: ends.upperBound + seconds)
      for day in late.keys.sorted() {
        let open = (late[day] ?? []).subtracting(early[day] ?? [])
        if !open.isEmpty {
          person.totals += block.total(on: day, of: open, rest: seconds, after: ends.lowerBound)
        }
      }
    }
  }
}

/// Nights in a row up to a day, after which somebody rests.
private struct NightBlock {
  let last: Int
  let nights: Int
  let choices: PersonChoices

  init(last: Int, nights: Int, _ choices: PersonChoices) {
    self.last = last
    self.nights = nights
    self.choices = choices
  }

  private var problem: RosterProblem { choices.problem }

  private func isNight(_ choice: Int) -> Bool {
    choice > 0 && problem.shifts[choices.choices[choice - 1].shift].isNight
  }

  /// When a choice of a day goes; nil for the day off.
  private func span(_ choice: Int, _ day: Int) -> Range<Timestamp>? {
    choice == 0
      ? nil : problem.span(of: problem.shifts[choices.choices[choice - 1].shift], day: day)
  }

  /// When the last night of the block may end, earliest and latest; nil where there can be none.
  var ends: ClosedRange<Timestamp>? {
    let ends: [Timestamp] =
      last < 0
      ? [
        choices.before(last).flatMap { shift in
          shift.isNight ? problem.span(of: shift, day: last).upperBound : nil
        }
      ].compactMap(\.self)
      : (1..<choices.choices.count + 1).filter(isNight).compactMap { span($0, last)?.upperBound }
    guard let least = ends.min(), let most = ends.max() else { return nil }
    return least...most
  }

  /// By day of the period after the block: the choices that start before a time, but for a night on the next
  /// day, which makes the block longer.
  func starts(before end: Timestamp) -> [Int: Set<Int>] {
    var early: [Int: Set<Int>] = [:]
    for day in max(0, last + 1)..<max(0, problem.dayCount) {
      guard problem.instant(site: choices.person.site, day: day, minute: 0) < end else { break }
      let found = (1..<choices.choices.count + 1).filter { choice in
        span(choice, day).map { $0.lowerBound < end } ?? false
          && !(day == last + 1 && isNight(choice))
      }
      if !found.isEmpty { early[day] = Set(found) }
    }
    return early
  }

  /// One night less weighs more than all the shifts that follow.
  private static let weight = 100

  /// No shift of some days after the block, which `counts` tells, if the block is whole.
  func total(
    through end: Int, counts: (_ day: Int, _ choice: Int) -> Int
  ) -> [RosterGrid.TotalLimit] {
    limit(through: end, most: (nights + 1) * Self.weight, weight: Self.weight) { day, choice in
      day <= last ? 0 : counts(day, choice)
    }
  }

  /// More than the minutes of two days.
  private static let minutesWeight = 10_000

  /// No choice of a day that starts too early after the last night, if the block is whole.
  ///
  /// - Parameter first: the earliest end of the last night.
  func total(
    on day: Int, of open: Set<Int>, rest: Int64, after first: Timestamp
  ) -> [RosterGrid.TotalLimit] {
    func minutes(_ time: Timestamp) -> Int { Int((time - first) / 60) }
    let starts = open.compactMap { span($0, day).map { minutes($0.lowerBound) } }
    guard let latest = starts.max() else { return [] }
    let weight = Self.minutesWeight
    // Too early: end + rest > start, so (end − first) + (latest − start) > latest − rest − first.
    return limit(
      through: day, most: (nights + 2) * weight + latest - Int((rest + 59) / 60), weight: weight
    ) { other, choice in
      if other == last { return span(choice, last).map { minutes($0.upperBound) } ?? 0 }
      guard other == day, open.contains(choice), let start = span(choice, day) else { return 0 }
      return weight + latest - minutes(start.lowerBound)
    }
  }

  /// A total in which each night of the block weighs so much, as does no night on the day after it, and
  /// everything what `extra` adds.
  private func limit(
    through end: Int, most: Int, weight: Int, extra: (_ day: Int, _ choice: Int) -> Int
  ) -> [RosterGrid.TotalLimit] {
    func amount(_ day: Int, _ choice: Int) -> Int {
      if day > last + 1 { return extra(day, choice) }
      let counts = day <= last ? isNight(choice) : !isNight(choice)
      return counts ? weight + extra(day, choice) : 0
    }
    var before = 0
    for day in last - nights + 1..<max(last - nights + 1, min(0, last + 2)) {
      let shift = choices.before(day)
      let isNight = shift?.isNight ?? false
      if (day <= last) == isNight { before += weight }
    }
    let days = max(0, last - nights + 1)..<end + 1
    let rows = days.map { day in
      (0..<choices.choices.count + 1).map { amount(day, $0) }
    }
    guard let usual = rows.first, before <= most else { return [] }
    return [
      .init(
        days: days, amounts: usual,
        amountsOn: Dictionary(
          uniqueKeysWithValues: zip(days, rows).filter { $0.1 != usual }.map { ($0.0, $0.1) }),
        most: most - before)
    ]
  }
}
