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
  /// People times days.
  private var size = 6 * 28
  private var failures = 0

  init(_ grid: RosterGrid, seed: UInt64) {
    peopleCount = grid.people.count
    dayCount = grid.dayCount
    dice = .child(2, of: seed)
  }

  /// Few people on all days, or many on some.
  mutating func next() -> Part {
    let lengths = [14, 28, 42, 56, dayCount].filter {
      $0 <= dayCount && size / $0 >= 3 && (size / $0 <= peopleCount || $0 == dayCount)
    }
    let length = lengths.randomElement(using: &dice) ?? dayCount
    let chosen = max(2, min(peopleCount, size / length))
    let people = Array((0..<peopleCount).shuffled(using: &dice).prefix(chosen)).sorted()
    let first = Int.random(in: 0...(dayCount - length), using: &dice)
    return Part(people: people, days: first..<first + length)
  }

  /// Takes account of whether a part got cheaper.
  mutating func learn(helped: Bool) {
    failures = helped ? 0 : failures + 1
    if failures > 2 * peopleCount * dayCount / size + 4 {
      size = min(size * 4 / 3, peopleCount * dayCount)
      failures = 0
    }
  }
}
