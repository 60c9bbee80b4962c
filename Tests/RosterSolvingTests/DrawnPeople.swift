import Randomness
import Rostering

/// A person with limits of every kind, drawn from a seed.
func drawnPerson(days: Int, choices: Int, from dice: inout SeededGenerator) -> RosterGrid.Person {
  let width = choices + 1
  func chance(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &dice) < share }
  func flags(_ share: Double) -> [Bool] { (0..<width).map { _ in chance(share) } }
  var person = RosterGrid.Person(
    choices: choices,
    prices: (0..<days * width).map { _ in
      chance(0.06) ? RosterGrid.impossible : Int.random(in: -4...9, using: &dice)
    }, covering: 0, mayFollow: (0..<width * width).map { _ in chance(0.85) })
  if chance(0.4) {
    person.mayFollowFrom[Int.random(in: 0..<days - 1, using: &dice)] =
      (0..<width * width).map { _ in chance(0.7) }
  }
  for _ in 0..<Int.random(in: 0...3, using: &dice) {
    let least = Int.random(in: 1...3, using: &dice)
    person.runs.append(
      .init(
        counts: flags(0.5), least: least,
        most: chance(0.3) ? .max : Int.random(in: max(1, least - 1)...5, using: &dice),
        before: chance(0.5) ? Int.random(in: 0...4, using: &dice) : 0,
        leastHoldsAtStart: chance(0.5)))
  }
  for _ in 0..<Int.random(in: 0...3, using: &dice) {
    let first = Int.random(in: 0..<days, using: &dice)
    let range = chance(0.4) ? 0..<days : first..<Int.random(in: first + 1...days, using: &dice)
    let least = chance(0.5) ? 0 : Int.random(in: 0...10, using: &dice)
    person.totals.append(
      .init(
        days: range,
        amounts: [chance(0.8) ? 0 : 1]
          + (1..<width).map { _ in
            Int.random(in: 0...3, using: &dice) * (range.count > 5 ? 2 : 1)
          },
        // Now and then a day counts differently.
        amountsOn: chance(0.4)
          ? [range.randomElement(using: &dice)!: (0..<width).map { $0 % 3 + 1 }] : [:],
        least: least, most: least + Int.random(in: 0...8, using: &dice),
        price: chance(0.5) ? Int.random(in: 0...4, using: &dice) : nil))
  }
  if chance(0.3) {
    // Week after week of the same.
    for first in stride(from: 0, to: days, by: 3) {
      person.totals.append(
        .init(
          days: first..<min(days, first + 3), amounts: (0..<width).map { $0 * 2 }, least: 1,
          most: Int.random(in: 4...8, using: &dice), price: chance(0.7) ? 2 : nil))
    }
  }
  for _ in 0..<Int.random(in: 0...2, using: &dice) {
    let step = Int.random(in: 2...4, using: &dice)
    let weekends = stride(from: Int.random(in: 0..<step, using: &dice), to: days, by: step).map {
      Array($0..<min(days, $0 + Int.random(in: 1...2, using: &dice)))
    }
    person.weekends.append(
      .init(
        weekends: weekends, most: chance(0.3) ? .max : Int.random(in: 0...2, using: &dice),
        mostInRow: chance(0.5) ? .max : Int.random(in: 1...2, using: &dice),
        inRowBefore: chance(0.3) ? 1 : 0, isWhole: chance(0.3),
        price: chance(0.4) ? Int.random(in: 1...5, using: &dice) : 0))
  }
  if chance(0.3) {
    // Weekends of one stretch of days after another.
    for first in stride(from: 0, to: days, by: 4) {
      let weekends = stride(from: first, to: min(days, first + 4), by: 2).map { [$0] }
      person.weekends.append(
        .init(weekends: weekends, most: Int.random(in: 0...2, using: &dice)))
    }
  }
  for _ in 0..<Int.random(in: 0...1, using: &dice) {
    let first = Int.random(in: 0..<days, using: &dice)
    person.sames.append(
      .init(
        days: first..<Int.random(in: first + 1...days, using: &dice),
        kinds: (0..<width).map { _ in Int.random(in: 7...8, using: &dice) }))
  }
  return person
}

/// All legal lines that agree with one outside of some days.
func allLines(
  of person: RosterGrid.Person, days: Int, free: Range<Int>, fixed: [Int]
) -> [[Int]] {
  var lines: [[Int]] = []
  var line = fixed
  func extend(_ day: Int) {
    if day == free.upperBound {
      if person.allows(line) { lines.append(line) }
      return
    }
    for choice in 0...person.choices {
      line[day] = choice
      extend(day + 1)
    }
  }
  extend(free.lowerBound)
  return lines
}
