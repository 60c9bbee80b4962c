import Randomness
import Rostering

/// A roster problem with limits of every kind and a cover of intervals that choices serve in ranges, drawn
/// from a seed.
func drawnGrid(people: Int, days: Int, choices: Int, from dice: inout SeededGenerator) -> RosterGrid
{
  let each = Int.random(in: 1...4, using: &dice)
  let cover = (0..<days * each * 2).map { _ in
    RosterGrid.CoverLine(
      required: Int.random(in: 0...2, using: &dice), under: Int.random(in: 1...20, using: &dice),
      over: Int.random(in: 0...3, using: &dice))
  }
  let classes = (0..<2).map { _ in
    RosterGrid.CoverClass(dayCount: days, choices: choices) { day, _ in
      (0..<2).compactMap { row in
        let start = (day * 2 + row) * each
        let first = Int.random(in: 0..<each, using: &dice)
        let range = start + first..<start + Int.random(in: first...each, using: &dice)
        return range.isEmpty ? nil : range
      }
    }
  }
  return RosterGrid(
    dayCount: days,
    people: (0..<people).map { _ in
      var person = drawnPerson(days: days, choices: choices, from: &dice)
      person.covering = Int.random(in: 0...1, using: &dice)
      return person
    }, cover: cover, coverClasses: classes)
}
