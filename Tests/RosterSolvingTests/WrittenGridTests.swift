import Foundation
import Randomness
import Rostering
import Testing

struct WrittenGridTests {
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func aGridThatWasWrittenDownIsTheSameProblem(seed: UInt64) throws {
    var dice = SeededGenerator(seed: seed)
    let grid = drawnGrid(people: 5, days: 10, choices: 2, from: &dice)
    let read = try JSONDecoder().decode(RosterGrid.self, from: JSONEncoder().encode(grid))
    #expect(read.people.count == 5)
    var counted = 0
    for _ in 0..<100 {
      let lines = grid.people.map { person in
        (0..<10).map { day in
          (0...2).filter { person.prices[day * 3 + $0] != RosterGrid.impossible }
            .randomElement(using: &dice) ?? 0
        }
      }
      let isPossible = zip(grid.people, lines).allSatisfy { person, line in
        line.indices.allSatisfy { person.prices[$0 * 3 + line[$0]] != RosterGrid.impossible }
      }
      if isPossible {
        #expect(read.cost(of: lines) == grid.cost(of: lines), "seed \(seed)")
        counted += 1
      }
      for (index, line) in lines.enumerated() {
        #expect(read.people[index].allows(line) == grid.people[index].allows(line), "seed \(seed)")
      }
    }
    #expect(counted > 0, "seed \(seed)")
  }
}
