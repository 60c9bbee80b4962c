import Foundation
import Rostering

/// Tries small changes of the people and days of a window, and makes them or not as the temperature says.
final class AnnealingHand {
  let state: RosterState
  var window: RosterWindow
  var temperature = 0.0
  /// What changes would have cost, while that is looked at.
  var prices: [Int]?
  private(set) var changesTried = 0
  private var dice: SearchDice
  private let exponential = ExponentialTable()
  private let redraw = StretchRedraw()
  private let longestRedraw = 12

  /// The kinds of changes that are tried, and how often of a hundred or so.
  private enum Move: CaseIterable {
    case day, twoDays, shiftMoved, stretchMoved, stretchRetyped, exchange, doubleExchange,
      stretchesSwapped
    case redraw

    var weight: Int {
      switch self {
      case .day, .shiftMoved, .exchange: 20
      case .stretchMoved: 10
      case .stretchRetyped, .doubleExchange: 8
      case .stretchesSwapped, .twoDays: 6
      case .redraw: 1
      }
    }
  }
  private let wheel = Move.allCases.flatMap { [Move](repeating: $0, count: $0.weight) }

  init(state: RosterState, dice: SearchDice) {
    self.state = state
    self.dice = dice
    window = RosterWindow(
      people: Array(0..<state.grid.peopleCount), days: 0..<state.grid.dayCount)
  }

  /// Tries so many changes.
  func run(_ changes: Int) {
    let end = window.days.upperBound
    changesTried += changes
    for _ in 0..<changes {
      switch wheel.withUnsafeBufferPointer({ $0[dice.below($0.count)] }) {
      case .day:
        let person = somebody()
        let day = someDay()
        state.put(openChoice(person, day), on: day, of: person)
      case .twoDays:
        let person = somebody()
        let day = someDay()
        state.put(openChoice(person, day), on: day, of: person)
        let other = day &+ 1 &+ dice.below(3)
        if other < end { state.put(openChoice(person, other), on: other, of: person) }
      case .shiftMoved: moveShift()
      case .stretchMoved: moveStretch()
      case .stretchRetyped: retypeStretch()
      case .exchange:
        let (first, second) = twoPeople()
        exchange(first, second)
      case .doubleExchange:
        let (first, second) = twoPeople()
        exchange(first, second)
        exchange(first, second)
      case .stretchesSwapped: swapWithin()
      case .redraw:
        redrawStretch()
        continue
      }
      if state.isChanged { _ = decide() }
    }
  }

  /// Makes the change that was put, or takes it back; gives whether it was made.
  @inline(__always) private func decide() -> Bool {
    guard let dearer = state.weigh() else { return false }
    if dearer > 0 {
      prices?.append(dearer)
      if Double(dearer) > temperature * exponential.draw(&dice) {
        state.undo()
        return false
      }
    }
    state.keep()
    return true
  }

  // MARK: Changes

  @inline(__always) private func somebody() -> Int {
    window.people[dice.below(window.people.count)]
  }

  @inline(__always) private func someDay() -> Int {
    window.days.lowerBound &+ dice.below(window.days.count)
  }

  /// The first of so many days in a row.
  @inline(__always) private func beginning(of length: Int) -> Int {
    window.days.lowerBound &+ dice.below(window.days.count &- length &+ 1)
  }

  @inline(__always) private func openChoice(_ person: Int, _ day: Int) -> Int16 {
    let flat = state.grid.people + person
    let start = Int(flat.pointee.openStarts[day])
    let count = Int(flat.pointee.openStarts[day &+ 1]) &- start
    return count == 0 ? 0 : flat.pointee.open[start &+ dice.below(count)]
  }

  @inline(__always) private func twoPeople() -> (Int, Int) {
    let people = window.people.count
    let first = dice.below(people)
    var second = people < 2 ? first : dice.below(people &- 1)
    if people > 1, second >= first { second &+= 1 }
    return (window.people[first], window.people[second])
  }

  /// Mostly short.
  @inline(__always) private func stretchLength(upTo most: Int) -> Int {
    let longest = min(most, window.days.count)
    return 1 &+ min(dice.below(longest), dice.below(longest))
  }

  /// A shift goes to a day off some days before or after.
  private func moveShift() {
    let person = somebody()
    let line = state.lines + person &* state.grid.dayCount
    let from = someDay()
    let reach = min(window.days.count - 1, 12)
    if reach < 1 { return }
    var to = from &+ 1 &+ dice.below(reach)
    if dice.next() & 1 == 0 { to = from &- (to &- from) }
    if to < window.days.lowerBound || to >= window.days.upperBound
      || (line[from] > 0) == (line[to] > 0)
    {
      return
    }
    let (off, on) = line[from] > 0 ? (from, to) : (to, from)
    let choice = dice.next() & 1 == 0 ? line[off] : openChoice(person, on)
    state.put(0, on: off, of: person)
    state.put(choice, on: on, of: person)
  }

  /// Some days move by one, and the day they push out goes to the other end.
  private func moveStretch() {
    let person = somebody()
    let line = state.lines + person &* state.grid.dayCount
    let length = 1 &+ stretchLength(upTo: 8)
    if length > window.days.count { return }
    let first = beginning(of: length)
    let last = first &+ length &- 1
    if dice.next() & 1 == 0 {
      let pushed = line[last]
      var day = last
      while day > first {
        state.put(line[day &- 1], on: day, of: person)
        day &-= 1
      }
      state.put(pushed, on: first, of: person)
    } else {
      let pushed = line[first]
      var day = first
      while day < last {
        state.put(line[day &+ 1], on: day, of: person)
        day &+= 1
      }
      state.put(pushed, on: last, of: person)
    }
  }

  /// Some days in a row become alike.
  private func retypeStretch() {
    let person = somebody()
    let length = 1 &+ stretchLength(upTo: 6)
    if length > window.days.count { return }
    let first = beginning(of: length)
    let choice = openChoice(person, first)
    let line = state.lines + person &* state.grid.dayCount
    let keepsDaysOff = dice.next() & 1 == 0
    for day in first..<first &+ length where !keepsDaysOff || line[day] > 0 {
      state.put(choice, on: day, of: person)
    }
  }

  /// Two people exchange some days in a row, as far as they have the same choices.
  @inline(__always) private func exchange(_ first: Int, _ second: Int) {
    if first == second { return }
    let days = window.days
    if state.grid.people[first].width != state.grid.people[second].width { return }
    let mine = state.lines + first &* state.grid.dayCount
    let theirs = state.lines + second &* state.grid.dayCount
    var start = someDay()
    var end = start &+ 1
    if dice.next() & 3 == 0 {
      end = min(days.upperBound, start &+ stretchLength(upTo: 10))
    } else {
      // From where both are alike to where both are alike, so that the ends mostly fit.
      let skipped = dice.below(3)
      while start > days.lowerBound, end &- start < 10,
        (mine[start &- 1] > 0) != (theirs[start &- 1] > 0)
      {
        start &-= 1
      }
      while end < days.upperBound, end &- start < 14 {
        if (mine[end] > 0) == (theirs[end] > 0), end &- start > skipped { break }
        end &+= 1
      }
    }
    for day in start..<end {
      let (was, becomes) = (mine[day], theirs[day])
      state.put(becomes, on: day, of: first)
      state.put(was, on: day, of: second)
    }
  }

  /// Some days of a person are drawn anew.
  private func redrawStretch() {
    let person = somebody()
    let length = min(window.days.count, 4 &+ dice.below(longestRedraw &- 3))
    let first = beginning(of: length)
    let stretch = first..<first &+ length
    let ways = redraw.find(
      person, stretch, state: state, heat: Float(temperature / 2), dice: &dice)
    for way in 0..<min(ways, 4) {
      redraw.put(way, person, stretch, into: state)
      if !state.isChanged || decide() { return }
    }
  }

  /// Two stretches of a line change places.
  private func swapWithin() {
    let person = somebody()
    let line = state.lines + person &* state.grid.dayCount
    let length = stretchLength(upTo: 5)
    let first = someDay()
    let second = dice.next() & 1 == 0 ? first &+ 7 &* (1 &+ dice.below(3)) : someDay()
    if abs(first &- second) < length || max(first, second) &+ length > window.days.upperBound {
      return
    }
    for offset in 0..<length {
      let (was, becomes) = (line[first &+ offset], line[second &+ offset])
      state.put(becomes, on: first &+ offset, of: person)
      state.put(was, on: second &+ offset, of: person)
    }
  }
}
