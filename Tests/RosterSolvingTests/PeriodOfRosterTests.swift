import Randomness
import Rostering
import Testing

@testable import RosterSolving

struct PeriodOfRosterTests {
  /// Whatever one person does on the free days is legal in the period where it is in the whole, and costs as much
  /// more or less.
  @Test(arguments: 1...24)
  func saysWhatTheWholeSays(seed: Int) throws {
    print("seed \(seed)")
    var dice = SeededGenerator(seed: UInt64(seed))
    let (open, start) = rosterOfWeeks(from: &dice)
    let first = Int.random(in: 0...35, using: &dice)
    let free = first..<min(40, first + 5)
    let period = PeriodOfRoster(open, free: free, lines: start.lines)
    let costs = (whole: open.cost(of: start.lines), period: period.grid.cost(of: period.lines))
    #expect(period.whole(start.lines, with: period.lines) == start.lines)
    var legal = 0
    var illegal = 0
    for person in open.people.indices where !start.withoutLine.contains(person) {
      var line = start.lines[person]
      for number in 0..<243 {
        var left = number
        for day in free {
          line[day] = left % 3
          left /= 3
        }
        let cut = Array(line[period.days])
        let isLegal = open.people[person].allows(line)
        #expect(period.grid.people[person].allows(cut) == isLegal, "\(person): \(line)")
        guard isLegal else {
          illegal += 1
          continue
        }
        legal += 1
        var (all, few) = (start.lines, period.lines)
        all[person] = line
        few[person] = cut
        #expect(open.cost(of: all) - costs.whole == period.grid.cost(of: few) - costs.period)
      }
    }
    #expect(legal + illegal == 243 * (6 - start.withoutLine.count))
    try #require(start.withoutLine.count == 6 || legal > 0)
  }

  /// Two periods far enough from each other may change at the same time.
  @Test(arguments: 1...24)
  func twoHalvesFitTogether(seed: Int) throws {
    print("seed \(seed)")
    var dice = SeededGenerator(seed: UInt64(seed))
    let (open, start) = rosterOfWeeks(from: &dice)
    let periods = [2..<7, 31..<36].enumerated().map {
      PeriodOfRoster(open, free: $0.element, lines: start.lines, half: $0.offset)
    }
    var changed = 0
    for person in open.people.indices where !start.withoutLine.contains(person) {
      let lines = zip(periods, [2..<7, 31..<36]).map { period, free in
        allLines(
          of: period.grid.people[person], days: period.days.count,
          free: free.lowerBound - period.days.lowerBound..<free.upperBound - period.days.lowerBound,
          fixed: period.lines[person])
      }
      for first in lines[0] {
        for second in lines[1].shuffled(using: &dice).prefix(8) {
          var line = start.lines[person]
          line.replaceSubrange(periods[0].days, with: first)
          line.replaceSubrange(
            31..<36, with: second[31 - periods[1].days.lowerBound..<36 - periods[1].days.lowerBound]
          )
          #expect(open.people[person].allows(line), "\(person): \(line)")
          changed += line == start.lines[person] ? 0 : 1
        }
      }
    }
    try #require(start.withoutLine.count == 6 || changed > 0)
  }

  /// Forty days of six people, with legal lines of those who have one.
  private func rosterOfWeeks(
    from dice: inout SeededGenerator
  ) -> (grid: RosterGrid, start: GridSolution) {
    var grid = drawnGrid(people: 6, days: 40, choices: 2, from: &dice)
    for person in grid.people.indices {
      grid.people[person].weekends = Array(grid.people[person].weekends.prefix(3))
    }
    let start = solve(grid, terms: .init(seed: 1, work: 20_000))
    return (grid.withoutChoices(of: start.withoutLine), start)
  }
}
