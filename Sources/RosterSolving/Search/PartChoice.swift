import Randomness
import Rostering

/// Which people on which days are next to be found anew.
///
/// Few people at first, more once nothing is found with few: variable neighbourhood search (N. Mladenović and
/// P. Hansen, 1997, doi:10.1016/S0305-0548(97)00031-2).
struct PartChoice {
  struct Part: Sendable {
    var people: [Int]
    var days: Range<Int>
  }

  private let peopleCount: Int
  private let dayCount: Int
  private var dice: SeededGenerator
  private var size = 6
  private var failures = 0

  init(_ grid: RosterGrid, seed: UInt64) {
    peopleCount = grid.people.count
    dayCount = grid.dayCount
    dice = .child(2, of: seed)
  }

  mutating func next() -> Part {
    let people = Array((0..<peopleCount).shuffled(using: &dice).prefix(size)).sorted()
    let length = min(dayCount, 28)
    let first = Int.random(in: 0...(dayCount - length), using: &dice)
    return Part(people: people, days: first..<first + length)
  }

  /// Takes account of whether a part got cheaper.
  mutating func learn(helped: Bool) {
    failures = helped ? 0 : failures + 1
    if failures > peopleCount / size + 2 {
      size = min(size + 2, 14)
      failures = 0
    }
  }
}
