import Randomness
import Rostering
import Testing

@testable import RosterSolving

struct LineFinderTests {
  @Test(arguments: 1...1500 as ClosedRange<UInt64>)
  func noLegalLineIsCheaperThanTheOneFound(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    let days = Int.random(in: 3...8, using: &dice)
    let person = drawnPerson(
      days: days, choices: Int.random(in: 1...(days > 6 ? 2 : 3), using: &dice), from: &dice)
    let all = allLines(
      of: person, days: days, free: 0..<days, fixed: .init(repeating: 0, count: days))
    let least = all.map { person.cost(of: $0) }.min()
    let lines = PersonLines(person, dayCount: days)
    let finder = LineFinder()
    let exact = finder.find(lines, prices: person.prices, .exact)
    #expect(exact.isExact)
    #expect(exact.lines.first?.cost == least)
    if let line = exact.lines.first {
      #expect(person.allows(line.choices))
      #expect(person.cost(of: line.choices) == line.cost)
      #expect(exact.bound == line.cost)
      // Nothing is found below the least.
      let below = finder.find(lines, prices: person.prices, .init(below: line.cost))
      #expect(below.lines.isEmpty && below.bound == line.cost)
    }
    // Without proof: a legal line, never below the bound.
    let quick = finder.find(lines, prices: person.prices, .init(wanted: 5, labels: 3, beam: 2))
    #expect(Set(quick.lines.map(\.choices)).count == quick.lines.count)
    for line in quick.lines {
      #expect(person.allows(line.choices) && person.cost(of: line.choices) == line.cost)
    }
    if let least { #expect(quick.bound <= least) }
    // Large prices need wide numbers, and change nothing.
    let dear = person.prices.map { $0 == RosterGrid.impossible ? $0 : $0 << 30 }
    let wide = finder.find(lines, prices: dear, .exact).lines.first
    var dearPerson = person
    dearPerson.prices = dear
    #expect(wide?.cost == all.map { dearPerson.cost(of: $0) }.min())
  }

  @Test(arguments: 1...1500 as ClosedRange<UInt64>)
  func daysThatAreFixedStay(seed: UInt64) throws {
    var dice = SeededGenerator(seed: seed &+ 10_000)
    let days = 9
    let person = drawnPerson(days: days, choices: 2, from: &dice)
    let lines = PersonLines(person, dayCount: days)
    let finder = LineFinder()
    guard let any = finder.find(lines, prices: person.prices, .exact).lines.first else { return }
    var fixed = any.choices
    let first = Int.random(in: 0...days, using: &dice)
    let free = first..<Int.random(in: first...days, using: &dice)
    if Bool.random(using: &dice) {
      // Other days than the best line's.
      let legal = allLines(of: person, days: days, free: free, fixed: fixed)
      fixed = try #require(legal.randomElement(using: &dice))
    }
    var prices = person.prices
    for index in prices.indices where prices[index] != RosterGrid.impossible {
      prices[index] = Int.random(in: -9...9, using: &dice)
    }
    var priced = person
    priced.prices = prices
    let least = allLines(of: person, days: days, free: free, fixed: fixed)
      .map { priced.cost(of: $0) }.min()
    let answer = finder.find(lines, prices: prices, .init(free: free, fixed: fixed, wanted: 3))
    #expect(answer.lines.first?.cost == least)
    for line in answer.lines {
      #expect(person.allows(line.choices) && priced.cost(of: line.choices) == line.cost)
      for day in 0..<days where !free.contains(day) { #expect(line.choices[day] == fixed[day]) }
    }
  }
}
