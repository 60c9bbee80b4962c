import Randomness
import Rostering

/// Which people on which days are next to be found anew.
///
/// Few people at first, more once nothing is found with few: variable neighbourhood search (N. Mladenović and
/// P. Hansen, 1997, doi:10.1016/S0305-0548(97)00031-2). When all of it brings nothing either, it begins again with few,
/// and looks harder.
struct PartChoice {
  struct Part: Sendable {
    var people: [Int]
    var days: Range<Int>
    /// How many times as hard as at first it is searched.
    var effort: Int
  }

  private let grid: RosterGrid
  private let peopleCount: Int
  private let dayCount: Int
  /// By line of the cover: a day on which somebody who works serves it.
  private let dayOf: [Int]
  private var dice: SeededGenerator
  private static let firstSize = 6 * 28
  private static let mostEffort = 27
  /// People times days.
  private var size = PartChoice.firstSize
  private var effort = 1
  private var failures = 0

  init(_ grid: RosterGrid, seed: UInt64) {
    self.grid = grid
    peopleCount = grid.people.count
    dayCount = grid.dayCount
    dayOf = grid.dayOfCover
    dice = .child(2, of: seed)
  }

  /// Few people on all days, or many on some; every other time with a day among them on which one person more would
  /// save most, or much, of what a roster costs.
  mutating func next(for lines: [[Int]]) -> Part {
    let lengths = [14, 28, 42, 56, dayCount].filter {
      $0 <= dayCount && size / $0 >= 3 && (size / $0 <= peopleCount || $0 == dayCount)
    }
    let length = lengths.randomElement(using: &dice) ?? dayCount
    let chosen = max(2, min(peopleCount, size / length))
    let people = Array((0..<peopleCount).shuffled(using: &dice).prefix(chosen)).sorted()
    var first = Int.random(in: 0...(dayCount - length), using: &dice)
    if Bool.random(using: &dice), let day = poorDay(in: lines) {
      first = Int.random(
        in: max(0, day - length + 1)...min(dayCount - length, day), using: &dice)
    }
    return Part(people: people, days: first..<first + length, effort: effort)
  }

  /// A day drawn by what one person more on a line of the cover would save there.
  private mutating func poorDay(in lines: [[Int]]) -> Int? {
    let savings = zip(grid.cover, grid.present(in: lines)).map { cover, people in
      max(0, cover.cost(of: people) - cover.cost(of: people + 1))
    }
    let all = savings.reduce(0, +)
    guard all > 0 else { return nil }
    var left = Int.random(in: 0..<all, using: &dice)
    for (line, saving) in savings.enumerated() {
      left -= saving
      if left < 0 { return dayOf[line] < 0 ? nil : dayOf[line] }
    }
    return nil
  }

  /// Takes account of whether a part got cheaper.
  mutating func learn(helped: Bool) {
    failures = helped ? 0 : failures + 1
    let whole = peopleCount * dayCount
    if size >= whole, failures > 0 {
      // All of it once more would be the same again.
      size = Self.firstSize
      effort = min(Self.mostEffort, 3 * effort)
      failures = 0
    } else if failures > 2 * whole / size + 4 {
      size = min(size * 4 / 3, whole)
      failures = 0
    }
  }
}

extension RosterGrid {
  /// By line of the cover: the first day on which somebody who works serves it; −1 where nobody can.
  fileprivate var dayOfCover: [Int] {
    var dayOf = [Int](repeating: -1, count: cover.count)
    for coverClass in coverClasses {
      for day in (0..<dayCount).reversed() {
        for choice in 0...coverClass.choices {
          for part in coverClass.parts(day: day, choice: choice) {
            for line in part where dayOf[line] < 0 || dayOf[line] > day { dayOf[line] = day }
          }
        }
      }
    }
    return dayOf
  }
}
