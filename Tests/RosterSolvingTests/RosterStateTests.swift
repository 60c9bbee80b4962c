import Randomness
import Rostering
import Testing

@testable import RosterSolving

struct RosterStateTests {
  /// Legal lines for those who have any; of the others, days off.
  private func legalLines(of grid: RosterGrid) -> [[Int]?] {
    grid.people.map { person in
      LineFinder().find(
        PersonLines(person, dayCount: grid.dayCount), prices: person.prices, .exact
      ).lines.first?.choices
    }
  }

  @Test(arguments: 1...400 as ClosedRange<UInt64>)
  func aChangeIsWeighedAsTheGridCountsIt(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    let days = Int.random(in: 4...10, using: &dice)
    var grid = drawnGrid(
      people: 3, days: days, choices: Int.random(in: 1...3, using: &dice), from: &dice)
    var lines: [[Int]] = []
    for (index, line) in legalLines(of: grid).enumerated().reversed() {
      if let line { lines.insert(line, at: 0) } else { grid.people.remove(at: index) }
    }
    if grid.people.isEmpty { return }
    let state = RosterState(FlatGrid(grid), lines: lines)
    #expect(state.cost == grid.cost(of: lines))
    #expect(state.currentLines == lines)
    for _ in 0..<300 {
      var changed = lines
      for _ in 0..<Int.random(in: 1...4, using: &dice) {
        let person = Int.random(in: 0..<grid.people.count, using: &dice)
        let day = Int.random(in: 0..<days, using: &dice)
        // A day may be put once only.
        if changed[person][day] != lines[person][day] { continue }
        let choice = Int.random(in: 0...grid.people[person].choices, using: &dice)
        changed[person][day] = choice
        state.put(Int16(choice), on: day, of: person)
      }
      if !state.isChanged { continue }
      let isLegal = zip(grid.people, changed).allSatisfy { $0.allows($1) }
      let dearer = state.weigh()
      #expect((dearer != nil) == isLegal, "\(lines) \(changed)")
      if let dearer {
        #expect(dearer == grid.cost(of: changed) - grid.cost(of: lines))
        if Bool.random(using: &dice) {
          state.keep()
          lines = changed
        } else {
          state.undo()
        }
      }
      #expect(state.currentLines == lines)
      #expect(state.cost == grid.cost(of: lines))
      #expect(present(in: state) == grid.present(in: lines))
    }
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func aChoiceIsPricedForTheCoverThatOthersLeave(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    let grid = drawnGrid(people: 3, days: 5, choices: 3, from: &dice)
    let lines = grid.people.map { _ in
      (0..<5).map { _ in Int.random(in: 0...3, using: &dice) }
    }
    let state = RosterState(FlatGrid(grid), lines: lines)
    var prices = [Int](repeating: 0, count: 5 * 4)
    prices.withUnsafeMutableBufferPointer {
      state.priceChoices(of: 1, on: 0..<5, into: $0.baseAddress!)
    }
    func coverCost(_ lines: [[Int]]) -> Int {
      zip(grid.cover, grid.present(in: lines)).reduce(0) { $0 + $1.0.cost(of: $1.1) }
    }
    for day in 0..<5 {
      var without = lines
      without[1][day] = 0
      for choice in 0...3 {
        let own = grid.people[1].prices[day * 4 + choice]
        var with = lines
        with[1][day] = choice
        #expect(
          prices[day * 4 + choice]
            == (own == RosterGrid.impossible ? own : own + coverCost(with) - coverCost(without)))
      }
    }
    #expect(present(in: state) == grid.present(in: lines))
  }

  private func present(in state: RosterState) -> [Int] {
    (0..<state.grid.coverCount).map { Int(state.present[$0]) }
  }
}
