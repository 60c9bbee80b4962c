package import Workforce

/// How rules put their limits onto a person of the search.
extension RosterGrid.Person {
  /// Makes every choice impossible on a day that `isForbidden` tells.
  package mutating func forbid(
    of choices: PersonChoices, where isForbidden: (_ shift: RosterShift, _ day: Int) -> Bool
  ) {
    let width = self.choices + 1
    for day in 0..<choices.problem.dayCount {
      for (index, choice) in choices.choices.enumerated()
      where isForbidden(choices.problem.shifts[choice.shift], day) {
        prices[day * width + index + 1] = RosterGrid.impossible
      }
    }
  }

  /// Forbids that shifts follow each other on days in a row, also across the border of the period.
  ///
  /// - Parameter isForbidden: by when the first and the second go.
  package mutating func forbidSuccession(
    of choices: PersonChoices,
    where isForbidden: (_ first: Worked, _ second: Worked) -> Bool
  ) {
    let problem = choices.problem
    func worked(_ day: Int) -> [Worked] {
      choices.choices.map {
        let shift = problem.shifts[$0.shift]
        return (shift, problem.span(of: shift, day: day))
      }
    }
    if let last = choices.before(-1) {
      let before = (last, problem.span(of: last, day: -1))
      forbid(of: choices) { shift, day in
        day == 0 && isForbidden(before, (shift, problem.span(of: shift, day: 0)))
      }
    }
    func strike(_ follows: inout [Bool], from day: Int) {
      let (firsts, seconds) = (worked(day), worked(day + 1))
      for (first, one) in firsts.enumerated() {
        for (second, other) in seconds.enumerated() where isForbidden(one, other) {
          follows[(first + 1) * (self.choices + 1) + second + 1] = false
        }
      }
    }
    let days = 0..<max(0, problem.dayCount - 1)
    if let usual = days.first(where: { mayFollowFrom[$0] == nil }) {
      strike(&mayFollow, from: usual)
    }
    for day in mayFollowFrom.keys.sorted() { strike(&mayFollowFrom[day]!, from: day) }
  }

  /// A shift and when it goes.
  package typealias Worked = (shift: RosterShift, span: Range<Timestamp>)
}

extension RosterGrid.Person {
  /// Limits what the choices of some days add up to, with what is known of days before the period.
  ///
  /// - Parameters:
  ///   - window: days that may lie outside the period; `least` holds only where all of them are known.
  ///   - unusual: the only days on which the amount may be another than on the others; nil for any.
  ///   - amount: of a shift on a day.
  package mutating func limitTotal(
    in window: Range<Int>, of choices: PersonChoices, least: Int = 0, most: Int,
    price: Int? = nil, unusual: [Int]? = nil, amount: (_ shift: RosterShift, _ day: Int) -> Int
  ) {
    let days = window.clamped(to: 0..<choices.problem.dayCount)
    guard let first = days.first else { return }
    let usualDay = unusual.flatMap { unusual in days.first { !unusual.contains($0) } } ?? first
    let known = max(window.lowerBound, -choices.person.knownDaysBefore)
    let before =
      known < 0
      ? (known..<min(0, window.upperBound)).reduce(0) { sum, day in
        sum + (choices.before(day).map { amount($0, day) } ?? 0)
      } : 0
    let isWhole =
      window.lowerBound >= -choices.person.knownDaysBefore
      && window.upperBound <= choices.problem.dayCount
    let usual = choices.byChoice(0) { amount($0, usualDay) }
    let others = unusual.map { $0.filter(days.contains) } ?? Array(days)
    totals.append(
      .init(
        days: days, amounts: usual, amountsOn: choices.byDay(usual: usual, others, amount),
        least: isWhole ? max(0, least - before) : 0, most: max(0, most - before), price: price))
  }

  /// Limits the paid minutes of some days; see `limitTotal`.
  package mutating func limitMinutes(
    in window: Range<Int>, of choices: PersonChoices, least: Int = 0, most: Int
  ) {
    limitTotal(
      in: window, of: choices, least: least, most: most, unusual: choices.daysOfClockChanges
    ) { choices.problem.paidMinutes(of: $0, day: $1) }
  }
}
